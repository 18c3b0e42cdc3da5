/// A stream of facts as files that other programs open, and the manifest that says what is in them.
@NullMarked
package org.mithaq.export;

import org.jspecify.annotations.NullMarked;
