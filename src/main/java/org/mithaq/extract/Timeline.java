package org.mithaq.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.lexicon.Meaning.Tense;

/// The day that a sentence goes on about: what is told in the past without a day took place on the
/// day named just before in the same sentence. A day of another sentence dates nothing: no word
/// would say so.
final class Timeline {

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
        return lastDay(scene, draft.match().from());
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
