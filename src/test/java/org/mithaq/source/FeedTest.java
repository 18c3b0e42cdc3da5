package org.mithaq.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;

class FeedTest {

    @Test
    void the_items_of_rss_2_are_articles() {
        var articles =
                read(
                        rss(
                                """
                                <item><title>لقاء &amp;quot;مهم&amp;quot; في القاهرة</title><link>https://x.example/1</link>
                                  <pubDate>Thu, 31 Jul 2025 00:30:00 +0300</pubDate>
                                  <description>موجز</description>
                                  <content:encoded><![CDATA[<p>التقى <b>الوزيران</b> في القاهرة.</p>
                                    <script>no()</script><p>واتفقا &amp; افترقا.</p>]]></content:encoded></item>
                                """));

        assertThat(articles)
                .containsExactly(
                        Article.withContentId(
                                "لقاء \"مهم\" في القاهرة",
                                "التقى الوزيران في القاهرة.\nواتفقا & افترقا.",
                                "ar",
                                LocalDate.of(2025, 7, 31),
                                "https://x.example/1",
                                "صحيفة"));
    }

    @Test
    void a_description_is_the_text_where_there_is_no_content() {
        var feed =
                rss(
                        """
                        <item><title>T</title><description>&lt;p&gt;One.&lt;/p&gt;Two&lt;br/&gt;three.</description></item>
                        """);

        assertThat(read(feed))
                .singleElement()
                .extracting(Article::text)
                .isEqualTo("One.\nTwo\nthree.");
    }

    @Test
    void the_items_of_rss_1_are_articles() {
        var articles =
                read(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                          <channel rdf:about="https://x.example"><title>Paper</title><link>https://x.example</link>
                            <description>d</description><dc:language>en-GB</dc:language></channel>
                          <item rdf:about="https://x.example/1"><title>First</title><link>https://x.example/1</link>
                            <description>Short</description><content:encoded>&lt;p&gt;The whole.&lt;/p&gt;</content:encoded>
                            <dc:date>2025-07-31T23:00:00-05:00</dc:date></item>
                          <item rdf:about="https://x.example/2"><title>Second</title><link>https://x.example/2</link>
                            <description>Text</description></item>
                        </rdf:RDF>
                        """);

        assertThat(articles).extracting(Article::title).containsExactly("First", "Second");
        assertThat(articles).extracting(Article::text).containsExactly("The whole.", "Text");
        assertThat(articles)
                .extracting(Article::date)
                .containsExactly(LocalDate.of(2025, 7, 31), null);
        assertThat(articles).extracting(Article::outlet).containsOnly("Paper");
        assertThat(articles).extracting(Article::lang).containsOnly("en");
    }

    @Test
    void the_entries_of_atom_are_articles_and_a_change_is_no_publication() {
        var articles =
                read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Paper</title><id>x</id>
                          <updated>2025-08-02T00:00:00Z</updated>
                          <entry><title type="text">a &lt; b</title><id>1</id><link href="https://x.example/1"/>
                            <published>2025-07-31T10:00:00Z</published><updated>2025-08-01T10:00:00Z</updated>
                            <summary>Short</summary><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
                          <entry><title>Second</title><id>2</id><link rel="alternate" href="https://x.example/2"/>
                            <updated>2025-08-01T10:00:00Z</updated>
                            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Of <i>xhtml</i>.</p></div></content></entry>
                          <entry><title>Third</title><id>3</id><updated>2025-08-01T10:00:00Z</updated>
                            <summary>Only 1 &lt; 2</summary></entry>
                        </feed>
                        """);

        assertThat(articles).extracting(Article::title).containsExactly("a < b", "Second", "Third");
        assertThat(articles)
                .extracting(Article::text)
                .containsExactly("One.\nTwo.", "Of xhtml.", "Only 1 < 2");
        assertThat(articles)
                .extracting(Article::date)
                .containsExactly(LocalDate.of(2025, 7, 31), null, null);
        assertThat(articles.getFirst().url()).isEqualTo("https://x.example/1");
    }

    @Test
    void an_entry_without_a_text_costs_that_entry_only() {
        var deliveries =
                deliveries(
                        rss(
                                "<item><title>A</title></item>"
                                        + "<item><description>x</description></item>"
                                        + "<item><title>B</title><description>x</description></item>"));

        assertThat(deliveries).extracting(Delivery::place).containsExactly("f:1", "f:2", "f:3");
        assertThat(reason(deliveries.getFirst())).isEqualTo("text: must not be blank");
        assertThat(reason(deliveries.get(1))).isEqualTo("title: must not be blank");
        assertThat(deliveries.getLast().reading()).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'Thu, 31 Jul 2025 00:30:00 +0300',2025-07-31",
        "'31 Jul 2025 23:30:00 -0500',2025-07-31",
        "'Thu, 31 Jul 2025 10:00:00 GMT',2025-07-31",
        "2025-07-31,2025-07-31",
        "'Thu, 31 Jul 2025 10:00:00 EST',2025-07-31",
        "tomorrow,",
        "'',"
    })
    void a_day_is_the_one_that_stands_there(String written, @Nullable LocalDate day) {
        var feed =
                rss(
                        "<item><title>A</title><description>x</description><pubDate>%s</pubDate></item>"
                                .formatted(written));

        assertThat(read(feed)).singleElement().extracting(Article::date).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1256"})
    void a_feed_is_read_in_the_encoding_it_declares(String charset) {
        var xml =
                "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(charset)
                        + rss("<item><title>لقاء</title><description>نص.</description></item>");

        var delivery = Feed.entries("f", xml.getBytes(Charset.forName(charset))).toList();

        assertThat(article(delivery.getFirst()).title()).isEqualTo("لقاء");
    }

    @Test
    @Timeout(20)
    void entities_are_neither_fetched_nor_grown(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "SECRET");
        var item = rss("<item><title>A</title><description>&x;</description></item>");
        var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (var i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        laughs.append("<!ENTITY x '&l11;'>]>");

        for (var doctype :
                List.of(
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
                        "<!DOCTYPE rss [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>",
                        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd'>",
                        laughs.toString())) {
            var delivery = deliveries(doctype + item);

            assertThat(reason(delivery.getFirst())).contains("DOCTYPE").doesNotContain("SECRET");
        }
        assertThat(reason(deliveries(item).getFirst())).startsWith("is no XML that is read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<rss>",
                "<html><body>x</body></html>",
                "<rss version='2.0'/>"
            })
    void what_is_no_feed_is_said(String xml) {
        var delivery = deliveries(xml);

        assertThat(delivery).hasSize(1);
        assertThat(delivery.getFirst().line()).isEqualTo(Delivery.WHOLE_FILE);
        assertThat(reason(delivery.getFirst())).startsWith("is n");
    }

    @Test
    void bytes_that_are_not_in_the_encoding_declared_are_refused() {
        var xml = rss("<item><title>é</title><description>x</description></item>");
        var delivery = Feed.entries("f", xml.getBytes(StandardCharsets.ISO_8859_1)).toList();

        assertThat(reason(delivery.getFirst())).startsWith("is no XML that is read");
    }

    private static String rss(String items) {
        return """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>صحيفة</title><link>https://x.example</link><description>d</description>
        <language>ar-SA</language>%s</channel></rss>
        """
                .formatted(items);
    }

    private static List<Delivery> deliveries(String xml) {
        return Feed.entries("f", xml.getBytes(UTF_8)).toList();
    }

    private static List<Article> read(String xml) {
        return deliveries(xml).stream().map(FeedTest::article).toList();
    }

    private static Article article(Delivery delivery) {
        return switch (delivery.reading()) {
            case Reading.Read(var article) -> article;
            case Reading.Broken(var problem) -> throw new AssertionError(problem.inOneLine());
        };
    }

    private static String reason(Delivery delivery) {
        return switch (delivery.reading()) {
            case Reading.Read(var article) -> throw new AssertionError("read: " + article);
            case Reading.Broken(var problem) -> problem.inOneLine();
        };
    }
}
