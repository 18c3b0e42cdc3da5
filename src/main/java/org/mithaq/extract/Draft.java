package org.mithaq.extract;

import java.util.List;
import java.util.Map;
import org.mithaq.lexicon.Meaning.Tense;

/// A rule's match in a sentence, before it becomes a fact.
///
/// @param sentence number of the sentence
/// @param match items and slots
/// @param tense of the word that triggered the rule
/// @param weaker what else the same word triggered, the better first: for where nothing comes of
///   this one
record Draft(Rule rule, int sentence, PatternMatcher.Match match, Tense tense, List<Draft> weaker) {

    private static final double COST_OF_SKIPPED_ITEM = 0.01;
    private static final double MIN_CONFIDENCE = 0.5;

    /// Confidence by hand: each item that a gap skipped costs a little.
    ///
    /// @param base that of a match without gaps
    double confidence(double base) {
        return Math.max(MIN_CONFIDENCE, base - COST_OF_SKIPPED_ITEM * match.skipped());
    }

    List<Chunk> slot(String name) {
        return match.slots().getOrDefault(name, List.of());
    }

    Map<String, List<Chunk>> slots() {
        return match.slots();
    }
}
