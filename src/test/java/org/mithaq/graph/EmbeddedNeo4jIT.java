package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// The server in this process; needs no other.
class EmbeddedNeo4jIT {
    private static final int BATCHES_BEFORE_THE_KILL = 4;

    @Test
    void another_port_is_used_where_the_wanted_one_is_taken(@TempDir Path folder)
            throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var server = EmbeddedNeo4j.start(folder, taken.getLocalPort());
                var driver = Bolt.open(server.boltUri())) {
            driver.verifyConnectivity();
            assertThat(server.hasWantedBoltPort()).isFalse();
            assertThat(server.boltUri().getHost()).isEqualTo("127.0.0.1");
            assertThat(server.boltPort()).isNotEqualTo(taken.getLocalPort()).isPositive();
            assertThatThrownBy(() -> EmbeddedNeo4j.start(folder, 0))
                    .isInstanceOf(DataFolderInUseException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_killed_writer_loses_and_doubles_nothing(@TempDir Path folder) throws Exception {
        var committed = writeAndKill(folder);
        var batches = WriteUntilKilled.batches();
        try (var server = EmbeddedNeo4j.start(folder, 0);
                var driver = Bolt.open(server.boltUri())) {
            GraphSchema.migrate(driver);
            var written = articles(driver);
            assertThat(written).isGreaterThanOrEqualTo(committed * WriteUntilKilled.BATCH);
            assertThat(written % WriteUntilKilled.BATCH).as("articles of half a batch").isZero();

            var writer = new GraphWriter(driver, _ -> "{}");
            var half = batches.subList(0, 2 * BATCHES_BEFORE_THE_KILL);
            half.forEach(writer::write);
            var continued = GraphDump.of(driver);
            Neo4jExtension.empty(driver);
            var everything =
                    batches.subList(0, Math.max(half.size(), written / WriteUntilKilled.BATCH));
            everything.forEach(writer::write);
            assertThat(continued).isEqualTo(GraphDump.of(driver));
        }
    }

    /// Number of batches that the other process said were committed before it was killed.
    private static int writeAndKill(Path folder) throws Exception {
        var writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                WriteUntilKilled.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            var committed =
                    lines.lines()
                            .filter(line -> line.startsWith("committed "))
                            .mapToInt(
                                    line -> Integer.parseInt(line.substring("committed ".length())))
                            .filter(done -> done >= BATCHES_BEFORE_THE_KILL)
                            .findFirst();
            assertThat(committed).as("batches of the other process").isPresent();
            assertThatThrownBy(() -> EmbeddedNeo4j.start(folder, 0))
                    .isInstanceOf(DataFolderInUseException.class);
            return committed.getAsInt();
        } finally {
            writer.destroyForcibly(); // kill -9
            writer.waitFor();
        }
    }

    private static int articles(Driver driver) {
        var query = "MATCH (a:Article) RETURN count(a) AS n";
        return driver.executableQuery(query).execute().records().getFirst().get("n").asInt();
    }
}
