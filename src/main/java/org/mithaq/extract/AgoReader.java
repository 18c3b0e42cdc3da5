package org.mithaq.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.FactDate;
import org.mithaq.lexicon.AgoWords;
import org.mithaq.lexicon.DateWords;

/// Reads days counted back from that of publication, or on from it, as precisely as they are
/// counted: "three days ago" is a day, "in three months" a month, "three weeks ago" the month of
/// that week.
final class AgoReader {

    private static final int MAX_COUNT = 99;

    private static final int DAYS_TO_SUNDAY = 6;

    private final Cursor cursor;
    private final DateWords dates;
    private final AgoWords words;
    private final @Nullable LocalDate published;

    AgoReader(Cursor cursor, @Nullable LocalDate published) {
        this.cursor = cursor;
        this.dates = cursor.lexicon().dates();
        this.words = dates.ago();
        this.published = published;
    }

    private record Stretch(int to, int count, ChronoUnit unit) {}

    /// The date counted back or on that begins at a token; null for none.
    ///
    /// @param form the word there, without what is written together with it
    DateReader.@Nullable Found at(int at, String form) {
        return words.ahead().contains(form) ? ahead(at + 1) : back(at, form);
    }

    /// "In three days": something still to come; behind "after three days" it is only that if
    /// nothing follows from which they are counted.
    private DateReader.@Nullable Found ahead(int at) {
        var stretch = stretch(at);
        if (published == null || stretch == null || isCountedFrom(stretch.to)) {
            return null;
        }
        var day = published.plus(stretch.count, stretch.unit);
        return new DateReader.Found(
                stretch.to, new Chunk.DateMention(null, date(day, stretch.unit)));
    }

    private DateReader.@Nullable Found back(int at, String form) {
        var isBefore = words.before().contains(form);
        if (published == null || (!isBefore && words.behind().isEmpty())) {
            return null;
        }
        var stretch = stretch(isBefore ? at + 1 : at);
        if (stretch == null || words.about().contains(cursor.form(at - 1))) {
            return null;
        }
        var isTold =
                isBefore
                        ? !isCountedFrom(stretch.to)
                        : words.behind().contains(cursor.form(stretch.to));
        var date = isTold ? date(published.minus(stretch.count, stretch.unit), stretch.unit) : null;
        return date == null
                ? null
                : new DateReader.Found(
                        isBefore ? stretch.to : stretch.to + 1, new Chunk.DateMention(date, date));
    }

    private @Nullable Stretch stretch(int at) {
        var form = cursor.form(at);
        var one = words.one().get(form);
        if (one != null) {
            return new Stretch(at + 1, 1, one);
        }
        var two = words.two().get(form);
        if (two != null) {
            return new Stretch(at + 1, 2, two);
        }
        var count = count(form);
        var unit = count == 0 ? null : words.several().get(cursor.form(at + 1));
        return unit == null ? null : new Stretch(at + 2, count, unit);
    }

    private int count(String form) {
        var told = words.numbers().get(form);
        if (told != null) {
            return told;
        }
        var isNumber =
                !form.isEmpty()
                        && form.length() <= 2
                        && form.chars().allMatch(c -> c >= '0' && c <= '9');
        var count = isNumber ? Integer.parseInt(form) : 0;
        return count <= MAX_COUNT ? count : 0;
    }

    /// "Before the month of June", "before the year 2011", "two days before the visit": whether
    /// what follows says that it is not counted from the day of publication.
    private boolean isCountedFrom(int at) {
        var form = cursor.form(at);
        return words.from().contains(form)
                || dates.months().containsKey(form)
                || dates.months().containsKey(form + " " + cursor.form(at + 1))
                || dates.hijriMonths().containsKey(form)
                || dates.weekdays().containsKey(form)
                || (cursor.has(at) && !cursor.isWord(at) && Character.isDigit(form.charAt(0)));
    }

    private static @Nullable FactDate date(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> FactDate.day(day, DateBasis.RELATIVE_TO_PUBLICATION);
            case WEEKS -> monthOfWeek(day);
            case MONTHS -> FactDate.ofMonth(YearMonth.from(day), DateBasis.RELATIVE_TO_PUBLICATION);
            case YEARS -> FactDate.ofYear(day.getYear(), DateBasis.RELATIVE_TO_PUBLICATION);
            default -> null;
        };
    }

    /// A week is told by its month, if all of it lies in one.
    private static @Nullable FactDate monthOfWeek(LocalDate day) {
        var first = day.with(DayOfWeek.MONDAY);
        return first.getMonth() == first.plusDays(DAYS_TO_SUNDAY).getMonth()
                ? FactDate.ofMonth(YearMonth.from(first), DateBasis.RELATIVE_TO_PUBLICATION)
                : null;
    }
}
