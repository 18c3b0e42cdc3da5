package org.mithaq.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.article.Article;

class PlainTextTest {

    @Test
    void the_title_is_the_last_line_of_the_first_block_and_a_section_name_is_left_out() {
        var article = read("أخبار سياسية\nبوتين يلتقي الوزير\n\nنص أول\nنص ثان\n\nنص ثالث\n", null);

        assertThat(article.title()).isEqualTo("بوتين يلتقي الوزير");
        assertThat(article.text()).isEqualTo("نص أول\nنص ثان\n\nنص ثالث");
    }

    @Test
    void without_a_blank_line_the_title_is_the_first_line() {
        var article = read("Title\nfirst\nsecond\n", null);

        assertThat(article.title()).isEqualTo("Title");
        assertThat(article.text()).isEqualTo("first\nsecond");
    }

    @ParameterizedTest
    @CsvSource({"'\\n'", "'\\r\\n'", "'\\r'"})
    void every_kind_of_line_end_separates(String written) {
        var end = written.translateEscapes();
        var article = read("Title" + end + end + "a" + end + "b" + end, null);

        assertThat(article.title()).isEqualTo("Title");
        assertThat(article.text()).isEqualTo("a" + end + "b");
    }

    @Test
    void a_windows_file_without_a_blank_line_has_none() {
        assertThat(read("Title\r\nfirst\r\nsecond", null).text()).isEqualTo("first\r\nsecond");
    }

    @Test
    void blank_lines_around_and_a_byte_order_mark_do_not_count() {
        var article = read("\uFEFF\n \n\nTitle\n \t\n\n  indented\n\n \n", null);

        assertThat(article.title()).isEqualTo("Title");
        assertThat(article.text()).isEqualTo("  indented");
    }

    @Test
    void a_million_blank_lines_are_read_in_no_time() {
        var article = read("Title\n\na" + "\n".repeat(1_000_000) + "b", null);

        assertThat(article.text()).hasSize(1_000_002);
    }

    @Test
    void the_yaml_beside_it_gives_what_a_text_cannot() {
        var article =
                read(
                        "T\n\nx",
                        """
                        date: 2025-07-31
                        lang: no
                        outlet: Mithaq sample
                        url: https://x.example/1
                        id: sample-1
                        documented_by: [a, b]
                        title: not taken
                        """);

        assertThat(article)
                .isEqualTo(
                        new Article(
                                "sample-1",
                                "T",
                                "x",
                                "no",
                                LocalDate.of(2025, 7, 31),
                                "https://x.example/1",
                                "Mithaq sample"));
    }

    @Test
    void an_empty_yaml_and_empty_values_give_nothing() {
        assertThat(read("T\n\nx", "").date()).isNull();
        assertThat(read("T\n\nx", "# comment\ndate:\noutlet: ~\n").outlet()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'date: 31.7.2025',date: must be a day",
        "'outlet: [a]',outlet: must be a string",
        "'- a',expected keys and values",
        "'date: \"',the .yaml beside it cannot be read"
    })
    void a_yaml_that_cannot_be_used_is_a_problem(String yaml, String reason) {
        assertThat(problem("T\n\nx", yaml)).contains(reason);
    }

    @Test
    void a_text_of_one_line_lacks_its_text() {
        assertThat(problem("only a title\n", null)).isEqualTo("text: is missing");
        assertThat(problem("", null)).contains("title: must not be blank");
    }

    @Test
    void bytes_that_are_no_utf_8_are_not_replaced_but_refused() {
        var reading = PlainText.read("T\n\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1), null);

        assertThat(reading)
                .isEqualTo(new Reading.Broken(ArticleProblem.unreadable("is not UTF-8")));
    }

    private static Article read(String text, @Nullable String yaml) {
        return switch (reading(text, yaml)) {
            case Reading.Read(var article) -> article;
            case Reading.Broken(var problem) -> throw new AssertionError(problem.inOneLine());
        };
    }

    private static String problem(String text, @Nullable String yaml) {
        return switch (reading(text, yaml)) {
            case Reading.Read(var article) -> throw new AssertionError("was read: " + article);
            case Reading.Broken(var problem) -> Objects.requireNonNull(problem.inOneLine());
        };
    }

    private static Reading reading(String text, @Nullable String yaml) {
        return PlainText.read(text.getBytes(UTF_8), yaml == null ? null : yaml.getBytes(UTF_8));
    }
}
