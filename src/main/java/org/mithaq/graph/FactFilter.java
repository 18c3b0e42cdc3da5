package org.mithaq.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which facts are wanted; null and empty mean any.
///
/// @param countries ISO 3166-1 alpha-3; a fact must involve all of them
/// @param official id of who has a part in it
/// @param type word of the kind's vocabulary; of a statement its stance
/// @param from first day; a bound leaves facts without any date out
/// @param to last day, inclusive
/// @param q words of quotes, titles or names, in any spelling
/// @param minSources least number of articles that say so
public record FactFilter(
        List<String> countries,
        @Nullable String official,
        @Nullable String type,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String q,
        int minSources) {
    /// Every fact.
    public static final FactFilter ANY =
            new FactFilter(List.of(), null, null, null, null, null, null, 1);

    public FactFilter {
        countries = List.copyOf(countries);
    }

    /// Those that involve all of these states.
    public static FactFilter involving(String... countries) {
        return new FactFilter(List.of(countries), null, null, null, null, null, null, 1);
    }
}
