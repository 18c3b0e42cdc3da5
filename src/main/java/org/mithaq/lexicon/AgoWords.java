package org.mithaq.lexicon;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mithaq.text.Folding;

/// The words of a language that count a day back from that of publication, "three days ago", or on
/// from it, "in three days"; all folded.
///
/// @param ahead words before the number of what is still to come
/// @param before words before the number ("ago" where it stands first)
/// @param behind words behind the stretch of time
/// @param about words before a number that is not exact
/// @param from words behind it that count from something else ("two days before")
/// @param numbers words for numbers
/// @param one words for a single stretch of time that need no number
/// @param two words for two of them
/// @param several words for as many as a number says
public record AgoWords(
        Set<String> ahead,
        Set<String> before,
        Set<String> behind,
        Set<String> about,
        Set<String> from,
        Map<String, Integer> numbers,
        Map<String, ChronoUnit> one,
        Map<String, ChronoUnit> two,
        Map<String, ChronoUnit> several) {

    static AgoWords read(YamlNode node, Folding folding) {
        return new AgoWords(
                DateWords.folded(node.get("ahead"), folding),
                DateWords.folded(node.get("before"), folding),
                DateWords.folded(node.get("behind"), folding),
                DateWords.folded(node.get("about"), folding),
                DateWords.folded(node.get("from"), folding),
                DateWords.numbered(node.get("numbers"), folding),
                units(node.get("one"), folding),
                units(node.get("two"), folding),
                units(node.get("several"), folding));
    }

    /// The words with which such a day may begin.
    Set<String> beginnings() {
        var words = new HashSet<>(before);
        words.addAll(ahead);
        if (before.isEmpty()) {
            words.addAll(numbers.keySet());
        }
        return words;
    }

    private static Map<String, ChronoUnit> units(YamlNode node, Folding folding) {
        var words = new HashMap<String, ChronoUnit>();
        for (var key : node.keys()) {
            node.get(key)
                    .strings()
                    .forEach(word -> words.put(folding.fold(word), ChronoUnit.valueOf(key)));
        }
        return words;
    }
}
