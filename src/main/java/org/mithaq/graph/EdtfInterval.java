package org.mithaq.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;

/// The days that a date of ours spans: a day, a month, a year (ISO 8601-2), one of them without its
/// year (`XXXX-10`), or two of them as an interval, `..` for an open end.
///
/// @param earliest first possible day; null where unknown
/// @param latest last possible day; null where unknown
/// @param precision null where the date alone does not tell
record EdtfInterval(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable DatePrecision precision) {
    static final EdtfInterval UNKNOWN = new EdtfInterval(null, null, null);

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH_OF_NO_YEAR = Pattern.compile("XXXX-[0-9]{2}");
    private static final Pattern DAY_OF_NO_YEAR = Pattern.compile("XXXX-[0-9]{2}-[0-9]{2}");

    /// The days of a date; null for a form that is none of ours, and for no day of the calendar.
    static @Nullable EdtfInterval of(String edtf) {
        try {
            var ends = edtf.split("/", -1);
            return ends.length == 2 ? between(ends[0], ends[1]) : one(edtf);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable EdtfInterval between(String from, String to) {
        var first = from.equals("..") ? UNKNOWN : one(from);
        var last = to.equals("..") ? UNKNOWN : one(to);
        return first == null || last == null
                ? null
                : new EdtfInterval(first.earliest, last.latest, null);
    }

    private static @Nullable EdtfInterval one(String date) {
        if (DAY.matcher(date).matches()) {
            var day = LocalDate.parse(date);
            return new EdtfInterval(day, day, DatePrecision.DAY);
        }
        if (MONTH.matcher(date).matches()) {
            var month = YearMonth.parse(date);
            return new EdtfInterval(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
        }
        if (YEAR.matcher(date).matches()) {
            var year = Integer.parseInt(date);
            return new EdtfInterval(
                    LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
        }
        if (MONTH_OF_NO_YEAR.matcher(date).matches()) {
            return new EdtfInterval(null, null, DatePrecision.MONTH);
        }
        return DAY_OF_NO_YEAR.matcher(date).matches()
                ? new EdtfInterval(null, null, DatePrecision.DAY)
                : null;
    }
}
