package org.mithaq.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {

    @TempDir private Path folder;

    @Test
    void facts_come_out_in_the_order_of_the_articles_whatever_the_number_of_threads()
            throws IOException {
        var articles = write("a.jsonl", articles(300));

        var one = run("", "extract", articles, "--threads", "1");
        var four = run("", "extract", "--threads", "4", articles);

        assertThat(one.status()).isZero();
        assertThat(one.lines()).hasSize(300);
        assertThat(one.lines()[299]).startsWith("{\"articleId\":\"n299\",");
        assertThat(four.out()).isEqualTo(one.out());
        assertThat(four.err()).isEmpty();
    }

    @Test
    void a_broken_line_is_told_with_its_number_and_the_status_is_3() throws IOException {
        var articles = write("a.jsonl", articles(1) + "{broken\n" + articles(2));

        var run = run("", "extract", articles);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err())
                .contains("a.jsonl:2: is not JSON: ")
                .contains("1 of 4 articles were not read");
    }

    @Test
    void articles_come_from_standard_input_where_no_file_is_named() {
        var run = run(articles(2), "extract");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void nothing_but_facts_stands_on_standard_output() {
        assertThat(run("not json\n", "extract").out()).isEmpty();
        assertThat(run("", "extract", folder.resolve("none.json").toString()).out()).isEmpty();
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_work_quietly() {
        var run = run(articles(500), new FullAfter(3, "Broken pipe"), "extract");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_told_in_one_line() {
        var run = run(articles(500), new FullAfter(3, "No space left on device"), "extract");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("The facts cannot be written: No space left on device\n");
    }

    @Test
    void seed_data_that_cannot_be_read_is_told_in_one_line() throws IOException {
        write("countries.tsv", "iso3\tiso2\nSYR\n");

        var run = run(articles(1), "extract", "--seed-data", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("\n").contains("countries.tsv line 2");
    }

    @Test
    void no_threads_are_too_few() {
        var run = run("", "extract", "--threads", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--threads must be at least 1, found 0");
    }

    @Test
    void help_and_version_are_printed_on_demand() {
        assertThat(run("", "extract", "--help").out())
                .contains("Usage: mithaq extract", "--seed-data");
        assertThat(run("", "--version").out()).startsWith("mithaq ");
    }

    private record Run(int status, String out, String err) {
        String[] lines() {
            return out.split("\n");
        }
    }

    private static Run run(String in, String... args) {
        var out = new ByteArrayOutputStream();
        var run = run(in, out, args);
        return new Run(run.status(), out.toString(UTF_8), run.err());
    }

    private static Run run(String in, OutputStream out, String... args) {
        var err = new ByteArrayOutputStream();
        var status = Mithaq.execute(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, args);
        return new Run(status, "", err.toString(UTF_8));
    }

    /// A stream that takes a few lines and then fails.
    private static final class FullAfter extends OutputStream {
        private final String message;
        private int lines;

        FullAfter(int lines, String message) {
            this.lines = lines;
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            if (lines == 0) {
                throw new IOException(message);
            }
            lines -= b == '\n' ? 1 : 0;
        }
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String articles(int number) {
        var lines = new StringBuilder();
        for (var i = 0; i < number; i++) {
            lines.append("{\"id\":\"n").append(i).append("\",\"title\":\"بوتين يلتقي الشيباني\",");
            lines.append("\"text\":\"").append("التقى الوزيران في موسكو. ".repeat(i % 7 * 20 + 1));
            lines.append("\",\"lang\":\"ar\",\"date\":\"2025-07-31\"}\n");
        }
        return lines.toString();
    }
}
