package org.mithaq.resolve;

import java.util.Comparator;
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

    /// What the letters of names stand for.
    private record Signs(
            Map<String, String> byLetters,
            int longest,
            Set<String> passedOver,
            List<String> articles,
            String silentAtEnd) {
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
                    file.get("silentAtEnd").text(""));
        }

        String of(String word) {
            if (passedOver.contains(word)) {
                return "";
            }
            var bare = withoutArticle(word);
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
