/// How good extracted facts are: compares them with facts that people annotated.
@NullMarked
package org.mithaq.evaluate;

import org.jspecify.annotations.NullMarked;
