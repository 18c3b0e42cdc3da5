package org.mithaq.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Stance;
import org.mithaq.lexicon.LanguageLexicon;

/// Tells how somebody stands by what he says: the verb itself is a stance, or a word of what is
/// said tells it.
final class StanceReader {

    /// How many items behind the verb the word that tells the stance may stand.
    private static final int STANCE_REACH_ITEMS = 24;

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

    private static final Set<Stance> APPROVING =
            Set.of(Stance.SUPPORT, Stance.WELCOME, Stance.PRAISE);

    /// What is said by not asking for something, not condemning or not accusing: nothing.
    private static final Set<Stance> NOTHING_IF_DENIED =
            Set.of(Stance.CALL_FOR, Stance.CONDEMN, Stance.ACCUSE);

    /// How far behind the verb of speech a pronoun may stand that means the speaker: "said (that)
    /// he would …".
    private static final int MAX_ITEMS_BEFORE_PRONOUN = 2;

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
            var told = stanceOf(scene.items().get(trigger), STANCES, rule.classes());
            if (told == Stance.WELCOME && isOfPerson(scene, trigger + 1)) {
                return null;
            }
            return isNegated(scene, draft) || isNegatedBehind(scene, trigger)
                    ? negated(told)
                    : told;
        }
        var to =
                saying.isBeforeVerb()
                        ? saying.to()
                        : Math.min(saying.to(), draft.match().to() + STANCE_REACH_ITEMS);
        for (var stances : List.of(STANCES, WEAK_STANCES)) {
            for (var i = saying.heard(); i < to; i++) {
                var stance = i == trigger ? null : toldStance(scene, i, stances);
                if (stance != null) {
                    return stance;
                }
            }
        }
        for (var i = saying.heard(); i < to - 1; i++) {
            var undertaken = undertaken(scene, i, speaker, i - trigger <= MAX_ITEMS_BEFORE_PRONOUN);
            if (undertaken != null) {
                return undertaken;
            }
        }
        return rule.has("otherwise") && (!rule.has("clause") || saying.hasClause(to))
                ? Stance.valueOf(rule.then("otherwise", ""))
                : null;
    }

    /// "His country will spend", "Warsaw would not take in": what the speaker's own side undertakes
    /// or refuses; null for neither.
    ///
    /// @param mayBePronoun whether "he", "it" stands for the speaker: just behind the verb of
    ///   speech
    private @Nullable Stance undertaken(Scene scene, int at, Party speaker, boolean mayBePronoun) {
        var item = scene.items().get(at);
        var next = scene.items().get(at + 1);
        var isOwnSide =
                item.isOf("OWN")
                        || (mayBePronoun && item.isOf(pronounOf(speaker)))
                        || (item.chunk() != null
                                && story.parties(List.of(item.chunk())).stream()
                                        .anyMatch(speaker::isOfSameSide));
        if (!isOwnSide) {
            return null;
        }
        if (next.isOf("REFUSES")) {
            return Stance.OPPOSE;
        }
        return next.isFuture() || next.isOf("UNDERTAKES") || lexicon.isFutureForm(next.bareForm())
                ? Stance.COMMIT
                : null;
    }

    private static String pronounOf(Party speaker) {
        return speaker instanceof Party.Person ? "SPEAKER_PRONOUN" : "SIDE_PRONOUN";
    }

    /// Whoever welcomes a person receives him.
    private static boolean isOfPerson(Scene scene, int at) {
        return at < scene.items().size()
                && scene.items().get(at).chunk() instanceof Chunk.Persons
                && (at + 1 == scene.items().size()
                        || !scene.items().get(at + 1).isOf("POSSESSIVE"));
    }

    private static boolean isNegated(Scene scene, Draft draft) {
        return scene.items().subList(draft.match().from(), draft.match().trigger()).stream()
                .anyMatch(item -> item.isOf("NEGATION"));
    }

    /// "Vowed not to sign": what is promised is not to do something.
    private static boolean isNegatedBehind(Scene scene, int trigger) {
        var items = scene.items();
        return trigger + 2 < items.size()
                && items.get(trigger + 1).isOf("NEGATION")
                && items.get(trigger + 2).isOf("INFINITIVE");
    }

    /// Who does not support opposes; who does not condemn has said nothing by it.
    private static @Nullable Stance negated(@Nullable Stance stance) {
        return switch (stance) {
            case SUPPORT, WELCOME, COMMIT, PRAISE -> Stance.OPPOSE;
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

    /// The stance of a word in what is said: approval that is negated is refusal, an accusation
    /// that is negated is none.
    private static @Nullable Stance toldStance(Scene scene, int at, Map<String, Stance> stances) {
        var stance = stanceOf(scene.items().get(at), stances, stances.keySet());
        if (stance == null || !scene.hasDirectlyBefore(at, "NEGATION")) {
            return stance;
        }
        return APPROVING.contains(stance)
                ? Stance.OPPOSE
                : NOTHING_IF_DENIED.contains(stance) ? null : stance;
    }
}
