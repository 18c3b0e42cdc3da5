package org.mithaq.lexicon;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A node of a YAML file that knows where it stands, so that an error can name the place.
///
/// @param where file and path within it
public record YamlNode(String where, @Nullable Object value) {

    /// Reads a whole file.
    ///
    /// @throws IllegalArgumentException naming the file when it is no YAML
    public static YamlNode read(DataFolder folder, String file) {
        try (var reader = new InputStreamReader(folder.open(file), StandardCharsets.UTF_8)) {
            return new YamlNode(file, new Yaml(new SafeConstructor(strict())).load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /// The value under a key; a node without value where there is none.
    public YamlNode get(String key) {
        return new YamlNode(
                where + "/" + key, value instanceof Map<?, ?> map ? valueOf(map, key) : null);
    }

    /// Keys are words or numbers; both are asked for as text.
    private static @Nullable Object valueOf(Map<?, ?> map, String key) {
        var direct = map.get(key);
        return direct != null || !key.matches("-?\\d+") ? direct : map.get(Integer.valueOf(key));
    }

    public boolean isPresent() {
        return value != null;
    }

    /// The keys of a mapping, in file order; empty where there is none.
    public List<String> keys() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /// The elements of a list; empty where there is none.
    public List<YamlNode> items() {
        if (!(value instanceof List<?> list)) {
            return List.of();
        }
        var items = new ArrayList<YamlNode>(list.size());
        for (var i = 0; i < list.size(); i++) {
            items.add(new YamlNode(where + "[" + i + "]", list.get(i)));
        }
        return items;
    }

    /// The elements of a list of words, or a single word as a list of one.
    public List<String> strings() {
        return switch (value) {
            case null -> List.of();
            case List<?> _ -> items().stream().map(YamlNode::word).toList();
            default -> List.of(text());
        };
    }

    /// YAML reads `on` and `no` as truth values, which in a list of words nobody means.
    private String word() {
        if (value instanceof Boolean) {
            throw problem("expected a word; put on, off, yes, no, true, false into quotes");
        }
        return text();
    }

    /// The value as text.
    ///
    /// @throws IllegalArgumentException naming the place when there is none
    public String text() {
        return switch (value) {
            case null -> throw problem("a value is missing");
            case Map<?, ?> _, List<?> _ -> throw problem("expected a word");
            default -> value.toString();
        };
    }

    /// The value as text, or what to take where there is none.
    public String text(String otherwise) {
        return value == null ? otherwise : text();
    }

    public IllegalArgumentException problem(String what) {
        return new IllegalArgumentException(where + ": " + what);
    }

    /// A key that is given twice is an error, and not the last that wins.
    private static LoaderOptions strict() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }
}
