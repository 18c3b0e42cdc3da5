package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Sentence;

/// The verb, or the noun of what was decided, whose object an agreement is: "Egypt cancelled the
/// agreement", "Egypt decided to cancel the agreement". Between the two stands only who does it.
final class GoverningStep {

    private static final int REACH_ITEMS = 8;

    /// What a verb makes of its object, the first that holds.
    private static final List<Step> VERBS =
            List.of(
                    new Step("REJECT", AgreementStatus.REJECTED),
                    new Step("TERMINATE", AgreementStatus.TERMINATED),
                    new Step("WITHDRAW", AgreementStatus.TERMINATED),
                    new Step("SUSPEND", AgreementStatus.SUSPENDED),
                    new Step("VIOLATE", AgreementStatus.VIOLATED),
                    new Step("RATIFY", AgreementStatus.RATIFIED),
                    new Step("IMPLEMENT", AgreementStatus.IN_FORCE));

    /// What nouns make of an agreement right behind them, where it is told as done or decided.
    private static final List<Step> NOUNS =
            List.of(
                    new Step("TERMINATE_NOUN", AgreementStatus.TERMINATED),
                    new Step("SUSPEND_NOUN", AgreementStatus.SUSPENDED),
                    new Step("RATIFY_NOUN", AgreementStatus.RATIFIED),
                    new Step("IMPLEMENT_NOUN", AgreementStatus.IN_FORCE));

    /// Verbs that tell that something is done to what is their noun.
    private static final List<String> DOING =
            List.of("DECIDE", "ANNOUNCE", "TAKE_PLACE_PASSIVE", "START", "APPROVE");

    /// Verbs whose object is direct in the sense meant: "commented on" is no "suspended".
    private static final Set<String> DIRECT = Set.of("REJECT", "SUSPEND");

    /// What a word of a class makes of an agreement.
    record Step(String word, AgreementStatus status) {}

    private GoverningStep() {}

    /// How far the step that governs an agreement takes it; null where none does.
    static @Nullable AgreementStatus of(Scene scene, int noun) {
        var behind = isPreposition(scene, noun - 1) ? noun - 1 : noun;
        var told = nounBefore(scene, behind);
        var status = told == null ? verbBefore(scene, noun, behind) : told;
        return status == AgreementStatus.RATIFIED && !isRatifiable(scene.items().get(noun))
                ? null
                : status;
    }

    /// Plans, truces and resolutions come into being when somebody adopts them.
    private static boolean isRatifiable(Item noun) {
        return !noun.isOf("INITIATIVE_NOUN")
                && !noun.isOf("CEASEFIRE_NOUN")
                && !noun.isOf("RESOLUTION_NOUN");
    }

    private static @Nullable AgreementStatus nounBefore(Scene scene, int behind) {
        if (behind < 1) {
            return null;
        }
        if (isRefused(scene, behind - 1)) {
            return AgreementStatus.REJECTED;
        }
        var isDone = isDone(scene, behind - 1);
        return NOUNS.stream()
                .filter(step -> isDone && scene.items().get(behind - 1).isOf(step.word()))
                .findFirst()
                .map(Step::status)
                .orElse(null);
    }

    /// Whether somebody refused what a noun tells: "refused to sign the agreement".
    private static boolean isRefused(Scene scene, int noun) {
        var item = scene.items().get(noun);
        var at = verbOverSubject(scene, noun);
        return (item.isOf("SIGNING_NOUN")
                        || item.isOf("CONCLUDING_NOUN")
                        || item.isOf("RATIFY_NOUN")
                        || item.isOf("IMPLEMENT_NOUN"))
                && at >= 0
                && isTold(scene, at, "REJECT");
    }

    /// Whether a noun tells what was done: behind "after", or as what somebody decided or
    /// announced.
    private static boolean isDone(Scene scene, int noun) {
        var at = verbOverSubject(scene, isPreposition(scene, noun - 1) ? noun - 1 : noun);
        return scene.hasDirectlyBefore(noun, "ONCE_DONE")
                || (at >= 0
                        && !scene.hasDirectlyBefore(at, "NEGATION")
                        && DOING.stream().anyMatch(verb -> isTold(scene, at, verb)));
    }

    /// Whether a verb tells that it took place: in the past, in a title also in the present.
    private static boolean isTold(Scene scene, int at, String verb) {
        var tense = scene.items().get(at).tenseAs(verb);
        return tense == Tense.PAST
                || (tense == Tense.PRESENT && scene.sentence().kind() == Sentence.Kind.TITLE);
    }

    private static @Nullable AgreementStatus verbBefore(Scene scene, int noun, int behind) {
        var at = verbOverSubject(scene, behind);
        if (at < 0 || scene.hasDirectlyBefore(at, "NEGATION") || isOfBody(scene, at)) {
            return null;
        }
        var isDirect = behind == noun && scene.items().get(noun).reading().preposition().isEmpty();
        return VERBS.stream()
                .filter(step -> isDirect || !DIRECT.contains(step.word()))
                .filter(step -> isTold(scene, at, step.word()))
                .findFirst()
                .map(Step::status)
                .orElse(null);
    }

    /// The verb before an item with nothing but its subject between the two: states, persons, days
    /// and the words that a state is told with ("the parliament of …"). Negative for none.
    static int verbOverSubject(Scene scene, int from) {
        var hasSubject = false;
        for (var i = from - 1; i >= Math.max(0, from - REACH_ITEMS); i--) {
            var item = scene.items().get(i);
            if (item.isVerb() && (hasSubject || !item.isNoun())) {
                return i;
            }
            if (item.chunk() instanceof Chunk.Body
                    || item.isPunctuation()
                    || item.isOf("CLAUSE_BREAK")) {
                return -1;
            }
            hasSubject |= item.chunk() != null;
            if (item.chunk() == null && !hasSubject && !item.isOf("FILLER")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether the subject before a verb is an organisation, which ratifies nothing of its own.
    private static boolean isOfBody(Scene scene, int verb) {
        return verb > 0 && scene.items().get(verb - 1).chunk() instanceof Chunk.Body;
    }

    private static boolean isPreposition(Scene scene, int at) {
        return at >= 0 && scene.items().get(at).isOf("PREPOSITION");
    }
}
