package org.mithaq.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.lexicon.Meaning.Tense;

/// Makes the forms of verbs that have few of them: base, third person, past, participle, gerund.
/// Only the first word of a phrase inflects ("meet with").
final class Conjugation {

    private static final String BLANK = " ";

    /// @param endings of the verbs it is for; the first that fits counts, an empty one fits all
    /// @param strip how many characters of them are cut
    /// @param forms what third person, past and gerund put on instead
    private record Pattern(List<String> endings, int strip, List<String> forms) {
        boolean fits(String verb) {
            return endings.stream().anyMatch(verb::endsWith);
        }
    }

    private final List<Pattern> patterns;
    private final Map<String, String[]> irregular = new HashMap<>();

    Conjugation(YamlNode node) {
        patterns =
                node.get("regular").items().stream()
                        .map(n ->
                                new Pattern(
                                        n.get("endings").strings(),
                                        Integer.parseInt(n.get("strip").text()),
                                        n.get("forms").strings()))
                        .toList();
        for (var verb : node.get("irregular").items()) {
            var forms = verb.text().split("\\|", -1);
            if (forms.length != 5) {
                throw verb.problem("expected base|third|past|participle|gerund");
            }
            irregular.put(forms[0], forms);
        }
    }

    /// Whether the language conjugates by this.
    boolean isUsed() {
        return !patterns.isEmpty();
    }

    /// All forms of a verb or of a phrase that begins with one.
    Map<String, Tense> forms(String phrase) {
        var blank = phrase.indexOf(BLANK);
        var verb = blank < 0 ? phrase : phrase.substring(0, blank);
        var rest = blank < 0 ? "" : phrase.substring(blank);
        var forms = new LinkedHashMap<String, Tense>();
        var five = irregular.containsKey(verb) ? irregular.get(verb) : regular(verb);
        put(forms, five[2], rest, Tense.PAST);
        put(forms, five[3], rest, Tense.PAST);
        put(forms, five[0], rest, Tense.PRESENT);
        put(forms, five[1], rest, Tense.PRESENT);
        put(forms, five[4], rest, Tense.NONE);
        return forms;
    }

    private static void put(Map<String, Tense> forms, String written, String rest, Tense tense) {
        for (var form : written.split("/", -1)) {
            forms.putIfAbsent(form + rest, tense);
        }
    }

    private String[] regular(String verb) {
        for (var pattern : patterns) {
            if (pattern.fits(verb)) {
                var stem = verb.substring(0, verb.length() - pattern.strip());
                var past = stem + pattern.forms().get(1);
                return new String[] {
                    verb, stem + pattern.forms().get(0), past, past, stem + pattern.forms().get(2)
                };
            }
        }
        throw new IllegalArgumentException("No pattern of conjugation fits " + verb);
    }
}
