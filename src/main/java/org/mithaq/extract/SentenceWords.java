package org.mithaq.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.extract.Pattern.Element;

/// What words and word classes a sentence has and where, so that a pattern is only tried where it
/// can match.
final class SentenceWords {

    private final int size;
    private final Map<String, BitSet> classes = new HashMap<>();
    private final Map<String, BitSet> forms = new HashMap<>();
    private final BitSet things = new BitSet();

    SentenceWords(List<Item> items) {
        size = items.size();
        for (var i = 0; i < size; i++) {
            var item = items.get(i);
            for (var one : item.classes()) {
                classes.computeIfAbsent(one.name(), _ -> new BitSet()).set(i);
            }
            if (item.isWords()) {
                forms.computeIfAbsent(item.form(), _ -> new BitSet()).set(i);
                forms.computeIfAbsent(item.bareForm(), _ -> new BitSet()).set(i);
            }
            if (item.chunk() != null) {
                things.set(i);
            }
        }
    }

    /// The word classes that the sentence has.
    Set<String> classes() {
        return classes.keySet();
    }

    /// The words that the sentence has, folded.
    Set<String> forms() {
        return forms.keySet();
    }

    /// The items from which a pattern may match whose words the sentence has.
    BitSet startsOf(Pattern pattern) {
        return switch (pattern.elements().getFirst()) {
            case Element.OfClass word -> where(classes, word.classes());
            case Element.Word word -> where(forms, word.forms());
            case Element.Slot _ -> slotStarts();
            case Element.Beginning _ -> first(2);
            case Element.ClauseBeginning _, Element.Gap _, Element.Inserted _, Element.Numeral _ ->
                    first(size);
        };
    }

    private static BitSet where(Map<String, BitSet> places, Set<String> wanted) {
        var found = new BitSet();
        for (var one : wanted) {
            var there = places.get(one);
            if (there != null) {
                found.or(there);
            }
        }
        return found;
    }

    /// Things, and the words that may stand before one in its slot.
    private BitSet slotStarts() {
        var starts = where(classes, Set.of("BOTH", "ARTICLE"));
        starts.or(things);
        return starts;
    }

    private BitSet first(int count) {
        var all = new BitSet();
        all.set(0, Math.min(count, size));
        return all;
    }
}
