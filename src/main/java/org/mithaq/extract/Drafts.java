package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.Meaning.WordClass;

/// Finds what the rules match in a sentence: for each triggering word and kind of fact the best
/// match.
final class Drafts {

    /// More slots filled first, then one that leaves out no subject, then a rule that is not marked
    /// as weak, then fewer items skipped; of equals the earlier rule stays.
    private static final Comparator<Draft> BEST_FIRST =
            Comparator.comparingInt((Draft d) -> size(d.slots()))
                    .reversed()
                    .thenComparing(Draft::isOfSharedSubject)
                    .thenComparing(d -> d.rule().has("weak"))
                    .thenComparingInt(d -> d.match().skipped());

    private final RuleBook book;

    Drafts(RuleBook book) {
        this.book = book;
    }

    List<Draft> in(List<Item> items, int sentence) {
        var words = new SentenceWords(items);
        var matcher = new PatternMatcher(items);
        Map<String, List<Draft>> found = new HashMap<>();
        for (var entry : book.index().candidates(words)) {
            var pattern = entry.pattern();
            var starts = words.startsOf(pattern);
            for (var from = starts.nextSetBit(0); from >= 0; from = starts.nextSetBit(from + 1)) {
                var match = matcher.matchAt(pattern, from);
                if (match != null) {
                    var tense = tense(items.get(match.trigger()), pattern);
                    found.computeIfAbsent(key(entry.rule(), match), _ -> new ArrayList<>())
                            .add(
                                    new Draft(
                                            entry.rule(),
                                            sentence,
                                            match,
                                            tense,
                                            List.of(),
                                            pattern.isOfSharedSubject()));
                }
            }
        }
        var drafts = new ArrayList<Draft>();
        found.values().forEach(matches -> drafts.add(best(matches)));
        drafts.sort(
                Comparator.comparingInt((Draft d) -> d.match().trigger())
                        .thenComparing(d -> d.rule().id()));
        return drafts;
    }

    private static String key(Rule rule, PatternMatcher.Match match) {
        return match.trigger() + " " + rule.then("fact", "");
    }

    /// The best of several, which keeps the others in their order.
    private static Draft best(List<Draft> matches) {
        matches.sort(BEST_FIRST);
        var best = matches.getFirst();
        return new Draft(
                best.rule(),
                best.sentence(),
                best.match(),
                best.tense(),
                List.copyOf(matches.subList(1, matches.size())),
                best.isOfSharedSubject());
    }

    private static int size(Map<String, List<Chunk>> slots) {
        return slots.values().stream().mapToInt(List::size).sum();
    }

    private static Tense tense(Item trigger, Pattern pattern) {
        for (WordClass one : trigger.classes()) {
            if (pattern.trigger().contains(one.name())) {
                return one.tense();
            }
        }
        return Tense.NONE;
    }
}
