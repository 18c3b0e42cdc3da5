package org.mithaq.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/// Values of Neo4j as plain ones: text, numbers, truth values, lists and maps. Days and instants
/// are ISO 8601; nodes name their labels and our `id`, relationships their type and both ends.
final class PlainValue {
    /// A number, a date or a truth value in JSON, about.
    private static final int BYTES_OF_SMALL = 12;

    private PlainValue() {}

    static @Nullable Object of(Value value) {
        return plain(value.isNull() ? null : value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path -> path(path);
            case Point point -> point(point);
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            case String _, Number _, Boolean _ -> number(value);
            case byte[] bytes -> java.util.HexFormat.of().formatHex(bytes);
            case IsoDuration duration -> duration.toString();
            case Duration duration -> duration.toString();
            default -> value.toString();
        };
    }

    /// JSON has neither NaN nor infinity.
    private static Object number(Object value) {
        return value instanceof Double d && !Double.isFinite(d) ? d.toString() : value;
    }

    private static Map<String, @Nullable Object> node(Node node) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("labels", List.copyOf((java.util.Collection<String>) labels(node)));
        plain.put("id", of(node.get("id")));
        plain.put("elementId", node.elementId());
        plain.put("properties", map(node.asMap()));
        return plain;
    }

    private static List<String> labels(Node node) {
        var labels = new ArrayList<String>();
        node.labels().forEach(labels::add);
        return labels;
    }

    private static Map<String, @Nullable Object> relationship(Relationship relationship) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("type", relationship.type());
        plain.put("id", of(relationship.get("id")));
        plain.put("elementId", relationship.elementId());
        plain.put("startElementId", relationship.startNodeElementId());
        plain.put("endElementId", relationship.endNodeElementId());
        plain.put("properties", map(relationship.asMap()));
        return plain;
    }

    private static Map<String, @Nullable Object> path(Path path) {
        var nodes = new ArrayList<@Nullable Object>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        var relationships = new ArrayList<@Nullable Object>();
        path.relationships().forEach(each -> relationships.add(relationship(each)));
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("nodes", nodes);
        plain.put("relationships", relationships);
        return plain;
    }

    private static Map<String, @Nullable Object> point(Point point) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("srid", point.srid());
        plain.put("x", point.x());
        plain.put("y", point.y());
        if (!Double.isNaN(point.z())) {
            plain.put("z", point.z());
        }
        return plain;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static List<@Nullable Object> list(List<?> list) {
        var plain = new ArrayList<@Nullable Object>(list.size());
        list.forEach(value -> plain.add(plain(value)));
        return plain;
    }

    /// About how many bytes a plain value takes in JSON.
    static long bytes(@Nullable Object plain) {
        return switch (plain) {
            case String text -> 2L + text.length();
            case List<?> list -> 2 + list.stream().mapToLong(each -> 1 + bytes(each)).sum();
            case Map<?, ?> map ->
                    2
                            + map.entrySet().stream()
                                    .mapToLong(e -> 4 + bytes(e.getKey()) + bytes(e.getValue()))
                                    .sum();
            case null, default -> BYTES_OF_SMALL;
        };
    }

    /// Whether the driver takes the value as a parameter.
    static Value parameter(@Nullable Object plain) {
        return Values.value(plain);
    }
}
