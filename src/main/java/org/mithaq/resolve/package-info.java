/// Which entity a mention means, with reasons.
@NullMarked
package org.mithaq.resolve;

import org.jspecify.annotations.NullMarked;
