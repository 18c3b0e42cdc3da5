package org.mithaq.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.graph.Neo4jExtension;

@ExtendWith(Neo4jExtension.class)
class JobsEndIT {

    @Test
    void a_service_that_ends_ends_its_jobs_and_tells_who_watches(URI neo4j) {
        var service =
                MithaqService.start(
                        "--server.port=0", "--spring.neo4j.uri=" + neo4j, "--mithaq.samples=false");
        try (service) {
            var http = new Http(service.getEnvironment().getRequiredProperty("local.server.port"));
            var running = http.postLines(BodyPublishers.ofString(lines(30_000)));
            var waiting = http.postLines(BodyPublishers.ofString(lines(1)));
            assertThat(waiting.json().at("/state").asString()).isEqualTo("QUEUED");
            var path = running.header("Location");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> http.get(path).json().at("/new").asInt() > 0);
            var events = http.watch(path + "/events");
            var others = http.watch(waiting.header("Location") + "/events");

            service.close();

            assertThat(events.collect(joining("\n")))
                    .contains("event:progress\n", "\"state\":\"RUNNING\"")
                    .containsPattern("event:end\ndata:.*\"state\":\"FAILED\".*\"The service ended");
            assertThat(others.collect(joining("\n")))
                    .containsPattern("event:end\ndata:.*\"state\":\"FAILED\"");
        }
    }

    private static String lines(int number) {
        var lines = new StringBuilder();
        for (var i = 0; i < number; i++) {
            lines.append("{\"id\":\"end-%d\",\"title\":\"T\",\"text\":\"x\"}\n".formatted(i));
        }
        return lines.toString();
    }
}
