package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.graph.EmbeddedNeo4j;

class GraphGoneIT {

    private static final String ARTICLE = "{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}";

    @Test
    void without_its_graph_the_service_says_not_stored_and_with_it_again_it_stores(
            @TempDir Path folder) {
        var neo4j = EmbeddedNeo4j.start(folder, 0);
        var port = neo4j.boltPort();
        try (var service =
                MithaqService.start(
                        "--server.port=0",
                        "--spring.neo4j.uri=" + neo4j.boltUri(),
                        "--spring.neo4j.max-transaction-retry-time=1s",
                        "--mithaq.samples=false")) {
            var http = new Http(service.getEnvironment().getRequiredProperty("local.server.port"));
            assertThat(http.get("/api/v1/articles").status()).isEqualTo(200);

            neo4j.close();
            var lost = http.post(ARTICLE);
            var asked = http.get("/api/v1/articles");
            var health = http.get("/actuator/health");
            neo4j = EmbeddedNeo4j.start(folder, port);
            var sentAgain = http.post(ARTICLE);

            assertThat(lost.status()).isEqualTo(503);
            assertThat(lost.header("Content-Type")).startsWith("application/problem+json");
            assertThat(lost.header("Retry-After")).isNotBlank();
            assertThat(lost.json().at("/detail").asString())
                    .startsWith("Not stored, send it again");
            assertThat(asked.status()).isEqualTo(503);
            assertThat(health.status()).isEqualTo(503);
            assertThat(sentAgain.status()).isEqualTo(201);
        } finally {
            neo4j.close();
        }
    }
}
