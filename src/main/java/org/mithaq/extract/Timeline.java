package org.mithaq.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Sentence;

/// The day that a sentence goes on about: what is told in the past without a day took place on the
/// day named just before in the same sentence, and what a dispatch begins with on that of its
/// dateline. A day of another sentence dates nothing: no word would say so.
final class Timeline {

    /// How many days before the article news may be.
    private static final int MAX_DAYS = 7;

    /// How far into its sentence the verb stands that a dispatch begins with, in items.
    private static final int OPENING_ITEMS = 2;

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
        var day = lastDay(scene, draft.match().from());
        return day == null && draft.match().trigger() <= OPENING_ITEMS ? dayOfDateline(scene) : day;
    }

    /// The day of a line before a sentence that holds but a place and a date, as "Moscow, 11 August
    /// 2015".
    private @Nullable FactDate dayOfDateline(Scene scene) {
        if (scene.number() == 0) {
            return null;
        }
        var line = story.scenes().get(scene.number() - 1);
        var isDateline =
                line.sentence().kind() != Sentence.Kind.TITLE
                        && !line.items().isEmpty()
                        && line.items().getFirst().chunk() instanceof Chunk.Location
                        && line.items().stream().noneMatch(Timeline::isVerb);
        return isDateline ? lastDay(line, line.items().size()) : null;
    }

    private static boolean isVerb(Item item) {
        return item.classes().stream().anyMatch(one -> one.tense() != Tense.NONE);
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
