package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.List;

/// Splits conjunctions and prepositions off the words they are written together with.
final class Clitics {

    /// What is left must have at least so many characters.
    private static final int MIN_REST = 2;

    private final List<String> conjunctions;
    private final List<String> prepositions;
    private final String contraction;
    private final String contractedPreposition;
    private final String contractedRest;

    Clitics(YamlNode node) {
        conjunctions = node.get("conjunctions").strings();
        prepositions = node.get("prepositions").strings();
        contraction = node.get("contraction").get("written").text("");
        contractedPreposition = node.get("contraction").get("preposition").text("");
        contractedRest = node.get("contraction").get("rest").text("");
    }

    /// The word as it stands first, then with a conjunction, a preposition or both split off.
    List<Reading> readings(String form) {
        if (conjunctions.isEmpty()) {
            return List.of(Reading.whole(form));
        }
        var readings = new ArrayList<Reading>(4);
        readings.add(Reading.whole(form));
        addPrepositions(form, 0, false, readings);
        for (var conjunction : conjunctions) {
            if (form.startsWith(conjunction) && form.length() - conjunction.length() >= MIN_REST) {
                var rest = form.substring(conjunction.length());
                readings.add(new Reading(rest, conjunction.length(), true, ""));
                addPrepositions(rest, conjunction.length(), true, readings);
            }
        }
        return readings;
    }

    private void addPrepositions(
            String form, int stripped, boolean hasConjunction, List<Reading> readings) {
        if (!contraction.isEmpty()
                && form.startsWith(contraction)
                && form.length() > contraction.length() + 1) {
            var rest = contractedRest + form.substring(contraction.length());
            readings.add(new Reading(rest, stripped + 1, hasConjunction, contractedPreposition));
        }
        for (var preposition : prepositions) {
            if (form.startsWith(preposition) && form.length() - preposition.length() >= MIN_REST) {
                readings.add(
                        new Reading(
                                form.substring(preposition.length()),
                                stripped + preposition.length(),
                                hasConjunction,
                                preposition));
            }
        }
    }
}
