package org.mithaq.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;

class HtmlPageTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final String PARAGRAPHS =
            """
            <p>The foreign ministers of two states met on Monday to prepare a treaty.</p>
            <p>They will meet again in the autumn, a spokeswoman for both of them said.</p>
            """;

    static Stream<String> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void there_are_twenty_pages() throws IOException {
        assertThat(pages()).hasSize(20);
    }

    /// Headline and every paragraph, none lost and nothing of what stands around them.
    @ParameterizedTest
    @MethodSource("pages")
    void headline_and_body_are_found_whatever_the_shape_of_the_page(String page)
            throws IOException {
        var expected = Files.readString(PAGES.resolve(page.replace(".html", ".txt")));

        var article = read(Files.readAllBytes(PAGES.resolve(page)));

        assertThat(article.title() + "\n\n" + article.text() + "\n").isEqualTo(expected);
    }

    @Test
    void day_outlet_address_and_language_come_from_the_page() throws IOException {
        var article = read(Files.readAllBytes(PAGES.resolve("01-arabic-agency.html")));

        assertThat(article.date()).isEqualTo(LocalDate.of(2023, 3, 10));
        assertThat(article.outlet()).isEqualTo("وكالة الميناء للأنباء");
        assertThat(article.url()).isEqualTo("https://mina.example/politics/1001");
        assertThat(article.lang()).isEqualTo("ar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2025-07-31T23:30:00-05:00'>",
                "<meta name='dc.date.issued' content='20250731'>",
                "<meta itemprop='datePublished' content='2025-07-31'>",
                "<meta name='pubdate' content='Thu, 31 Jul 2025 23:30:00 -0500'>",
                "<meta name='date' content='some day'><time datetime='2025-07-31T10:00'>x</time>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                        + " \"datePublished\": \"2025-07-31T01:00:00Z\"}</script>",
            })
    void the_day_is_the_one_its_writer_had(String head) {
        assertThat(page(head).date()).isEqualTo(LocalDate.of(2025, 7, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2025-02-30'>",
                "<meta name='date' content='yesterday'>",
                "<aside><time datetime='2025-07-31'>31 July</time></aside>",
                "<meta property='article:modified_time' content='2025-07-31'>"
            })
    void what_is_no_day_of_publication_is_none(String head) {
        assertThat(page(head).date()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Talks go on | Quay Daily,Talks go on",
        "Quay Daily: Talks go on,Quay Daily: Talks go on",
        "Quay Daily - Talks go on,Talks go on",
        "Talks go on – and on | Quay daily,Talks go on – and on",
        "Talks go on | Analysis,Talks go on | Analysis",
        "Iraq-Iran talks - a chronicle,Iraq-Iran talks - a chronicle",
    })
    void the_name_of_the_site_is_no_part_of_the_headline(String declared, String headline) {
        var head =
                "<meta property='og:site_name' content='Quay Daily'>"
                        + "<meta property='og:title' content='"
                        + declared
                        + "'>";

        assertThat(page(head).title()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en-GB,en", "ar,", "tlh,", "not a tag,", "'',"})
    void a_language_is_taken_where_the_text_can_be_in_it(String tag, @Nullable String language) {
        var html = "<html lang='%s'><h1>Talks</h1>%s".formatted(tag, PARAGRAPHS);

        assertThat(read(html.getBytes(UTF_8)).lang()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8", "UTF-16"})
    void a_page_is_read_in_the_encoding_it_declares(String charset) {
        var html =
                "<meta charset='%s'><title>لقاء الوزيرين</title><p>التقى الوزيران في القاهرة.</p>"
                        .formatted(charset);

        var article = read(html.getBytes(Charset.forName(charset)));

        assertThat(article.title()).isEqualTo("لقاء الوزيرين");
        assertThat(article.text()).isEqualTo("التقى الوزيران في القاهرة.");
    }

    @Test
    void a_page_in_an_encoding_it_does_not_declare_is_refused() {
        var html = "<title>لقاء</title><p>التقى الوزيران.</p>";

        assertThat(reason(html.getBytes(Charset.forName("windows-1256"))))
                .isEqualTo("is not UTF-8 throughout");
    }

    @Test
    void a_page_without_an_article_is_refused_by_its_fields() {
        assertThat(reason("".getBytes(UTF_8)))
                .isEqualTo("title: must not be blank; text: must not be blank");
        assertThat(reason("<h1>Only a title</h1>".getBytes(UTF_8)))
                .isEqualTo("text: must not be blank");
        assertThat(reason(new byte[HtmlPage.MAX_BYTES + 1])).startsWith("is longer than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>"})
    void a_page_nested_without_end_costs_itself_only(String tags) {
        var html = tags.repeat(100_000) + PARAGRAPHS;

        assertThat(HtmlPage.read(html.getBytes(UTF_8))).isNotNull();
    }

    private static Article page(String head) {
        return read(
                "<html><head><title>Talks</title>%s</head><body>%s</body>"
                        .formatted(head, PARAGRAPHS)
                        .getBytes(UTF_8));
    }

    private static String reason(byte[] html) {
        return switch (HtmlPage.read(html)) {
            case Reading.Read(var article) -> throw new AssertionError("read: " + article);
            case Reading.Broken(var problem) -> problem.inOneLine();
        };
    }

    private static Article read(byte[] html) {
        return switch (HtmlPage.read(html)) {
            case Reading.Read(var article) -> article;
            case Reading.Broken(var problem) -> throw new AssertionError(problem.inOneLine());
        };
    }
}
