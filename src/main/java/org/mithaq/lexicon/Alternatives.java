package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.List;

/// Writes out phrases given in short: `hold/have (a) meeting/meetings` stands for eight.
///
/// Words are separated by blanks; `/` stands between words that may take each other's place, `_`
/// for a blank inside one of them, parentheses around what may be left out.
final class Alternatives {
    private Alternatives() {}

    /// All phrases meant, in the order written.
    static List<String> of(String written) {
        var phrases = List.of("");
        for (var place : written.split(" ", -1)) {
            var isOptional = place.startsWith("(") && place.endsWith(")");
            var words = isOptional ? place.substring(1, place.length() - 1) : place;
            var longer = new ArrayList<String>();
            for (var phrase : phrases) {
                for (var word : words.split("/", -1)) {
                    var next = word.replace('_', ' ');
                    longer.add(phrase.isEmpty() ? next : phrase + " " + next);
                }
                if (isOptional) {
                    longer.add(phrase);
                }
            }
            phrases = longer;
        }
        return phrases;
    }
}
