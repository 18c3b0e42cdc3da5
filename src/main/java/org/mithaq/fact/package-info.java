/// The words the later rooms share: the facts of an article and their vocabularies (DESIGN: facts
/// contract).
@NullMarked
package org.mithaq.fact;

import org.jspecify.annotations.NullMarked;
