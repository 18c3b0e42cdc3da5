package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.graph.ArticleFilter;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphTrouble;
import org.mithaq.graph.PageRequest;
import org.springframework.context.ConfigurableApplicationContext;

/// A service with an API key, whose embedded Neo4j has a password.
class AccessIT {
    private static final String KEY = "a-key-of-16-chars";
    private static final String PASSWORD = "only-for-this-test";

    @TempDir private static Path folder;
    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start() {
        service =
                MithaqService.start(
                        "--server.port=0",
                        "--mithaq.bolt-port=0",
                        "--mithaq.data=" + folder,
                        "--mithaq.samples=false",
                        "--mithaq.api-key=" + KEY,
                        "--mithaq.bolt-password=" + PASSWORD);
        http = new Http(service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/articles",
                "/assets/../api/v1/articles",
                "/assets/%2e%2e/api/v1/articles",
                "/assets;/../api/v1/articles",
                "/relations/../api/v1/articles",
                "/api/v1/admin/integrity",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/actuator",
                "/actuator/health/../prometheus",
                "/no/such/path",
            })
    void without_the_key_nothing_is_told(String path) {
        var answer = http.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("ApiKey realm=\"mithaq\"");
        assertThat(answer.json().at("/type").asString())
                .isEqualTo("urn:mithaq:problem:unauthorized");
        assertThat(answer.json().at("/detail").asString())
                .isEqualTo("The header X-API-Key is missing");
    }

    @Test
    void a_wrong_key_is_told_as_wrong() {
        var answer = http.get("/api/v1/articles", "X-API-Key", KEY + "x");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().at("/detail").asString())
                .isEqualTo("The key in X-API-Key is not the right one");
    }

    @Test
    void with_the_key_articles_are_taken_and_told() {
        var posted =
                http.send(
                        "POST",
                        "/api/v1/articles",
                        BodyPublishers.ofString(
                                "{\"id\": \"a\", \"title\": \"T\", \"text\": \"x\"}"),
                        "Content-Type",
                        "application/json",
                        "X-API-Key",
                        KEY);

        assertThat(posted.status()).as(posted.text()).isEqualTo(201);
        assertThat(http.get("/api/v1/articles/a", "X-API-Key", KEY).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/relations/RUS/SYR", "/articles/a%2Fb", "/assets/app.js"})
    void the_pages_open_without_the_key_and_ask_for_it(String path) {
        assertThat(http.get(path).status()).isEqualTo(200);
    }

    @Test
    void health_is_told_to_everybody() {
        assertThat(http.get("/actuator/health").json().at("/status").asString()).isEqualTo("UP");
    }

    @Test
    void the_description_names_the_scheme() {
        var description = http.get("/v3/api-docs", "X-API-Key", KEY).json();

        assertThat(description.at("/components/securitySchemes/apiKey/in").asString())
                .isEqualTo("header");
        assertThat(description.at("/components/securitySchemes/apiKey/name").asString())
                .isEqualTo("X-API-Key");
        assertThat(description.at("/security/0").propertyNames()).containsExactly("apiKey");
    }

    @Test
    void the_embedded_neo4j_asks_for_its_password() {
        var bolt = ServiceFile.in(folder).orElseThrow().uri();

        assertThatThrownBy(() -> login(bolt, null, null)).matches(GraphTrouble::isOfServer);
        assertThatThrownBy(() -> login(bolt, EmbeddedNeo4j.USER, "neo4j"))
                .matches(GraphTrouble::isOfServer);
        login(bolt, EmbeddedNeo4j.USER, PASSWORD);
    }

    private static void login(URI bolt, @Nullable String user, @Nullable String password) {
        try (var graph = GraphConnection.open(bolt, user, password)) {
            assertThat(graph.articles().list(ArticleFilter.ANY, PageRequest.first(1)).total())
                    .isNotNegative();
        }
    }
}
