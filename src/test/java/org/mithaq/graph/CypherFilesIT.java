package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/// What holds for every file of `cypher/query`, `cypher/write` and `cypher/audit`.
@ExtendWith(Neo4jExtension.class)
class CypherFilesIT {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    /// Success, no data, and labels, types and properties that an empty graph does not know.
    private static final Set<String> HARMLESS =
            Set.of("00000", "00001", "02000", "01N50", "01N51", "01N52");

    private static final Map<String, Object> LISTS =
            Map.of(
                    "rows",
                    List.of(),
                    "ids",
                    List.of(),
                    "countries",
                    List.of(),
                    "entities",
                    List.of());

    static List<String> files() {
        return Stream.of("query", "write", "audit", "boundary", "search", "export", "timeline")
                .flatMap(CypherFilesIT::filesIn)
                .sorted()
                .toList();
    }

    private static Stream<String> filesIn(String folder) {
        try (var files = Files.list(Path.of("cypher", folder))) {
            return files
                    .map(file ->
                            folder + "/" + file.getFileName().toString().replace(".cypher", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void can_be_planned_with_the_parameters_of_its_head(String name, Driver driver) {
        var file = CypherFile.named(name);
        var summary =
                driver.executableQuery("EXPLAIN " + file.text())
                        .withParameters(values(file))
                        .execute()
                        .summary();
        assertThat(summary.gqlStatusObjects())
                .filteredOn(status -> !HARMLESS.contains(status.gqlStatus()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_in_its_head_the_parameters_it_uses(String name) {
        var file = CypherFile.named(name);
        var used = new TreeSet<String>();
        var code = String.join("\n", file.statements());
        PARAMETER.matcher(code).results().forEach(found -> used.add(found.group(1)));
        assertThat(file.parameters())
                .extracting(CypherFile.Parameter::name)
                .containsExactlyInAnyOrderElementsOf(used);
        assertThat(file.parameters()).allMatch(parameter -> !parameter.meaning().isBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_in_its_head_what_it_is(String name) {
        assertThat(CypherFile.named(name).summary()).matches(".*[.?]");
    }

    private static Map<String, Object> values(CypherFile file) {
        var values = new HashMap<String, Object>();
        for (var parameter : file.parameters()) {
            values.put(parameter.name(), LISTS.get(parameter.name()));
        }
        return values;
    }
}
