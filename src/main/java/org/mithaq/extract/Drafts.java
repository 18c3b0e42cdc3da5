package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var present = new HashSet<String>();
        items.forEach(item -> item.classes().forEach(c -> present.add(c.name())));
        var matcher = new PatternMatcher(items);
        Map<String, Draft> best = new HashMap<>();
        for (var rule : book.rules()) {
            for (var pattern : rule.patterns()) {
                if (pattern.trigger().isEmpty() || containsAny(present, pattern.trigger())) {
                    match(rule, pattern, matcher, items, sentence, best);
                }
            }
        }
        var drafts = new ArrayList<>(best.values());
        drafts.sort((a, b) ->
                a.match().trigger() != b.match().trigger()
                        ? Integer.compare(a.match().trigger(), b.match().trigger())
                        : a.rule().id().compareTo(b.rule().id()));
        return drafts;
    }

    private static boolean containsAny(Set<String> present, Set<String> wanted) {
        for (var name : wanted) {
            if (present.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static void match(
            Rule rule,
            Pattern pattern,
            PatternMatcher matcher,
            List<Item> items,
            int sentence,
            Map<String, Draft> best) {
        for (var from = 0; from < items.size(); from++) {
            var match = matcher.matchAt(pattern, from);
            if (match != null) {
                var key = match.trigger() + " " + rule.then("fact", "");
                var there = best.get(key);
                if (there == null || isBetter(rule, match, there)) {
                    best.put(
                            key,
                            new Draft(
                                    rule,
                                    sentence,
                                    match,
                                    tense(items.get(match.trigger()), pattern)));
                }
            }
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
