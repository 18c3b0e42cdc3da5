/// Text, lexicon and rules in; facts with evidence out. Pure: no clock, no network, no database.
@NullMarked
package org.mithaq.extract;

import org.jspecify.annotations.NullMarked;
