package org.mithaq.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// When something happens, exactly as precise as the text.
///
/// @param edtf Extended Date/Time Format (ISO 8601-2), such as `2025-07-31`, `2025-07`, `2025` or
///   `XXXX-10`
/// @param earliest first possible day; null where unknown (also for `XXXX-10`)
/// @param latest last possible day; null where unknown
/// @param precision of `edtf`
/// @param basis where it comes from
public record FactDate(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        DatePrecision precision,
        DateBasis basis) {

    /// @throws IllegalArgumentException when the interval ends before it begins
    public FactDate {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "A date ends before it begins: " + earliest + "/" + latest);
        }
    }

    /// Whether a first or last possible day is known.
    public boolean hasDays() {
        return earliest != null || latest != null;
    }

    /// The first possible day, else the last one; null where neither is known.
    public @Nullable LocalDate firstDay() {
        return earliest != null ? earliest : latest;
    }

    /// Whether every day it may be is later than another.
    public boolean liesAfter(LocalDate day) {
        return earliest != null && earliest.isAfter(day);
    }

    /// Whether every day it may be is earlier than another.
    public boolean liesBefore(LocalDate day) {
        return latest != null && latest.isBefore(day);
    }

    /// Whether every day that another date may be is one that this may be: a month has its days.
    public boolean contains(FactDate other) {
        return earliest != null
                && latest != null
                && other.earliest != null
                && other.latest != null
                && !other.earliest.isBefore(earliest)
                && !other.latest.isAfter(latest);
    }

    /// The month in which its first possible day lies; itself where none is known.
    public FactDate month() {
        return earliest == null ? this : ofMonth(YearMonth.from(earliest), basis);
    }

    public static FactDate ofMonth(YearMonth month, DateBasis basis) {
        return new FactDate(
                month.toString(), month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, basis);
    }

    /// This date, no more precise than it is told, of which it is known between which days it lies.
    public FactDate within(LocalDate first, LocalDate last) {
        return new FactDate(edtf, first, last, precision, basis);
    }

    /// The month, else the year, in which two dates lie of which one is meant; null where no year
    /// holds both or one of them is not known.
    public @Nullable FactDate or(FactDate other) {
        if (edtf.equals(other.edtf)) {
            return this;
        }
        if (earliest == null || latest == null) {
            return null;
        }
        var month = month();
        if (month.contains(this) && month.contains(other)) {
            return month;
        }
        var year = ofYear(earliest.getYear(), basis);
        return year.contains(this) && year.contains(other) ? year : null;
    }

    /// A date of which no more than the year is known.
    public static FactDate ofYear(int year, DateBasis basis) {
        return new FactDate(
                String.valueOf(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                DatePrecision.YEAR,
                basis);
    }

    public static FactDate day(LocalDate day, DateBasis basis) {
        return new FactDate(day.toString(), day, day, DatePrecision.DAY, basis);
    }
}
