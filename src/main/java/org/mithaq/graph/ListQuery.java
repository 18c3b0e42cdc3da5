package org.mithaq.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/// A list of the graph read page by page: the rows after the last one seen, in the list's order.
final class ListQuery {
    private final Driver driver;
    private final CypherFile file;
    private final Map<String, @Nullable Object> filter;

    /// @param filter the file's parameters but for the page
    ListQuery(Driver driver, CypherFile file, Map<String, @Nullable Object> filter) {
        this.driver = driver;
        this.file = file;
        this.filter = filter;
    }

    /// One page.
    <T> Page<T> page(PageRequest page, OrderedBy orderedBy, Function<Record, T> item) {
        var rows = rows(orderedBy, page.after(), page.limit() + 1);
        var items = rows.stream().limit(page.limit()).toList();
        var isLast = rows.size() <= page.limit();
        return new Page<>(
                items.stream().map(item).toList(),
                isLast ? null : cursor(items.getLast(), orderedBy).written(),
                total(rows, orderedBy, page));
    }

    private static Cursor cursor(Record row, OrderedBy orderedBy) {
        return new Cursor(
                String.valueOf(row.get(orderedBy.column()).asObject()), row.get("id").asString());
    }

    private long total(List<Record> rows, OrderedBy orderedBy, PageRequest page) {
        if (!rows.isEmpty()) {
            return rows.getFirst().get("total").asLong();
        }
        // behind the last row there is none to tell it
        return page.cursor() == null ? 0 : total(rows(orderedBy, null, 1));
    }

    private static long total(List<Record> firstRow) {
        return firstRow.isEmpty() ? 0 : firstRow.getFirst().get("total").asLong();
    }

    private List<Record> rows(OrderedBy orderedBy, @Nullable Cursor after, int limit) {
        var parameters = new HashMap<>(filter);
        parameters.put(orderedBy.parameter(), after == null ? null : orderedBy.value(after.key()));
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", limit);
        return ReadOnly.rows(driver, file, parameters);
    }
}
