package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.GoverningStep.Step;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Sentence;

/// Reads how far an agreement has come: by what its rule says, and by the words before and behind
/// it.
final class AgreementProgress {

    private static final Set<String> ADOPTS = Set.of("ADOPT", "APPROVE");

    private static final int SIGNED_REACH_ITEMS = 8;
    private static final int SIGNING_REACH_ITEMS = 3;
    private static final int PASSIVE_REACH_ITEMS = 9;

    /// Verbs that say that an agreement was made, with or without signatures.
    private static final String CONCLUDE = "CONCLUDE";

    /// What verbs in the past before an agreement say of it, the first that holds.
    private static final List<Step> STEPS =
            List.of(
                    new Step("REJECT", AgreementStatus.REJECTED),
                    new Step("TERMINATE", AgreementStatus.TERMINATED),
                    new Step("SUSPEND", AgreementStatus.SUSPENDED),
                    new Step("VIOLATE", AgreementStatus.VIOLATED),
                    new Step("COLLAPSE", AgreementStatus.VIOLATED),
                    new Step("RATIFY", AgreementStatus.RATIFIED),
                    new Step("SIGN", AgreementStatus.SIGNED));

    private AgreementProgress() {}

    /// How far the agreement told with a noun has come.
    static AgreementStatus of(Scene scene, Draft draft, int noun) {
        if (isRefused(scene, noun)) {
            return AgreementStatus.REJECTED;
        }
        if (isAboutToBeAdopted(scene, draft, noun)) {
            return AgreementStatus.PROPOSED;
        }
        var given = given(scene, draft, noun);
        if (given != AgreementStatus.AGREED) {
            return scene.hasBefore(noun, "REJECT")
                    ? AgreementStatus.REJECTED
                    : asFarAs(given, scene, draft);
        }
        var trigger = draft.match().trigger();
        var isUncertain =
                draft.tense() == Tense.PRESENT && scene.hasDirectlyBefore(trigger, "POSSIBLY");
        if (isUncertain || isAny(scene, noun)) {
            return AgreementStatus.PROPOSED;
        }
        if (isSignedAlong(scene, noun)) {
            return AgreementStatus.SIGNED;
        }
        var passive = passiveBehind(scene, noun);
        var told = passive == null ? toldStatus(scene, noun) : passive;
        if (told != null && !isOnlyAdopted(scene, noun, told)) {
            return told;
        }
        if (scene.items().get(noun).isOf("CEASEFIRE_NOUN") && isTruceHeld(scene, noun)) {
            return AgreementStatus.IN_FORCE;
        }
        var isPossible =
                !scene.items().get(noun).isDefinite()
                        && scene.hasBefore(trigger, "STATUS_PROPOSED");
        if (scene.hasJustBehind(noun, "POTENTIAL")
                || isPossible
                || (draft.slot("place").isEmpty() && isCalledFor(scene, noun))) {
            return AgreementStatus.PROPOSED;
        }
        var isInForce =
                scene.hasJustBefore(noun, "IN_EFFECT", null)
                        || scene.hasJustBefore(draft.match().from(), "IN_EFFECT", null)
                        || scene.hasJustBehind(noun, "IN_EFFECT")
                        || scene.hasAfter(noun, "ENTERED_FORCE")
                        || (draft.rule().has("assumed")
                                && scene.items().get(noun).isOf("TREATY_NOUN"));
        return isInForce ? AgreementStatus.IN_FORCE : given;
    }

    /// "Any agreement": whether it is spoken of whether there is one or not.
    static boolean isAny(Scene scene, int noun) {
        return scene.hasDirectlyBefore(noun, "ANY");
    }

    /// Whether a truce has begun, or somebody speaks of what is done in it: who is to respect the
    /// truce has one.
    private static boolean isTruceHeld(Scene scene, int noun) {
        var item = scene.items().get(noun);
        return scene.hasJustBehind(noun, "TRUCE_BEGUN")
                || isBegun(scene, noun)
                || (item.isDefinite() && scene.hasJustBefore(noun, "TRUCE_HELD", null));
    }

    /// "Began at seven in the evening a truce of two months".
    private static boolean isBegun(Scene scene, int noun) {
        var verb = GoverningStep.verbOverSubject(scene, noun);
        return scene.hasJustBefore(noun, "START", Tense.PAST)
                || (verb >= 0 && scene.items().get(verb).tenseAs("START") == Tense.PAST);
    }

    /// Whether what a verb of ratifying, or the word "draft", says of a resolution is only that the
    /// council adopted it.
    private static boolean isOnlyAdopted(Scene scene, int noun, AgreementStatus told) {
        return (told == AgreementStatus.RATIFIED || told == AgreementStatus.NEGOTIATING)
                && scene.items().get(noun).isOf("RESOLUTION_NOUN");
    }

    /// "The Council adopts tomorrow", outside a title: there the present tells what was done.
    private static boolean isAboutToBeAdopted(Scene scene, Draft draft, int noun) {
        return scene.items().get(noun).isOf("RESOLUTION_NOUN")
                && draft.tense() == Tense.PRESENT
                && scene.items().get(draft.match().trigger()).isOfAny(ADOPTS)
                && scene.sentence().kind() != Sentence.Kind.TITLE;
    }

    /// What the rule says; who only "concludes" an agreement has not signed it, unless it is a
    /// memorandum, which is made by signing it.
    private static AgreementStatus given(Scene scene, Draft draft, int noun) {
        var given = AgreementStatus.valueOf(draft.rule().then("status", "AGREED"));
        var isConcluded =
                given == AgreementStatus.SIGNED
                        && scene.items().get(draft.match().trigger()).isOf(CONCLUDE)
                        && !scene.items().get(noun).isOf("MEMORANDUM_NOUN");
        return isConcluded ? AgreementStatus.AGREED : given;
    }

    /// Whether somebody calls for an agreement that there is not yet: just before it, or with only
    /// a preposition between what he calls for and the words before.
    private static boolean isCalledFor(Scene scene, int noun) {
        var isGoverned =
                !scene.items().get(noun).isDefinite()
                        && (scene.hasDirectlyBefore(noun, "PREPOSITION")
                                || !scene.items().get(noun).reading().preposition().isEmpty());
        var concluding =
                scene.hasDirectlyBefore(noun, "PREPOSITION") && noun > 0 ? noun - 2 : noun - 1;
        var isToBeMade =
                concluding >= 0
                        && (scene.items().get(concluding).isOf("CONCLUDING_NOUN")
                                || scene.items().get(concluding).isOf("REACHING_NOUN"))
                        && (scene.hasBefore(concluding, "CALL_FOR")
                                || scene.hasDirectlyBefore(concluding, "CONDITION")
                                || isSought(scene, concluding)
                                || scene.hasJustBefore(concluding, "CALL_FOR_NOUN", null));
        var isSubject =
                scene.items().get(noun).isDefinite()
                        && scene.items().get(noun).reading().preposition().isEmpty()
                        && scene.hasDirectlyBefore(noun, "CALL_FOR");
        return isToBeMade
                || scene.hasJustBefore(noun, "CALL_FOR_NOUN", null)
                || (!isSubject && scene.hasJustBefore(noun, "CALL_FOR", null))
                || (isGoverned && scene.hasBefore(noun, "CALL_FOR"));
    }

    /// Whether a noun for signing tells of one to come: "about to sign", "gets ready to sign". Who
    /// "came to sign" has signed.
    private static boolean isSigningAhead(Scene scene, int trigger) {
        var item = scene.items().get(trigger);
        var isAim =
                !item.reading().preposition().isEmpty()
                        && scene.isOngoingBefore(trigger)
                        && !scene.hasPastVerbBefore(trigger);
        return item.isOf("SIGNING_NOUN")
                && (isAim
                        || scene.hasJustBefore(trigger, "SIGNING_AHEAD", null)
                        || isWitnessedAhead(scene, trigger));
    }

    /// "They will witness the signing", "will be followed by the signing".
    private static boolean isWitnessedAhead(Scene scene, int trigger) {
        var isGoverned = trigger > 0 && scene.items().get(trigger - 1).isOf("PREPOSITION");
        var verb = GoverningStep.verbOverSubject(scene, isGoverned ? trigger - 1 : trigger);
        return verb >= 0 && scene.isFutureAt(verb);
    }

    /// Whether somebody wants, considers or calls for a signing.
    private static boolean isSigningWanted(Scene scene, int trigger) {
        return scene.items().get(trigger).isOf("SIGNING_NOUN") && isSought(scene, trigger);
    }

    private static boolean isSought(Scene scene, int concluding) {
        var behind =
                scene.hasDirectlyBefore(concluding, "PREPOSITION") ? concluding - 1 : concluding;
        var verb = GoverningStep.verbOverSubject(scene, behind);
        return verb >= 0
                && (scene.items().get(verb).isOf("SEEK")
                        || scene.items().get(verb).isOf("CALL_FOR")
                        || scene.items().get(verb).tenseAs("CONSIDER") == Tense.PRESENT);
    }

    /// Whether somebody has made no such agreement: "did not sign any agreement with". What he
    /// refuses to sign, or has not signed yet, there is.
    static boolean isDenied(Scene scene, Draft draft, int noun) {
        var trigger = draft.match().trigger();
        if (isOnlySharedView(scene, draft, noun)) {
            return true;
        }
        var verb = trigger < noun ? trigger : GoverningStep.verbOverSubject(scene, noun);
        return verb >= 0
                && !scene.items().get(noun).isDefinite()
                && isMaking(scene.items().get(verb))
                && scene.hasDirectlyBefore(verb, "NEGATION")
                && !scene.hasDirectlyBefore(verb, "REFUSES");
    }

    /// "It was agreed on the need to go on", "agreed that the war was a mistake": those who agree
    /// that something is needed, important or so share a view, and have made nothing.
    private static boolean isOnlySharedView(Scene scene, Draft draft, int noun) {
        var items = scene.items();
        var behind = Math.max(noun + 1, draft.match().to());
        var isUnnamed = draft.rule().then("noun", "").equals("AGREED_ON");
        if (behind >= items.size() || !(isUnnamed || draft.rule().has("verb"))) {
            return false;
        }
        var isOfNeed = items.get(behind).isOf("NEED") || items.get(behind).isOf("STATUS_PROPOSED");
        return isUnnamed
                ? isOfNeed && draft.rule().has("context")
                : isOfNeed
                        || items.get(behind).isOf("SHARED_VIEW")
                        || isThatSomethingIs(scene, behind);
    }

    /// "That the war (was a mistake)", where "that the war (end)" begins with its verb.
    private static boolean isThatSomethingIs(Scene scene, int at) {
        return scene.items().get(at).isOf("BARE_THAT")
                && at + 1 < scene.items().size()
                && !scene.items().get(at + 1).isVerb();
    }

    private static boolean isMaking(Item item) {
        return item.isVerb() && (item.isOf("SIGN") || item.isOf("AGREE"));
    }

    /// Whether a verb of making an agreement is denied for the future: "will not sign".
    private static boolean isRefused(Scene scene, int noun) {
        var verb = GoverningStep.verbOverSubject(scene, noun);
        return verb >= 0
                && isMaking(scene.items().get(verb))
                && scene.hasDirectlyBefore(verb, "REFUSES");
    }

    /// A step that is only planned or possible is not taken yet: who "will sign" has agreed, what
    /// somebody "could leave" is in force, "if he rejects it" it is proposed.
    private static AgreementStatus asFarAs(AgreementStatus step, Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        var isPossible =
                scene.hasBefore(trigger, "STATUS_PROPOSED")
                        || (draft.tense() == Tense.PRESENT
                                && scene.hasDirectlyBefore(trigger, "POSSIBLY"))
                        || isSigningWanted(scene, trigger);
        var isAhead =
                draft.tense() == Tense.FUTURE
                        || scene.isMeant(trigger)
                        || scene.hasBefore(trigger, "STATUS_PLANNED")
                        || isSigningAhead(scene, trigger);
        var isNegotiated =
                step == AgreementStatus.SIGNED && scene.hasBefore(trigger, "NEGOTIATION_NOUN");
        return isNegotiated && (isPossible || isAhead)
                ? AgreementStatus.NEGOTIATING
                : asFarAs(step, isPossible, isAhead);
    }

    private static AgreementStatus asFarAs(
            AgreementStatus step, boolean isPossible, boolean isAhead) {
        if (!isPossible && !isAhead) {
            return step;
        }
        return switch (step) {
            case SIGNED, RATIFIED -> isPossible ? AgreementStatus.PROPOSED : AgreementStatus.AGREED;
            case VIOLATED, SUSPENDED, TERMINATED -> isPossible ? AgreementStatus.IN_FORCE : step;
            case REJECTED -> isPossible ? AgreementStatus.PROPOSED : step;
            case PROPOSED, NEGOTIATING, AGREED, IN_FORCE -> step;
        };
    }

    /// "(Signed five agreements) and memorandums": whether a noun goes on a list of such nouns.
    private static boolean isListed(Scene scene, int noun) {
        return noun > 0
                && scene.items().get(noun).reading().hasConjunction()
                && scene.items().get(noun - 1).isOf("SEVERAL_NOUN");
    }

    /// How far an agreement has come by the words before it; null where they do not say.
    private static @Nullable AgreementStatus toldStatus(Scene scene, int noun) {
        if (scene.hasBefore(noun, "CONDITION")) {
            return null;
        }
        if (isListed(scene, noun)) {
            return toldStatus(scene, noun - 1);
        }
        for (var step : STEPS) {
            if (scene.hasJustBefore(noun, step.word(), Tense.PAST)
                    && !scene.hasJustBefore(noun, CONCLUDE, Tense.PAST)) {
                return step.status();
            }
        }
        var step = GoverningStep.of(scene, noun);
        if (step != null) {
            return step;
        }
        if (scene.hasDirectlyBefore(noun, "EXISTENCE") && scene.hasBefore(noun, "DENY")) {
            return AgreementStatus.REJECTED;
        }
        if (isBroken(scene, noun)) {
            return AgreementStatus.VIOLATED;
        }
        if (isAfterSigning(scene, noun)) {
            return AgreementStatus.SIGNED;
        }
        if (scene.hasJustBefore(noun, "NEGOTIATE", null)
                || scene.hasJustBefore(noun, "NEGOTIATION_NOUN", null)
                || (scene.hasDirectlyBefore(noun, "ABOUT")
                        && scene.hasBefore(noun, "NEGOTIATION_NOUN"))
                || scene.hasJustBefore(noun, "NEGOTIATED", null)) {
            return AgreementStatus.NEGOTIATING;
        }
        return isSignedBehind(scene, noun) ? AgreementStatus.SIGNED : null;
    }

    /// What a verb in the passive behind an agreement says of it: "has been suspended", "could be
    /// signed"; null for none.
    private static @Nullable AgreementStatus passiveBehind(Scene scene, int noun) {
        var items = scene.items();
        for (var i = noun + 1; i < Math.min(items.size(), noun + PASSIVE_REACH_ITEMS); i++) {
            if (items.get(i).isOf("CLAUSE_BREAK") || items.get(i).isOf("GAP_BREAK")) {
                return null;
            }
            if (items.get(i).isOf("BE")) {
                return passiveAt(scene, i);
            }
        }
        return null;
    }

    private static @Nullable AgreementStatus passiveAt(Scene scene, int auxiliary) {
        var items = scene.items();
        var verb = auxiliary + 1;
        while (verb < items.size()
                && (items.get(verb).isOf("ADVERB") || items.get(verb).isOf("BE"))) {
            verb++;
        }
        var isOpen =
                scene.hasDirectlyBefore(auxiliary, "INFINITIVE")
                        || scene.hasDirectlyBefore(auxiliary, "CALL_FOR_NOUN")
                        || scene.hasJustBefore(verb, "NEGATION", null);
        if (verb >= items.size() || isOpen) {
            return null;
        }
        for (var step : STEPS) {
            if (items.get(verb).tenseAs(step.word()) == Tense.PAST) {
                return asFarAs(step.status(), scene, auxiliary);
            }
        }
        return null;
    }

    private static AgreementStatus asFarAs(AgreementStatus step, Scene scene, int auxiliary) {
        var isPossible = scene.hasJustBefore(auxiliary, "STATUS_PROPOSED", null);
        var isAhead = scene.hasJustBefore(auxiliary, "STATUS_PLANNED", null);
        return asFarAs(step, isPossible, isAhead);
    }

    /// Whether its breach is told as a fact: "the breach of the truce", not "a breach of it".
    private static boolean isBroken(Scene scene, int noun) {
        return scene.hasDirectlyBefore(noun, "VIOLATE_NOUN")
                && scene.items().get(noun).reading().preposition().isEmpty()
                && !scene.hasBefore(noun, "NEGATION");
    }

    /// Whether its signing is told as done: "since the signing of the agreement".
    private static boolean isAfterSigning(Scene scene, int noun) {
        for (var i = noun - 1; i > 0 && i >= noun - SIGNING_REACH_ITEMS; i--) {
            if (scene.items().get(i).isOf("SIGNING_NOUN")) {
                return scene.hasDirectlyBefore(i, "ONCE_DONE");
            }
        }
        return false;
    }

    /// "Signed an agreement and a memorandum": whether it is told together with one that is signed.
    private static boolean isSignedAlong(Scene scene, int noun) {
        return noun > 1
                && scene.items().get(noun).reading().hasConjunction()
                && scene.items().get(noun - 1).classes().stream()
                        .anyMatch(one -> AgreementAssembler.isAgreementClass(one.name()))
                && (scene.hasBefore(noun - 1, "SIGNING_NOUN")
                        || scene.hasJustBefore(noun - 1, "SIGN", Tense.PAST));
    }

    /// Whether a relative clause behind an agreement says that it was signed.
    private static boolean isSignedBehind(Scene scene, int noun) {
        for (var i = noun + 1; i < Math.min(scene.items().size(), noun + SIGNED_REACH_ITEMS); i++) {
            var item = scene.items().get(i);
            if (item.isOf("SIGNED")
                    || (item.tenseAs("SIGN") == Tense.PAST && !item.isOf(CONCLUDE))) {
                return true;
            }
            if (item.isOf("GAP_BREAK") || item.reading().hasConjunction()) {
                return false;
            }
        }
        return false;
    }
}
