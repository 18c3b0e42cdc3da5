package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.stream.Stream;
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

            assertThat(toTheEnd(events))
                    .contains("event:progress\n", "\"state\":\"RUNNING\"")
                    .containsPattern("event:end\ndata:.*\"state\":\"FAILED\".*\"The service ended");
            assertThat(toTheEnd(others)).containsPattern("event:end\ndata:.*\"state\":\"FAILED\"");
        }
    }

    /// What a watcher reads: it goes when it has seen the end, and does not ask how the stream
    /// closed.
    private static String toTheEnd(Stream<String> events) {
        var read = new StringJoiner("\n");
        var lines = events.iterator();
        var line = "";
        while (!line.equals("event:end")) {
            line = lines.next();
            read.add(line);
        }
        return read.add(lines.next()).toString();
    }

    private static String lines(int number) {
        var lines = new StringBuilder();
        for (var i = 0; i < number; i++) {
            lines.append("{\"id\":\"end-%d\",\"title\":\"T\",\"text\":\"x\"}\n".formatted(i));
        }
        return lines.toString();
    }
}
