package org.mithaq.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A linguistic rule: what to look for and what fact it makes. Data; see `language/<code>/rules`.
///
/// @param id such as `ar.meeting.receives`
/// @param patterns any of which matches
/// @param then what the fact is made of: its kind, type, status, and which slot plays which part
/// @param examples texts the rule must match, with what the slots then hold
/// @param counterExamples texts the rule must not match
record Rule(
        String id,
        List<Pattern> patterns,
        Map<String, String> then,
        List<Example> examples,
        List<String> counterExamples) {

    /// A text with what a rule gives for it.
    record Example(String text, Map<String, String> gives) {}

    Rule {
        patterns = List.copyOf(patterns);
        then = Map.copyOf(then);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    String then(String key, String otherwise) {
        return then.getOrDefault(key, otherwise);
    }

    boolean has(String key) {
        return then.containsKey(key);
    }

    /// The values of a key that takes several; none where the rule does not have it.
    Set<String> all(String key) {
        return has(key) ? Set.copyOf(List.of(then(key, "").split(" ", -1))) : Set.of();
    }

    /// All word classes that the patterns speak of.
    Set<String> classes() {
        var classes = new HashSet<String>();
        for (var pattern : patterns) {
            for (var element : pattern.elements()) {
                if (element instanceof Pattern.Element.OfClass word) {
                    classes.addAll(word.classes());
                }
            }
        }
        return classes;
    }
}
