package org.mithaq.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Folding;

/// What the form of a verb tells of its subject, in languages that write it: whether it is
/// feminine, and whether it is "we". In others nothing is told.
public final class SubjectForms {

    /// A verb has so many letters beside the ending that tells its subject.
    private static final int MIN_LETTERS_OF_VERB = 3;

    private final String noun;
    private final String foldedNoun;
    private final String past;
    private final String present;
    private final String future;
    private final String firstPerson;
    private final String pluralPast;
    private final String pluralPresent;
    private final String dualPast;
    private final String dualPresent;
    private final String objectEnding;
    private final String charge;
    private final List<String> objects;
    private final Set<String> masculineStates;
    private final List<String> feminineEndings;
    private final Set<String> exceptions;
    private final Folding folding;

    SubjectForms(YamlNode language, Folding folding) {
        this.folding = folding;
        var node = language.get("subjects");
        noun = node.get("feminineNoun").text("");
        foldedNoun = folding.fold(noun);
        past = folding.fold(node.get("femininePast").text(""));
        present = folding.fold(node.get("femininePresent").text(""));
        firstPerson = folding.fold(node.get("firstPerson").text(""));
        pluralPast = folding.fold(node.get("pluralPast").text(""));
        pluralPresent = folding.fold(node.get("pluralPresent").text(""));
        dualPast = folding.fold(node.get("dualPast").text(""));
        dualPresent = folding.fold(node.get("dualPresent").text(""));
        objectEnding = folding.fold(node.get("objectEnding").text(""));
        charge = folding.fold(node.get("charge").text(""));
        objects = node.get("objects").strings().stream().map(folding::fold).toList();
        future = folding.fold(language.get("verbs").get("future").text(""));
        masculineStates = DateWords.folded(node.get("masculineStates"), folding);
        feminineEndings = node.get("feminineEndings").strings();
        exceptions = DateWords.folded(node.get("exceptions"), folding);
    }

    /// Whether the language tells at all.
    public boolean areWritten() {
        return !noun.isEmpty();
    }

    /// Whether words for a post as they are written mean a woman; folded a noun of the feminine
    /// would look like one with a possessive ending. Forms of address ("His Excellency", feminine
    /// in Arabic) tell nothing.
    public boolean isOfWoman(String post) {
        return areWritten()
                && Arrays.stream(post.split("\\s", -1))
                        .filter(word -> !exceptions.contains(folding.fold(word)))
                        .findFirst()
                        .orElse("")
                        .endsWith(noun);
    }

    /// Whether a folded form, without a conjunction, has a feminine subject.
    ///
    /// @param tense NONE for participles
    public boolean isFeminine(String folded, Tense tense) {
        if (!areWritten()) {
            return false;
        }
        return switch (tense) {
            case NONE -> folded.endsWith(foldedNoun);
            case PAST ->
                    isFemininePast(folded)
                            || objects.stream()
                                    .filter(folded::endsWith)
                                    .map(o -> folded.substring(0, folded.length() - o.length()))
                                    .filter(verb -> verb.length() > MIN_LETTERS_OF_VERB)
                                    .anyMatch(this::isFemininePast);
            case PRESENT -> folded.startsWith(present);
            case FUTURE -> folded.startsWith(future + present);
        };
    }

    private boolean isFemininePast(String folded) {
        return folded.endsWith(past) && !exceptions.contains(folded);
    }

    /// Whether a preposition tells what somebody is accused of.
    public boolean isOfCharge(String preposition) {
        return !charge.isEmpty() && preposition.equals(charge);
    }

    /// Whether the subject of a folded form is several who were named before it.
    public boolean isPlural(String folded, Tense tense) {
        return areWritten()
                && switch (tense) {
                    case PAST -> folded.endsWith(pluralPast);
                    case PRESENT, FUTURE -> folded.endsWith(pluralPresent);
                    case NONE -> false;
                };
    }

    /// Whether the subject of a folded form is two or more who were named before it.
    public boolean isOfSeveral(String folded, Tense tense) {
        return areWritten()
                && switch (tense) {
                    case PAST -> folded.endsWith(dualPast) || folded.endsWith(pluralPast);
                    case PRESENT, FUTURE ->
                            folded.endsWith(dualPresent) || folded.endsWith(pluralPresent);
                    case NONE -> false;
                };
    }

    /// Whether a folded form of a verb behind its subject says that this is one person or thing.
    public boolean isOfOne(String folded, Tense tense) {
        return areWritten() && tense != Tense.NONE && !isOfSeveral(folded, tense);
    }

    /// Whether words for a state, as they are written, are feminine: its bare name, or a noun that
    /// ends so ("the government of …").
    public boolean isFeminineState(String written) {
        var words = written.split("\\s", -1);
        return areWritten()
                && !masculineStates.contains(folding.fold(words[0]))
                && (words.length == 1 || feminineEndings.stream().anyMatch(words[0]::endsWith));
    }

    /// Whether the name of a state as it is written is masculine.
    public boolean isMasculineState(String written) {
        return masculineStates.contains(folding.fold(written.split("\\s", -1)[0]));
    }

    /// Whether the subject of a folded form, without a conjunction, is "we": the same in the past
    /// is not told apart.
    public boolean isFirstPerson(String folded, Tense tense) {
        return areWritten()
                && switch (tense) {
                    case PRESENT -> folded.startsWith(firstPerson);
                    case FUTURE -> folded.startsWith(future + firstPerson);
                    case PAST, NONE -> false;
                };
    }

    /// Whether words for the post of several, as they are written, are no subject: "the officials"
    /// in the case of an object.
    public boolean isObject(String post) {
        var head = folding.fold(post.split("\\s", 2)[0]);
        return areWritten() && head.endsWith(objectEnding) && !exceptions.contains(head);
    }
}
