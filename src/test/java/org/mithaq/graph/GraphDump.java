package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// All nodes and relationships of a graph as sorted lines, so that two graphs can be compared. Of
/// the moments of recording only that there is one is kept.
public final class GraphDump {
    private static final Set<String> MOMENTS =
            Set.of("recordedAt", "receivedAt", "retractedAt", "supersededAt", "withdrawnAt");
    private static final String NODES =
            """
            MATCH (n) WHERE NOT n:SchemaStep
            RETURN labels(n) AS labels, properties(n) AS properties
            """;
    private static final String RELATIONSHIPS =
            """
            MATCH (a)-[r]->(b)
            RETURN coalesce(a.id, a.value, a.key) AS a, type(r) AS type, coalesce(b.id, b.value, b.key) AS b,
                   properties(r) AS properties
            """;

    private GraphDump() {}

    public static List<String> of(Driver driver) {
        var nodes =
                rows(driver, NODES)
                        .map(row ->
                                row.get("labels").asList(Value::asString).stream().sorted().toList()
                                        + " "
                                        + properties(row));
        var relationships =
                rows(driver, RELATIONSHIPS)
                        .map(row ->
                                row.get("a").asString()
                                        + " "
                                        + row.get("type").asString()
                                        + " "
                                        + row.get("b").asString()
                                        + " "
                                        + properties(row));
        return Stream.concat(nodes, relationships).sorted().toList();
    }

    private static Stream<Record> rows(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream();
    }

    private static Map<String, Object> properties(Record row) {
        var sorted = new TreeMap<String, Object>(row.get("properties").asMap());
        MOMENTS.forEach(moment -> sorted.computeIfPresent(moment, (_, _) -> "set"));
        return sorted;
    }
}
