package org.mithaq.extract;

import java.util.List;
import java.util.Map;
import org.mithaq.lexicon.Meaning.Tense;

/// A rule's match in a sentence, before it becomes a fact.
///
/// @param sentence number of the sentence
/// @param match items and slots
/// @param tense of the word that triggered the rule
record Draft(Rule rule, int sentence, PatternMatcher.Match match, Tense tense) {

    List<Chunk> slot(String name) {
        return match.slots().getOrDefault(name, List.of());
    }

    Map<String, List<Chunk>> slots() {
        return match.slots();
    }
}
