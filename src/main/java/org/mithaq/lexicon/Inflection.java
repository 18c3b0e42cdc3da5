package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.lexicon.Meaning.Tense;

/// Makes all written forms of a word from its dictionary form, by the paradigms in the language's
/// data.
final class Inflection {

    /// @param ending of the words it is for
    /// @param strip how many characters of them are cut
    /// @param forms what is put on instead
    private record Paradigm(String ending, int strip, List<String> forms) {
        static List<Paradigm> all(YamlNode node) {
            return node.items().stream()
                    .map(n ->
                            new Paradigm(
                                    n.get("ending").text(),
                                    Integer.parseInt(n.get("strip").text()),
                                    n.get("forms").strings()))
                    .toList();
        }
    }

    private final List<Paradigm> past;
    private final List<Paradigm> present;
    private final List<Paradigm> nouns;
    private final List<String> presentPrefixes;
    private final List<String> nationalityEndings;
    private final List<String> peopleEndings;
    private final String future;
    private final List<String> neverFuture;
    private final String article;
    private final List<String> dualEndings;
    private final String accusative;

    Inflection(YamlNode language) {
        past = Paradigm.all(language.get("verbs").get("past"));
        present = Paradigm.all(language.get("verbs").get("present"));
        presentPrefixes = language.get("verbs").get("presentPrefixes").strings();
        future = language.get("verbs").get("future").text("");
        neverFuture = language.get("verbs").get("neverFuture").strings();
        nouns = Paradigm.all(language.get("nouns"));
        nationalityEndings = language.get("nationality").get("endings").strings();
        peopleEndings = language.get("nationality").get("people").strings();
        article = language.get("clitics").get("article").text("");
        dualEndings = language.get("dualEndings").strings();
        accusative = language.get("accusative").text("");
    }

    /// What all verbs in the future begin with; empty where the language has no sign written to
    /// them.
    Set<String> futureBeginnings() {
        return future.isEmpty()
                ? Set.of()
                : presentPrefixes.stream()
                        .map(prefix -> future + prefix)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a form of a nationality is a definite plural: "the Palestinians".
    boolean isPeople(String form) {
        return form.startsWith(article) && peopleEndings.stream().anyMatch(form::endsWith);
    }

    /// All forms of a verb given as "past present".
    Map<String, Tense> verb(String lemma) {
        var parts = lemma.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "A verb is given as \"past present\", got: " + lemma);
        }
        var forms = new LinkedHashMap<String, Tense>();
        inflect(parts[0], past).forEach(form -> forms.put(form, Tense.PAST));
        var body = parts[1].substring(1);
        // the shortened form behind "not" has no future: "course" is not "he will see"
        for (var prefix : presentPrefixes) {
            for (var form : inflect(prefix + body, present)) {
                forms.putIfAbsent(form, Tense.PRESENT);
                if (form.length() >= prefix.length() + body.length()
                        && neverFuture.stream().noneMatch(form::endsWith)) {
                    forms.putIfAbsent(future + form, Tense.FUTURE);
                }
            }
        }
        return forms;
    }

    /// All forms of a noun or a noun with its adjectives: with and without article, with possessive
    /// endings.
    List<String> noun(String lemma) {
        var words = lemma.split(" ", -1);
        var forms = new ArrayList<String>();
        if (words.length == 1) {
            for (var form : inflect(lemma, nouns)) {
                forms.add(form);
                forms.add(article + form);
            }
        } else {
            forms.add(lemma);
            forms.add(article + lemma);
            forms.add(article + String.join(" " + article, words));
            if (words.length == 2) {
                pair(words[0], words[1], forms);
            }
        }
        return forms;
    }

    /// Of a noun with one word behind it: as a construct with a definite possessor, with a
    /// possessive ending and a definite adjective, with both in the accusative.
    private void pair(String noun, String second, List<String> forms) {
        for (var form : inflect(noun, nouns)) {
            if (dualEndings.stream().noneMatch(form::endsWith)) {
                forms.add(form + " " + article + second);
            }
        }
        forms.add(noun + accusative + " " + second + accusative);
        forms.add(noun + " " + second + accusative);
    }

    /// All forms of a nationality adjective given in the masculine singular; one of several words
    /// inflects at its end and takes the article at its beginning.
    List<String> nationality(String lemma) {
        var forms = new ArrayList<String>();
        for (var ending : nationalityEndings) {
            forms.add(lemma + ending);
            forms.add(article + lemma + ending);
        }
        return forms;
    }

    /// "(A) French (delegation)" as an object, of a nationality adjective of one word; empty where
    /// it has several words or the language writes no such ending.
    List<String> accusative(String lemma) {
        return accusative.isEmpty() || lemma.contains(" ")
                ? List.of()
                : List.of(lemma + accusative);
    }

    private static List<String> inflect(String word, List<Paradigm> paradigms) {
        for (var paradigm : paradigms) {
            if (word.endsWith(paradigm.ending())) {
                var stem = word.substring(0, word.length() - paradigm.strip());
                return paradigm.forms().stream().map(form -> stem + form).toList();
            }
        }
        return List.of(word);
    }
}
