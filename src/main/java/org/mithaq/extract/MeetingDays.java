package org.mithaq.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.StatusBasis;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.lexicon.Meaning.Tense;

/// Finds the day of an interaction: one near its words that its status allows, else the one that
/// its sentence goes on about.
final class MeetingDays {

    /// Verbs that say of an event that it takes place.
    private static final List<String> HOLDING = List.of("BE_HELD", "HOLD", "WITNESS");

    /// Nouns for a journey.
    private static final List<String> VISITS = List.of("VISIT_NOUN", "HIS_VISIT");

    private final Story story;
    private final Timeline timeline;

    MeetingDays(Story story) {
        this.story = story;
        this.timeline = new Timeline(story);
    }

    /// Dates a telling; what somebody went to hold has no day of his going; a day still to come
    /// makes what seemed held a plan.
    ///
    /// @return the words for the day; null where none beside the telling date it
    Chunk.@Nullable Day settle(MeetingDraft telling, Scene scene, Draft draft) {
        var status = hadBeenCalledOff(telling, scene, draft) ? MeetingStatus.HELD : telling.status;
        var isSurelyHeld =
                status == MeetingStatus.HELD && MeetingProgress.isHeldWithin(scene, draft);
        var isSpokenOf =
                isSpokenOf(telling, scene, draft)
                        || isInvitedTo(draft)
                        || isMadeKnown(scene, draft);
        var isBehindOnly =
                isSpokenOf
                        || (isAim(telling, scene, draft)
                                && scene.hasPastVerbBefore(draft.match().trigger()));
        var from = scene.items().get(draft.match().trigger()).from();
        var day =
                scene.setting()
                        .dayNear(
                                draft.match().trigger(),
                                MeetingProgress.end(scene, draft),
                                found ->
                                        (!isBehindOnly
                                                        || found.extent().from() > from
                                                        || isToldAsMeantFor(found, scene, draft))
                                                && !isOfOther(found, scene, draft, status)
                                                && isPossible(
                                                        dateOf(found, status),
                                                        status,
                                                        isSurelyHeld));
        if (day != null) {
            telling.date = dateOf(day, status);
            telling.isOverDays = day.date().isFirstOfSeveral();
            telling.date =
                    isOfVisitTold(telling, day, scene, draft) ? telling.dayWithin() : telling.date;
        } else if (telling.date == null) {
            telling.date =
                    isSpokenOf || isByName(draft) || isOnTour(scene, draft)
                            ? null
                            : timeline.dayOf(scene, draft, status);
            telling.isDayInferred = telling.date != null;
            dateByName(telling, scene, draft);
        }
        telling.isOnTour = isOnTour(scene, draft);
        settleOpenDay(telling, scene, draft, day);
        var told = day == null ? telling.date : dateOf(day, status);
        if (status == MeetingStatus.HELD && isStillToCome(told)) {
            telling.status = MeetingStatus.PLANNED;
            telling.statusBasis = StatusBasis.TOLD;
        }
        return day;
    }

    /// "(Meets the minister) during a visit on 2 and 3 August": whether a day is of a visit told
    /// before it, on one of whose days a meeting takes place.
    private static boolean isOfVisitTold(
            MeetingDraft telling, Chunk.Day day, Scene scene, Draft draft) {
        return telling.type == MeetingType.MEETING
                && scene.items().subList(draft.match().trigger(), scene.items().size()).stream()
                        .takeWhile(item -> item.from() < day.extent().from())
                        .anyMatch(item -> item.isOfAny(VISITS));
    }

    /// "The 2013 summit": dates an event by the year in its name, unless it is known to be on a day
    /// of that year.
    private static void dateByName(MeetingDraft telling, Scene scene, Draft draft) {
        var year = scene.setting().yearInName(draft.match().trigger(), draft.match().to());
        if (year != null && (telling.date == null || !year.contains(telling.date))) {
            telling.date = year;
            telling.isDayInferred = false;
        }
    }

    /// Whether a day is told of something else before: of a clause of its own, or of the
    /// announcement of what is planned.
    private static boolean isOfOther(
            Chunk.Day day, Scene scene, Draft draft, MeetingStatus status) {
        return isOfClauseBefore(day, scene, draft)
                || isOfWhatIsDiscussed(day, scene, draft)
                || (status != MeetingStatus.HELD
                        && scene.setting().isWhenAnnounced(day, draft.match().trigger()));
    }

    /// "Discussed the visit to Israel earlier this week": whether a day stands behind the noun for
    /// an event that somebody speaks of, unless they spoke on that occasion.
    private static boolean isOfWhatIsDiscussed(Chunk.Day day, Scene scene, Draft draft) {
        var items = scene.items();
        var isTold = false;
        for (var i = draft.match().trigger();
                i < items.size() && items.get(i).from() < day.extent().from();
                i++) {
            var item = items.get(i);
            if (i == draft.match().trigger() ? !item.isOf("DISCUSS") : item.isOf("DURING")) {
                return false;
            }
            isTold |= item.isOf("VISIT_NOUN") || item.isOfAny(Setting.GATHERINGS);
        }
        return isTold;
    }

    /// "Met today to hold a dialogue", "arrived today to meet the king": what is meant to be done
    /// is done on the day of the article.
    private boolean isToldAsMeantFor(Chunk.Day day, Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return (scene.isMeant(trigger) || scene.hasPastBefore(trigger, "ARRIVE"))
                && isOfArticle(day);
    }

    /// Whether something so far come may be of a day.
    private boolean isPossible(
            @Nullable FactDate date, MeetingStatus status, boolean isSurelyHeld) {
        return isSurelyHeld ? !isStillToCome(date) : status == MeetingStatus.HELD || !isOver(date);
    }

    /// "(The war began) four years ago, and the minister discussed …": whether a day stands before
    /// a new clause with a subject of its own.
    private static boolean isOfClauseBefore(Chunk.Day day, Scene scene, Draft draft) {
        if (draft.isOfSharedSubject() || draft.rule().has("prior")) {
            return false;
        }
        var items = scene.items();
        for (var i = draft.match().trigger(); i > 0; i--) {
            if (items.get(i).from() <= day.extent().from()) {
                return false;
            }
            if (items.get(i - 1).isComma()
                    && items.get(i).isVerb()
                    && items.get(i).reading().hasConjunction()) {
                return hasSubjectBehind(i, scene);
            }
        }
        return false;
    }

    /// "And both stressed during …" names nobody behind its verb.
    private static boolean hasSubjectBehind(int verb, Scene scene) {
        var next = verb + 1 < scene.items().size() ? scene.items().get(verb + 1) : null;
        return next != null
                && next.reading().preposition().isEmpty()
                && !next.isOf("PREPOSITION")
                && !next.isOf("DURING")
                && !next.isOf("AFTERWARDS")
                && !next.isOf("SINCE");
    }

    /// "The visit had been put off in February": whether what was called off was to take place
    /// before the news, so that its day is past.
    private static boolean hadBeenCalledOff(MeetingDraft telling, Scene scene, Draft draft) {
        return telling.status == MeetingStatus.CANCELLED
                && scene.items().subList(draft.match().from(), draft.match().to()).stream()
                        .anyMatch(item -> item.isOf("BACKGROUND"));
    }

    /// "Met during his tour the speaker": on any day of it, and not when he arrived.
    private static boolean isOnTour(Scene scene, Draft draft) {
        return scene.items().subList(draft.match().from(), draft.match().to()).stream()
                .anyMatch(item -> item.isOf("HIS_TOUR"));
    }

    /// Whether negotiations are only spoken of, behind a preposition or "that" or without a word
    /// for their being held, a gathering by what came of it, or anything by what is told of the day
    /// after it: a day before them is of what is told about them, unless a round of them begins.
    private static boolean isSpokenOf(MeetingDraft telling, Scene scene, Draft draft) {
        return isByItsOutcome(telling, scene, draft)
                || isTalkOf(telling, scene, draft)
                || scene.hasDirectlyBefore(draft.match().trigger(), "DAY_AFTER");
    }

    /// "In line with the decisions of the Cairo conference".
    private static boolean isByItsOutcome(MeetingDraft telling, Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return (telling.type == MeetingType.CONFERENCE || telling.type == MeetingType.SUMMIT)
                && draft.tense() == Tense.NONE
                && (scene.hasDirectlyBefore(trigger, "OUTCOME_NOUN")
                        || scene.hasDirectlyBefore(trigger, "RESOLUTION_NOUN"));
    }

    /// "The Camp David summit": whoever speaks of a gathering by its place does not say that it is
    /// news.
    private static boolean isByName(Draft draft) {
        return draft.tense() == Tense.NONE && draft.rule().has("named");
    }

    private static boolean isTalkOf(MeetingDraft telling, Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return telling.type == MeetingType.NEGOTIATION
                && draft.tense() == Tense.NONE
                && !scene.hasBefore(trigger, "TOUR_NOUN")
                && (HOLDING.stream().noneMatch(held -> scene.hasBefore(trigger, held))
                        || !scene.items().get(trigger).reading().preposition().isEmpty()
                        || scene.hasDirectlyBefore(trigger, "PREPOSITION")
                        || scene.hasDirectlyBefore(trigger, "AFTERWARDS")
                        || scene.hasDirectlyBefore(trigger, "DURING")
                        || scene.hasDirectlyBefore(trigger, "RESUMPTION_NOUN")
                        || scene.hasDirectlyBefore(trigger, "BARE_THAT"));
    }

    /// Whether a verb invites to it: a day before the verb is when he was invited.
    private static boolean isInvitedTo(Draft draft) {
        return draft.tense() != Tense.NONE
                && draft.rule().then("status", "").equals(MeetingStatus.PROPOSED.name());
    }

    /// "Announced today a delegation to Quito": a day before the verb is when a plan was made
    /// known.
    private static boolean isMadeKnown(Scene scene, Draft draft) {
        return draft.tense() == Tense.NONE
                && draft.rule().then("status", "").equals(MeetingStatus.PLANNED.name())
                && scene.hasBefore(draft.match().trigger(), "SAY");
    }

    /// Whether an interaction is only what somebody set out for: "arrived on Monday to meet …".
    private static boolean isAim(MeetingDraft telling, Scene scene, Draft draft) {
        return telling.statusBasis == StatusBasis.AIM
                || isWhatHeFlewTo(scene, draft)
                || MeetingProgress.isOfJourney(scene, draft)
                || MeetingProgress.isProvided(scene, draft)
                || scene.isMeant(draft.match().trigger())
                || (draft.tense() == Tense.NONE
                        && draft.rule().has("status")
                        && draft.rule().has("prior"));
    }

    /// "Flew to Kyiv on Wednesday to meet the president".
    private static boolean isWhatHeFlewTo(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.PRESENT
                && scene.hasDirectlyBefore(trigger, "INFINITIVE")
                && scene.hasPastBefore(trigger, "VISIT");
    }

    /// Whether a day is later than the one on which the article was written.
    private boolean isStillToCome(@Nullable FactDate date) {
        var written = story.writtenOn();
        return date != null && written != null && date.liesAfter(written);
    }

    /// Whether a day is before that on which the article was written: not when something still to
    /// come takes place.
    boolean isOver(@Nullable FactDate date) {
        var written = story.writtenOn();
        return date != null && written != null && date.liesBefore(written);
    }

    /// "Arrives on Monday", "holds talks today" looks ahead, unless something past is told with it;
    /// who "visits today" is under way; beside a noun in a title the day stays open.
    private void settleOpenDay(
            MeetingDraft telling, Scene scene, Draft draft, Chunk.@Nullable Day day) {
        var isAhead =
                telling.status == MeetingStatus.HELD
                        && telling.statusBasis == StatusBasis.TOLD
                        && draft.tense() == Tense.PRESENT
                        && !scene.hasPastVerbBefore(draft.match().trigger());
        isAhead |=
                telling.status == MeetingStatus.HELD
                        && isBeingHeld(scene, draft)
                        && day != null
                        && !isOfArticle(day);
        var isUnderWay =
                telling.type == MeetingType.VISIT
                        && !scene.items().get(draft.match().trigger()).isOf("ARRIVE");
        if (day != null
                && isAhead
                && (day.date().isOfWeek() || (isOfArticle(day) && !isUnderWay))) {
            telling.status = MeetingStatus.PLANNED;
            telling.date = day.date().future();
        } else if (isOpen(day) && telling.statusBasis == StatusBasis.TITLE) {
            telling.date = null;
        }
    }

    /// "On Friday leaders hold a summit": whether the noun for the event stands behind a verb in
    /// the present for its being held.
    private static boolean isBeingHeld(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.NONE
                && !scene.hasPastVerbBefore(trigger)
                && !scene.hasBefore(trigger, "BACKGROUND")
                && !scene.hasBefore(trigger, "SCHEDULED")
                && HOLDING.stream().anyMatch(held -> scene.hasPresentBefore(trigger, held));
    }

    /// Whether a day is that of the article.
    private boolean isOfArticle(Chunk.Day day) {
        var published = story.text().article().date();
        var date = day.date().future();
        return date != null
                && published != null
                && published.equals(date.earliest())
                && day.date().isOneDay();
    }

    /// Whether a day may be past or to come: a weekday beside the present tense of a title.
    private static boolean isOpen(Chunk.@Nullable Day day) {
        return day != null && !Objects.equals(day.date().past(), day.date().future());
    }

    static @Nullable FactDate dateOf(Chunk.Day day, MeetingStatus status) {
        return status == MeetingStatus.HELD ? day.date().past() : day.date().future();
    }
}
