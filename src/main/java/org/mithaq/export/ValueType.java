package org.mithaq.export;

/// What a property of a node or an edge holds.
enum ValueType {
    TEXT,
    INTEGER,
    NUMBER,
    TRUTH,
    /// of texts or whole numbers; JSON text where a format has no lists
    LIST
}
