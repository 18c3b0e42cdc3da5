package org.mithaq.web;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.FactCounts.Bucket;
import org.mithaq.graph.Window;

/// Query parameters of timelines and counts.
///
/// @param from first day; undated facts come in every case, apart
/// @param to last day, inclusive
/// @param dates `possible` (the usual one): facts that may lie in the period; `certain`: only those
///   that lie wholly in it
record TimelineQuery(@Nullable String from, @Nullable String to, @Nullable String dates) {
    private static final Set<String> DATES = new java.util.TreeSet<>(Set.of("possible", "certain"));
    private static final Set<String> FORMATS = new java.util.TreeSet<>(Set.of("full", "columnar"));
    private static final Set<String> BUCKETS =
            new java.util.TreeSet<>(Set.of("month", "quarter", "year"));

    Window window(Parameters parameters) {
        var first = parameters.day("from", from);
        var last = parameters.day("to", to);
        parameters.inOrder(first, last);
        return new Window(first, last, "certain".equals(parameters.word("dates", dates, DATES)));
    }

    /// How the facts are written.
    ///
    /// @param format `full` (the usual one) or `columnar`: column by column, for pictures
    /// @param asOf what the graph knew at that moment: an instant, or a day for its first instant
    ///   in UTC
    record Form(@Nullable String format, @Nullable String asOf) {
        @Nullable ZonedDateTime moment(Parameters parameters) {
            return parameters.asOf(asOf);
        }

        boolean isColumnar(Parameters parameters) {
            return "columnar".equals(parameters.word("format", format, FORMATS));
        }
    }

    /// Into which stretches facts are counted.
    ///
    /// @param bucket `month` (the usual one), `quarter` or `year`
    record Stretch(@Nullable String bucket) {
        Bucket of(Parameters parameters) {
            var word = parameters.word("bucket", bucket, BUCKETS);
            return word == null || !BUCKETS.contains(word)
                    ? Bucket.MONTH
                    : Bucket.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
