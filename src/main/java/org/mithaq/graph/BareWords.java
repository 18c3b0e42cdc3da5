package org.mithaq.graph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mithaq.lexicon.Clitics;
import org.mithaq.resolve.NameKey;

/// Words as they are compared: folded, and without what Arabic writes together with them, so that
/// an agreement is the same word behind "and", "to" and "the". What is left of a word need not be a
/// word; it is the same for every way to write it.
final class BareWords {
    private static final int LEAST_LETTERS = 3;

    /// How many words are remembered: those of news repeat.
    private static final int MAX_REMEMBERED = 100_000;

    private static final Clitics ARABIC = Clitics.of("ar");
    private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

    private BareWords() {}

    /// The words of a text that have three letters at least.
    static Set<String> of(String text) {
        return Arrays.stream(NameKey.of(text).value().split(" ", -1))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .map(BareWords::bare)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String bare(String word) {
        var known = REMEMBERED.get(word);
        if (known != null) {
            return known;
        }
        var bare = word;
        for (var shorter = shorter(bare); shorter.length() < bare.length(); ) {
            bare = shorter;
            shorter = shorter(bare);
        }
        if (REMEMBERED.size() < MAX_REMEMBERED) {
            REMEMBERED.put(word, bare);
        }
        return bare;
    }

    /// Without one conjunction, preposition or article; the word itself where it has none.
    private static String shorter(String word) {
        var shortest = word;
        for (var reading : ARABIC.readings(word)) {
            shortest = shorter(shortest, reading.form());
        }
        // a word with the article is also written without
        return shorter(shortest, ARABIC.writings(shortest).stream().skip(1).findFirst().orElse(""));
    }

    private static String shorter(String word, String other) {
        return other.length() >= LEAST_LETTERS && other.length() < word.length() ? other : word;
    }
}
