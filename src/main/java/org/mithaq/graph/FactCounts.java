package org.mithaq.graph;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many facts fall into each stretch of time. One that may lie in several is counted in none of
/// them but apart, and so is one without a date: nothing is spread or guessed.
///
/// @param buckets by their first day; those without a fact are not there
/// @param imprecise dated, but not known to lie in one bucket
/// @param undated without any date
public record FactCounts(
        SortedMap<LocalDate, Map<FactKind, Integer>> buckets,
        Map<FactKind, Integer> imprecise,
        Map<FactKind, Integer> undated) {

    /// How long a stretch is.
    public enum Bucket {
        MONTH,
        QUARTER,
        YEAR;

        LocalDate firstDay(LocalDate day) {
            return switch (this) {
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER ->
                        LocalDate.of(day.getYear(), 3 * ((day.getMonthValue() - 1) / 3) + 1, 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    /// Counts marks.
    public static FactCounts of(List<FactMark> marks, Bucket bucket) {
        var buckets = new TreeMap<LocalDate, Map<FactKind, Integer>>();
        var imprecise = new EnumMap<FactKind, Integer>(FactKind.class);
        var undated = new EnumMap<FactKind, Integer>(FactKind.class);
        for (var mark : marks) {
            var first = only(mark, bucket);
            var counts =
                    first != null
                            ? buckets.computeIfAbsent(first, _ -> new EnumMap<>(FactKind.class))
                            : mark.isDated() ? imprecise : undated;
            counts.merge(mark.kind(), 1, Integer::sum);
        }
        return new FactCounts(buckets, imprecise, undated);
    }

    /// The one bucket in which a fact lies; null where it may lie in several.
    private static @Nullable LocalDate only(FactMark mark, Bucket bucket) {
        var earliest = mark.earliest();
        var latest = mark.latest();
        if (earliest == null || latest == null) {
            return null;
        }
        var first = bucket.firstDay(earliest);
        return first.equals(bucket.firstDay(latest)) ? first : null;
    }
}
