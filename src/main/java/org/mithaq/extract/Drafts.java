package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.Meaning.WordClass;

/// Finds what the rules match in a sentence: for each triggering word and kind of fact the best
/// match.
final class Drafts {

    private final RuleBook book;

    Drafts(RuleBook book) {
        this.book = book;
    }

    List<Draft> in(List<Item> items, int sentence) {
        var words = new SentenceWords(items);
        var matcher = new PatternMatcher(items);
        Map<String, Draft> best = new HashMap<>();
        for (var entry : book.index().candidates(words)) {
            var pattern = entry.pattern();
            var starts = words.startsOf(pattern);
            for (var from = starts.nextSetBit(0); from >= 0; from = starts.nextSetBit(from + 1)) {
                var match = matcher.matchAt(pattern, from);
                match(entry.rule(), pattern, match, items, sentence, best);
            }
        }
        var drafts = new ArrayList<>(best.values());
        drafts.sort((a, b) ->
                a.match().trigger() != b.match().trigger()
                        ? Integer.compare(a.match().trigger(), b.match().trigger())
                        : a.rule().id().compareTo(b.rule().id()));
        return drafts;
    }

    private static void match(
            Rule rule,
            Pattern pattern,
            PatternMatcher.@Nullable Match match,
            List<Item> items,
            int sentence,
            Map<String, Draft> best) {
        if (match == null) {
            return;
        }
        var key = match.trigger() + " " + rule.then("fact", "");
        var there = best.get(key);
        if (there == null || isBetter(rule, match, there)) {
            var tense = tense(items.get(match.trigger()), pattern);
            best.put(key, new Draft(rule, sentence, match, tense));
        }
    }

    /// More slots filled first, then a rule that is not marked as weak, then fewer items skipped;
    /// of equals the earlier rule stays.
    private static boolean isBetter(Rule rule, PatternMatcher.Match match, Draft there) {
        var chunks = size(match.slots());
        var chunksThere = size(there.slots());
        if (chunks != chunksThere) {
            return chunks > chunksThere;
        }
        return rule.has("weak") == there.rule().has("weak")
                ? match.skipped() < there.match().skipped()
                : there.rule().has("weak");
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
