package org.mithaq.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.lexicon.Meaning.Tense;

/// The day that news goes on about: what is told in the past without a day took place on the day
/// named just before.
final class Timeline {

    /// How many sentences a day goes on for.
    private static final int MEMORY_SENTENCES = 2;

    /// How many days before the article news may be.
    private static final int MAX_DAYS = 7;

    private final Story story;

    Timeline(Story story) {
        this.story = story;
    }

    /// The day of an interaction that the words around it do not date; null where that is not
    /// clear.
    @Nullable FactDate dayOf(Scene scene, Draft draft, MeetingStatus status) {
        if (status != MeetingStatus.HELD || draft.tense() != Tense.PAST) {
            return null;
        }
        for (var number = scene.number();
                number >= Math.max(0, scene.number() - MEMORY_SENTENCES);
                number--) {
            var before = number == scene.number() ? draft.match().from() : Integer.MAX_VALUE;
            var day = lastDay(story.scenes().get(number), before);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable FactDate lastDay(Scene scene, int before) {
        for (var i = Math.min(before, scene.items().size()) - 1; i >= 0; i--) {
            if (scene.items().get(i).chunk() instanceof Chunk.Day day
                    && isNews(day.date().past())) {
                return day.date().past();
            }
        }
        return null;
    }

    /// Whether a day is one of the week before the article.
    private boolean isNews(@Nullable FactDate date) {
        var published = story.text().article().date();
        return date != null
                && published != null
                && date.precision() == DatePrecision.DAY
                && isWithin(date.earliest(), published);
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate published) {
        return day != null
                && !day.isAfter(published)
                && published.toEpochDay() - day.toEpochDay() <= MAX_DAYS;
    }
}
