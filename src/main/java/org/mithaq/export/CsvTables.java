package org.mithaq.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two tables, `nodes.csv` and `edges.csv`, and `datapackage.json` that describes their columns.
final class CsvTables implements GraphFormat {
    private static final String NODES = "nodes.csv";
    private static final String EDGES = "edges.csv";

    private final Entries entries;
    private final boolean isForExcel;
    private final Text nodesText;
    private final Csv nodes;
    private final Spool spool = new Spool();
    private final Csv edges;

    CsvTables(Entries entries, boolean isForExcel) {
        this.entries = entries;
        this.isForExcel = isForExcel;
        this.nodesText = new Text(entries.begin(NODES, "text/csv"));
        this.nodes = new Csv(nodesText, isForExcel);
        this.edges = new Csv(spool.text(), isForExcel);
        nodes.header(names(List.of("id"), Stream.of(NodeField.values()).map(NodeField::key)));
        edges.header(
                names(
                        List.of("id", "source", "target", "relation"),
                        Stream.of(EdgeField.values()).map(EdgeField::key)));
    }

    private static List<String> names(List<String> first, Stream<String> then) {
        return Stream.concat(first.stream(), then).toList();
    }

    @Override
    public void node(ExportNode node) {
        nodes.cell(node.id());
        for (var field : NodeField.values()) {
            nodes.cell(node.values().get(field));
        }
        nodes.endRow();
    }

    @Override
    public void edge(ExportEdge edge) {
        edges.cell(edge.id());
        edges.cell(edge.source());
        edges.cell(edge.target());
        edges.cell(edge.relation());
        for (var field : EdgeField.values()) {
            edges.cell(edge.values().get(field));
        }
        edges.endRow();
    }

    @Override
    public void end() {
        nodesText.flush();
        entries.end();
        spool.copyTo(entries.begin(EDGES, "text/csv"));
        spool.close();
        entries.end();
        var text = new Text(entries.begin("datapackage.json", "application/json"));
        text.put(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(dataPackage()));
        text.put('\n').flush();
        entries.end();
    }

    private Map<String, Object> dataPackage() {
        var nodeFields = new ArrayList<Map<String, Object>>();
        nodeFields.add(field("id", ValueType.TEXT));
        for (var field : NodeField.values()) {
            nodeFields.add(field(field.key(), field.type()));
        }
        var edgeFields = new ArrayList<Map<String, Object>>();
        Stream.of("id", "source", "target", "relation")
                .forEach(name -> edgeFields.add(field(name, ValueType.TEXT)));
        for (var field : EdgeField.values()) {
            edgeFields.add(field(field.key(), field.type()));
        }
        var keys =
                List.of(
                        Map.of(
                                "fields",
                                List.of("source"),
                                "reference",
                                Map.of("resource", "nodes", "fields", List.of("id"))),
                        Map.of(
                                "fields",
                                List.of("target"),
                                "reference",
                                Map.of("resource", "nodes", "fields", List.of("id"))));
        var described = new LinkedHashMap<String, Object>();
        described.put("profile", "tabular-data-package");
        described.put("name", "mithaq-export");
        described.put(
                "resources",
                List.of(
                        resource(
                                "nodes",
                                NODES,
                                Map.of("fields", nodeFields, "primaryKey", List.of("id"))),
                        resource(
                                "edges",
                                EDGES,
                                Map.of(
                                        "fields",
                                        edgeFields,
                                        "primaryKey",
                                        List.of("id"),
                                        "foreignKeys",
                                        keys))));
        return described;
    }

    private Map<String, Object> resource(String name, String path, Map<String, Object> schema) {
        return Map.of(
                "name",
                name,
                "path",
                path,
                "profile",
                "tabular-data-resource",
                "encoding",
                "utf-8",
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "description",
                isForExcel
                        ? "for Excel: formulas are disarmed by an apostrophe"
                        : "RFC 4180; lists are JSON",
                "schema",
                schema);
    }

    private static Map<String, Object> field(String name, ValueType type) {
        return Map.of(
                "name",
                name,
                "type",
                switch (type) {
                    case TEXT -> "string";
                    case INTEGER -> "integer";
                    case NUMBER -> "number";
                    case TRUTH -> "boolean";
                    case LIST -> "array";
                });
    }
}
