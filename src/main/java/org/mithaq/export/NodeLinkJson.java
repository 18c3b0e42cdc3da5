package org.mithaq.export;

import java.io.OutputStream;

/// Node-link JSON as `networkx.node_link_graph` (with `edges="edges"` before 3.6) and D3 read it.
final class NodeLinkJson implements GraphFormat {
    private final OutputStream out;
    private final Text text;
    private final Spool edges = new Spool();
    private boolean hasNode;
    private boolean hasEdge;

    NodeLinkJson(OutputStream out) {
        this.out = out;
        this.text = new Text(out);
        text.put(
                "{\"directed\":true,\"multigraph\":true,\"graph\":{\"name\":\"mithaq\"},\n\"nodes\":[\n");
    }

    @Override
    public void node(ExportNode node) {
        text.put(hasNode ? ",\n" : "").put("{\"id\":").put(Json.quoted(node.id()));
        node.values().forEach((field, value) -> property(text, field.key(), value));
        text.put('}');
        hasNode = true;
    }

    @Override
    public void edge(ExportEdge edge) {
        var to = edges.text();
        to.put(hasEdge ? ",\n" : "")
                .put("{\"key\":")
                .put(Json.quoted(edge.id()))
                .put(",\"source\":")
                .put(Json.quoted(edge.source()))
                .put(",\"target\":")
                .put(Json.quoted(edge.target()));
        property(to, "relation", edge.relation());
        edge.values().forEach((field, value) -> property(to, field.key(), value));
        to.put('}');
        hasEdge = true;
    }

    private static void property(Text to, String name, Object value) {
        to.put(",\"").put(name).put("\":").put(Json.of(value));
    }

    @Override
    public void end() {
        text.put("\n],\n\"edges\":[\n").flush();
        edges.copyTo(out);
        edges.close();
        text.put("\n]}\n").flush();
    }
}
