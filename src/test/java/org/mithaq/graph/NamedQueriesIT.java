package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(Neo4jExtension.class)
class NamedQueriesIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern VALUE = Pattern.compile("(\\w+): (?:'([^']*)'|(null)|(-?\\d+))");
    private static final ReadLimits LIMITS = new ReadLimits(1_000, 1 << 20, Duration.ofSeconds(20));

    private final NamedQueries queries;

    NamedQueriesIT(Driver driver) {
        this.queries = new NamedQueries(driver);
    }

    @BeforeAll
    static void write(Driver driver) {
        Diplomacy.write(driver);
    }

    /// One test for all: what follows each test reads the whole graph.
    @TestFactory
    Stream<DynamicTest> every_query() {
        return NamedQueries.NAMES.stream()
                .flatMap(name ->
                        Stream.of(
                                dynamicTest(
                                        name + ": example",
                                        () -> the_example_gives_what_its_head_shows(name)),
                                dynamicTest(
                                        name + ": columns",
                                        () -> columns_are_those_of_the_head_with_their_types(name)),
                                dynamicTest(
                                        name + ": limit",
                                        () ->
                                                the_limit_is_kept_and_the_order_is_the_same_each_time(
                                                        name))));
    }

    @Test
    void every_typed_file_of_the_folder_is_listed() throws IOException {
        try (var files = Files.list(Path.of("cypher/query"))) {
            var typed =
                    files.filter(NamedQueriesIT::hasExample)
                            .map(file -> file.getFileName().toString().replace(".cypher", ""))
                            .toList();
            assertThat(typed).hasSizeGreaterThanOrEqualTo(20);
            assertThat(NamedQueries.NAMES).containsExactlyInAnyOrderElementsOf(typed);
        }
    }

    private static boolean hasExample(Path file) {
        try {
            return Files.readString(file).contains("// :params ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void the_example_gives_what_its_head_shows(String name) {
        var query = query(name);

        var answer = queries.run(query, example(query.paste()), LIMITS);

        var rows = answer.rows().stream().map(row -> json(answer.columns(), row)).toList();
        var shown = JSON.readTree(query.gives());
        assertThat(shown.size()).as("values shown").isPositive();
        assertThat(rows).as(rows.toString()).anyMatch(row -> hasAll(row, shown));
    }

    private void columns_are_those_of_the_head_with_their_types(String name) {
        var query = query(name);

        var answer = queries.run(query, example(query.paste()), LIMITS);

        assertThat(answer.columns())
                .isEqualTo(query.columns().stream().map(NamedQuery.Column::name).toList());
        for (var row : answer.rows()) {
            for (var i = 0; i < row.size(); i++) {
                requireType(query.columns().get(i), row.get(i));
            }
        }
    }

    private void the_limit_is_kept_and_the_order_is_the_same_each_time(String name) {
        var query = query(name);
        var values = new HashMap<>(example(query.paste()));
        var all = queries.run(query, values, LIMITS).rows();
        assertThat(queries.run(query, values, LIMITS).rows()).isEqualTo(all);
        values.put("limit", 1L);
        assertThat(queries.run(query, values, LIMITS).rows()).isEqualTo(all.subList(0, 1));
    }

    private NamedQuery query(String name) {
        return queries.find(name).orElseThrow();
    }

    private static Map<String, @Nullable Object> example(String paste) {
        var values = new HashMap<String, @Nullable Object>();
        VALUE.matcher(paste)
                .results()
                .forEach(found ->
                        values.put(
                                found.group(1),
                                found.group(4) != null
                                        ? (Object) Long.valueOf(found.group(4))
                                        : found.group(2)));
        return values;
    }

    private static JsonNode json(List<String> columns, List<@Nullable Object> row) {
        var values = new TreeMap<String, @Nullable Object>();
        for (var i = 0; i < row.size(); i++) {
            values.put(columns.get(i), row.get(i));
        }
        return JSON.readTree(JSON.writeValueAsString(values));
    }

    private static boolean hasAll(JsonNode row, JsonNode shown) {
        return shown.properties().stream()
                .allMatch(e -> e.getValue().toString().equals(String.valueOf(row.get(e.getKey()))));
    }

    private static void requireType(NamedQuery.Column column, @Nullable Object value) {
        var type = column.type();
        if (value == null) {
            return;
        }
        if (type.startsWith("[")) {
            assertThat(value).as(column.name()).isInstanceOf(List.class);
            return;
        }
        switch (type) {
            case "integer" -> assertThat(value).as(column.name()).isInstanceOf(Long.class);
            case "float" -> assertThat(value).as(column.name()).isInstanceOf(Double.class);
            case "date" ->
                    assertThat(value.toString()).as(column.name()).matches("\\d{4}-\\d\\d-\\d\\d");
            case "string" -> assertThat(value).as(column.name()).isInstanceOf(String.class);
            default -> throw new IllegalArgumentException(column + " has no known type");
        }
    }
}
