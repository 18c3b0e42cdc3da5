package org.mithaq.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.web.MithaqService;
import org.mithaq.web.ServiceFile;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One service with its embedded graph and two samples, told in the order in which a user would.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeIT {

    @TempDir private static Path folder;
    private static Path data;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws IOException {
        data = folder.resolve("data");
        service =
                MithaqService.start(
                        "--server.port=0",
                        "--mithaq.bolt-port=0",
                        "--mithaq.data=" + data,
                        "--mithaq.seed-data=" + seedDataWithSamples());
    }

    @AfterAll
    static void stop() {
        service.close();
        assertThat(ServiceFile.in(data)).as("service.json after a clean end").isEmpty();
    }

    @Test
    @Order(1)
    void the_samples_come_by_themselves() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> total("articles?outlet=Mithaq%20sample") == 2);
        assertThat(json("articles/sample-1").at("/title").asString()).isEqualTo("First");
        assertThat(json("articles/sample-1").at("/date").asString()).isEqualTo("2020-01-02");
    }

    @Test
    @Order(2)
    void a_second_service_on_the_folder_is_refused_in_one_line() {
        var second = run("serve", "--port", "0", "--data", data.toString());

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err())
                .isEqualTo("Another process uses the data folder " + data.toAbsolutePath() + "\n");
    }

    @Test
    @Order(3)
    void ingest_goes_through_the_service_that_holds_the_folder() throws IOException {
        var articles = folder.resolve("a.jsonl");
        Files.writeString(
                articles,
                """
                {"id": "in-1", "title": "T", "text": "x"}
                {"id": "in-2", "title": "T"}
                {"id": "in-3", "title": "T", "text": "y"}
                """);
        var failures = folder.resolve("failures.jsonl");

        var ingest =
                run(
                        "ingest",
                        articles.toString(),
                        "--data",
                        data.toString(),
                        "--failures",
                        failures.toString());

        assertThat(ingest.status()).as(ingest.err()).isEqualTo(3);
        assertThat(ingest.out()).startsWith("3 articles: 2 new, 0 unchanged, 0 revised");
        assertThat(ingest.err()).contains("1 failed, see " + failures);
        assertThat(Files.readString(failures))
                .isEqualTo(
                        "{\"source\":\"%s\",\"line\":2,\"id\":null,\"field\":\"text\",\"reason\":\"is missing\"}\n"
                                .formatted(articles));
        assertThat(json("articles/in-3").at("/text").asString()).isEqualTo("y");
        assertThat(
                        run(
                                        "ingest",
                                        articles.toString(),
                                        "--data",
                                        data.toString(),
                                        "--failures",
                                        failures.toString())
                                .out())
                .startsWith("3 articles: 0 new, 2 unchanged");
    }

    @Test
    @Order(4)
    void one_command_removes_the_samples_and_nothing_else() {
        var removed = run("samples", "--remove", "--data", data.toString());

        assertThat(removed.status()).as(removed.err()).isZero();
        assertThat(removed.out()).isEqualTo("2 sample articles were withdrawn\n");
        assertThat(total("articles?outlet=Mithaq%20sample")).isZero();
        assertThat(total("articles")).isEqualTo(2);
    }

    @Test
    @Order(5)
    void the_graph_is_whole_after_all_this_and_the_audit_says_so() {
        var audit = run("audit", "--data", data.toString());

        assertThat(audit.status()).as(audit.out() + audit.err()).isZero();
        assertThat(audit.out()).contains("quote-not-in-article").endsWith(" rules hold\n");
        assertThat(json("admin/integrity").at("/isClean").asBoolean()).isTrue();
    }

    @Test
    @Order(6)
    void the_service_says_that_it_is_well_and_a_port_without_one_does_not() {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");

        assertThat(run("health", "--port", port)).isEqualTo(new Run(0, "UP\n", ""));
        var nobody = run("health", "--port", "1");
        assertThat(nobody.status()).isEqualTo(1);
        assertThat(nobody.err())
                .startsWith("The service on port 1 does not answer")
                .containsOnlyOnce("\n");
    }

    private static Path seedDataWithSamples() throws IOException {
        var seedData = Path.of("seed-data");
        var copy = Files.createDirectories(folder.resolve("seed"));
        try (var tables = Files.newDirectoryStream(seedData, "*.tsv")) {
            for (var table : tables) {
                Files.copy(table, copy.resolve(table.getFileName()));
            }
        }
        var samples = Files.createDirectories(copy.resolve("articles/en"));
        for (var i = 1; i <= 2; i++) {
            Files.writeString(
                    samples.resolve(i + ".txt"), (i == 1 ? "First" : "Second") + "\n\nText.\n");
            Files.writeString(
                    samples.resolve(i + ".yaml"),
                    "id: sample-%d\ndate: 2020-01-02\nlang: en\noutlet: Mithaq sample\n"
                            .formatted(i));
        }
        return copy;
    }

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Mithaq.execute(InputStream.nullInputStream(), out, err, args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static long total(String path) {
        return json(path).at("/page/total").asLong();
    }

    private static JsonNode json(String path) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var uri = URI.create("http://127.0.0.1:" + port + "/api/v1/" + path);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
