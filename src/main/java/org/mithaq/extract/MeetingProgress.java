package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.StatusBasis;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;

/// Reads how far an interaction has come, and what says so: the tense of its verb, a verb behind
/// its noun, the words around it.
final class MeetingProgress {

    /// Verbs that say of a meeting that it took place.
    static final List<String> HOLDING =
            List.of(
                    "HOLD",
                    "HOLD_MEETING",
                    "BE_HELD",
                    "TAKE_PLACE",
                    "TAKE_PLACE_PASSIVE",
                    "UNDERTAKE",
                    "GATHER");

    /// What somebody may wish to take part in by himself.
    private static final Set<String> CHOSEN = Set.of("VISIT", "MEETING", "CALL");

    /// How many words may stand between the noun for an event and what rests on it.
    private static final int MODIFIER_ITEMS = 6;

    private final LanguageLexicon lexicon;

    MeetingProgress(LanguageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// How far the interaction has come: from the tense of the trigger and the words around it;
    /// null where it is denied to have taken place without ever having been planned.
    @Nullable MeetingStatus of(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        if (draft.rule().has("status")) {
            var status = MeetingStatus.valueOf(draft.rule().then("status", ""));
            return status == MeetingStatus.PLANNED && scene.isCancelledBefore(trigger)
                    ? MeetingStatus.CANCELLED
                    : status;
        }
        if (draft.rule().has("context") && scene.isCancelledBefore(trigger)) {
            return null;
        }
        if (scene.isCancelledBefore(trigger)
                || scene.items().get(trigger).isOf("STATUS_CANCELLED")
                || (draft.tense() == Tense.NONE && scene.isCalledOffBehind(trigger))) {
            return MeetingStatus.CANCELLED;
        }
        if (draft.tense() == Tense.FUTURE || scene.isMeant(trigger)) {
            return scene.hasBefore(trigger, "STATUS_INVITED")
                    ? MeetingStatus.PROPOSED
                    : MeetingStatus.PLANNED;
        }
        if (isOnCondition(scene, trigger)) {
            return MeetingStatus.PROPOSED;
        }
        var isPast = isToldAsPast(scene, draft);
        if (isSetOutFor(scene, draft)) {
            return MeetingStatus.PLANNED;
        }
        if (isAimedAt(scene, draft)) {
            return scene.hasBefore(trigger, "STATUS_PROPOSED")
                            || scene.hasBefore(trigger, "CALL_FOR")
                            || isStrivenFor(scene, draft)
                    ? MeetingStatus.PROPOSED
                    : MeetingStatus.PLANNED;
        }
        if (!isPast && isOfPlannedOccasion(scene, draft)) {
            return MeetingStatus.PLANNED;
        }
        if (!isPast
                && (scene.hasBefore(trigger, "STATUS_PROPOSED")
                        || isCalledFor(scene, draft)
                        || (CHOSEN.contains(draft.rule().then("type", ""))
                                && isWished(scene, trigger))
                        || isHoldingWanted(scene, trigger)
                        || isStrivenFor(scene, draft))) {
            return MeetingStatus.PROPOSED;
        }
        if (!isPast
                && (scene.hasFutureVerbBefore(trigger, lexicon)
                        || isOfJourney(scene, draft)
                        || isWhereHeGoes(scene, draft)
                        || isBehindPlan(scene, draft)
                        || isNear(scene, trigger)
                        || isProvided(scene, draft)
                        || isAgreedTo(scene, draft)
                        || isOfProgramme(scene, draft)
                        || (draft.tense() == Tense.NONE && isPlannedWithin(scene, draft))
                        || (draft.tense() == Tense.NONE && scene.isFutureAt(draft.match().to()))
                        || isToBeHeld(scene, draft)
                        || scene.hasBefore(trigger, "STATUS_PLANNED")
                        || scene.hasDirectlyBefore(trigger, "WE_WILL")
                        || scene.hasDirectlyBefore(trigger, "AGREED_UPON")
                        || (draft.tense() == Tense.PRESENT
                                && scene.hasDirectlyBefore(trigger, "MAY_BE"))
                        || (scene.hasAfter(trigger, "STATUS_PLANNED")
                                && !isWhereAgreed(scene, draft))
                        || scene.setting().hasDayAhead(trigger))) {
            return MeetingStatus.PLANNED;
        }
        return MeetingStatus.HELD;
    }

    /// "Left for Cairo to attend the celebrations": whether somebody is told to set out for a
    /// ceremony.
    private static boolean isSetOutFor(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.NONE
                && draft.rule().then("type", "").equals(MeetingType.CEREMONY.name())
                && scene.hasJustBefore(trigger, "TO_ATTEND", null)
                && (scene.hasBefore(trigger, "DEPART_TO")
                        || scene.hasBefore(trigger, "ARRIVE")
                        || scene.hasBefore(trigger, "HEADING_FOR")
                        || scene.hasBefore(trigger, "HIS_DEPARTURE"));
    }

    /// "If a conference is held", "if he meets".
    private static boolean isOnCondition(Scene scene, int trigger) {
        var held =
                scene.hasDirectlyBefore(trigger, "HOLDING_NOUN")
                                || scene.hasDirectlyBefore(trigger, "HOLD")
                        ? trigger - 1
                        : trigger;
        return scene.hasDirectlyBefore(held, "CONDITION");
    }

    /// "Efforts to resume the talks", "the importance of launching negotiations": whether talks are
    /// what somebody strives for.
    private static boolean isStrivenFor(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.NONE
                && !draft.rule().has("named")
                && scene.hasDirectlyBefore(trigger, "RESUMPTION_NOUN")
                && (scene.hasBefore(trigger, "STRIVING")
                        || scene.hasBefore(trigger, "SEEK")
                        || scene.hasBefore(trigger, "CALL_FOR")
                        || scene.hasPastBefore(trigger, "CALL_FOR"));
    }

    /// "Discussed the possibility of a purchase on the occasion of a visit that the king intends":
    /// whether what is only possible is to come about at what is planned.
    private boolean isOfPlannedOccasion(Scene scene, Draft draft) {
        return draft.tense() == Tense.NONE
                && scene.hasDirectlyBefore(draft.match().trigger(), "ON_OCCASION")
                && isPlannedWithin(scene, draft);
    }

    /// "Is to meet him before he leaves for": whether what is told in the present follows a plan.
    private boolean isBehindPlan(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.PRESENT
                && scene.hasDirectlyBefore(trigger, "BARE_THAT")
                && scene.hasDirectlyBefore(trigger - 1, "BEFOREHAND")
                && scene.looksAheadBefore(trigger - 2, lexicon);
    }

    /// "The approach of a visit".
    private static boolean isNear(Scene scene, int trigger) {
        var held = scene.hasDirectlyBefore(trigger, "HOLDING_NOUN") ? trigger - 1 : trigger;
        return scene.hasDirectlyBefore(held, "APPROACH_NOUN");
    }

    /// "At a meeting in Vienna, ministers agreed to cut production", "after the talks the minister
    /// pledged to": what is agreed or promised behind it was agreed on there.
    private static boolean isWhereAgreed(Scene scene, Draft draft) {
        var name = behindYear(scene, draft.match().trigger());
        return draft.tense() == Tense.NONE
                && (scene.hasJustBefore(name, "DURING", null)
                        || scene.hasJustBefore(name, "AFTERWARDS", null))
                && scene.items().stream()
                        .skip(draft.match().trigger() + 1L)
                        .filter(item ->
                                item.isOf("STATUS_PLANNED")
                                        || item.isOf("AGREE_THAT")
                                        || item.isOf("DECIDED"))
                        .findFirst()
                        .filter(MeetingProgress::isPromise)
                        .isPresent();
    }

    /// "The 2022 dialogue": where the name of an event begins that has its year before it.
    private static int behindYear(Scene scene, int trigger) {
        var before = trigger > 0 ? scene.items().get(trigger - 1).form() : "";
        var isYear = !before.isEmpty() && before.chars().allMatch(Character::isDigit);
        return isYear ? trigger - 1 : trigger;
    }

    /// "Agreed to", "pledged to", "decided to": whether a word that looks ahead is itself something
    /// done.
    private static boolean isPromise(Item item) {
        return item.tenseAs("COMMIT") == Tense.PAST
                || item.tenseAs("AGREE_THAT") == Tense.PAST
                || item.isOf("DECIDED");
    }

    /// What the status of a telling rests on.
    StatusBasis basis(Scene scene, Draft draft, MeetingDraft telling) {
        if (isFollowedByPlan(scene, draft, telling)) {
            return StatusBasis.ASSUMED;
        }
        if ((isAimedAt(scene, draft) || isSetOutFor(scene, draft)) && !draft.rule().has("status")) {
            return StatusBasis.AIM;
        }
        var isNoun = draft.tense() == Tense.NONE && telling.status == MeetingStatus.HELD;
        if (telling.isTitleOnly && (draft.tense() == Tense.PRESENT || isNoun)) {
            return StatusBasis.TITLE;
        }
        return isNoun && !draft.rule().has("status") && !isToldAsPast(scene, draft)
                ? StatusBasis.ASSUMED
                : StatusBasis.TOLD;
    }

    /// "Will go to Riyadh after his visit to Egypt", which may be over or not.
    private static boolean isFollowedByPlan(Scene scene, Draft draft, MeetingDraft telling) {
        return draft.tense() == Tense.NONE
                && !draft.rule().has("status")
                && telling.status == MeetingStatus.PLANNED
                && scene.hasDirectlyBefore(draft.match().trigger(), "AFTERWARDS");
    }

    /// Whether the words tell it as something that took place.
    private boolean isToldAsPast(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.PAST
                || isHeldWithin(scene, draft)
                || isFollowed(scene, trigger)
                || isDiscussedAt(scene, draft)
                || (scene.hasAfter(trigger, "STATUS_PAST")
                        && !scene.hasJustBefore(trigger, "STATUS_PLANNED", null));
    }

    /// Whether the noun for the event is only what somebody aims at: "went to Doha to hold talks".
    private static boolean isAimedAt(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        var isAgreedOn =
                scene.hasDirectlyBefore(trigger, "HOLDING_NOUN")
                        && scene.hasDirectlyBefore(trigger - 1, "AGREED_ON");
        return draft.tense() == Tense.NONE
                && (isAgreedOn || scene.hasDirectlyBefore(trigger, "STATUS_AIM"));
    }

    /// "Called for a meeting with": whether the noun for the event is what somebody calls for.
    private static boolean isCalledFor(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.NONE
                && scene.hasDirectlyBefore(trigger, "TOWARDS")
                && scene.hasBefore(trigger, "CALL_FOR");
    }

    /// "His hope to visit", "his hope that he will meet".
    private static boolean isWished(Scene scene, int trigger) {
        var isBehindThat = scene.hasDirectlyBefore(trigger, "BARE_THAT");
        return (isBehindThat && scene.hasJustBefore(trigger - 1, "WISH", null))
                || (scene.hasDirectlyBefore(trigger, "PREPOSITION")
                        && scene.hasDirectlyBefore(trigger - 1, "WISH"));
    }

    /// "Demanded the holding of a meeting".
    private static boolean isHoldingWanted(Scene scene, int trigger) {
        return scene.hasDirectlyBefore(trigger, "HOLDING_NOUN")
                && (scene.hasBefore(trigger, "CALL_FOR")
                        || scene.hasBefore(trigger, "ASK")
                        || scene.hasBefore(trigger, "OFFER"));
    }

    /// Whether something is told to have followed it: "said after his meeting with the king that
    /// …".
    private boolean isFollowed(Scene scene, int trigger) {
        return (scene.hasDirectlyBefore(trigger, "AFTERWARDS") || isBuiltOn(scene, trigger))
                && !scene.hasFutureVerbBefore(trigger, lexicon)
                && !scene.hasBefore(trigger, "STATUS_PLANNED");
    }

    /// "Discussed the possibility of a return during a meeting": whether something is told to have
    /// been discussed or agreed on at it, so that what was discussed says nothing of the event.
    private boolean isDiscussedAt(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.NONE
                && scene.hasDirectlyBefore(trigger, "ON_OCCASION")
                && (scene.hasPastBefore(trigger, "DISCUSS")
                        || scene.hasPastBefore(trigger, "AGREE")
                        || scene.hasJustBefore(trigger, "MEET", Tense.PAST))
                && !scene.hasFutureVerbBefore(trigger, lexicon)
                && !scene.hasBefore(trigger, "STATUS_PLANNED")
                && !scene.hasAfter(trigger, "STATUS_PLANNED");
    }

    /// "Building on the historic summit": whether something new rests on it, with its adjectives
    /// and its place between.
    private static boolean isBuiltOn(Scene scene, int trigger) {
        for (var at = trigger - 1; at >= Math.max(0, trigger - MODIFIER_ITEMS); at--) {
            var item = scene.items().get(at);
            if (item.isOf("BUILDS_ON")) {
                return true;
            }
            if (item.isVerb() || item.isPunctuation() || item.isOf("PREPOSITION")) {
                return false;
            }
        }
        return false;
    }

    /// Whether the words between those who take part and the noun for the event look ahead: "will
    /// travel to Munich for the conference"; or a verb behind it: "his tour will last three days
    /// and includes".
    private boolean isPlannedWithin(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        var isPromised = isWhereAgreed(scene, draft);
        return scene.items().subList(draft.match().from(), draft.match().to()).stream()
                        .anyMatch(item ->
                                item.isOf("STATUS_PLANNED") && !(isPromised && isPromise(item)))
                || (scene.hasFutureVerbWithin(trigger + 1, draft.match().to(), lexicon)
                        && !isWhereSaid(scene, draft));
    }

    /// "Called for an end to it at talks in Kuala Lumpur that the minister will attend": whether
    /// something was said at what somebody is only still to join.
    private boolean isWhereSaid(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return scene.hasDirectlyBefore(trigger, "ON_OCCASION")
                && scene.hasPastVerbBefore(trigger)
                && !scene.hasFutureVerbBefore(trigger, lexicon)
                && !scene.hasBefore(trigger, "STATUS_PLANNED")
                && scene.items().subList(trigger, draft.match().to()).stream()
                        .filter(item -> lexicon.isFutureForm(item.bareForm()))
                        .allMatch(item -> item.isOf("ATTENDED_BY") || item.isOf("PARTICIPATE"));
    }

    /// Whether it is told in the present of what a journey leads to: "arrived for a visit during
    /// which he meets".
    static boolean isOfJourney(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.PRESENT
                && (scene.hasJustBehind(trigger, "DURING_IT")
                        || scene.hasJustBefore(trigger, "DURING_IT", null));
    }

    /// "Is to leave for Doha, where he meets": whether it is told in the present of the place to
    /// which what is planned leads.
    private boolean isWhereHeGoes(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.PRESENT
                && scene.hasDirectlyBefore(trigger, "WHERE")
                && scene.looksAheadBefore(trigger - 1, lexicon);
    }

    /// "Arrived yesterday, and is then to meet", in Arabic "provided that he meets".
    static boolean isProvided(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.PRESENT
                && scene.hasDirectlyBefore(trigger, "BARE_THAT")
                && scene.hasDirectlyBefore(trigger - 1, "OBLIGATION");
    }

    /// "Agreed to take part in talks".
    private static boolean isAgreedTo(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        var taking = scene.items().get(trigger).isOf("ATTEND") ? trigger : trigger - 1;
        return !scene.items().get(taking < 0 ? trigger : taking).isVerb()
                && taking > 0
                && scene.items().get(taking).isOf("ATTEND")
                && scene.items().get(taking - 1).isOf("OBLIGATION")
                && scene.hasPastBefore(taking, "APPROVE");
    }

    /// "The visit includes talks with": whether the noun for the event is told in the present among
    /// what a journey comprises.
    private static boolean isOfProgramme(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.NONE
                && scene.hasBefore(trigger, "VISIT_NOUN")
                && scene.hasPresentBefore(trigger, "COVER");
    }

    /// Just after the words that tell an event, with the verb of a clause behind them that says
    /// when or where it is held.
    static int end(Scene scene, Draft draft) {
        var to = draft.match().to();
        if (draft.tense() != Tense.NONE) {
            return to;
        }
        var isWithWho = to > 0 && scene.items().get(to - 1).isOf("WHO");
        return Math.max(to, scene.setting().behindHolding(isWithWho ? to - 1 : to, HOLDING));
    }

    /// Whether a clause behind the noun for the event looks ahead: "the summit, which will be held
    /// in Sochi".
    private static boolean isToBeHeld(Scene scene, Draft draft) {
        var to = draft.match().to();
        var end = end(scene, draft);
        var isDated = end > to && scene.setting().isDayAt(end);
        return scene.items().subList(to, end).stream()
                .anyMatch(item ->
                        item.isFuture()
                                || item.isOf("SCHEDULED")
                                || item.isOf("STATUS_PLANNED")
                                || (isDated && isHeldIn(item, Tense.PRESENT)));
    }

    private static boolean isHeldIn(Item item, Tense tense) {
        return HOLDING.stream().anyMatch(c -> item.tenseAs(c) == tense);
    }

    /// Whether a verb in the past behind the noun for the event says that it took place: "the talks
    /// that he held".
    static boolean isHeldWithin(Scene scene, Draft draft) {
        return draft.tense() == Tense.NONE
                && !isToBeHeld(scene, draft)
                && scene.items().subList(draft.match().trigger() + 1, end(scene, draft)).stream()
                        .anyMatch(item -> isHeldIn(item, Tense.PAST));
    }
}
