package org.mithaq.evaluate;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.DataFolder;
import org.mithaq.lexicon.YamlNode;

/// When two spellings count as one name. Part of the measure, and therefore not the folding with
/// which articles are read: a change there must not move the measure.
final class Spelling {
    private static final Spelling OURS =
            new Spelling(YamlNode.read(DataFolder.onClassPath("evaluate"), "spelling.yaml"));
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final Pattern dropped;
    private final Pattern apart;
    private final YamlNode letters;
    private final Set<String> exchanged;
    private final Set<String> honorifics;

    private Spelling(YamlNode data) {
        this.dropped = Pattern.compile("[" + data.get("dropped").text() + "]");
        this.letters = data.get("letters");
        this.exchanged = Set.copyOf(letters.keys());
        this.honorifics = new HashSet<>(data.get("honorifics").strings());
        this.apart =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}_])("
                                + String.join("|", data.get("joined").strings())
                                + ") (?=[\\p{L}\\p{N}_])");
    }

    /// Words in the form in which they are compared; empty for none.
    static String folded(@Nullable String words) {
        return words == null ? "" : OURS.fold(words);
    }

    /// A name in the form in which it is compared, without honorifics; empty for none.
    static String nameKey(@Nullable String name) {
        return Arrays.stream(folded(name).split(" ", -1))
                .filter(word -> !OURS.honorifics.contains(word))
                .collect(joining(" "));
    }

    private String fold(String words) {
        var compatible = Normalizer.normalize(words, Normalizer.Form.NFKC);
        var lower = compatible.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ');
        var plain = exchange(dropped.matcher(lower).replaceAll(""));
        var spaced = NO_WORD.matcher(plain).replaceAll(" ").strip();
        return apart.matcher(spaced).replaceAll("$1");
    }

    private String exchange(String words) {
        var exchangedWords = new StringBuilder(words.length());
        words.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> exchanged.contains(letter) ? letters.get(letter).text() : letter)
                .forEach(exchangedWords::append);
        return exchangedWords.toString();
    }
}
