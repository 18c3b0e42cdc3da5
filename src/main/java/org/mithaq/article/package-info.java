/// An article as it was received, unchanged. Touches no other room.
@NullMarked
package org.mithaq.article;

import org.jspecify.annotations.NullMarked;
