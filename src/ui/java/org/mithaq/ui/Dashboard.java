package org.mithaq.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Bolt;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.web.MithaqService;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service with the sample articles, one for all tests in a browser; it ends with them.
final class Dashboard {
    private static final int SAMPLES = 12;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static @Nullable Dashboard running;

    private final EmbeddedNeo4j neo4j;
    private final Driver driver;
    private ConfigurableApplicationContext service;
    private final String port;

    private Dashboard() {
        try {
            var folder = Files.createTempDirectory("mithaq-ui");
            neo4j = EmbeddedNeo4j.start(folder, 0);
            driver = Bolt.open(neo4j.boltUri());
            service = start("0");
            port = service.getEnvironment().getRequiredProperty("local.server.port");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> get("/articles?limit=1").at("/page/total").asInt() == SAMPLES);
    }

    static synchronized Dashboard running() {
        if (running == null) {
            running = new Dashboard();
        }
        return running;
    }

    private ConfigurableApplicationContext start(String port) {
        return MithaqService.start(
                "--server.port=" + port, "--spring.neo4j.uri=" + neo4j.boltUri());
    }

    private void stop(Path folder) {
        service.close();
        driver.close();
        neo4j.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    /// Does something while the service is away, as while it is being updated.
    void whileAway(Runnable action) {
        service.close();
        try {
            action.run();
        } finally {
            service = start(port);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Driver driver() {
        return driver;
    }

    /// What the API answers to a path behind `/api/v1`.
    JsonNode get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(url() + "/api/v1" + path)).build());
    }

    /// Has an article read.
    ///
    /// @return its id
    String read(String title, String text) {
        var body = JSON.writeValueAsString(java.util.Map.of("title", title, "text", text));
        var request =
                HttpRequest.newBuilder(URI.create(url() + "/api/v1/articles"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return answer(request).at("/id").asString();
    }

    /// Takes an article back.
    void withdraw(String id) {
        var request = HttpRequest.newBuilder(URI.create(url() + "/api/v1/articles/" + id));
        try {
            CLIENT.send(request.DELETE().build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode answer(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isLessThan(300);
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
