package org.mithaq.resolve;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.DataFolder;
import org.mithaq.lexicon.YamlNode;

/// Whether the words for a post tell that it is held on the day of the article. The data stands in
/// `language/holders.yaml`.
final class HolderWords {

    /// When a post is held.
    enum When {
        NOW,
        /// Formerly.
        BEFORE,
        /// Some day, or in place of somebody else.
        OTHERWISE
    }

    private static final YamlNode FILE =
            YamlNode.read(DataFolder.onClassPath("language"), "holders.yaml");
    private static final Set<String> PAST = words("past");
    private static final Set<String> OTHER = words("other");
    private static final Set<String> BESIDE = words("beside");

    private HolderWords() {}

    private static Set<String> words(String key) {
        return FILE.get(key).strings().stream()
                .map(word -> NameKey.of(word).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the words name somebody beside the holder of a post, such as his deputy.
    static boolean isBeside(@Nullable String post) {
        return post != null
                && Arrays.stream(NameKey.of(post).value().split(" ", -1))
                        .anyMatch(BESIDE::contains);
    }

    /// What the words for a post tell; without words, that it is held now.
    static When when(@Nullable String post) {
        if (post == null) {
            return When.NOW;
        }
        var when = When.NOW;
        for (var word : NameKey.of(post).value().split(" ", -1)) {
            if (PAST.contains(word)) {
                return When.BEFORE;
            }
            when = OTHER.contains(word) ? When.OTHERWISE : when;
        }
        return when;
    }
}
