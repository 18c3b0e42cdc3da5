package org.mithaq.graph;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a reader decides.
public enum DecisionKind {
    /// The claims are right.
    ACCEPT,
    /// The claims are wrong, and count no longer.
    REJECT,
    /// A property of the fact is another.
    EDIT,
    /// Two facts are one.
    MERGE,
    /// Some claims of a fact tell of another event than the rest.
    SPLIT,
    /// Two facts are not one; they are not proposed again.
    APART;

    /// All as words.
    public static Set<String> words() {
        return Arrays.stream(values())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
