package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.text.Folding;

/// Names of states and places that are also other words, and the neighbours that tell them apart;
/// all folded.
///
/// @param notAfter name to the words after which it is no state
/// @param needsBefore name to the words one of which must stand before it
/// @param within word to the names of other things that it is part of ("the Indian Ocean"), as
///   their words
/// @param noStateAfter words behind which the name of a state or a nationality is part of something
///   else ("news agency")
/// @param nationalityNeedsSupport nationality adjectives that count only beside a post or a state
/// @param ambiguous words that stand for one of several states, the first of them where nothing
///   else tells
/// @param onlyWith names of organisations that mean them only in articles which name one of these
///   states
/// @param organizationAfter names of organisations that are ordinary words to the words behind
///   which they are none
/// @param organizationWith such names, and the states (ISO 3166-1 alpha-3) in whose articles they
///   mean the organisation
/// @param placeWhereWritten written forms, unfolded, in which the name of a state is that of a
///   place elsewhere
/// @param otherWordWhereWritten written forms, unfolded, that are no word of a class though they
///   fold to one ("his role" and "session" in Arabic)
/// @param nounWhereWritten written endings, unfolded, that no verb has
public record Homographs(
        Map<String, Set<String>> notAfter,
        Map<String, Set<String>> needsBefore,
        Map<String, List<List<String>>> within,
        Set<String> noStateAfter,
        Set<String> nationalityNeedsSupport,
        Map<String, List<String>> ambiguous,
        Map<String, List<String>> onlyWith,
        Map<String, Set<String>> organizationAfter,
        Map<String, List<String>> organizationWith,
        List<String> placeWhereWritten,
        List<String> otherWordWhereWritten,
        List<String> nounWhereWritten) {

    static Homographs read(YamlNode node, Folding folding) {
        return new Homographs(
                sets(node.get("notAfter"), folding),
                sets(node.get("needsBefore"), folding),
                phrases(node.get("within"), folding),
                DateWords.folded(node.get("noStateAfter"), folding),
                DateWords.folded(node.get("nationalityNeedsSupport"), folding),
                lists(node.get("ambiguous"), folding),
                lists(node.get("onlyWith"), folding),
                sets(node.get("organizationAfter"), folding),
                lists(node.get("organizationWith"), folding),
                node.get("placeWhereWritten").strings(),
                node.get("otherWordWhereWritten").strings(),
                node.get("nounWhereWritten").strings());
    }

    /// Phrases as their folded words, under each of these.
    private static Map<String, List<List<String>>> phrases(YamlNode node, Folding folding) {
        var byWord = new HashMap<String, List<List<String>>>();
        for (var phrase : node.strings()) {
            var words = List.of(folding.fold(phrase).split(" "));
            for (var word : Set.copyOf(words)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(words);
            }
        }
        return byWord;
    }

    private static Map<String, List<String>> lists(YamlNode node, Folding folding) {
        var lists = new HashMap<String, List<String>>();
        for (var key : node.keys()) {
            lists.put(folding.fold(key), node.get(key).strings());
        }
        return Map.copyOf(lists);
    }

    private static Map<String, Set<String>> sets(YamlNode node, Folding folding) {
        var sets = new HashMap<String, Set<String>>();
        for (var key : node.keys()) {
            sets.put(folding.fold(key), DateWords.folded(node.get(key), folding));
        }
        return sets;
    }

    /// Whether a word is written as a place that shares its letters with a state.
    public boolean isWrittenAsPlace(String written) {
        return placeWhereWritten.stream().anyMatch(written::endsWith);
    }

    /// Whether a word is another one than the one that it shares its letters with.
    ///
    /// @param form folded, without what is written to it: of "in turn", which has its own meaning,
    ///   "turn" is only an end
    public boolean isWrittenAsOther(String written, String form) {
        return otherWordWhereWritten.stream()
                .anyMatch(other -> written.endsWith(other) && form.length() <= other.length());
    }

    /// Whether a word is none of a verb's forms, though it may share its letters with one.
    public boolean isWrittenAsNoun(String written) {
        return nounWhereWritten.stream().anyMatch(written::endsWith);
    }

    /// Whether a name may be an organisation in an article that names these states.
    public boolean allowsIn(String name, Set<String> statesNamed) {
        var needed = onlyWith.get(name);
        return needed == null || needed.stream().anyMatch(statesNamed::contains);
    }

    /// Whether the word before an ordinary word, or the preposition written to it, makes it the
    /// name of an organisation.
    public boolean isOrganizationAfter(String name, String before) {
        return organizationAfter.getOrDefault(name, Set.of()).contains(before);
    }

    /// Whether an ordinary word is the name of an organisation in an article that names these
    /// states.
    public boolean isOrganizationWith(String name, Set<String> statesNamed) {
        return organizationWith.getOrDefault(name, List.of()).stream()
                .anyMatch(statesNamed::contains);
    }

    /// Whether a name may be a state or place after that word; the word is empty at the beginning
    /// of a sentence.
    public boolean allows(String name, String before) {
        var forbidden = notAfter.get(name);
        var needed = needsBefore.get(name);
        return (forbidden == null || !forbidden.contains(before))
                && (needed == null || needed.contains(before));
    }

    /// Whether a word may be a state or a nationality behind another.
    public boolean allowsState(String name, String before) {
        return !noStateAfter.contains(before) && allows(name, before);
    }
}
