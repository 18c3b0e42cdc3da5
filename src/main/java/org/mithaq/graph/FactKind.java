package org.mithaq.graph;

/// The four kinds of facts; each is a label of the graph.
public enum FactKind {
    MEETING,
    AGREEMENT,
    STATEMENT,
    ACT
}
