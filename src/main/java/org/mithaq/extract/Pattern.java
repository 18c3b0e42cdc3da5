package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Meaning.Tense;

/// What a rule looks for: a sequence of elements over the items of a sentence.
///
/// Written as: `{MEET|RECEIVE.past}` a word of a class (with a tense), `[PRONOUN]` one that does
/// not trigger the rule, `<party:host>` a thing of a type bound to a name, a word as itself
/// (`في/إلى` for either), `.` up to two other items, `..` up to six, `...` up to sixteen, `~`
/// adverbs, days, what stands between two commas and a short relative clause, `###` a number of
/// three digits or more, `( … )?` an optional part, `^` the beginning of the sentence, `^~` of a
/// clause. A letter directly before `{` or `<` is a preposition written together with the word:
/// `ب<place:where>`.
///
/// @param isOfSharedSubject whether it is one without the subject of its verb, which the verb
///   shares with the one before it
record Pattern(List<Element> elements, boolean isOfSharedSubject) {

    /// A verb, its subject and something else.
    private static final int MIN_ELEMENTS_BESIDE_NOUN = 3;

    /// Words for who decides on something, plans or refuses it.
    private static final Element GOING_ABOUT =
            new Element.OfClass(Set.of("GO_ABOUT"), null, Element.ANY_PREPOSITION, false);

    /// A subject, its verb, what it is done to and at least one thing more.
    private static final int MIN_ELEMENTS_OF_PASSIVE = 6;

    private static final Element BEING = new Element.OfClass(Set.of("BE"), null, "", false);

    private static final Element INSERTED = new Element.Inserted();

    private static final Element PREPOSITION =
            new Element.OfClass(Set.of("PREPOSITION"), null, "", false);

    /// What things a slot takes.
    enum SlotType {
        /// Persons, organisations, states by name, capitals that stand for states, groups.
        PARTY,
        /// A party that no preposition governs and that possesses nothing: it may be a subject.
        SUBJECT,
        PERSON,
        /// A person named as another's counterpart.
        COUNTERPART,
        /// States by name or metonym.
        STATE,
        /// States by name, no capital that may stand for one.
        LAND,
        /// Nationality adjectives beside each other.
        NAT,
        /// "European", "Arab" of what many states do together.
        BODYADJECTIVE,
        /// States and organisations beside each other or joined by "and", at least two: "U.S.-EU".
        PAIR,
        PLACE,
        /// Places that are no state.
        CITY,
        ORG,
        DAY
    }

    /// One step of a pattern.
    sealed interface Element {
        /// Any preposition or none, written `*`.
        String ANY_PREPOSITION = "*";

        record Word(Set<String> forms) implements Element {}

        /// A word of one of several classes; a null tense stands for any.
        ///
        /// @param isTrigger whether it may be what the fact is told by
        record OfClass(
                Set<String> classes, @Nullable Tense tense, String preposition, boolean isTrigger)
                implements Element {

            /// Whether it stands for nouns rather than verbs or phrases.
            boolean isOfNouns() {
                return classes.stream().allMatch(name -> name.endsWith("_NOUN"));
            }
        }

        record Slot(SlotType type, String name, String preposition) implements Element {

            /// The same slot with a preposition written to what fills it.
            Slot behind(String other) {
                return new Slot(type, name, other);
            }
        }

        record Gap(int max) implements Element {}

        /// What may stand between a subject and its verb.
        record Inserted() implements Element {}

        /// A number in digits.
        ///
        /// @param digits the fewest it has
        record Numeral(int digits) implements Element {}

        record Beginning() implements Element {}

        /// The beginning of a clause: of the sentence, behind a mark of punctuation, or at a word
        /// with "and" written to it.
        record ClauseBeginning() implements Element {}
    }

    Pattern {
        elements = List.copyOf(elements);
    }

    Pattern(List<Element> elements) {
        this(elements, false);
    }

    /// The same where the verb shares its subject with the one before: without the slot of the
    /// subject; null where that does not stand beside the verb with which the pattern begins, or
    /// nothing else is told.
    ///
    /// @param subject name of the slot
    /// @param isOfEvents whether a word for what is attended, in place of another slot, tells
    ///   enough
    @Nullable Pattern sharingSubject(String subject, boolean isOfEvents) {
        var verb = triggerIndex();
        var isBefore = verb > 0 && isSlot(0, subject) && isInsertedUpTo(verb);
        var isBehind = verb == 0 && elements.size() > 1 && isSlot(1, subject);
        var rest =
                elements.subList(
                        Math.min(elements.size(), isBefore ? verb + 1 : 2), elements.size());
        if (!(isBefore || isBehind)
                || !(elements.get(verb) instanceof Element.OfClass word)
                || word.isOfNouns()
                || rest.stream().noneMatch(element -> tellsMore(element, isOfEvents))) {
            return null;
        }
        var shared = new ArrayList<Element>();
        shared.add(word);
        shared.addAll(rest);
        return new Pattern(shared, true);
    }

    private static boolean tellsMore(Element element, boolean isOfEvents) {
        return element instanceof Element.Slot
                || (isOfEvents && element instanceof Element.OfClass word && word.isOfNouns());
    }

    /// The same told by the verbal noun of its verb, with which it begins: "{GIVE} somebody …"
    /// gives "{giving} somebody …", and behind a word for going about it "(decided) somebody
    /// {giving} …" and "somebody (decides) {giving} …"; empty where the verb has no noun, or its
    /// time matters.
    ///
    /// @param subject name of the slot beside the verb
    /// @param nouns the class of verbal nouns of each class of verbs that has some
    List<Pattern> toldByNoun(String subject, Map<String, String> nouns) {
        if (elements.size() < MIN_ELEMENTS_BESIDE_NOUN
                || !isSlot(1, subject)
                || !(elements.getFirst() instanceof Element.OfClass verb)
                || verb.tense() != null
                || !verb.isTrigger()) {
            return List.of();
        }
        var classes = verb.classes().stream().map(nouns::get).filter(Objects::nonNull).toList();
        if (classes.isEmpty()) {
            return List.of();
        }
        var noun = new Element.OfClass(Set.copyOf(classes), null, Element.ANY_PREPOSITION, true);
        var actor = elements.get(1);
        var told =
                Stream.of(
                                List.of(noun, actor),
                                List.of(GOING_ABOUT, actor, INSERTED, noun),
                                List.of(GOING_ABOUT, actor, INSERTED, PREPOSITION, noun),
                                List.of(GOING_ABOUT, actor, INSERTED, GOING_ABOUT, noun),
                                List.of(
                                        GOING_ABOUT,
                                        actor,
                                        INSERTED,
                                        PREPOSITION,
                                        GOING_ABOUT,
                                        noun),
                                List.of(actor, GOING_ABOUT, INSERTED, noun),
                                List.of(
                                        actor,
                                        GOING_ABOUT,
                                        INSERTED,
                                        PREPOSITION,
                                        GOING_ABOUT,
                                        noun),
                                List.of(actor, GOING_ABOUT, INSERTED, PREPOSITION, noun))
                        .map(beginning -> new Pattern(withRest(beginning)));
        var byAgent = new Pattern(withRest(List.of(noun)), true);
        return Stream.concat(told, Stream.of(byAgent)).toList();
    }

    /// The same in the passive, where a noun tells what is done: "somebody ~ {IMPOSE} ..
    /// {SANCTIONS} on …" gives "{sanctions} (were) {imposed} on …"; null where the pattern is none
    /// of these.
    ///
    /// @param subject name of the slot before the verb
    @Nullable Pattern inPassive(String subject) {
        if (elements.size() < MIN_ELEMENTS_OF_PASSIVE
                || !isSlot(0, subject)
                || !(elements.get(1) instanceof Element.Inserted)
                || !(elements.get(2) instanceof Element.OfClass verb)
                || verb.tense() != null
                || !(elements.get(3) instanceof Element.Gap)
                || !(elements.get(4) instanceof Element.OfClass what)
                || !what.isOfNouns()) {
            return null;
        }
        var told = new ArrayList<Element>();
        told.add(new Element.OfClass(what.classes(), null, what.preposition(), false));
        told.addAll(List.of(INSERTED, BEING, INSERTED));
        told.add(new Element.OfClass(verb.classes(), Tense.PAST, "", true));
        told.addAll(elements.subList(5, elements.size()));
        return new Pattern(told);
    }

    private List<Element> withRest(List<Element> beginning) {
        return Stream.concat(beginning.stream(), elements.stream().skip(2)).toList();
    }

    private boolean isInsertedUpTo(int end) {
        return elements.subList(1, end).stream().allMatch(Element.Inserted.class::isInstance);
    }

    private boolean isSlot(int at, String name) {
        return elements.get(at) instanceof Element.Slot slot
                && slot.name().equals(name)
                && slot.preposition().isEmpty();
    }

    /// The classes one of which a sentence must contain for the pattern to match.
    Set<String> trigger() {
        for (var element : elements) {
            if (element instanceof Element.OfClass word && word.isTrigger()) {
                return word.classes();
            }
        }
        return Set.of();
    }

    int triggerIndex() {
        for (var i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.OfClass word && word.isTrigger()) {
                return i;
            }
        }
        return -1;
    }

    List<String> slots() {
        var names = new ArrayList<String>();
        for (var element : elements) {
            if (element instanceof Element.Slot slot) {
                names.add(slot.name());
            }
        }
        return names;
    }
}
