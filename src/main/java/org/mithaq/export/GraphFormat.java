package org.mithaq.export;

/// Writes nodes and edges as one file format has them. Nodes and edges come in any order; every
/// edge's ends come too.
interface GraphFormat {

    void node(ExportNode node);

    void edge(ExportEdge edge);

    /// Ends the file: after this it is whole.
    void end();
}
