package org.mithaq.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;
import org.mithaq.source.ArticleProblem.Fault;
import org.mithaq.source.ArticleProblem.Kind;

class ArticleReaderTest {

    @Test
    void every_field_arrives_as_it_was_sent() {
        var article =
                read(
                        """
                        {"id": "a-1", "title": "بوتين يلتقي", "text": "نص", "lang": "ar",
                         "date": "2025-07-31", "url": "https://x.example/1", "outlet": "صحيفة"}
                        """);

        assertThat(article)
                .isEqualTo(
                        new Article(
                                "a-1",
                                "بوتين يلتقي",
                                "نص",
                                "ar",
                                LocalDate.of(2025, 7, 31),
                                "https://x.example/1",
                                "صحيفة"));
    }

    @Test
    void an_article_without_an_id_gets_one_from_its_content() {
        var once = read("{'title': 'T', 'text': 'x', 'url': 'u'}");
        var again = read("{'url': 'u', 'text': 'x', 'title': 'T', 'id': null}");
        var other = read("{'title': 'T', 'text': 'y', 'url': 'u'}");

        assertThat(again.id()).isEqualTo(once.id());
        assertThat(other.id()).isNotEqualTo(once.id());
    }

    @Test
    void null_and_blank_mean_that_an_optional_field_is_absent() {
        var article =
                read(
                        "{'id': '', 'title': 'T', 'text': 'x', 'lang': null, 'url': ' ', 'outlet': ''}");

        assertThat(article.id()).startsWith("art-");
        assertThat(article.lang()).isNull();
        assertThat(article.url()).isNull();
        assertThat(article.outlet()).isNull();
        assertThat(article.date()).isNull();
    }

    @Test
    void unknown_fields_are_passed_over_whatever_they_hold() {
        var article = read("{'x': {'title': ['no']}, 'title': 'T', 'y': [1, [2]], 'text': 'x'}");

        assertThat(article.title()).isEqualTo("T");
    }

    static Stream<Arguments> oddCharacters() {
        return Stream.of(
                Arguments.of("tab\\tand bell\\u0007", "tab\tand bell\u0007"),
                Arguments.of("\\u202Eright to left\\u202C", "\u202Eright to left\u202C"),
                Arguments.of("<b>tags</b> &amp; entities", "<b>tags</b> &amp; entities"),
                Arguments.of("one \\ud83d\\ude00", "one \ud83d\ude00"),
                Arguments.of("  spaces\\r\\n around ", "  spaces\r\n around "),
                Arguments.of("e\\u0301 \u0640\u064b", "e\u0301 \u0640\u064b"));
    }

    @ParameterizedTest
    @MethodSource("oddCharacters")
    void odd_characters_that_can_be_stored_are_kept(String written, String text) {
        assertThat(read("{'title': 'T', 'text': '" + written + "'}").text()).isEqualTo(text);
    }

    @Test
    void one_line_of_900_kilobytes_is_an_article() {
        var article = read("{'title': 'T', 'text': '" + "س ".repeat(300_000) + "'}");

        assertThat(article.text()).hasSize(600_000);
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("{'text': 'x'}", "title", "is missing"),
                Arguments.of("{'title': null, 'text': 'x'}", "title", "is missing"),
                Arguments.of("{'title': '', 'text': 'x'}", "title", "must not be blank"),
                Arguments.of("{'title': 'T'}", "text", "is missing"),
                Arguments.of("{'title': 'T', 'text': ' \\n\\t'}", "text", "must not be blank"),
                Arguments.of(
                        "{'title': 'T', 'text': '\\u00a0\\u200f\\ufeff'}",
                        "text",
                        "must not be blank"),
                Arguments.of(
                        "{'title': 5, 'text': 'x'}", "title", "must be a string, found a number"),
                Arguments.of(
                        "{'title': 'T', 'text': ['x']}",
                        "text",
                        "must be a string, found an array"),
                Arguments.of(
                        "{'title': 'T', 'text': 'x', 'lang': {}}",
                        "lang",
                        "must be a string, found an object"),
                Arguments.of(
                        "{'id': true, 'title': 'T', 'text': 'x'}",
                        "id",
                        "must be a string, found a truth value"),
                Arguments.of(
                        "{'title': 'a\\u0000b', 'text': 'x'}",
                        "title",
                        "holds the character U+0000 at offset 1"),
                Arguments.of(
                        "{'title': 'T', 'text': 'ab\\ud800c'}",
                        "text",
                        "holds half a character, a lone surrogate, at offset 2"),
                Arguments.of(
                        "{'title': 'T', 'text': '\\ude00\\ud83d'}",
                        "text",
                        "holds half a character, a lone surrogate, at offset 0"),
                Arguments.of(
                        "{'title': 'T', 'text': 'x', 'outlet': 'o\\udfff'}",
                        "outlet",
                        "holds half a character, a lone surrogate, at offset 1"),
                Arguments.of(
                        "{'id': '" + "i".repeat(501) + "', 'title': 'T', 'text': 'x'}",
                        "id",
                        "is longer than 500 characters"),
                Arguments.of(
                        "{'id': 'a\\nb', 'title': 'T', 'text': 'x'}",
                        "id",
                        "must not hold control characters"),
                Arguments.of(
                        "{'id': 'a@2', 'title': 'T', 'text': 'x'}",
                        "id",
                        "must not end in @ and a number: older versions are named so"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void a_field_that_does_not_hold_what_it_should_is_named(
            String json, String field, String reason) {
        var problem = problem(json);

        assertThat(problem.kind()).isEqualTo(Kind.BAD_FIELD);
        assertThat(problem.faults()).containsExactly(new Fault(field, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31-07-2025",
                "2025-7-31",
                "2025-02-30",
                "2025-13-01",
                "2025-07-31T10:00",
                "2025-07",
                "٢٠٢٥-٠٧-٣١",
                "+2025-07-31",
                "yesterday"
            })
    void a_date_that_is_no_day_is_refused(String date) {
        var problem = problem("{'title': 'T', 'text': 'x', 'date': '" + date + "'}");

        assertThat(problem.faults()).extracting(Fault::field).containsExactly("date");
        assertThat(problem.inOneLine()).contains("2025-07-31", '"' + date + '"');
    }

    @Test
    void all_faults_are_told_at_once() {
        var problem = problem("{'date': 'x', 'title': ' '}");

        assertThat(problem.inOneLine())
                .isEqualTo(
                        "title: must not be blank; text: is missing;"
                                + " date: must be a day such as 2025-07-31, found \"x\"");
    }

    @Test
    void an_article_of_just_one_megabyte_is_read_and_one_byte_more_is_too_large() {
        var text = "x".repeat(ArticleReader.MAX_BYTES - "T\n".length());

        assertThat(read("{'title': 'T', 'text': '" + text + "'}").text()).isEqualTo(text);
        assertThat(problem("{'title': 'T', 'text': '" + text + "x'}").kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void size_is_counted_in_bytes_of_utf_8_not_in_characters() {
        var text = "س".repeat(ArticleReader.MAX_BYTES / 2);

        assertThat(problem("{'title': 'T', 'text': '" + text + "'}").kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{'title': 'T'",
                "{'title': 'T', 'text': 'x'} {'title': 'T', 'text': 'x'}",
                "{'title': 'T', 'text': 'x'} garbage",
                "[]",
                "null",
                "5",
                "{'title': 'T', 'title': 'U', 'text': 'x'}"
            })
    void what_is_not_one_json_object_is_unreadable(String json) {
        assertThat(problem(json).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void nesting_without_end_is_unreadable() {
        assertThat(problem("{'x': " + "[".repeat(100_000)).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void bytes_that_are_no_utf_8_are_not_replaced_but_refused() {
        var latin =
                "{\"title\": \"caf\u00e9\", \"text\": \"x\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ArticleReader.read(latin)).isInstanceOf(Reading.Broken.class);
    }

    /// JSON with single quotes for double ones, so that it can be read here.
    static byte[] json(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static Article read(String json) {
        return switch (ArticleReader.read(json(json))) {
            case Reading.Read(var article) -> article;
            case Reading.Broken(var problem) -> throw new AssertionError(problem.inOneLine());
        };
    }

    private static ArticleProblem problem(String json) {
        return switch (ArticleReader.read(json(json))) {
            case Reading.Read(var article) -> throw new AssertionError("was read: " + article.id());
            case Reading.Broken(var problem) -> problem;
        };
    }
}
