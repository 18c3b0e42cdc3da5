package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.graph.Diplomacy;
import org.mithaq.graph.Neo4jExtension;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Questions and exports over HTTP, on the small graph of the named queries.
@ExtendWith(Neo4jExtension.class)
class AskingIT {
    private static ConfigurableApplicationContext service;
    private static Http http;
    private static String port;

    @BeforeAll
    static void start(URI neo4j, Driver driver) {
        Diplomacy.write(driver);
        service =
                MithaqService.start(
                        "--server.port=0", "--spring.neo4j.uri=" + neo4j, "--mithaq.samples=false");
        port = service.getEnvironment().getRequiredProperty("local.server.port");
        http = new Http(port);
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        http.get("/api/v1/countries?limit=1").json().at("/page/total").asLong()
                                > 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_listed_query_runs_by_its_example() {
        var queries = http.get("/api/v1/queries").json().at("/items");
        assertThat(queries.size()).isGreaterThanOrEqualTo(20);
        for (var query : queries) {
            var answer = http.get(query.at("/run").asString());
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().at("/rows")).as(query.at("/name").asString()).isNotEmpty();
            assertThat(answer.json().at("/isTruncated").asBoolean()).isFalse();
        }
    }

    @Test
    void a_query_gives_csv() {
        var answer = http.get("/api/v1/queries/mediators?format=csv");
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.text())
                .startsWith(
                        "mediator,times,between,last,mediatorId\r\nالصين,1,\"[\"\"IRN\"\",\"\"SAU\"\"]\",2023-04-06,CHN\r\n");
        assertThat(http.get("/api/v1/queries/mediators", "Accept", "text/csv").text())
                .isEqualTo(answer.text());
    }

    @Test
    void parameters_of_a_query_are_checked() {
        requireFault("/queries/pair-timeline?a=RUS", "b");
        requireFault("/queries/pair-timeline?a=RUS&b=Syria", "b");
        requireFault("/queries/pair-timeline?a=RUS&b=SYR&from=2025-02-30", "from");
        requireFault("/queries/pair-timeline?a=RUS&b=SYR&limit=-1", "limit");
        requireFault("/queries/pair-timeline?a=RUS&b=SYR&colour=red", "colour");
        requireFault("/queries/pair-timeline?a=RUS&a=EGY&b=SYR", "a");
        requireFault("/queries/mediators?format=xml", "format");
        assertThat(http.get("/api/v1/queries/nothing").status()).isEqualTo(404);
    }

    @Test
    void readers_run_their_own_cypher() {
        var answer =
                cypher(
                        "{\"query\": \"MATCH (c:Country {id: $id}) RETURN c, c.nameEn AS name\", \"parameters\": {\"id\": \"SYR\"}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/rows/0/c/labels/0").asString()).isEqualTo("Entity");
        assertThat(answer.json().at("/rows/0/name").asString()).isEqualTo("Syria");
        var cut = cypher("{\"query\": \"UNWIND range(1, 10) AS x RETURN x\", \"limit\": 3}").json();
        assertThat(cut.at("/rows")).hasSize(3);
        assertThat(cut.at("/isTruncated").asBoolean()).isTrue();
    }

    @Test
    void cypher_that_may_not_be_run_is_refused_in_words() {
        assertThat(cypher("{\"query\": \"MATCH (n) DETACH DELETE n\"}").status()).isEqualTo(403);
        assertThat(
                        cypher("{\"query\": \"LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l\"}")
                                .json()
                                .at("/detail")
                                .asString())
                .contains("LOAD CSV");
        assertThat(cypher("{\"query\": \"MATCH (n\"}").status()).isEqualTo(400);
        assertThat(cypher("{\"query\": 5}").status()).isEqualTo(422);
        assertThat(cypher("{\"query\": \"RETURN 1\", \"limit\": 0}").status()).isEqualTo(422);
        assertThat(
                        cypher("{\"query\": \"RETURN 1\", \"params\": {}}")
                                .json()
                                .at("/errors/0/field")
                                .asString())
                .isEqualTo("params");
        assertThat(cypher("[]").status()).isEqualTo(400);
        assertThat(cypher("{").status()).isEqualTo(400);
        assertThat(
                        http.send(
                                        "POST",
                                        "/api/v1/cypher",
                                        BodyPublishers.ofString("RETURN 1"),
                                        "Content-Type",
                                        "text/plain")
                                .status())
                .isEqualTo(415);
    }

    @Test
    void one_box_finds_names_facts_and_titles() {
        var found = http.get("/api/v1/search?q=" + encoded("ولبوتين")).json();
        assertThat(found.at("/entities/0/entity/id").asString()).isEqualTo("vladimir-putin");
        assertThat(found.at("/entities/0/match").asString()).isEqualTo("CLITICS");
        assertThat(found.at("/facts")).isNotEmpty();
        assertThat(found.at("/articles")).isNotEmpty();
        assertThat(http.get("/api/v1/search?q=Syria&kind=Country").json().at("/facts")).isEmpty();
        requireFault("/search", "q");
        requireFault("/search?q=x&kind=Thing", "kind");
    }

    @Test
    void a_timeline_comes_column_by_column_and_says_the_same() {
        for (var path :
                List.of(
                        "/api/v1/countries/RUS/relations/SYR/timeline",
                        "/api/v1/entities/vladimir-putin/timeline")) {
            var full = http.get(path).json();
            var columns = http.get(path + "?format=columnar").json().at("/columns");
            var dated = full.at("/items").size();
            assertThat(columns.at("/dated").asInt()).isEqualTo(dated).isPositive();
            assertThat(columns.at("/count").asInt())
                    .isEqualTo(dated + full.at("/undated/count").asInt());
            for (var i = 0; i < dated; i++) {
                assertThat(columns.at("/id/" + i)).isEqualTo(full.at("/items/" + i + "/id"));
                var kind = columns.at("/words/kind/" + columns.at("/kind/" + i).asInt());
                assertThat(kind).isEqualTo(full.at("/items/" + i + "/kind"));
                for (var count : List.of("sources", "independentSources")) {
                    assertThat(columns.at("/" + count + "/" + i))
                            .isEqualTo(full.at("/items/" + i + "/" + count));
                }
                var day = java.time.LocalDate.ofEpochDay(columns.at("/earliest/" + i).asLong());
                assertThat(day.toString())
                        .isEqualTo(full.at("/items/" + i + "/date/earliest").asString());
            }
        }
    }

    @Test
    void a_period_holds_what_may_or_what_must_lie_in_it() {
        var path = "/api/v1/countries/RUS/relations/SYR/timeline?from=2024-03-01&to=2024-06-30";
        assertThat(http.get(path).json().at("/items")).hasSize(1);
        assertThat(http.get(path + "&dates=certain").json().at("/items")).isEmpty();
        assertThat(http.get(path + "&dates=certain").json().at("/undated/count").asInt())
                .isEqualTo(http.get(path).json().at("/undated/count").asInt())
                .isPositive();
    }

    @Test
    void counts_say_what_is_imprecise_or_undated() {
        var counts = http.get("/api/v1/countries/RUS/relations/SYR/counts?bucket=month").json();
        assertThat(counts.at("/imprecise/statements").asInt()).isEqualTo(1);
        assertThat(counts.at("/undated/all").asInt()).isPositive();
        assertThat(counts.at("/items/1/from").asString()).isEqualTo("2025-10-01");
        assertThat(counts.at("/items/1/counts/meetings").asInt()).isEqualTo(1);
        var years = http.get("/api/v1/entities/vladimir-putin/counts?bucket=year").json();
        assertThat(years.at("/imprecise/all").asInt()).isZero();
        requireFault("/countries/RUS/relations/SYR/counts?bucket=week", "bucket");
    }

    @Test
    void a_network_is_summed_by_the_server() {
        var network = http.get("/api/v1/entities/vladimir-putin/network?limit=2").json();
        assertThat(network.at("/items")).hasSize(2);
        assertThat(network.at("/total").asInt()).isGreaterThan(2);
        assertThat(network.at("/items/0/facts").asInt())
                .isGreaterThanOrEqualTo(network.at("/items/1/facts").asInt());
        assertThat(http.get("/api/v1/entities/SYR").json().at("/kind").asString())
                .isEqualTo("Country");
        assertThat(http.get("/api/v1/entities/nobody/network").status()).isEqualTo(404);
    }

    @Test
    void an_export_is_an_archive_with_its_manifest() throws Exception {
        var bytes = bytes("/api/v1/export?format=graphml&country=RUS&country=SYR&kind=MEETING");
        var names = new TreeSet<String>();
        String manifest = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                manifest = entry.getName().equals("manifest.json") ? text : manifest;
            }
        }
        assertThat(names).containsExactly("graph.graphml", "manifest.json");
        assertThat(manifest)
                .contains("\"Meeting\" : 3")
                .contains("\"country\" : [ \"RUS\", \"SYR\" ]");
    }

    @Test
    void an_export_can_be_had_as_the_file_alone_of_any_selection() throws Exception {
        var alone = http.get("/api/v1/export?format=csl&archive=false");
        assertThat(alone.header("Content-Type"))
                .isEqualTo("application/vnd.citationstyles.csl+json");
        assertThat(alone.json().size()).isEqualTo(7);
        assertThat(lines("/api/v1/export?format=events&archive=false&query=sanctions&country=SYR"))
                .isEqualTo(2);
        assertThat(lines("/api/v1/export?format=events&archive=false&entity=CHN")).isGreaterThan(1);
        var fact = http.get("/api/v1/meetings?limit=1").json().at("/items/0/id").asString();
        assertThat(lines("/api/v1/export?format=events&archive=false&id=" + fact)).isGreaterThan(1);
    }

    @Test
    void parameters_of_an_export_are_checked() {
        requireFault("/export", "format");
        requireFault("/export?format=pdf", "format");
        requireFault("/export?format=csv&archive=false", "archive");
        requireFault("/export?format=json&country=Syria", "country");
        requireFault("/export?format=json&type=PARTY", "type");
        requireFault("/export?format=json&kind=PARTY", "kind");
        requireFault("/export?format=json&entity=SYR&country=RUS", "entity");
        requireFault("/export?format=json&entity=SYR&hops=4", "hops");
        requireFault("/export?format=json&query=mediators", "query");
        requireFault("/export?format=json&query=sanctions&colour=red", "colour");
        requireFault("/export?format=json&colour=red", "colour");
    }

    // the description

    @Test
    void every_path_of_every_controller_is_described_with_its_parameters() {
        var description = http.get("/v3/api-docs").json();
        var mapping =
                service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var described = new TreeSet<String>();
        description
                .at("/paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(method -> described.add(method + " " + path.getKey())));
        var served = new TreeSet<String>();
        mapping.getHandlerMethods()
                .forEach((info, method) -> {
                    // the pages are for readers and have no description
                    if (method.getBeanType().getPackageName().equals("org.mithaq.web")
                            && !method.getBeanType().equals(Pages.class)) {
                        for (var path : info.getPatternValues()) {
                            info.getMethodsCondition()
                                    .getMethods()
                                    .forEach(m ->
                                            served.add(
                                                    m.name().toLowerCase(java.util.Locale.ROOT)
                                                            + " "
                                                            + path));
                            for (var parameter : method.getMethodParameters()) {
                                requireDescribed(description.at("/paths").path(path), parameter);
                            }
                        }
                    }
                });
        assertThat(described).isEqualTo(served);
    }

    private static void requireDescribed(
            tools.jackson.databind.JsonNode path,
            org.springframework.core.MethodParameter parameter) {
        if (!parameter.getParameterType().isRecord()) {
            return;
        }
        var names = path.findValuesAsString("name");
        for (var component : parameter.getParameterType().getRecordComponents()) {
            assertThat(names).as(path.toString()).contains(component.getName());
        }
    }

    @Test
    void every_operation_has_a_summary_a_tag_and_a_schema() {
        var description = http.get("/v3/api-docs").json();
        description
                .at("/paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(operation -> {
                                    var where = operation.getKey() + " " + path.getKey();
                                    assertThat(operation.getValue().at("/summary").asString(""))
                                            .as(where)
                                            .isNotBlank();
                                    assertThat(operation.getValue().at("/tags"))
                                            .as(where)
                                            .isNotEmpty();
                                    operation
                                            .getValue()
                                            .at("/responses")
                                            .properties()
                                            .forEach(response -> {
                                                if (response.getKey().startsWith("2")
                                                        && !response.getKey().equals("204")) {
                                                    assertThat(response.getValue().at("/content"))
                                                            .as(where + " " + response.getKey())
                                                            .isNotEmpty();
                                                }
                                            });
                                }));
    }

    @Test
    void the_examples_of_bodies_run() {
        var example =
                http.get("/v3/api-docs")
                        .json()
                        .at("/paths/~1api~1v1~1cypher/post/requestBody/content/application~1json");
        var body = example.findValue("example");
        assertThat(body).as(example.toString()).isNotNull();
        var sent = body.isString() ? body.asString() : body.toString();
        assertThat(cypher(sent).json().at("/rows/0/name").asString()).isEqualTo("Syria");
    }

    private static int lines(String path) throws Exception {
        var text = new String(bytes(path), StandardCharsets.UTF_8);
        return (int) new BufferedReader(new StringReader(text)).lines().count();
    }

    private static byte[] bytes(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var response =
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertThat(response.statusCode())
                    .as(new String(response.body(), StandardCharsets.UTF_8))
                    .isEqualTo(200);
            return response.body();
        }
    }

    private static Http.Answer cypher(String json) {
        return http.send(
                "POST",
                "/api/v1/cypher",
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json");
    }

    private static void requireFault(String path, String field) {
        var answer = http.get("/api/v1" + path);
        assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors").valueStream().map(e -> e.at("/field").asString()))
                .as(answer.text())
                .contains(field);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
