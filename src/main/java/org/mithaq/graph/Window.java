package org.mithaq.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of days. Facts without any date belong to every window, apart from the others.
///
/// @param from first day; null for no bound
/// @param to last day, inclusive; null for no bound
/// @param isCertain whether a fact must lie wholly within it; else it is enough that it may
public record Window(@Nullable LocalDate from, @Nullable LocalDate to, boolean isCertain) {

    /// Whether a fact lies in it.
    public boolean holds(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null && latest == null) {
            return true;
        }
        var first = isCertain ? earliest : latest;
        var last = isCertain ? latest : earliest;
        return (from == null || (first == null ? !isCertain : !first.isBefore(from)))
                && (to == null || (last == null ? !isCertain : !last.isAfter(to)));
    }
}
