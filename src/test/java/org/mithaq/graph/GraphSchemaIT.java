package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

@ExtendWith(Neo4jExtension.class)
class GraphSchemaIT {

    @Test
    void migrating_again_changes_nothing(Driver driver) {
        var before = schema(driver);
        GraphSchema.migrate(driver);
        assertThat(schema(driver)).isEqualTo(before).hasSizeGreaterThan(15);
    }

    @Test
    void every_index_is_online(Driver driver) {
        assertThat(column(driver, "SHOW INDEXES YIELD state RETURN DISTINCT state AS value"))
                .containsExactly("ONLINE");
    }

    @Test
    void every_file_of_the_schema_folder_is_a_step() throws IOException {
        try (var files = Files.list(Path.of("cypher/schema"))) {
            var steps =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("V"))
                            .map(name -> name.replace(".cypher", ""))
                            .sorted()
                            .toList();
            assertThat(steps).isEqualTo(GraphSchema.STEPS);
        }
    }

    @Test
    void a_graph_of_a_newer_program_is_refused(Driver driver) {
        driver.executableQuery("CREATE (:SchemaStep {name: 'V999__future', checksum: 'x'})")
                .execute();
        try {
            assertThatThrownBy(() -> GraphSchema.migrate(driver))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("V999__future");
        } finally {
            driver.executableQuery("MATCH (s:SchemaStep {name: 'V999__future'}) DELETE s")
                    .execute();
        }
    }

    @Test
    void a_step_changed_after_release_is_refused(Driver driver) {
        var name = GraphSchema.STEPS.getFirst();
        var checksum = setChecksum(driver, name, "another");
        try {
            assertThatThrownBy(() -> GraphSchema.migrate(driver))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(name);
        } finally {
            setChecksum(driver, name, checksum);
        }
    }

    private static String setChecksum(Driver driver, String name, String checksum) {
        var query =
                """
                MATCH (s:SchemaStep {name: $name})
                WITH s, s.checksum AS before
                SET s.checksum = $checksum
                RETURN before
                """;
        return driver.executableQuery(query)
                .withParameters(Map.of("name", name, "checksum", checksum))
                .execute()
                .records()
                .getFirst()
                .get("before")
                .asString();
    }

    private static List<String> schema(Driver driver) {
        return column(driver, "SHOW INDEXES YIELD name RETURN name AS value ORDER BY value");
    }

    private static List<String> column(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.get("value").asString())
                .toList();
    }
}
