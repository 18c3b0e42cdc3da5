package org.mithaq.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Stance;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;

/// Tells how somebody stands by what he says: the verb itself is a stance, or a word of what is
/// said tells it.
final class StanceReader {

    /// How many items behind the verb the word that tells the stance may stand.
    private static final int STANCE_REACH_ITEMS = 24;

    /// How many items behind the beginning of what is said the verb that makes it news may stand.
    private static final int NEWS_REACH_ITEMS = 14;

    /// The stance that a word class tells: `WELCOME`, `WELCOME_NOUN`, `WELCOME_ON` are of one.
    private static final Map<String, Stance> STANCES =
            Arrays.stream(Stance.values())
                    .flatMap(stance ->
                            Stream.of("", "_NOUN", "_ON", "_ON_COMMA")
                                    .map(ending -> Map.entry(stance.name() + ending, stance)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /// Words that tell a stance only where no clearer one stands beside them.
    private static final Map<String, Stance> WEAK_STANCES =
            Arrays.stream(Stance.values())
                    .collect(Collectors.toMap(stance -> stance.name() + "_WEAK_NOUN", s -> s));

    /// Verbs for what takes place between states.
    private static final Set<String> EVENTS =
            Set.of(
                    "MEET",
                    "DISCUSS",
                    "HOLD",
                    "BE_HELD",
                    "VISIT",
                    "NEGOTIATE",
                    "AGREE",
                    "SIGN",
                    "TAKE_PLACE_PASSIVE");

    /// Verbs for what somebody will do and promises nothing by.
    private static final Set<String> JOURNEYS =
            Set.of(
                    "MEET",
                    "DISCUSS",
                    "HOLD",
                    "BE_HELD",
                    "VISIT",
                    "ARRIVE",
                    "DEPART_TO",
                    "PARTICIPATE");

    /// Verbs for what is no matter of opinion, and how far behind the beginning of what is said
    /// they may stand.
    private static final Set<String> REPORTS =
            Set.of("INTEND", "AWAIT", "ARRIVE", "DEPART_TO", "REFER", "VISIT", "PARTICIPATE");

    private static final int REPORT_REACH_ITEMS = 8;

    private static final Set<Stance> TAKEN_FOR_ONESELF =
            Set.of(Stance.SUPPORT, Stance.WELCOME, Stance.PRAISE, Stance.OPPOSE, Stance.CALL_FOR);

    /// How far behind the verb of speech a pronoun may stand that means the speaker: "said (that)
    /// he would …".
    private static final int MAX_ITEMS_BEFORE_PRONOUN = 2;

    /// How far before its verb the clause may begin, and how many items its subject may take.
    private static final int MAX_ITEMS_OF_CLAUSE = 12;

    private static final int MAX_ITEMS_OF_SUBJECT = 2;

    private final Story story;
    private final LanguageLexicon lexicon;

    StanceReader(Story story, LanguageLexicon lexicon) {
        this.story = story;
        this.lexicon = lexicon;
    }

    /// How somebody stands by what he says; null where the words do not tell.
    @Nullable Stance of(Saying saying, Party speaker) {
        var scene = saying.scene();
        var draft = saying.draft();
        var rule = draft.rule();
        var trigger = draft.match().trigger();
        if (!rule.has("stance")) {
            var told =
                    rule.has("takes")
                            ? Stance.valueOf(rule.then("takes", ""))
                            : stanceOf(scene.items().get(trigger), STANCES, rule.classes());
            if (told == Stance.WELCOME && isOfPerson(scene, draft, trigger + 1)) {
                return null;
            }
            if ((told == Stance.PRAISE || told == Stance.OPPOSE)
                    && isFormality(saying, saying.to())) {
                return null;
            }
            return isNegated(scene, draft) || isNegatedBehind(scene, trigger)
                    ? negated(told)
                    : told;
        }
        var named = stanceOf(scene.items().get(trigger), STANCES, nouns(rule));
        if (named != null) {
            return named;
        }
        var to = reach(saying);
        var asides = asides(scene, saying.heard(), to);
        if (isFormality(saying, to) || isNews(saying, to, asides)) {
            return null;
        }
        for (var stances : List.of(STANCES, WEAK_STANCES)) {
            for (var isAside : List.of(false, true)) {
                var told = told(saying, to, i -> asides.get(i) == isAside, stances, speaker);
                if (told != null) {
                    return told;
                }
            }
            var undertaken = undertaken(saying, to, speaker);
            if (undertaken != null) {
                return undertaken;
            }
        }
        var isLeftOpen = rule.has("otherwise") && (!rule.has("clause") || saying.hasClause(to));
        return isLeftOpen && !isReport(saying, to)
                ? Stance.valueOf(rule.then("otherwise", ""))
                : null;
    }

    /// Whether the verb of what is said only tells who goes where or intends what.
    private static boolean isReport(Saying saying, int to) {
        var from = saying.clause(to);
        return saying
                .scene()
                .items()
                .subList(from, Math.min(to, from + REPORT_REACH_ITEMS))
                .stream()
                .anyMatch(item -> item.isOfAny(REPORTS) && item.isVerb());
    }

    /// Just after the last item in which the stance is looked for: so many behind the verb, or
    /// behind the beginning of the clause that is said.
    private static int reach(Saying saying) {
        if (saying.isBeforeVerb()) {
            return saying.to();
        }
        var clause = saying.clause(saying.to());
        var from = clause < saying.to() ? clause : saying.draft().match().to();
        return Math.min(
                saying.to(), Math.max(from, saying.draft().match().to()) + STANCE_REACH_ITEMS);
    }

    /// The nouns of a rule that names a stance by one: "offered his thanks".
    private static Set<String> nouns(Rule rule) {
        return rule.classes().stream()
                .filter(name -> name.endsWith("_NOUN"))
                .collect(Collectors.toSet());
    }

    /// The first stance that the words of some classes tell where they may; null for none.
    private @Nullable Stance told(
            Saying saying,
            int to,
            IntPredicate mayTell,
            Map<String, Stance> stances,
            Party speaker) {
        var scene = saying.scene();
        for (var i = saying.heard(); i < to; i++) {
            var isSaid = i != saying.draft().match().trigger() && mayTell.test(i);
            var stance = isSaid ? toldAt(scene, i, stances) : null;
            if (stance != null && !isOfAnother(scene, i, stance, speaker)) {
                return stance;
            }
        }
        return null;
    }

    private @Nullable Stance toldAt(Scene scene, int at, Map<String, Stance> stances) {
        if (stances.containsKey(Stance.CALL_FOR.name()) && isDemand(scene, at)) {
            return Stance.CALL_FOR;
        }
        var told = toldStance(scene, at, stances);
        return told == Stance.CALL_FOR && isEsteem(scene, at) ? Stance.SUPPORT : told;
    }

    /// "The importance of the agreement": what there is already is called so by who is for it.
    private static boolean isEsteem(Scene scene, int at) {
        return scene.items().get(at).isOf("IMPORTANT")
                && at + 1 < scene.items().size()
                && scene.items().get(at + 1).isOf("ESTEEMED");
    }

    /// "That it is on Iran to …".
    private boolean isDemand(Scene scene, int at) {
        if (!scene.items().get(at).isOf("OBLIGATION")
                || at == 0
                || !Saying.opensClause(scene.items().get(at - 1))
                || at + 1 == scene.items().size()) {
            return false;
        }
        var next = scene.items().get(at + 1);
        return next.chunk() != null || (lexicon.isDefinite(next.bareForm()) && !next.isOf("ASIDE"));
    }

    private @Nullable Stance undertaken(Saying saying, int to, Party speaker) {
        var trigger = saying.draft().match().trigger();
        for (var i = saying.heard(); i < to - 1; i++) {
            var isNear = i - trigger <= MAX_ITEMS_BEFORE_PRONOUN;
            var undertaken = undertaken(saying.scene(), i, speaker, isNear);
            if (undertaken != null) {
                return undertaken;
            }
        }
        return null;
    }

    /// Which items stand in a clause that only describes something or tells when: "the agreement
    /// that …", "after …". It ends with a mark, a conjunction written to a word, or a verb in the
    /// future.
    private BitSet asides(Scene scene, int from, int to) {
        var asides = new BitSet();
        var isAside = false;
        for (var i = from; i < to; i++) {
            var item = scene.items().get(i);
            if (item.isOf("ASIDE")) {
                isAside = true;
            } else if (item.isPunctuation()
                    || item.isOf("GAP_BREAK")
                    || item.reading().hasConjunction()
                    || item.isFuture()
                    || lexicon.isFutureForm(item.bareForm())) {
                isAside = false;
            }
            asides.set(i, isAside);
        }
        return asides;
    }

    /// Whether somebody only sends the wishes of a feast, or makes no comment: no position.
    private static boolean isFormality(Saying saying, int to) {
        return saying.scene().items().subList(saying.heard(), to).stream()
                .anyMatch(item -> item.isOf("FORMALITY"));
    }

    /// Whether the first that is said is that something took place or was agreed: news, and no
    /// position.
    private boolean isNews(Saying saying, int to, BitSet asides) {
        var items = saying.scene().items();
        var i = saying.clause(to);
        var end = Math.min(to, i + NEWS_REACH_ITEMS);
        while (i < end && (asides.get(i) || !tellsStance(items.get(i)))) {
            if (!asides.get(i)
                    && items.get(i).isOfAny(EVENTS)
                    && !isNounBehindThat(saying.scene(), i)
                    && !saying.scene().hasDirectlyBefore(i, "WHAT")
                    && !saying.scene().hasDirectlyBefore(i, "NEGATION")) {
                return true;
            }
            i++;
        }
        return false;
    }

    /// "That holding talks …": right behind "that" stands a noun, even where it is written as a
    /// verb in the past is.
    private static boolean isNounBehindThat(Scene scene, int at) {
        return scene.hasDirectlyBefore(at, "BARE_THAT")
                && scene.items().get(at).classes().stream()
                        .noneMatch(one -> one.tense() == Tense.PRESENT);
    }

    private static boolean tellsStance(Item item) {
        return stanceOf(item, STANCES, STANCES.keySet()) != null
                || stanceOf(item, WEAK_STANCES, WEAK_STANCES.keySet()) != null;
    }

    /// "That Iran supports …": the stance of somebody else, who is the subject of the clause. What
    /// is said against him is the speaker's own.
    private boolean isOfAnother(Scene scene, int at, Stance stance, Party speaker) {
        var isTakenForOneself =
                stance == Stance.COMMIT
                        || (TAKEN_FOR_ONESELF.contains(stance) && scene.items().get(at).isVerb());
        if (isTakenBySubject(scene, at, stance, speaker)
                || (stance == Stance.COMMIT && isDoneByAnother(scene, at, speaker))) {
            return true;
        }
        if (at < 2 || !isTakenForOneself) {
            return false;
        }
        var subject = scene.items().get(at - 1);
        return subject.chunk() != null
                && subject.reading().preposition().isEmpty()
                && scene.items().get(at - 2).isOf("GAP_BREAK")
                && story.parties(List.of(subject.chunk())).stream()
                        .noneMatch(speaker::isOfSameSide);
    }

    /// "That Iran, in spite of the agreement, will remain alone", "that the agreement will give …":
    /// what somebody or something else will do, who is the subject of the clause.
    private boolean isDoneByAnother(Scene scene, int at, Party speaker) {
        var subject = clauseBefore(scene, at);
        if (subject < 0
                || scene.items().get(subject - 1).isOf("OWN")
                || !isThirdPersonFuture(scene.items().get(at))) {
            return false;
        }
        var last = Math.min(at, subject + MAX_ITEMS_OF_SUBJECT);
        for (var item : scene.items().subList(subject, last)) {
            if (item.chunk() != null) {
                return story.parties(List.of(item.chunk())).stream()
                        .noneMatch(speaker::isOfSameSide);
            }
            if (item.isOf("AGREEMENT_NOUN")) {
                return true;
            }
        }
        return false;
    }

    private boolean isThirdPersonFuture(Item item) {
        return lexicon.isFutureForm(item.bareForm())
                && !lexicon.subjects().isFirstPerson(item.reading().form(), Tense.FUTURE);
    }

    /// The first item of the clause with "that" in which an item stands; negative for none.
    private static int clauseBefore(Scene scene, int at) {
        for (var i = at - 1; i >= Math.max(0, at - MAX_ITEMS_OF_CLAUSE); i--) {
            var item = scene.items().get(i);
            if (item.isOf("GAP_BREAK")) {
                return i + 1;
            }
        }
        return -1;
    }

    /// "That the refusal of Congress would …": a position as the subject of the clause, whose
    /// holder stands behind it.
    private boolean isTakenBySubject(Scene scene, int at, Stance stance, Party speaker) {
        if (!TAKEN_FOR_ONESELF.contains(stance)
                || scene.items().get(at).isOf("OBLIGATION")
                || !scene.hasDirectlyBefore(at, "BARE_THAT")
                || at + 1 == scene.items().size()) {
            return false;
        }
        var holder = scene.items().get(at + 1);
        return holder.chunk() != null
                && holder.reading().preposition().isEmpty()
                && story.parties(List.of(holder.chunk())).stream().noneMatch(speaker::isOfSameSide);
    }

    /// "His country will spend", "we will spend", "Warsaw would not take in": what the speaker's
    /// own side undertakes or refuses ("we will not hold"), whether it or the verb comes first;
    /// null for neither. Who will travel or meet promises nothing by it.
    ///
    /// @param mayBePronoun whether "he", "it" stands for the speaker: just behind the verb of
    ///   speech
    private @Nullable Stance undertaken(Scene scene, int at, Party speaker, boolean mayBePronoun) {
        var item = scene.items().get(at);
        var next = scene.items().get(at + 1);
        if (isOwnSide(scene, at, speaker) || (mayBePronoun && item.isOf(pronounOf(speaker)))) {
            // "that it will not": a pronoun written to "that" may mean anybody
            if (next.isOf("REFUSES") && !item.isOf("GAP_BREAK")) {
                return Stance.OPPOSE;
            }
            return next.isOf("UNDERTAKES") || isUndertaken(next) ? Stance.COMMIT : null;
        }
        if (item.isOf("REFUSES")
                && next.chunk() == null
                && lexicon.subjects().isFirstPerson(next.reading().form(), Tense.PRESENT)) {
            return Stance.OPPOSE;
        }
        var isOwnVerb =
                isUndertaken(item)
                        && (isOwnSide(scene, at + 1, speaker)
                                || lexicon.subjects()
                                        .isFirstPerson(item.reading().form(), Tense.FUTURE));
        return isOwnVerb ? Stance.COMMIT : null;
    }

    private static String pronounOf(Party speaker) {
        return speaker instanceof Party.Person ? "SPEAKER_PRONOUN" : "SIDE_PRONOUN";
    }

    private boolean isUndertaken(Item verb) {
        return verb.chunk() == null
                && (verb.isFuture() || lexicon.isFutureForm(verb.bareForm()))
                && !lexicon.isOrdinaryWord(verb.bareForm())
                && JOURNEYS.stream().noneMatch(verb::isOf);
    }

    private boolean isOwnSide(Scene scene, int at, Party speaker) {
        var item = scene.items().get(at);
        return item.isOf("OWN")
                || (item.chunk() != null
                        && item.reading().preposition().isEmpty()
                        && !scene.hasDirectlyBefore(at, "PREPOSITION")
                        && story.parties(List.of(item.chunk())).stream()
                                .anyMatch(speaker::isOfSameSide));
    }

    /// Whoever welcomes a person receives him; the one who welcomes may also stand behind the verb.
    private static boolean isOfPerson(Scene scene, Draft draft, int at) {
        return at >= draft.match().to()
                && at < scene.items().size()
                && scene.items().get(at).chunk() instanceof Chunk.Persons
                && (at + 1 == scene.items().size()
                        || !scene.items().get(at + 1).isOf("POSSESSIVE"));
    }

    private static boolean isNegated(Scene scene, Draft draft) {
        return scene.hasDirectlyBefore(draft.match().trigger(), "NEGATION")
                || scene.items().subList(draft.match().from(), draft.match().trigger()).stream()
                        .anyMatch(item -> item.isOf("NEGATION"));
    }

    /// "Vowed not to sign": what is promised is not to do something.
    private static boolean isNegatedBehind(Scene scene, int trigger) {
        var items = scene.items();
        return trigger + 2 < items.size()
                && items.get(trigger + 1).isOf("NEGATION")
                && items.get(trigger + 2).isOf("INFINITIVE");
    }

    /// Who does not support opposes, who does not oppose leaves it open; who does not condemn has
    /// said nothing by it.
    private static @Nullable Stance negated(@Nullable Stance stance) {
        return switch (stance) {
            case SUPPORT, WELCOME, COMMIT, PRAISE -> Stance.OPPOSE;
            case OPPOSE -> Stance.NEUTRAL;
            case null, default -> null;
        };
    }

    private static @Nullable Stance stanceOf(
            Item item, Map<String, Stance> stances, Set<String> classes) {
        for (var one : item.classes()) {
            if (stances.containsKey(one.name()) && classes.contains(one.name())) {
                return stances.get(one.name());
            }
        }
        return null;
    }

    /// The stance of a word in what is said: approval that is negated is refusal, a charge that is
    /// negated a denial; not to ask or condemn says nothing.
    private static @Nullable Stance toldStance(Scene scene, int at, Map<String, Stance> stances) {
        var stance = stanceOf(scene.items().get(at), stances, stances.keySet());
        if (stance == null || !scene.hasDirectlyBefore(at, "NEGATION")) {
            return stance;
        }
        return switch (stance) {
            case SUPPORT, WELCOME, PRAISE, COMMIT -> Stance.OPPOSE;
            case ACCUSE -> Stance.DENY;
            case CALL_FOR, CONDEMN -> null;
            default -> stance;
        };
    }
}
