package org.mithaq.extract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.Meaning.WordClass;
import org.mithaq.lexicon.Reading;

/// What rules match against: a chunk, or a run of tokens with the word classes it belongs to.
///
/// @param extent where it stands
/// @param form folded form of a single token; empty for chunks and runs of several
/// @param bareForm the form without a conjunction written together with it
/// @param isConjunction whether it is "and" as a word of its own
/// @param chunk null for words
/// @param classes word classes; empty for chunks, unless they are words that mean one
/// @param reading how the first word was read
/// @param isDefinite whether the first word has the article written together with it
record Item(
        Chunk.Extent extent,
        String form,
        String bareForm,
        boolean isConjunction,
        @Nullable Chunk chunk,
        List<WordClass> classes,
        Reading reading,
        boolean isDefinite) {

    /// Classes of words that only say more of a place or a journey.
    private static final Set<String> DETAILS =
            Set.of("PLACE_PART", "SOMEWHERE", "VISIT_HOW", "OWNED_PREMISES");

    /// The same words, and what they mean here.
    Item meaning(Chunk meant) {
        return new Item(extent, form, bareForm, isConjunction, meant, classes, reading, isDefinite);
    }

    /// The first token.
    int from() {
        return extent.from();
    }

    /// Just after the last token.
    int to() {
        return extent.to();
    }

    /// Whether it is made of words that rules may ask for, and not only of a name.
    boolean isWords() {
        return chunk == null || chunk instanceof Chunk.Own;
    }

    boolean isOf(String wordClass) {
        return tenseAs(wordClass) != null;
    }

    boolean isOfAny(Collection<String> wordClasses) {
        return wordClasses.stream().anyMatch(this::isOf);
    }

    /// The tense the item has as a word of a class; null where it is none.
    @Nullable Tense tenseAs(String wordClass) {
        for (var one : classes) {
            if (one.name().equals(wordClass)) {
                return one.tense();
            }
        }
        return null;
    }

    boolean isVerb() {
        return classes.stream().anyMatch(one -> one.tense() != Tense.NONE);
    }

    /// Whether it is, or may be, a verb in the past.
    boolean isPast() {
        return classes.stream().anyMatch(one -> one.tense() == Tense.PAST);
    }

    /// Whether it is, or may be, a noun.
    boolean isNoun() {
        return classes.stream().anyMatch(one -> one.name().endsWith("_NOUN"));
    }

    /// Whether it is a verb in the future.
    boolean isFuture() {
        return classes.stream().anyMatch(one -> one.tense() == Tense.FUTURE);
    }

    /// Whether the rules know a word by nothing but that it says more of a place or a journey.
    boolean isPlain() {
        return chunk == null && classes.stream().allMatch(one -> DETAILS.contains(one.name()));
    }

    boolean isPunctuation() {
        return chunk == null
                && classes.isEmpty()
                && !form.isEmpty()
                && !Character.isLetterOrDigit(form.charAt(0));
    }

    /// Whether it is a number of so many digits at least.
    boolean isNumber(int digits) {
        return chunk == null
                && form.length() >= digits
                && form.chars().allMatch(Character::isDigit);
    }

    boolean isDash() {
        return (form.isEmpty() && chunk == null && classes.isEmpty())
                || form.equals("-")
                || form.equals("/")
                || form.equals("\u2013")
                || form.equals("\u2014");
    }

    boolean isComma() {
        return form.equals(",") || form.equals("\u060C");
    }
}
