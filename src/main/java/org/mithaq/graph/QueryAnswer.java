package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a query gave.
///
/// @param columns in the query's order
/// @param rows values by column, plain ones: text, numbers, truth values, null, lists, maps; days
///   and instants as ISO 8601
/// @param truncated why there are more rows than these; null where these are all
/// @param plan of `EXPLAIN` and `PROFILE`, else null
/// @param millis how long it took
public record QueryAnswer(
        List<String> columns,
        List<List<@Nullable Object>> rows,
        @Nullable String truncated,
        @Nullable Map<String, @Nullable Object> plan,
        long millis) {
    public QueryAnswer {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }
}
