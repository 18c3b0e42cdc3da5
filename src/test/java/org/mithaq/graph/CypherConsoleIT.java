package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.graph.QueryProblem.Kind;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

@ExtendWith(Neo4jExtension.class)
class CypherConsoleIT {
    private static final ReadLimits LIMITS = new ReadLimits(100, 1 << 20, Duration.ofSeconds(10));
    private static final Path ATTACKS = Path.of("src/test/resources/cypher-attacks.txt");

    private final Driver driver;
    private final CypherConsole console;

    CypherConsoleIT(Driver driver) {
        this.driver = driver;
        this.console = new CypherConsole(driver);
    }

    @BeforeAll
    static void write(Driver driver) {
        new GraphWriter(driver, _ -> "{}").write(List.of(Samples.moscow("full").resolved()));
    }

    @Test
    void a_server_with_our_settings_is_tight() {
        assertThat(console.weakness()).isEmpty();
    }

    /// Attacks past the words and the plan: straight to the server in a reading transaction, so
    /// that the boundary is tried and not only the guard.
    @TestFactory
    Stream<DynamicTest> no_attack_reaches_a_file_or_an_address_or_changes_anything()
            throws IOException {
        var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(1);
        var before = GraphDump.of(driver);
        var attacks = attacks(listener.getLocalPort());
        assertThat(attacks).hasSizeGreaterThan(45);
        var tests =
                attacks.stream()
                        .flatMap(attack ->
                                Stream.of(
                                        dynamicTest("console: " + attack, () -> refuses(attack)),
                                        dynamicTest("server: " + attack, () -> server(attack))));
        var after =
                dynamicTest(
                        "nothing was fetched, nothing changed",
                        () -> {
                            assertThatThrownBy(listener::accept)
                                    .isInstanceOf(java.net.SocketTimeoutException.class);
                            listener.close();
                            assertThat(GraphDump.of(driver)).isEqualTo(before);
                        });
        return Stream.concat(tests, Stream.of(after));
    }

    private static List<String> attacks(int port) throws IOException {
        return Files.readAllLines(ATTACKS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        line.replace("$URL", "http://127.0.0.1:" + port + "/x")
                                .replace("\\n", "\n"))
                .toList();
    }

    private void refuses(String attack) {
        var problem =
                catchThrowableOfType(
                        QueryProblem.class, () -> console.run("test", attack, Map.of(), LIMITS));
        assertThat(problem).as(attack).isNotNull();
        assertThat(problem.getMessage()).isNotBlank();
    }

    /// Whatever the server answers, it fetches nothing and changes nothing: asserted at the end.
    /// What is only explained is not run.
    private void server(String attack) {
        if (attack.contains("CSV") && !attack.startsWith("EXPLAIN")) {
            assertThatThrownBy(() -> LimitedRead.run(driver, attack, Map.of(), LIMITS))
                    .isInstanceOf(QueryProblem.class);
            return;
        }
        try {
            LimitedRead.run(driver, attack, Map.of(), LIMITS);
        } catch (QueryProblem _) {
            // refused by the server: as good
        } catch (ServiceUnavailableException _) {
            // an administrator's command ended this very connection: it reached nothing else
        }
    }

    @Test
    void ordinary_questions_are_answered() {
        for (var query :
                List.of(
                        "MATCH (c:Country) RETURN c.id ORDER BY c.id",
                        "match (n) where n.text contains 'LOAD CSV' return count(*) as load",
                        "RETURN 'SHOW USERS; // /* TERMINATE' AS text",
                        "MATCH (n:Country) WITH n, n.id AS show, 1 AS use RETURN show, use",
                        "// a comment with LOAD CSV\nMATCH (n) RETURN count(n)",
                        "CALL db.labels() YIELD label RETURN label",
                        "CALL { MATCH (n) RETURN count(n) AS n } RETURN n",
                        "MATCH (n:Country) CALL (n) { RETURN n.id AS id } RETURN id",
                        "UNWIND [1, 2] AS x RETURN x UNION ALL RETURN 3 AS x",
                        "CYPHER 25 MATCH (n) RETURN count(n)",
                        "CYPHER 5 MATCH (n) RETURN count(n)",
                        "MATCH (`load csv`:Country) RETURN `load csv`.id",
                        "RETURN [x IN range(1, 3) | x * x] AS squares")) {
            assertThat(console.run("test", query, Map.of(), LIMITS).rows()).as(query).isNotEmpty();
        }
    }

    @Test
    void nodes_and_relationships_name_labels_ends_and_ids() {
        var answer =
                console.run(
                        "test",
                        "MATCH p = (o:Official {id: $id})-[t:TOOK_PART]->(m) RETURN o, t, m, p, date('2025-01-02') AS day",
                        Map.of("id", "vladimir-putin"),
                        LIMITS);
        var row = answer.rows().getFirst();
        assertThat(row.get(0))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("id", "vladimir-putin")
                .containsEntry("labels", List.of("Entity", "Official"));
        assertThat(row.get(1))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("type", "TOOK_PART")
                .containsKeys("id", "startElementId", "endElementId", "properties");
        assertThat(row.get(3))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("nodes", "relationships");
        assertThat(row.get(4)).isEqualTo("2025-01-02");
    }

    @Test
    void explain_and_profile_give_the_plan() {
        var explained = console.run("test", "EXPLAIN MATCH (n) RETURN n", Map.of(), LIMITS);
        var profiled =
                console.run("test", "PROFILE MATCH (n) RETURN count(n) AS n", Map.of(), LIMITS);
        assertThat(explained.rows()).isEmpty();
        assertThat(explained.plan()).containsKey("operator");
        assertThat(profiled.rows()).hasSize(1);
        assertThat(profiled.plan()).containsKeys("rows", "dbHits");
    }

    @Test
    void rows_and_bytes_are_limited_and_it_is_said() {
        var rows = console.run("test", "UNWIND range(1, 1000) AS x RETURN x", Map.of(), LIMITS);
        assertThat(rows.rows()).hasSize(100);
        assertThat(rows.truncated()).contains("100 rows");
        var bytes =
                console.run(
                        "test",
                        "UNWIND range(1, 50) AS x RETURN reduce(s = '', i IN range(1, 1000) | s + 'xxxxxxxxxx') AS x",
                        Map.of(),
                        new ReadLimits(100, 50_000, Duration.ofSeconds(10)));
        assertThat(bytes.rows()).hasSize(4);
        assertThat(bytes.truncated()).contains("50000 bytes");
        assertThat(
                        console.run("test", "UNWIND range(1, 100) AS x RETURN x", Map.of(), LIMITS)
                                .truncated())
                .isNull();
    }

    @Test
    void what_takes_too_long_is_ended() {
        var begun = System.nanoTime();
        var problem =
                catchThrowableOfType(
                        QueryProblem.class,
                        () ->
                                console.run(
                                        "test",
                                        "UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000) AS y RETURN sum(x + y) AS sum",
                                        Map.of(),
                                        new ReadLimits(1, 100, Duration.ofSeconds(1))));
        assertThat(problem.kind()).isEqualTo(Kind.TOO_COSTLY);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void broken_cypher_is_told_as_the_server_tells_it() {
        var problem =
                catchThrowableOfType(
                        QueryProblem.class,
                        () -> console.run("test", "MATCH (n RETURN n", Map.of(), LIMITS));
        assertThat(problem.kind()).isEqualTo(Kind.BROKEN);
        assertThat(problem.getMessage()).contains("RETURN").doesNotContain("EXPLAIN");
        assertThat(
                        catchThrowableOfType(
                                        QueryProblem.class,
                                        () ->
                                                console.run(
                                                        "test",
                                                        "RETURN $missing",
                                                        Map.of(),
                                                        LIMITS))
                                .kind())
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void no_more_than_a_few_run_at_once() throws Exception {
        var slow =
                "UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y RETURN sum(x + y) AS sum";
        var kinds = new ArrayList<Kind>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked =
                    Stream.generate(() ->
                                    pool.submit(() ->
                                            catchThrowableOfType(
                                                            QueryProblem.class,
                                                            () ->
                                                                    console.run(
                                                                            "test",
                                                                            slow,
                                                                            Map.of(),
                                                                            new ReadLimits(
                                                                                    1,
                                                                                    100,
                                                                                    Duration
                                                                                            .ofSeconds(
                                                                                                    3))))
                                                    .kind()))
                            .limit(CypherConsole.MAX_AT_ONCE + 2L)
                            .toList();
            for (var each : asked) {
                kinds.add(each.get());
            }
        }
        assertThat(kinds).containsOnly(Kind.BUSY, Kind.TOO_COSTLY);
        assertThat(kinds.stream().filter(Kind.BUSY::equals)).hasSize(2);
    }

    @Test
    void a_server_with_neo4j_s_own_settings_closes_the_console(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("neo4j.conf"),
                """
                server.default_listen_address=127.0.0.1
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:0
                dbms.security.auth_enabled=false
                server.http.enabled=false
                server.fleet_discovery.enabled=false
                dbms.fleet_manager.enabled=false
                dbms.usage_report.enabled=false
                server.memory.pagecache.size=16m
                db.tx_log.preallocate=false
                """);
        var server =
                new DatabaseManagementServiceBuilder(folder)
                        .loadPropertiesFromFile(folder.resolve("neo4j.conf"))
                        .build();
        try {
            var ports =
                    ((GraphDatabaseAPI) server.database("neo4j"))
                            .getDependencyResolver()
                            .resolveDependency(ConnectorPortRegister.class);
            var port = ports.getLocalAddress(ConnectorType.BOLT).getPort();
            try (var loose = Bolt.open(java.net.URI.create("bolt://127.0.0.1:" + port))) {
                var closed = new CypherConsole(loose);
                assertThat(closed.weakness()).get().asString().contains("LOAD CSV");
                assertThat(
                                catchThrowableOfType(
                                                QueryProblem.class,
                                                () ->
                                                        closed.run(
                                                                "test",
                                                                "RETURN 1",
                                                                Map.of(),
                                                                LIMITS))
                                        .kind())
                        .isEqualTo(Kind.REFUSED);
            }
        } finally {
            server.shutdown();
        }
    }
}
