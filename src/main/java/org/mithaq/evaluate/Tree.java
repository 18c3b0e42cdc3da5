package org.mithaq.evaluate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON whose keys may be missing: facts that are scored may come from any program.
record Tree(JsonNode node) {

    /// @throws RuntimeException of Jackson's, where it is no JSON
    static Tree of(byte[] json) {
        return new Tree(JsonMapper.shared().readTree(json));
    }

    /// The text under a key; null where there is none.
    @Nullable String text(String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }

    /// The text under a key, empty where there is none.
    String textOrEmpty(String key) {
        var value = text(key);
        return value == null ? "" : value;
    }

    @Nullable Integer number(String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? null : value.asInt();
    }

    /// The object under a key; null where there is none.
    <T> @Nullable T object(String key, Function<Tree, T> as) {
        var value = node.get(key);
        return value == null || !value.isObject() ? null : as.apply(new Tree(value));
    }

    <T> List<T> objects(String key, Function<Tree, T> as) {
        return elements(key).map(element -> as.apply(new Tree(element))).toList();
    }

    List<String> texts(String key) {
        return elements(key).filter(element -> !element.isNull()).map(JsonNode::asString).toList();
    }

    private Stream<JsonNode> elements(String key) {
        var value = node.get(key);
        return value == null ? Stream.empty() : value.valueStream();
    }
}
