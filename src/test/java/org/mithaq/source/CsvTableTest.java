package org.mithaq.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;

class CsvTableTest {

    @Test
    void columns_may_stand_in_any_order_and_others_are_passed_over() {
        var told =
                told(
                        """
                        url,text,views,Title,date,id,lang,outlet
                        https://x.example/1,"He said ""no"", and left.
                        Then he came back.",17,لقاء,2025-07-31,a-1,en,Paper
                        """);

        assertThat(told)
                .containsExactly(
                        new Delivery(
                                "t",
                                2,
                                new Reading.Read(
                                        new Article(
                                                "a-1",
                                                "لقاء",
                                                "He said \"no\", and left.\nThen he came back.",
                                                "en",
                                                LocalDate.of(2025, 7, 31),
                                                "https://x.example/1",
                                                "Paper"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,text\nT,x\n",
                "title;text\nT;x\n",
                "title\ttext\nT\tx",
                "\uFEFFtitle,text\r\nT,x\r\n",
                "\"title\",\"text\"\n\n\"T\",\"x\"\n\n",
                " TITLE , text \nT,x"
            })
    void tables_come_in_several_dresses(String csv) {
        assertThat(articles(csv)).singleElement().extracting(Article::text).isEqualTo("x");
    }

    @Test
    void an_empty_cell_is_no_value() {
        var csv = "title,text,date,lang,id\nT,x,,,\n";

        assertThat(articles(csv).getFirst().date()).isNull();
        assertThat(articles(csv).getFirst().id()).startsWith("art-");
    }

    @Test
    void a_row_that_is_no_article_costs_that_row_only() {
        var csv = "title,text,date\nA,x,2025-02-30\n,x,\nB,\"two\nlines\",\nC,x\nD,x,,\nE,x,\n";

        assertThat(places(csv))
                .containsExactly(
                        "t:2 date: must be a day such as 2025-07-31, found \"2025-02-30\"",
                        "t:3 title: must not be blank",
                        "t:4 B",
                        "t:6 has 2 values, the header has 3",
                        "t:7 has 4 values, the header has 3",
                        "t:8 E");
    }

    @Test
    void a_header_without_title_or_text_is_told() {
        assertThat(places("headline,text,when\nA,x,y\n"))
                .containsExactly(
                        "t:1 title: no column has this name; the header has \"headline, text, when\"");
        assertThat(places("a,b\n1,2\n")).singleElement().asString().contains("title:", "; text:");
        assertThat(places("title,text,title\nA,x,B\n"))
                .containsExactly("t:1 title: stands twice in the header");
        assertThat(places(""))
                .containsExactly("t:1 is empty; a header with title and text is expected");
        assertThat(places("title,text\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B,\"never closed\nC,x\n", "B,\"closed\" too early\nC,x\n"})
    void where_the_quotes_break_the_table_ends_and_says_so(String rest) {
        assertThat(places("title,text\nA,x\n" + rest)).hasSize(2).first().isEqualTo("t:2 A");
        assertThat(places("title,text\nA,x\n" + rest).getLast())
                .startsWith("t:3 is not CSV: ")
                .endsWith("; what follows in the file was not read");
    }

    @Test
    void a_quote_that_is_never_closed_is_not_read_to_the_end_of_a_large_file() {
        var endless = "title,text\nA,x\nB,\"" + "word ".repeat(2_000_000);

        assertThat(places(endless)).hasSize(2).last().asString().contains("a row is longer than");
    }

    @Test
    void bytes_that_are_no_utf_8_end_the_table() {
        var bytes = "title,text\nA,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(place(told(bytes).getFirst()))
                .isEqualTo("t:1 is not UTF-8; what follows in the file was not read");
    }

    private static List<Delivery> told(String csv) {
        return told(csv.getBytes(UTF_8));
    }

    private static List<Delivery> told(byte[] csv) {
        var table = new CsvTable("t", new ByteArrayInputStream(csv));
        var told = new ArrayList<Delivery>();
        while (table.next(told::add)) {
            assertThat(told).hasSizeLessThan(1_000);
        }
        return told;
    }

    private static List<Article> articles(String csv) {
        return told(csv).stream()
                .map(delivery -> ((Reading.Read) delivery.reading()).article())
                .toList();
    }

    private static List<String> places(String csv) {
        return told(csv).stream().map(CsvTableTest::place).toList();
    }

    private static String place(Delivery delivery) {
        return delivery.place()
                + " "
                + switch (delivery.reading()) {
                    case Reading.Read(var article) -> article.title();
                    case Reading.Broken(var problem) -> problem.inOneLine();
                };
    }
}
