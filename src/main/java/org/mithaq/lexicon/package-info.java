/// Seed data and language data, loaded once into immutable look-ups.
@NullMarked
package org.mithaq.lexicon;

import org.jspecify.annotations.NullMarked;
