/// Language, blocks, sentences and tokens; the folded view of a text and its way back to original
/// offsets.
@NullMarked
package org.mithaq.text;

import org.jspecify.annotations.NullMarked;
