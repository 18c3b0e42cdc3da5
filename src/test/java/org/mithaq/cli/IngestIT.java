package org.mithaq.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.graph.Bolt;
import org.mithaq.graph.EmbeddedNeo4j;

class IngestIT {

    @TempDir private Path folder;

    @Test
    void without_a_service_ingest_starts_the_graph_itself_and_what_it_stored_stays() {
        var first = run("--data", folder.toString());
        var second = run("--data", folder.toString());

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("2 articles: 2 new, 0 unchanged");
        assertThat(second.out()).startsWith("2 articles: 0 new, 2 unchanged");
    }

    @Test
    void the_audit_of_a_broken_graph_names_rule_and_place_and_ends_with_3() {
        run("--data", folder.toString());
        try (var neo4j = EmbeddedNeo4j.start(folder, 0);
                var driver = Bolt.open(neo4j.boltUri())) {
            driver.executableQuery("MATCH (a:Article {id: '1'}) SET a.text = 'other'").execute();
        }

        var audit = Run.of("audit", "--data", folder.toString(), "--examples", "1");

        assertThat(audit.status()).as(audit.err()).isEqualTo(3);
        assertThat(audit.out())
                .containsPattern("article-altered +1  Articles are kept as they were received")
                .contains("    1: sha256 ")
                .endsWith("1 of " + rules(audit) + " rules do not hold\n");
    }

    private static long rules(Run audit) {
        return audit.out().lines().filter(line -> line.matches("[a-z-]+ +[0-9]+  .*")).count();
    }

    @Test
    void a_server_that_cannot_be_reached_is_told_in_one_line() {
        var run = run("--uri", "bolt://127.0.0.1:1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("Neo4j at bolt://127.0.0.1:1: ").containsOnlyOnce("\n");
    }

    @Test
    void an_address_that_is_none_is_told_in_one_line() {
        assertThat(run("--uri", "http://127.0.0.1").err()).containsOnlyOnce("\n");
        assertThat(run("--uri", "not an address").err()).containsOnlyOnce("\n");
    }

    private record Run(int status, String out, String err) {
        static Run of(String... args) {
            var in =
                    """
                    {"id": "1", "title": "T", "text": "x"}
                    {"id": "2", "title": "T", "text": "y"}
                    """;
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var status =
                    Mithaq.execute(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, args);
            return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
        }
    }

    private static Run run(String... args) {
        return Run.of(Stream.concat(Stream.of("ingest"), Stream.of(args)).toArray(String[]::new));
    }
}
