package org.mithaq.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.QueryAnswer;
import tools.jackson.databind.json.JsonMapper;

/// What a query gave.
///
/// @param columns in the query's order
/// @param rows values by column; a node has `labels`, `id` and `properties`, a relationship `type`,
///   `id`, both ends and `properties`
/// @param isTruncated whether there are more rows than these
/// @param truncated why there are more; null where these are all
/// @param plan of `EXPLAIN` and `PROFILE`, else null
/// @param millis how long it took
public record AnswerJson(
        List<String> columns,
        List<Map<String, @Nullable Object>> rows,
        boolean isTruncated,
        @Nullable String truncated,
        @Nullable Map<String, @Nullable Object> plan,
        long millis) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;

    static AnswerJson of(QueryAnswer answer) {
        return new AnswerJson(
                answer.columns(),
                answer.rows().stream().map(row -> byColumn(answer.columns(), row)).toList(),
                answer.truncated() != null,
                answer.truncated(),
                answer.plan(),
                answer.millis());
    }

    private static Map<String, @Nullable Object> byColumn(
            List<String> columns, List<@Nullable Object> row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.get(i));
        }
        return values;
    }

    /// The rows as RFC 4180 has them; what is no single value is JSON.
    static String csv(QueryAnswer answer) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, RFC_4180)) {
            printer.printRecord(answer.columns());
            for (var row : answer.rows()) {
                printer.printRecord(row.stream().map(AnswerJson::cell).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof List<?> || value instanceof Map<?, ?>
                ? JSON.writeValueAsString(value)
                : value;
    }
}
