package org.mithaq.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.extract.Pattern.Element;

/// Finds the patterns that may match in a sentence by the words it has: each pattern is filed under
/// the word classes or words of the one of its elements that allows the fewest.
final class PatternIndex {

    /// A pattern with its rule.
    record Entry(Rule rule, Pattern pattern) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, BitSet> byClass = new HashMap<>();
    private final Map<String, BitSet> byForm = new HashMap<>();

    /// Those that ask for no word.
    private final BitSet always = new BitSet();

    PatternIndex(List<Rule> rules) {
        for (var rule : rules) {
            for (var pattern : rule.patterns()) {
                file(entries.size(), pattern);
                entries.add(new Entry(rule, pattern));
            }
        }
    }

    private void file(int number, Pattern pattern) {
        Element narrowest = null;
        for (var element : pattern.elements()) {
            var size = alternatives(element).size();
            if (size > 0 && (narrowest == null || size < alternatives(narrowest).size())) {
                narrowest = element;
            }
        }
        if (narrowest == null) {
            always.set(number);
            return;
        }
        var places = narrowest instanceof Element.Word ? byForm : byClass;
        for (var word : alternatives(narrowest)) {
            places.computeIfAbsent(word, _ -> new BitSet()).set(number);
        }
    }

    private static Set<String> alternatives(Element element) {
        return switch (element) {
            case Element.OfClass word -> word.classes();
            case Element.Word word -> word.forms();
            case Element.Slot _,
                    Element.Gap _,
                    Element.Inserted _,
                    Element.Numeral _,
                    Element.Beginning _,
                    Element.ClauseBeginning _ ->
                    Set.of();
        };
    }

    /// The patterns that may match in a sentence, in the order of the rules.
    List<Entry> candidates(SentenceWords words) {
        var numbers = (BitSet) always.clone();
        add(numbers, byClass, words.classes());
        add(numbers, byForm, words.forms());
        return numbers.stream().mapToObj(entries::get).toList();
    }

    private static void add(BitSet numbers, Map<String, BitSet> places, Set<String> there) {
        for (var word : there) {
            var filed = places.get(word);
            if (filed != null) {
                numbers.or(filed);
            }
        }
    }
}
