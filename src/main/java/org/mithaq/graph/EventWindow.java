package org.mithaq.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days on which what a claim tells of may lie: those it says, else those near its article's
/// publication: the days before for what is past, the weeks after for what is to come.
///
/// @param from first day; null where it is open
/// @param to last day; null where it is open
/// @param isKnown whether the claim itself says so
record EventWindow(@Nullable LocalDate from, @Nullable LocalDate to, boolean isKnown) {
    /// News without a date is of the last days; chosen by hand.
    private static final int DAYS_BEFORE = 3;

    /// Plans without a date are for the coming weeks; chosen by hand.
    private static final int DAYS_AHEAD = 30;

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final Set<String> TO_COME = Set.of("PLANNED", "PROPOSED", "NEGOTIATING");

    static EventWindow of(Claim claim) {
        var date = claim.content().date();
        if (date != null && date.hasDays()) {
            return new EventWindow(date.earliest(), date.latest(), true);
        }
        var published = claim.publishedOn();
        if (published == null) {
            return new EventWindow(null, null, false);
        }
        var status = claim.content().status();
        return status != null && TO_COME.contains(status)
                ? new EventWindow(published, published.plusDays(DAYS_AHEAD), false)
                : new EventWindow(published.minusDays(DAYS_BEFORE), published, false);
    }

    boolean isBounded() {
        return from != null && to != null;
    }

    /// Whether both are days that their claims say, and no day is in both.
    boolean excludes(EventWindow other) {
        return isKnown && other.isKnown && !overlaps(other);
    }

    /// Whether what is told may be the same as far as days go; never without any day.
    boolean mayMeet(EventWindow other) {
        return isBounded() && other.isBounded() && overlaps(other);
    }

    private boolean overlaps(EventWindow other) {
        return !isAfter(from, other.to) && !isAfter(other.from, to);
    }

    private static boolean isAfter(@Nullable LocalDate begin, @Nullable LocalDate end) {
        return begin != null && end != null && begin.isAfter(end);
    }

    /// Whether it is one day that the claim says.
    boolean isDay() {
        return isKnown && from != null && from.equals(to);
    }

    /// Names of the stretches of the calendar under which the claim is kept: weeks, months or years
    /// by how long the window is.
    Set<String> stretches() {
        if (from == null || to == null) {
            return Set.of();
        }
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        var names = new TreeSet<String>();
        if (days <= WEEK) {
            weeks(from, to).forEach(names::add);
        } else if (days <= MONTH) {
            months(from, to).forEach(names::add);
        } else if (days <= YEAR) {
            years(from, to).forEach(names::add);
        }
        return names;
    }

    /// Names of the stretches under which a claim is kept that may tell of the same day.
    Set<String> stretchesToLookIn() {
        if (from == null || to == null || ChronoUnit.DAYS.between(from, to) + 1 > YEAR) {
            return Set.of();
        }
        var names = new TreeSet<String>();
        weeks(from, to).forEach(names::add);
        months(from, to).forEach(names::add);
        years(from, to).forEach(names::add);
        return names;
    }

    private static Stream<String> weeks(LocalDate from, LocalDate to) {
        return LongStream.rangeClosed(
                        Math.floorDiv(from.toEpochDay(), WEEK),
                        Math.floorDiv(to.toEpochDay(), WEEK))
                .mapToObj(week -> "w" + week);
    }

    private static Stream<String> months(LocalDate from, LocalDate to) {
        return LongStream.rangeClosed(month(from), month(to)).mapToObj(month -> "m" + month);
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue() - 1;
    }

    private static Stream<String> years(LocalDate from, LocalDate to) {
        return LongStream.rangeClosed(from.getYear(), to.getYear()).mapToObj(year -> "y" + year);
    }
}
