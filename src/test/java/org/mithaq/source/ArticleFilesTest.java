package org.mithaq.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {

    @TempDir private Path folder;

    @Test
    void a_broken_line_costs_that_line_only() throws IOException {
        var file =
                write(
                        "a.jsonl",
                        line("1") + "{broken\n\n" + line("4") + "{'id': '5'}\n" + line("6"));

        assertThat(told(file))
                .containsExactly(
                        "a.jsonl:1 1",
                        "a.jsonl:2 BROKEN",
                        "a.jsonl:4 4",
                        "a.jsonl:5 BROKEN",
                        "a.jsonl:6 6");
    }

    @Test
    void the_last_line_needs_no_line_feed_and_windows_ends_do_no_harm() throws IOException {
        var file = write("a.jsonl", line("1").replace("\n", "\r\n\r\n") + line("2").strip());

        assertThat(told(file)).containsExactly("a.jsonl:1 1", "a.jsonl:3 2");
    }

    @Test
    void a_line_without_end_costs_that_line_only() throws IOException {
        var endless = "x".repeat(ArticleReader.MAX_JSON_BYTES + 1);
        var file = write("a.jsonl", line("1") + endless + "\n" + line("3"));

        assertThat(told(file)).containsExactly("a.jsonl:1 1", "a.jsonl:2 BROKEN", "a.jsonl:3 3");
    }

    @Test
    void a_byte_order_mark_before_the_first_line_does_no_harm() throws IOException {
        assertThat(told(write("a.jsonl", "\uFEFF" + line("1")))).containsExactly("a.jsonl:1 1");
    }

    @Test
    void zipped_lines_are_read_as_lines() throws IOException {
        var file = folder.resolve("a.jsonl.gz");
        Files.write(file, zipped(line("1") + line("2")));

        assertThat(told(file)).containsExactly("a.jsonl.gz:1 1", "a.jsonl.gz:2 2");
    }

    @Test
    void a_zip_that_was_cut_gives_what_can_be_read_and_says_so() throws IOException {
        var file = folder.resolve("a.jsonl.gz");
        var lines = new StringBuilder();
        for (var i = 0; i < 20_000; i++) {
            lines.append(line("n" + (i * 7919L % 20_011)));
        }
        var whole = zipped(lines.toString());
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        var told = told(file);

        assertThat(told).hasSizeGreaterThan(1_000);
        assertThat(told.getFirst()).isEqualTo("a.jsonl.gz:1 n0");
        assertThat(told.getLast()).endsWith("BROKEN");
        assertThat(told.subList(0, told.size() - 1)).noneMatch(t -> t.endsWith("BROKEN"));
    }

    @Test
    void what_is_named_gz_and_is_none_is_broken() throws IOException {
        assertThat(told(write("a.jsonl.gz", line("1")))).containsExactly("a.jsonl.gz BROKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%1$s", "[%1$s]", "\n[\n%1$s\n]\n"})
    void json_holds_one_object_or_an_array(String form) throws IOException {
        var file = write("a.json", form.formatted(line("1").strip()));

        assertThat(told(file)).singleElement().asString().endsWith(" 1");
    }

    @Test
    void an_element_with_a_bad_field_costs_that_element_only() throws IOException {
        var file = write("a.json", "[" + line("1") + ",5,[],\n{'id': 'x'},\n" + line("5") + "]");

        assertThat(told(file))
                .containsExactly(
                        "a.json:1 1",
                        "a.json:2 BROKEN",
                        "a.json:2 BROKEN",
                        "a.json:3 BROKEN",
                        "a.json:4 5");
    }

    @Test
    void where_the_json_breaks_the_file_ends_and_says_so() throws IOException {
        var file = write("a.json", "[" + line("1") + ",\n{'title': oops}," + line("3") + "]");

        assertThat(told(file)).containsExactly("a.json:1 1", "a.json:3 BROKEN");
        assertThat(reason(file)).contains("what follows in the file was not read");
    }

    @Test
    void an_empty_array_holds_nothing_and_an_empty_file_is_broken() throws IOException {
        assertThat(told(write("a.json", "[]"))).isEmpty();
        assertThat(told(write("b.json", " "))).containsExactly("b.json BROKEN");
        assertThat(told(write("c.jsonl", ""))).isEmpty();
    }

    @Test
    void folders_are_read_in_the_order_of_names_and_through_their_subfolders() throws IOException {
        write("b.jsonl", line("b"));
        write("a/2.txt", "T2\n\nx");
        write("a/2.yaml", "id: two");
        write("a/1.txt", "T1\n\nx");
        write("a/1.yaml", "id: one");
        write("a/.hidden.txt", "T\n\nx");
        write("c.json", line("c"));
        write("d/1.csv", "id,title,text\nd1,T,x\nd2,T,x\n");
        write("d/2.HTM", "<title>T</title><h1>T</h1><p>x</p>");
        write(
                "d/3.xml",
                "<rss version='2.0'><channel><title>t</title><link>l</link><description>d"
                        + "</description><item><title>T</title></item></channel></rss>");

        assertThat(told(folder))
                .containsExactly(
                        "1.txt:1 one",
                        "2.txt:1 two",
                        "b.jsonl:1 b",
                        "c.json:1 c",
                        "1.csv:2 d1",
                        "1.csv:3 d2",
                        "2.HTM art-b893d548f80db8dd55cc",
                        "3.xml:1 BROKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.html.gz", "a", "a.gz", "lonely.yaml"})
    void an_ending_that_is_not_known_is_said_and_the_rest_is_read(String name) throws IOException {
        write(name, "x");
        write("z.jsonl", line("z"));

        assertThat(told(folder)).containsExactly(name + " BROKEN", "z.jsonl:1 z");
        assertThat(reason(folder.resolve(name))).contains(ArticleFiles.ENDINGS);
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(reason(folder.resolve("none.jsonl"))).isEqualTo("does not exist");
        assertThat(reason(folder.resolve("none"))).isEqualTo("does not exist");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_and_a_dash_are_lines_on_standard_input(boolean isDash) {
        var in = new ByteArrayInputStream((line("1") + line("2")).getBytes(UTF_8));

        try (var read = ArticleFiles.in(isDash ? List.of("-") : List.of(), in)) {
            assertThat(read.map(Delivery::place)).containsExactly("-:1", "-:2");
        }
    }

    @Test
    void nothing_is_opened_before_its_turn() throws IOException {
        var file = write("a.jsonl", line("1"));
        var paths = List.of(file.toString(), folder.resolve("later.jsonl").toString());

        try (var read = ArticleFiles.in(paths, InputStream.nullInputStream())) {
            assertThat(read.findFirst()).map(Delivery::place).contains(file + ":1");
        }
    }

    private Path write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content.replace('\'', '"'));
    }

    private static String line(String id) {
        return "{\"id\": \"" + id + "\", \"title\": \"T\", \"text\": \"x\"}\n";
    }

    private static byte[] zipped(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /// File name, line and id of each article, or that it is broken.
    private static List<String> told(Path path) {
        return read(path).stream().map(ArticleFilesTest::told).toList();
    }

    private static String told(Delivery delivery) {
        var place = Path.of(delivery.place()).getFileName();
        return switch (delivery.reading()) {
            case Reading.Read(var article) -> place + " " + article.id();
            case Reading.Broken _ -> place + " BROKEN";
        };
    }

    private static String reason(Path path) {
        return switch (read(path).getLast().reading()) {
            case Reading.Read(var article) -> throw new AssertionError("was read: " + article.id());
            case Reading.Broken(var problem) -> problem.inOneLine();
        };
    }

    private static List<Delivery> read(Path path) {
        try (var read = ArticleFiles.in(List.of(path.toString()), InputStream.nullInputStream())) {
            return read.toList();
        }
    }
}
