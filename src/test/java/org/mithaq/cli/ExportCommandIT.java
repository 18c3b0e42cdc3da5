package org.mithaq.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The command `export` over the sample articles.
class ExportCommandIT {
    @TempDir private static Path data;
    @TempDir private Path folder;

    /// Enough for what is refused before the graph is opened.
    private static final String NO_GRAPH = "bolt://127.0.0.1:1";

    @BeforeAll
    static void ingest() {
        var samples = Path.of("seed-data/articles").toString();
        assertThat(run("ingest", "--data", data.toString(), samples).status()).isZero();
    }

    @Test
    void a_file_and_its_manifest_stand_side_by_side() throws IOException {
        var out = folder.resolve("facts.graphml");

        var run = export("--format", "graphml", "--country", "SYR", "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("^[1-9][0-9]* facts, [0-9,]+ nodes, [0-9,]+ edges → ");
        assertThat(out).content().startsWith("<?xml").contains("<graphml");
        assertThat(folder.resolve("facts.graphml.manifest.json"))
                .content()
                .contains("\"country\"")
                .contains("SYR");
    }

    /// A slip of the pen must not look like an empty answer.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--type VISITS | --type must be one of",
                "--status DONE --kind MEETING | --status must be one of",
                "--from 2025-02-01 --to 2025-01-01 | --to must not lie before --from",
                "--from yesterday | --from",
                "--entity RUS --country SYR | exclude each other",
                "--entity RUS --hops 9 | --hops must be 1 to 3",
                "--shape round | --shape must be facts or projected",
            })
    void what_cannot_be_asked_for_is_told_and_nothing_is_written(String options, String told) {
        var out = folder.resolve("facts.json");
        var args = new ArrayList<>(List.of("export", "--uri", NO_GRAPH, "--format", "json"));
        args.addAll(List.of("--out", out.toString()));
        args.addAll(List.of(options.split(" ")));

        var run = run(args.toArray(String[]::new));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--country SYRIA | no state of the graph",
                "--official nobody-at-all | nobody in the graph",
                "--query no-such | --query must be one of",
            })
    void whom_the_graph_does_not_know_is_told(String options, String told) {
        var args = new ArrayList<>(List.of("--format", "json"));
        args.addAll(List.of("--out", folder.resolve("facts.json").toString()));
        args.addAll(List.of(options.split(" ")));

        var run = export(args.toArray(String[]::new));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }

    @Test
    void several_files_ask_for_an_archive() {
        var out = folder.resolve("facts.csv").toString();
        var run = run("export", "--uri", NO_GRAPH, "--format", "csv", "--out", out);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--out must end in .zip");
    }

    @Test
    void a_folder_that_is_not_there_is_told_in_one_line() {
        var out = folder.resolve("no/such/facts.json");

        var run = export("--format", "json", "--out", out.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("The export cannot be written: ").containsOnlyOnce("\n");
        assertThat(Files.exists(out.getParent())).isFalse();
    }

    private record Run(int status, String out, String err) {}

    private static Run export(String... args) {
        var all = new ArrayList<>(List.of("export", "--data", data.toString()));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    private static Run run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Mithaq.execute(new ByteArrayInputStream(new byte[0]), out, err, args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
