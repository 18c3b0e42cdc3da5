package org.mithaq.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.lexicon.DataFolder;
import org.mithaq.lexicon.YamlNode;

/// The consonants of a name, word by word, alike for its spellings in Latin and in Arabic letters:
/// `lfrf` for Lavrov and for لافروف. The data stands in `language/skeleton.yaml`.
///
/// @param value words of consonants separated by spaces; empty where a name has none
public record NameSkeleton(String value) {
    private static final Signs SIGNS = Signs.read();

    public static NameSkeleton of(String name) {
        var words = new StringBuilder();
        for (var word : NameKey.of(name).value().split(" ", -1)) {
            var signs = SIGNS.of(word);
            if (!signs.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(signs);
            }
        }
        return new NameSkeleton(words.toString());
    }

    /// Whether a word is no part of the name proper: an article, "son of".
    static boolean isPassedOver(String word) {
        return SIGNS.passedOver.contains(word);
    }

    /// Whether a word is written together with the next one, or apart.
    static boolean isJoined(String word) {
        return SIGNS.joined.contains(word);
    }

    /// Whether a word is one of those names that differ from others only in their vowels.
    static boolean isTold(String word) {
        return SIGNS.told.containsKey(SIGNS.withoutArticle(word));
    }

    /// The consonant for which a letter that is passed over stands in some transliterations; 0 for
    /// none.
    static char consonantFor(char letter) {
        return SIGNS.turned.getOrDefault(letter, '\0');
    }

    /// What the letters of names stand for.
    private record Signs(
            Map<String, String> byLetters,
            int longest,
            Set<String> passedOver,
            List<String> articles,
            String silentAtEnd,
            Set<String> joined,
            Map<String, String> told,
            Map<Character, Character> turned) {
        /// What is left behind an article must have so many letters.
        private static final int MIN_REST = 3;

        static Signs read() {
            var file = YamlNode.read(DataFolder.onClassPath("language"), "skeleton.yaml");
            var signs = file.get("signs");
            var byLetters = new LinkedHashMap<String, String>();
            for (var sign : signs.keys()) {
                signs.get(sign).strings().forEach(letters -> byLetters.put(letters, sign));
            }
            var longest =
                    byLetters.keySet().stream()
                            .map(String::length)
                            .max(Comparator.naturalOrder())
                            .orElse(1);
            var articles = file.get("articles");
            return new Signs(
                    Map.copyOf(byLetters),
                    longest,
                    new HashSet<>(file.get("words").strings()),
                    articles.keys().stream().map(key -> articles.get(key).text()).toList(),
                    file.get("silentAtEnd").text(""),
                    Set.copyOf(file.get("joined").strings()),
                    told(file.get("told")),
                    turned(file.get("turned")));
        }

        private static Map<String, String> told(YamlNode groups) {
            var told = new HashMap<String, String>();
            for (var skeleton : groups.keys()) {
                for (var name : groups.get(skeleton).strings()) {
                    told.put(NameKey.of(name).value(), skeleton);
                }
            }
            return Map.copyOf(told);
        }

        private static Map<Character, Character> turned(YamlNode letters) {
            var turned = new HashMap<Character, Character>();
            for (var letter : letters.keys()) {
                turned.put(letter.charAt(0), letters.get(letter).text().charAt(0));
            }
            return Map.copyOf(turned);
        }

        String of(String word) {
            if (passedOver.contains(word)) {
                return "";
            }
            var bare = withoutArticle(word);
            var told = this.told.get(bare);
            if (told != null) {
                return told;
            }
            var signs = new StringBuilder();
            for (var at = 0; at < bare.length(); ) {
                at += append(bare, at, signs);
            }
            var all = signs.toString();
            return all.length() > 1 && !silentAtEnd.isEmpty() && all.endsWith(silentAtEnd)
                    ? all.substring(0, all.length() - silentAtEnd.length())
                    : all;
        }

        private String withoutArticle(String word) {
            for (var article : articles) {
                if (word.startsWith(article) && word.length() - article.length() >= MIN_REST) {
                    return word.substring(article.length());
                }
            }
            return word;
        }

        /// @return how many letters were read
        private int append(String word, int at, StringBuilder signs) {
            for (var length = Math.min(longest, word.length() - at); length > 0; length--) {
                var sign = byLetters.get(word.substring(at, at + length));
                if (sign != null) {
                    // a doubled consonant is written once in Arabic
                    if (signs.isEmpty() || !signs.toString().endsWith(sign)) {
                        signs.append(sign);
                    }
                    return length;
                }
            }
            return 1;
        }
    }
}
