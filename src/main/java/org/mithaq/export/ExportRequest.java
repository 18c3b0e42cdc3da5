package org.mithaq.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mithaq.graph.Selection;

/// What is to be taken away, and how.
///
/// @param asked the selection as it was asked for, for the manifest
/// @param shape what becomes a node
/// @param withText whether articles come with their text, not only with quotes
/// @param isForExcel whether tables are made so that Excel reads them as they are meant
public record ExportRequest(
        Selection selection,
        Map<String, Object> asked,
        Format format,
        Shape shape,
        boolean withText,
        boolean isForExcel) {
    public ExportRequest {
        asked = new LinkedHashMap<>(asked);
    }

    /// What becomes a node.
    public enum Shape {
        /// facts, entities and articles
        FACTS,
        /// entities alone, with weighted edges
        PROJECTED
    }
}
