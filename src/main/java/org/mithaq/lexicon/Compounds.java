package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names whose first part is written together with the next word by some and apart by others.
///
/// @param firstParts folded
record Compounds(Set<String> firstParts) {

    Compounds {
        firstParts = Set.copyOf(firstParts);
    }

    List<String> joined(List<String> words) {
        var joined = new ArrayList<String>(words.size());
        for (var i = 0; i < words.size(); i++) {
            if (firstParts.contains(words.get(i)) && i + 1 < words.size()) {
                joined.add(words.get(i) + words.get(i + 1));
                i++;
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    List<String> apart(List<String> words) {
        var apart = new ArrayList<String>(words.size() + 1);
        for (var word : words) {
            var first =
                    firstParts.stream()
                            .filter(part ->
                                    word.startsWith(part) && word.length() > part.length() + 2)
                            .findFirst();
            if (first.isPresent()) {
                apart.add(first.get());
                apart.add(word.substring(first.get().length()));
            } else {
                apart.add(word);
            }
        }
        return apart;
    }
}
