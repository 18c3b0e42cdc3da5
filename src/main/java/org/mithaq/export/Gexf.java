package org.mithaq.export;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// GEXF 1.3 with time, as Gephi reads it: a fact is there from its first to its last possible day;
/// what has no date has no `start` and no `end`, and `undated` says so. What kind of edge it is
/// stands in `kind` and in `relation`: `type` means something else here.
final class Gexf implements GraphFormat {
    private static final String RELATION = "relation";

    private final OutputStream out;
    private final Text text;
    private final Spool edges = new Spool();

    Gexf(OutputStream out) {
        this.out = out;
        this.text = new Text(out);
        text.put(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
                .put(
                        " xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n")
                .put(
                        "<meta><creator>Mithaq</creator><description>Diplomatic relations as facts</description></meta>\n")
                .put(
                        "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\">\n")
                .put("<attributes class=\"node\" mode=\"static\">\n");
        for (var field : NodeField.values()) {
            attribute(field.key(), field.type());
        }
        text.put("</attributes>\n<attributes class=\"edge\" mode=\"static\">\n");
        attribute(RELATION, ValueType.TEXT);
        for (var field : EdgeField.values()) {
            attribute(field.key(), field.type());
        }
        text.put("</attributes>\n<nodes>\n");
    }

    private void attribute(String name, ValueType type) {
        text.put(
                "<attribute id=\"%s\" title=\"%s\" type=\"%s\"/>\n"
                        .formatted(name, name, name(type)));
    }

    private static String name(ValueType type) {
        return switch (type) {
            case TEXT, LIST -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
        };
    }

    @Override
    public void node(ExportNode node) {
        var name = node.text(NodeField.NAME);
        var label = name != null ? name : node.text(NodeField.TITLE);
        text.put("<node id=\"")
                .put(Xml.escaped(node.id()))
                .put("\" label=\"")
                .put(Xml.escaped(label != null ? label : node.label() + " " + node.id()))
                .put('"');
        spell(text, node.text(NodeField.EARLIEST), node.text(NodeField.LATEST));
        text.put("><attvalues>");
        node.values().forEach((field, value) -> value(text, field.key(), value));
        text.put("</attvalues></node>\n");
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
                .put("\" kind=\"")
                .put(edge.relation())
                .put('"');
        var weight = edge.values().get(EdgeField.WEIGHT);
        if (weight != null) {
            to.put(" weight=\"").put(weight.toString()).put('"');
        }
        spell(to, text(edge, EdgeField.EARLIEST), text(edge, EdgeField.LATEST));
        to.put("><attvalues>");
        value(to, RELATION, edge.relation());
        edge.values().forEach((field, value) -> value(to, field.key(), value));
        to.put("</attvalues></edge>\n");
    }

    private static @Nullable String text(ExportEdge edge, EdgeField field) {
        var value = edge.values().get(field);
        return value == null ? null : value.toString();
    }

    private static void spell(Text to, @Nullable String start, @Nullable String end) {
        if (start != null) {
            to.put(" start=\"").put(start).put('"');
        }
        if (end != null) {
            to.put(" end=\"").put(end).put('"');
        }
    }

    private static void value(Text to, String attribute, Object value) {
        to.put("<attvalue for=\"")
                .put(attribute)
                .put("\" value=\"")
                .put(
                        Xml.escaped(
                                value instanceof List<?> list ? Json.list(list) : value.toString()))
                .put("\"/>");
    }

    @Override
    public void end() {
        text.put("</nodes>\n<edges>\n").flush();
        edges.copyTo(out);
        edges.close();
        text.put("</edges>\n</graph>\n</gexf>\n").flush();
    }
}
