package org.mithaq.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Meaning.Tense;

/// A rule's match in a sentence, before it becomes a fact.
///
/// @param sentence number of the sentence
/// @param match items and slots
/// @param tense of the word that triggered the rule
/// @param weaker what else the same word triggered, the better first: for where nothing comes of
///   this one
/// @param isOfSharedSubject whether the pattern leaves out the subject of its verb
record Draft(
        Rule rule,
        int sentence,
        PatternMatcher.Match match,
        Tense tense,
        List<Draft> weaker,
        boolean isOfSharedSubject) {

    private static final double COST_OF_SKIPPED_ITEM = 0.01;
    private static final double MIN_CONFIDENCE = 0.5;

    /// Confidence by hand: each item that a gap skipped costs a little.
    ///
    /// @param base that of a match without gaps
    double confidence(double base) {
        return Math.max(MIN_CONFIDENCE, base - COST_OF_SKIPPED_ITEM * match.skipped());
    }

    /// The better of what else the same word triggered; null where it triggered nothing else.
    @Nullable Draft next() {
        if (weaker.isEmpty()) {
            return null;
        }
        var next = weaker.getFirst();
        return new Draft(
                next.rule,
                next.sentence,
                next.match,
                next.tense,
                weaker.subList(1, weaker.size()),
                next.isOfSharedSubject);
    }

    List<Chunk> slot(String name) {
        return match.slots().getOrDefault(name, List.of());
    }

    Map<String, List<Chunk>> slots() {
        return match.slots();
    }
}
