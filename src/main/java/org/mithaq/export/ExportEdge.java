package org.mithaq.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An edge of an export.
///
/// @param id unlike that of every other edge, so that parallel edges stay apart
/// @param relation the relationship's type in the graph, `STATED_IN` (a fact in an article: one
///   claim), or of projected edges the kind of fact
record ExportEdge(
        String id, String source, String target, String relation, Map<EdgeField, Object> values) {

    static ExportEdge of(String id, String source, String target, String relation) {
        return new ExportEdge(id, source, target, relation, new EnumMap<>(EdgeField.class));
    }

    ExportEdge with(EdgeField field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            values.put(field, value instanceof java.time.LocalDate day ? day.toString() : value);
        }
        return this;
    }
}
