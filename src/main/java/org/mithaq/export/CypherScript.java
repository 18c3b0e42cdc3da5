package org.mithaq.export;

import java.io.OutputStream;
import java.util.List;
import java.util.StringJoiner;

/// A script for `cypher-shell`: a constraint first, then nodes and edges in batches, each found by
/// label and id; edges are of the type `RELATED`, their own is `relation`, as in the other formats.
/// Running it twice changes nothing.
final class CypherScript implements GraphFormat {
    private static final int BATCH = 500;
    private static final String NODES = "MERGE (n:Mithaq {id: row.id}) SET n += row.properties";
    private static final String EDGES =
            "MATCH (a:Mithaq {id: row.source}) MATCH (b:Mithaq {id: row.target})"
                    + " MERGE (a)-[r:RELATED {id: row.id}]->(b) SET r += row.properties";

    private final OutputStream out;
    private final Text text;
    private final Spool spool = new Spool();
    private final Batch nodes;
    private final Batch edges;

    CypherScript(OutputStream out) {
        this.out = out;
        this.text = new Text(out);
        text.put("// An export of Mithaq; run it with cypher-shell --file.\n")
                .put(
                        "CREATE CONSTRAINT mithaq_export_id IF NOT EXISTS FOR (n:Mithaq) REQUIRE n.id IS UNIQUE;\n");
        nodes = new Batch(text, NODES);
        edges = new Batch(spool.text(), EDGES);
    }

    /// Rows of one statement.
    private static final class Batch {
        private final Text to;
        private final String statement;
        private int rows;

        Batch(Text to, String statement) {
            this.to = to;
            this.statement = statement;
        }

        void add(String row) {
            to.put(rows == 0 ? "UNWIND [\n" : ",\n").put(row);
            rows++;
            if (rows == BATCH) {
                end();
            }
        }

        void end() {
            if (rows > 0) {
                to.put("\n] AS row\n").put(statement).put(";\n");
                rows = 0;
            }
        }
    }

    @Override
    public void node(ExportNode node) {
        var properties = new StringJoiner(", ", "{", "}");
        node.values()
                .forEach((field, value) -> properties.add(field.key() + ": " + literal(value)));
        nodes.add("{id: " + literal(node.id()) + ", properties: " + properties + "}");
    }

    @Override
    public void edge(ExportEdge edge) {
        var properties = new StringJoiner(", ", "{", "}");
        properties.add("relation: " + literal(edge.relation()));
        edge.values()
                .forEach((field, value) -> properties.add(field.key() + ": " + literal(value)));
        edges.add(
                "{id: %s, source: %s, target: %s, properties: %s}"
                        .formatted(
                                literal(edge.id()),
                                literal(edge.source()),
                                literal(edge.target()),
                                properties));
    }

    static String literal(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case List<?> list -> {
                var literal = new StringJoiner(", ", "[", "]");
                list.forEach(each -> literal.add(literal(each)));
                yield literal.toString();
            }
            default -> value.toString();
        };
    }

    /// A backslash is written as its escape, so that none of the text's own is taken for one; a
    /// semicolon too, because old shells end a statement there.
    private static String quoted(String text) {
        var literal = new StringBuilder(text.length() + 2).append('\'');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\' || c == '\'') {
                literal.append('\\').append(c);
            } else if (c < 0x20 || c == ';') {
                literal.append("\\u%04x".formatted((int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('\'').toString();
    }

    @Override
    public void end() {
        nodes.end();
        edges.end();
        text.flush();
        spool.copyTo(out);
        spool.close();
    }
}
