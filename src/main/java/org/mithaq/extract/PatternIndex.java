package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mithaq.extract.Pattern.Element;

/// Finds the patterns that may match in a sentence by the words it has: each pattern is filed under
/// the word classes or words of the one of its elements that the fewest other patterns ask for too
/// (what many ask for, as "with", most sentences have), and the sentence must have one of each.
final class PatternIndex {

    /// A pattern with its rule.
    ///
    /// @param wanted for each element that asks for a word, the numbers of those it allows, what
    ///   the fewest patterns ask for first
    record Entry(Rule rule, Pattern pattern, List<AnyOf> wanted) {

        /// Whether a sentence that has what the entry is filed under has the rest of it too.
        boolean isPossible(BitSet there) {
            for (var i = 1; i < wanted.size(); i++) {
                if (!wanted.get(i).isIn(there)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The numbers of words or word classes one of which an element asks for. They are few, so
    /// asking for each is quicker than to intersect two sets of bits.
    static final class AnyOf {
        private final int[] numbers;

        AnyOf(BitSet numbers) {
            this.numbers = numbers.stream().toArray();
        }

        boolean isIn(BitSet there) {
            for (var number : numbers) {
                if (there.get(number)) {
                    return true;
                }
            }
            return false;
        }

        IntStream stream() {
            return Arrays.stream(numbers);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();

    /// The patterns filed under a word class or word, by its number.
    private final Map<Integer, BitSet> filed = new HashMap<>();

    /// Those that ask for no word.
    private final BitSet always = new BitSet();

    PatternIndex(List<Rule> rules) {
        for (var rule : rules) {
            rule.patterns()
                    .forEach(pattern -> entries.add(new Entry(rule, pattern, wanted(pattern))));
        }
        var asked = asked();
        entries.replaceAll(entry -> rarestFirst(entry, asked));
        for (var i = 0; i < entries.size(); i++) {
            file(i);
        }
    }

    private List<AnyOf> wanted(Pattern pattern) {
        return pattern.elements().stream()
                .map(this::numbers)
                .filter(numbers -> !numbers.isEmpty())
                .map(AnyOf::new)
                .toList();
    }

    /// The numbers of the word classes or words that an element allows; none where it asks for no
    /// word.
    private BitSet numbers(Element element) {
        return switch (element) {
            case Element.OfClass word -> numbers(classes, word.classes());
            case Element.Word word -> numbers(forms, word.forms());
            case Element.Slot _,
                    Element.Gap _,
                    Element.Inserted _,
                    Element.Numeral _,
                    Element.Beginning _,
                    Element.ClauseBeginning _ ->
                    new BitSet();
        };
    }

    private BitSet numbers(Map<String, Integer> known, Set<String> wanted) {
        var numbers = new BitSet();
        for (var one : wanted) {
            numbers.set(known.computeIfAbsent(one, _ -> classes.size() + forms.size()));
        }
        return numbers;
    }

    /// How often the patterns ask for each word class or word.
    private int[] asked() {
        var asked = new int[classes.size() + forms.size()];
        for (var entry : entries) {
            entry.wanted().forEach(one -> one.stream().forEach(number -> asked[number]++));
        }
        return asked;
    }

    private static Entry rarestFirst(Entry entry, int[] asked) {
        var sorted = new ArrayList<>(entry.wanted());
        sorted.sort(
                Comparator.comparingInt(one -> one.stream().map(number -> asked[number]).sum()));
        return new Entry(entry.rule(), entry.pattern(), List.copyOf(sorted));
    }

    private void file(int entry) {
        var wanted = entries.get(entry).wanted();
        if (wanted.isEmpty()) {
            always.set(entry);
            return;
        }
        wanted.getFirst().stream()
                .forEach(number -> filed.computeIfAbsent(number, _ -> new BitSet()).set(entry));
    }

    /// The patterns that may match in a sentence, in the order of the rules.
    List<Entry> candidates(SentenceWords words) {
        var there = new BitSet();
        add(there, classes, words.classes());
        add(there, forms, words.forms());
        var numbers = (BitSet) always.clone();
        for (var one = there.nextSetBit(0); one >= 0; one = there.nextSetBit(one + 1)) {
            var these = filed.get(one);
            if (these != null) {
                numbers.or(these);
            }
        }
        return numbers.stream()
                .mapToObj(entries::get)
                .filter(entry -> entry.isPossible(there))
                .toList();
    }

    private static void add(BitSet there, Map<String, Integer> known, Set<String> words) {
        for (var word : words) {
            var number = known.get(word);
            if (number != null) {
                there.set(number);
            }
        }
    }
}
