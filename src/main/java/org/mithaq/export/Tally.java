package org.mithaq.export;

import java.util.SortedMap;
import java.util.TreeMap;

/// Counts what is written.
final class Tally {
    private final SortedMap<String, Long> nodes = new TreeMap<>();
    private final SortedMap<String, Long> edges = new TreeMap<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private long rows;

    void node(ExportNode node) {
        nodes.merge(node.label(), 1L, Long::sum);
    }

    void edge(ExportEdge edge) {
        edges.merge(edge.relation(), 1L, Long::sum);
    }

    /// An edge to a fact that is not in the selection.
    void leftOut(ExportEdge edge) {
        leftOut.merge(edge.relation(), 1L, Long::sum);
    }

    void row() {
        rows++;
    }

    SortedMap<String, Long> nodes() {
        return nodes;
    }

    SortedMap<String, Long> edges() {
        return edges;
    }

    SortedMap<String, Long> leftOut() {
        return leftOut;
    }

    long rows() {
        return rows;
    }
}
