package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.ExportRequest.Shape;
import org.mithaq.graph.Diplomacy;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.Neo4jExtension;
import org.mithaq.graph.OddArticle;
import org.mithaq.graph.Selection;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/// Exports of a small graph with odd texts, read again, also by other people's programs.
@ExtendWith(Neo4jExtension.class)
class ExportIT {
    private static final Selection ALL = new Selection.Matching(List.of(), FactFilter.ANY);
    private static final Path CHECK = Path.of("src/test/python/check_exports.py");

    private final GraphConnection graph;

    ExportIT(Driver driver) {
        this.graph = GraphConnection.over(driver);
    }

    @BeforeAll
    static void write(Driver driver) {
        Diplomacy.write(driver);
        OddArticle.write(driver);
    }

    @Test
    void other_programs_read_every_format_as_the_manifest_says(@TempDir Path folder)
            throws Exception {
        for (var format : Format.values()) {
            try (var out = Files.newOutputStream(folder.resolve(format.word() + ".zip"))) {
                export().archive(request(ALL, format, Shape.FACTS), out);
            }
        }
        try (var out = Files.newOutputStream(folder.resolve("projected-graphml.zip"))) {
            export().archive(request(ALL, Format.GRAPHML, Shape.PROJECTED), out);
        }
        PythonCheck.run(CHECK, folder);
    }

    @Test
    void an_archive_holds_its_manifest() throws IOException {
        var files = unpacked(ALL, Format.CSV, Shape.FACTS);
        assertThat(files)
                .containsOnlyKeys("nodes.csv", "edges.csv", "datapackage.json", "manifest.json");
        var manifest = json(files.get("manifest.json"));
        assertThat(manifest.at("/graph/id").asString()).startsWith("graph-");
        assertThat(manifest.at("/citation").asString())
                .contains(manifest.at("/graph/id").asString());
        assertThat(manifest.at("/isWhole").asBoolean()).isTrue();
        assertThat(manifest.at("/facts").asLong()).isEqualTo(manifest.at("/graph/facts").asLong());
    }

    @Test
    void the_same_graph_gives_the_same_bytes_and_the_same_state() throws IOException {
        for (var format : Format.values()) {
            var once = unpacked(ALL, format, Shape.FACTS);
            var again = unpacked(ALL, format, Shape.FACTS);
            once.remove("manifest.json");
            again.remove("manifest.json");
            assertThat(again).as(format.word()).isEqualTo(once);
        }
    }

    @Test
    void articles_come_with_their_text_only_where_it_is_asked_for() throws IOException {
        for (var format : Format.values()) {
            if (format.isGraph()) {
                var without = String.join("", unpacked(ALL, format, Shape.FACTS).values());
                var with = new ByteArrayOutputStream();
                export().archive(
                                new ExportRequest(ALL, Map.of(), format, Shape.FACTS, true, false),
                                with);
                // a part of a text that is no quote
                assertThat(without).as(format.word()).doesNotContain("هذا ما لا يقتبس");
                assertThat(String.join("", unpacked(with).values()))
                        .as(format.word())
                        .contains("هذا ما لا يقتبس");
            }
        }
    }

    @Test
    void a_filter_and_its_manifest_agree() throws IOException {
        var selection =
                new Selection.Matching(
                        List.of(FactKind.MEETING), FactFilter.involving("RUS", "SYR"));
        var manifest = json(unpacked(selection, Format.CSV, Shape.FACTS).get("manifest.json"));
        assertThat(manifest.at("/nodes/by/Meeting").asInt()).isEqualTo(3);
        assertThat(manifest.at("/nodes/by/Agreement").isMissingNode()).isTrue();
        assertThat(manifest.at("/leftOut").isEmpty()).isTrue();
    }

    @Test
    void an_edge_to_a_fact_that_is_not_selected_is_left_out_and_counted() throws IOException {
        var selection = new Selection.Matching(List.of(FactKind.AGREEMENT), FactFilter.ANY);
        var manifest = json(unpacked(selection, Format.JSON, Shape.FACTS).get("manifest.json"));
        assertThat(manifest.at("/leftOut/REACHED_AT").asInt()).isEqualTo(1);
        assertThat(manifest.at("/edges/by/REACHED_AT").isMissingNode()).isTrue();
    }

    @Test
    void hops_go_through_officials_and_not_through_states() throws IOException {
        var one = facts(new Selection.Around("vladimir-putin", 1));
        var two = facts(new Selection.Around("vladimir-putin", 2));
        assertThat(two).isGreaterThan(one);
        assertThat(facts(new Selection.Around("nobody", 3))).isZero();
    }

    @Test
    void a_named_query_and_a_list_of_ids_select_facts() throws IOException {
        var query = graph.namedQueries().find("sanctions").orElseThrow();
        assertThat(facts(new Selection.Answered(query, Map.of("country", "SYR", "limit", 10L))))
                .isEqualTo(1);
        var ids = new TreeSet<String>();
        graph.subgraph().read(ALL, false, fact -> ids.add(fact.id()));
        ids.add("fact-nothing");
        assertThat(facts(new Selection.Named(ids))).isEqualTo(ids.size() - 1);
    }

    @Test
    void visits_have_both_cameo_codes_and_mediators_theirs() throws IOException {
        var rows =
                String.valueOf(unpacked(ALL, Format.EVENTS, Shape.FACTS).get("events.csv"))
                        .lines()
                        .toList();
        assertThat(rows)
                .anyMatch(row ->
                        row.contains("SYR,ahmed-al-sharaa,RUS,vladimir-putin,042,CONSULT,visit"));
        assertThat(rows)
                .anyMatch(row ->
                        row.contains("RUS,vladimir-putin,SYR,ahmed-al-sharaa,043,CONSULT,visit"));
        assertThat(rows)
                .anyMatch(row ->
                        row.contains("CHN,CHN,SAU,faisal-bin-farhan,045,CONSULT,,diplomatic"));
        assertThat(rows).anyMatch(row -> row.contains("USA,USA,SYR,SYR,085,RETREAT"));
    }

    @Test
    void every_word_of_the_vocabularies_is_coded() {
        for (var kind : FactKind.values()) {
            for (var type : kind.types()) {
                Stream.concat(kind.statuses().stream(), Stream.of(""))
                        .forEach(status ->
                                assertThat(EventCode.of(kind.name(), type, status)).isNotNull());
            }
        }
    }

    @Test
    void tables_for_excel_have_a_byte_order_mark_and_no_formulas() throws IOException {
        var out = new ByteArrayOutputStream();
        export().archive(
                        new ExportRequest(ALL, Map.of(), Format.CSV, Shape.FACTS, false, true),
                        out);
        var nodes = String.valueOf(unpacked(out).get("nodes.csv"));
        assertThat(nodes).startsWith("\uFEFFid,").contains("'=1+1");
        assertThat(unpacked(ALL, Format.CSV, Shape.FACTS).get("nodes.csv"))
                .startsWith("id,")
                .doesNotContain("'=1+1");
    }

    @Test
    void the_cypher_script_makes_the_graph_again(Driver driver) throws IOException {
        var files = unpacked(ALL, Format.CYPHER, Shape.FACTS);
        var manifest = json(files.get("manifest.json"));
        var statements = String.valueOf(files.get("graph.cypher")).split(";\n", -1);
        try {
            for (var i = 0; i < 2; i++) {
                for (var statement : statements) {
                    if (!statement.isBlank()) {
                        driver.executableQuery(statement).execute();
                    }
                }
            }
            assertThat(count(driver, "MATCH (n:Mithaq) RETURN count(n) AS n"))
                    .isEqualTo(manifest.at("/nodes/total").asLong());
            assertThat(count(driver, "MATCH (:Mithaq)-[r:RELATED]->(:Mithaq) RETURN count(r) AS n"))
                    .isEqualTo(manifest.at("/edges/total").asLong());
            assertThat(
                            count(
                                    driver,
                                    "MATCH (n:Mithaq {title: $title}) RETURN count(n) AS n",
                                    Map.of("title", OddArticle.TITLE)))
                    .isEqualTo(1);
        } finally {
            driver.executableQuery("MATCH (n:Mithaq) DETACH DELETE n").execute();
            driver.executableQuery("DROP CONSTRAINT mithaq_export_id IF EXISTS").execute();
        }
    }

    private static long count(Driver driver, String query) {
        return count(driver, query, Map.of());
    }

    private static long count(Driver driver, String query, Map<String, Object> parameters) {
        return driver.executableQuery(query)
                .withParameters(parameters)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private Export export() {
        return new Export(graph.subgraph(), _ -> {});
    }

    private long facts(Selection selection) throws IOException {
        return json(unpacked(selection, Format.EVENTS, Shape.FACTS).get("manifest.json"))
                .at("/facts")
                .asLong();
    }

    private static ExportRequest request(Selection selection, Format format, Shape shape) {
        return new ExportRequest(selection, Map.of(), format, shape, false, false);
    }

    private Map<String, String> unpacked(Selection selection, Format format, Shape shape)
            throws IOException {
        var out = new ByteArrayOutputStream();
        export().archive(request(selection, format, shape), out);
        return unpacked(out);
    }

    private static Map<String, String> unpacked(ByteArrayOutputStream out) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static JsonNode json(@Nullable String text) {
        return Json.MAPPER.readTree(String.valueOf(text));
    }
}
