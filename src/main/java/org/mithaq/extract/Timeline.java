package org.mithaq.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Sentence;

/// The day that a sentence goes on about: what is told in the past without a day took place on the
/// day named just before in the same sentence, and what a dispatch begins with on that of its
/// dateline. A day of another sentence dates nothing, as no word would say so, but for the day of
/// the news that an article begins with: where it names no other, it is that of what it goes on to
/// tell.
final class Timeline {

    /// How many days before the article news may be.
    private static final int MAX_DAYS = 7;

    /// Up to which sentence of the text an article goes on about the news it begins with.
    private static final int LEAD_SENTENCES = 4;

    /// How many sentences behind the first go on about the day that it names, whoever else they are
    /// about.
    private static final int NEXT_SENTENCES = 2;

    /// How many lines, with titles and lines that name a source, those sentences may take.
    private static final int MAX_LINES = 12;

    /// Fewer items are a line that names a source or place.
    private static final int LEAD_ITEMS = 6;

    /// How far into its sentence the verb stands that a dispatch begins with, in items.
    private static final int OPENING_ITEMS = 2;

    private final Story story;

    Timeline(Story story) {
        this.story = story;
    }

    /// The day of an interaction that the words around it do not date; null where that is not
    /// clear.
    @Nullable FactDate dayOf(Scene scene, Draft draft, MeetingStatus status) {
        if (status != MeetingStatus.HELD) {
            return null;
        }
        var day = isToldInPast(scene, draft) ? dayOfWhatIsPast(scene, draft) : null;
        return day == null && isOfTheNews(scene, draft) ? dayRightBefore(scene) : day;
    }

    private @Nullable FactDate dayOfWhatIsPast(Scene scene, Draft draft) {
        var day = isWhatCame(scene, draft) ? dayBefore(scene) : null;
        day = day == null ? lastDay(scene, draft.match().from(), draft.match().trigger()) : day;
        if (day == null && draft.match().trigger() <= OPENING_ITEMS) {
            day = dayOfDateline(scene);
        }
        return day == null && !isBackground(scene, draft) && !isJourney(draft)
                ? dayOfLead(scene)
                : day;
    }

    /// Whether a verb in the past tells an interaction, or what something past is told to have come
    /// with: "said after talks with", "the council stressed at its meeting".
    private static boolean isToldInPast(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.PAST
                || (draft.tense() == Tense.NONE
                        && (isOccasion(scene, trigger)
                                || isSubjectOfPast(scene, trigger)
                                || isWhatBegan(scene, trigger))
                        && (isWhatCame(scene, draft) || scene.hasPastVerbBefore(trigger)));
    }

    /// Whether an interaction may be one of the news: not talks that go on for long, nor what is
    /// still going on, nor a gathering that is only spoken of, nor a journey before or of several
    /// stops.
    private static boolean isOfTheNews(Scene scene, Draft draft) {
        return !draft.rule().then("type", "").equals(MeetingType.NEGOTIATION.name())
                && draft.tense() != Tense.PRESENT
                && !isKnownGathering(scene, draft)
                && !draft.rule().has("places")
                && !draft.rule().then("status", "").equals(MeetingStatus.HELD.name())
                && !isBackground(scene, draft);
    }

    /// "They welcomed the recent NATO summit": whether a noun speaks of a gathering of many, which
    /// may have been at any time.
    private static boolean isKnownGathering(Scene scene, Draft draft) {
        var type = draft.rule().then("type", "");
        return draft.tense() == Tense.NONE
                && (type.equals(MeetingType.SUMMIT.name())
                        || type.equals(MeetingType.CONFERENCE.name()))
                && scene.items().get(draft.match().trigger()).isOfAny(Setting.GATHERINGS)
                && !scene.items().get(draft.match().trigger()).isOf("MEET");
    }

    /// The day of the news with which an article begins, for one of the sentences right behind it
    /// that names no day itself; null where it names none or several.
    private @Nullable FactDate dayRightBefore(Scene scene) {
        if (scene.number() > MAX_LINES || !daysIn(scene).isEmpty()) {
            return null;
        }
        var told = toldBefore(scene);
        if (told.isEmpty() || told.size() > NEXT_SENTENCES) {
            return null;
        }
        var days =
                daysIn(told.getFirst()).stream()
                        .map(this::newsOf)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }

    /// The first sentences of the text before another, without titles and lines that name a source.
    private List<Scene> toldBefore(Scene scene) {
        return story.scenes().subList(0, scene.number()).stream()
                .filter(one -> one.sentence().kind() != Sentence.Kind.TITLE)
                .filter(one -> one.items().size() >= LEAD_ITEMS && !isDateline(one))
                .limit(LEAD_SENTENCES)
                .toList();
    }

    private static boolean isOccasion(Scene scene, int trigger) {
        return scene.hasDirectlyBefore(trigger, "AFTERWARDS")
                || scene.hasDirectlyBefore(trigger, "DURING");
    }

    /// "Began his tour of the Gulf with a meeting".
    private static boolean isWhatBegan(Scene scene, int trigger) {
        return !scene.items().get(trigger).reading().preposition().isEmpty()
                && scene.hasPastBefore(trigger, "BEGIN_WITH");
    }

    private static boolean isSubjectOfPast(Scene scene, int trigger) {
        return trigger > 0 && scene.items().get(trigger - 1).isPast();
    }

    /// "That came during his meeting with …": what the sentence before tells came with it.
    private static boolean isWhatCame(Scene scene, Draft draft) {
        return scene.hasBefore(draft.match().trigger(), "THAT_CAME");
    }

    /// The only day of the sentence before; null for none or several.
    private @Nullable FactDate dayBefore(Scene scene) {
        if (scene.number() == 0) {
            return null;
        }
        var days = daysIn(story.scenes().get(scene.number() - 1)).stream().distinct().toList();
        return days.size() == 1 ? newsOf(days.getFirst()) : null;
    }

    /// Where somebody else went before is often told with the news.
    private static boolean isJourney(Draft draft) {
        return draft.rule().then("type", "").equals(MeetingType.VISIT.name());
    }

    /// The day of the news that an article begins with: the only one that it names up to a sentence
    /// shortly behind; null where there are several or none.
    private @Nullable FactDate dayOfLead(Scene scene) {
        if (scene.number() > MAX_LINES) {
            return null;
        }
        var told = toldBefore(scene);
        if (told.isEmpty() || told.size() == LEAD_SENTENCES || daysIn(told.getFirst()).isEmpty()) {
            return null;
        }
        var days = told.stream().flatMap(one -> daysIn(one).stream()).distinct().toList();
        return days.size() == 1 ? newsOf(days.getFirst()) : null;
    }

    private static List<Chunk.DateMention> daysIn(Scene scene) {
        return scene.items().stream()
                .map(Item::chunk)
                .filter(Chunk.Day.class::isInstance)
                .map(chunk -> ((Chunk.Day) chunk).date())
                .filter(day -> day.past() != null)
                .toList();
    }

    /// The day if it is one of the week before the article; only its month where several are told
    /// together; null for any other.
    private @Nullable FactDate newsOf(Chunk.DateMention day) {
        var past = day.past();
        if (past == null || !isNews(past)) {
            return null;
        }
        return day.isFirstOfSeveral() ? past.month() : past;
    }

    /// Whether a sentence tells what was before the news: "had met", "met before"; "after" right
    /// before the interaction itself does not.
    private static boolean isBackground(Scene scene, Draft draft) {
        var before = draft.match().trigger() - 1;
        return IntStream.range(0, scene.items().size())
                .filter(i -> i != before || !scene.items().get(i).isOf("AFTERWARDS"))
                .mapToObj(scene.items()::get)
                .anyMatch(item -> item.isOf("BACKGROUND") || item.isOf("SINCE"));
    }

    /// The day of a line before a sentence that holds but a place and a date, as "Moscow, 11 August
    /// 2015".
    private @Nullable FactDate dayOfDateline(Scene scene) {
        if (scene.number() == 0) {
            return null;
        }
        var line = story.scenes().get(scene.number() - 1);
        return isDateline(line) ? lastDay(line, line.items().size(), 0) : null;
    }

    private static boolean isDateline(Scene line) {
        return line.sentence().kind() != Sentence.Kind.TITLE
                && !line.items().isEmpty()
                && line.items().getFirst().chunk() instanceof Chunk.Location
                && line.items().stream().noneMatch(Item::isVerb);
    }

    private @Nullable FactDate lastDay(Scene scene, int before, int trigger) {
        for (var i = Math.min(before, scene.items().size()) - 1; i >= 0; i--) {
            var news =
                    scene.items().get(i).chunk() instanceof Chunk.Day day
                                    && !scene.setting().isOfSpeaking(i, trigger)
                                    && !scene.setting().isOfWordBefore(i)
                            ? newsOf(day.date())
                            : null;
            if (news != null) {
                return news;
            }
        }
        return null;
    }

    /// Whether a day is one of the week before the article.
    private boolean isNews(FactDate date) {
        var published = story.writtenOn();
        return published != null
                && date.precision() == DatePrecision.DAY
                && isWithin(date.earliest(), published);
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate published) {
        return day != null
                && !day.isAfter(published)
                && published.toEpochDay() - day.toEpochDay() <= MAX_DAYS;
    }
}
