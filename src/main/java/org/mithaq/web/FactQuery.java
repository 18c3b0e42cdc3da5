package org.mithaq.web;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.FactKind;

/// Query parameters of lists of facts, as they were sent.
///
/// @param country ISO 3166-1 alpha-3; repeated: all of them
/// @param official id of who has a part in it
/// @param type word of the kind's vocabulary; of statements the stance
/// @param from first day; leaves undated facts out
/// @param to last day, inclusive; leaves undated facts out
/// @param q words of quotes, titles or names
/// @param minSources least number of articles that say so
/// @param asOf what the graph knew at that moment, of a country or an official: an instant, or a
///   day for its first instant in UTC
record FactQuery(
        @Nullable List<String> country,
        @Nullable String official,
        @Nullable String type,
        @Nullable String status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String minSources,
        @Nullable String asOf,
        @Nullable String limit,
        @Nullable String cursor) {

    /// The moment asked for; null for now.
    @Nullable ZonedDateTime moment(Parameters parameters) {
        var moment = parameters.asOf(asOf);
        if (moment != null && country == null && official == null) {
            parameters.refuse("asOf", "needs a country or an official beside it");
        }
        return moment;
    }

    FactFilter filter(FactKind kind, Parameters parameters) {
        var first = parameters.day("from", from);
        var last = parameters.day("to", to);
        parameters.inOrder(first, last);
        return new FactFilter(
                parameters.countries(country),
                parameters.text(official),
                parameters.word("type", type, kind.types()),
                parameters.word("status", status, kind.statuses()),
                first,
                last,
                parameters.text(q),
                parameters.number("minSources", minSources, 1, Integer.MAX_VALUE));
    }
}
