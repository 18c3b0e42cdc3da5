package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Splits conjunctions and prepositions off the words they are written together with.
public final class Clitics {

    /// What is left must have at least so many characters.
    private static final int MIN_REST = 2;

    /// How many words are remembered with their readings: the words of news repeat.
    private static final int MAX_REMEMBERED = 100_000;

    private final Map<String, List<Reading>> remembered = new ConcurrentHashMap<>();
    private final List<String> conjunctions;
    private final List<String> prepositions;
    private final String article;
    private final String contraction;
    private final String contractedPreposition;
    private final String contractedRest;

    Clitics(YamlNode node) {
        conjunctions = node.get("conjunctions").strings();
        prepositions = node.get("prepositions").strings();
        article = node.get("article").text("");
        contraction = node.get("contraction").get("written").text("");
        contractedPreposition = node.get("contraction").get("preposition").text("");
        contractedRest = node.get("contraction").get("rest").text("");
    }

    /// Those of a language shipped with the program, without the rest of it.
    ///
    /// @param code such as `ar`
    public static Clitics of(String code) {
        var folder = DataFolder.onClassPath("language/" + code);
        return new Clitics(YamlNode.read(folder, "language.yaml").get("clitics"));
    }

    /// The ways to write a word together with what can stand before it: nothing first, then
    /// conjunctions, prepositions and the article in every combination. A word that has the article
    /// is also written without.
    public List<String> writings(String form) {
        var hasArticle = !article.isEmpty() && form.startsWith(article);
        var bare = hasArticle ? form.substring(article.length()) : form;
        var writings = new LinkedHashSet<String>();
        writings.add(form);
        if (conjunctions.isEmpty() || bare.length() < MIN_REST) {
            return List.copyOf(writings);
        }
        for (var conjunction : alsoNone(conjunctions)) {
            for (var preposition : alsoNone(prepositions)) {
                writings.add(conjunction + preposition + bare);
                writings.add(conjunction + withArticle(preposition, bare));
            }
        }
        return List.copyOf(writings);
    }

    private String withArticle(String preposition, String bare) {
        return preposition.equals(contractedPreposition) && !contraction.isEmpty()
                ? contraction + bare
                : preposition + article + bare;
    }

    private static List<String> alsoNone(List<String> clitics) {
        return Stream.concat(Stream.of(""), clitics.stream()).toList();
    }

    /// The word as it stands first, then with a conjunction, a preposition or both split off.
    public List<Reading> readings(String form) {
        var known = remembered.get(form);
        if (known != null) {
            return known;
        }
        var readings = List.copyOf(split(form));
        if (remembered.size() < MAX_REMEMBERED) {
            remembered.put(form, readings);
        }
        return readings;
    }

    private List<Reading> split(String form) {
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
