package org.mithaq.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.HttpWaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitAllStrategy;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/// The Neo4j of a test run, one for the whole JVM: a container where a Docker engine answers, else
/// the embedded one.
///
/// Property `mithaq.test.neo4j`: `any` (the default), `container` (no falling back) or `embedded`.
/// Variable `NEO4J_IMAGE`: the image, by default the official Community one.
public final class TestNeo4j {
    private static final String OFFICIAL_IMAGE = "neo4j:2026.08.1-community";

    private static final Duration SLOWEST_START = Duration.ofMinutes(3);

    private static Optional<TestNeo4j> running = Optional.empty();

    private final String kind;
    private final URI uri;
    private final Driver driver;

    private TestNeo4j(String kind, URI uri) {
        this.kind = kind;
        this.uri = uri;
        this.driver = Bolt.open(uri);
    }

    private enum Wanted {
        ANY,
        CONTAINER,
        EMBEDDED
    }

    static synchronized TestNeo4j running() {
        if (running.isEmpty()) {
            running = Optional.of(start());
        }
        return running.get();
    }

    public URI uri() {
        return uri;
    }

    public Driver driver() {
        return driver;
    }

    public boolean isContainer() {
        return kind.startsWith("container");
    }

    private static TestNeo4j start() {
        var started =
                switch (wanted()) {
                    case EMBEDDED -> embedded();
                    case CONTAINER -> container();
                    case ANY ->
                            DockerClientFactory.instance().isDockerAvailable()
                                    ? container()
                                    : embedded();
                };
        started.driver.verifyConnectivity();
        GraphSchema.migrate(started.driver);
        tell(started);
        return started;
    }

    private static Wanted wanted() {
        var written = System.getProperty("mithaq.test.neo4j", "any");
        return Wanted.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static TestNeo4j embedded() {
        var folder = temporaryFolder();
        var server = EmbeddedNeo4j.start(folder, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
        return new TestNeo4j("embedded, in " + folder, server.boltUri());
    }

    private static void stop(EmbeddedNeo4j server, Path folder) {
        server.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    @SuppressWarnings("resource") // lives until the JVM ends
    private static TestNeo4j container() {
        var image = Optional.ofNullable(System.getenv("NEO4J_IMAGE")).orElse(OFFICIAL_IMAGE);
        var container =
                new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
                        .withoutAuthentication()
                        .withNeo4jConfig("server.fleet_discovery.enabled", "false")
                        .withNeo4jConfig("dbms.fleet_manager.enabled", "false")
                        .withNeo4jConfig("dbms.usage_report.enabled", "false")
                        .withNeo4jConfig("dbms.security.allow_csv_import_from_file_urls", "false")
                        .withNeo4jConfig("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0")
                        .waitingFor(boltAndHttp());
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new TestNeo4j("container " + image, URI.create(container.getBoltUrl()));
    }

    /// Asks for JSON: else the server sends one on to its Browser, which a smaller image lacks.
    private static WaitAllStrategy boltAndHttp() {
        return new WaitAllStrategy(WaitAllStrategy.Mode.WITH_MAXIMUM_OUTER_TIMEOUT)
                .withStrategy(Neo4jContainer.WAIT_FOR_BOLT)
                .withStrategy(
                        new HttpWaitStrategy()
                                .forPort(7474)
                                .withHeader("Accept", "application/json"))
                .withStartupTimeout(SLOWEST_START);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("mithaq-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("SystemOut") // whoever runs the tests is to see it in any logging set-up
    private static void tell(TestNeo4j started) {
        System.out.println("Tests use Neo4j: " + started.kind + " at " + started.uri);
    }
}
