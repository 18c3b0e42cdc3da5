package org.mithaq.export;

import java.io.OutputStream;
import java.util.List;

/// GraphML 1.0 as networkx, igraph, Gephi, Cytoscape and yEd read it: every key with its type and
/// for nodes or edges alone, an id on each edge, lists as JSON text, nodes before edges.
final class GraphMl implements GraphFormat {
    private static final String RELATION = "relation";

    private final OutputStream out;
    private final Text text;
    private final Spool edges = new Spool();

    GraphMl(OutputStream out) {
        this.out = out;
        this.text = new Text(out);
        text.put(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"")
                .put(
                        " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns")
                .put(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
        for (var field : NodeField.values()) {
            key("node", field.key(), field.type());
        }
        key("edge", RELATION, ValueType.TEXT);
        for (var field : EdgeField.values()) {
            key("edge", field.key(), field.type());
        }
        text.put("<graph id=\"mithaq\" edgedefault=\"directed\">\n");
    }

    private void key(String domain, String name, ValueType type) {
        text.put(
                "<key id=\"%s.%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
                        .formatted(domain, name, domain, name, name(type)));
    }

    private static String name(ValueType type) {
        return switch (type) {
            case TEXT, LIST -> "string";
            case INTEGER -> "int";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
        };
    }

    @Override
    public void node(ExportNode node) {
        text.put("<node id=\"").put(Xml.escaped(node.id())).put("\">");
        node.values().forEach((field, value) -> data(text, "node", field.key(), value));
        text.put("</node>\n");
    }

    @Override
    public void edge(ExportEdge edge) {
        var to = edges.text();
        to.put("<edge id=\"")
                .put(Xml.escaped(edge.id()))
                .put("\" source=\"")
                .put(Xml.escaped(edge.source()))
                .put("\" target=\"")
                .put(Xml.escaped(edge.target()))
                .put("\">");
        data(to, "edge", RELATION, edge.relation());
        edge.values().forEach((field, value) -> data(to, "edge", field.key(), value));
        to.put("</edge>\n");
    }

    private static void data(Text to, String domain, String name, Object value) {
        to.put("<data key=\"")
                .put(domain)
                .put('.')
                .put(name)
                .put("\">")
                .put(
                        Xml.escaped(
                                value instanceof List<?> list ? Json.list(list) : value.toString()))
                .put("</data>");
    }

    @Override
    public void end() {
        text.flush();
        edges.copyTo(out);
        edges.close();
        text.put("</graph>\n</graphml>\n").flush();
    }
}
