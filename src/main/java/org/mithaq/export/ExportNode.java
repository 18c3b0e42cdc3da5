package org.mithaq.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A node of an export.
///
/// @param id as in the API; of an article, whose sender chose it, percent-encoded with `article:`
///   before it
record ExportNode(String id, Map<NodeField, Object> values) {

    static ExportNode of(String id) {
        return new ExportNode(id, new EnumMap<>(NodeField.class));
    }

    ExportNode with(NodeField field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            values.put(field, value instanceof java.time.LocalDate day ? day.toString() : value);
        }
        return this;
    }

    String label() {
        return String.valueOf(values.get(NodeField.LABEL));
    }

    @Nullable String text(NodeField field) {
        var value = values.get(field);
        return value == null ? null : value.toString();
    }
}
