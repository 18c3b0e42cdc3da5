package org.mithaq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Questions by name, in Cypher, for paths and for words.
class AskingInBrowser {
    private static final String ERROR =
            """
            () => [...CSS.highlights.get('cypher-error')].map((range) =>
              range.startContainer.data.slice(range.startOffset, range.endOffset)).join()\
            """;
    private static final String COLOURS =
            "(kind) => [...CSS.highlights.get('cypher-' + kind)].map((range) =>"
                    + " range.startContainer.data.slice(range.startOffset, range.endOffset)).join()";

    private final View view = Chromium.view();

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void a_question_is_answered_as_table_graph_and_file() throws IOException {
        var rows = Dashboard.running().get("/queries/who-met-whom?country=SYR&limit=7").at("/rows");
        view.open("/query?lang=en");
        assertThat(view.count(".questions li"))
                .isEqualTo(Dashboard.running().get("/queries").at("/page/total").asInt());
        view.page().getByText("Who met whom most often").click();
        view.until("() => document.querySelector('table.answer')");
        view.page().locator("input[name=limit]").fill("7");
        view.page().locator("form.filters button").click();
        view.until("() => location.search.includes('limit=7')").ready();
        view.until(
                "() => document.querySelectorAll('table.answer tbody tr').length === "
                        + rows.size());
        assertThat(view.text("table.answer tbody tr")).contains(rows.at("/0/one").asString());
        var csv =
                Files.readString(
                        view.page()
                                .waitForDownload(() -> view.page().getByText("CSV").click())
                                .path());
        assertThat(csv.lines()).hasSize(rows.size() + 1);
        assertThat(csv)
                .startsWith(
                        "\ufeffone,oneFor,other,otherFor,meetings,first,last,oneId,otherId\r\n");
        view.page().getByText("Graph").click();
        assertThat(view.count("svg.network circle")).isGreaterThan(2);
        view.requireNoTrouble();
    }

    @Test
    void cypher_is_coloured_and_run_and_its_nodes_are_drawn() {
        view.open(
                "/query?lang=en&cypher="
                        + encoded("MATCH (c:Country {id: $id}) RETURN c, 'x' AS text, 12 // note"));
        assertThat(view.page().evaluate(COLOURS, "keyword")).isEqualTo("MATCH,RETURN,AS");
        assertThat(view.page().evaluate(COLOURS, "label")).isEqualTo(":Country");
        assertThat(view.page().evaluate(COLOURS, "string")).isEqualTo("'x'");
        assertThat(view.page().evaluate(COLOURS, "parameter")).isEqualTo("$id");
        assertThat(view.page().evaluate(COLOURS, "comment")).isEqualTo("// note");
        view.page().getByLabel("Parameters").fill("{\"id\": \"SYR\"}");
        view.page().locator("textarea").press("Control+Enter");
        view.until("() => document.querySelector('table.answer')");
        assertThat(view.text("table.answer tbody")).contains("Syria").contains("12");
        view.page().getByText("Graph").click();
        assertThat(view.count("svg.network circle")).isEqualTo(1);
        assertThat((String) view.page().evaluate("location.search")).contains("parameters=");
        view.requireNoTrouble();
    }

    @Test
    void what_is_wrong_with_cypher_is_told_with_its_place() {
        view.open("/query?lang=en&cypher=MATCH (c:Country)%0ARETRN c");
        view.page().locator("main button.main").click();
        view.until("() => document.querySelector('[role=alert]')");
        assertThat(view.text("[role=alert]")).contains("RETRN").contains("line 2");
        assertThat(view.page().evaluate(ERROR)).isEqualTo("RETRN");
        assertThat(view.page().evaluate("document.activeElement.selectionStart")).isEqualTo(18);
        view.page().locator("textarea").fill("CREATE (n) RETURN n");
        view.page().locator("textarea").press("Control+Enter");
        view.until("() => document.querySelector('[role=alert]')?.innerText.includes('CREATE')");
        assertThat(view.page().evaluate(ERROR)).isEqualTo("");
    }

    @Test
    void a_path_is_found_between_two_who_are_typed() {
        var path =
                Dashboard.running()
                        .get(
                                "/queries/paths-between-officials?from=vladimir-putin&to=asaad-al-shaibani&limit=12");
        view.open("/paths?lang=ar");
        view.page().locator("main input[type=search]").nth(0).fill("بوتين");
        view.page().locator("main input[type=search]").nth(0).blur();
        view.until("() => location.search.includes('from=vladimir-putin')");
        view.page().locator("main input[type=search]").nth(1).fill("Shaibani");
        view.page().locator("main input[type=search]").nth(1).blur();
        view.until("() => location.search.includes('to=asaad-al-shaibani')");
        view.until(
                "() => document.querySelectorAll('.paths > li').length === "
                        + path.at("/rows").size());
        assertThat(view.text(".path .step blockquote"))
                .isEqualTo(path.at("/rows/0/words/0").asString());
        view.page().locator(".path .step button").first().click();
        view.until("() => document.querySelector('.detail blockquote')");
        view.requireNoTrouble();
    }

    @Test
    void a_search_tells_which_form_it_found() {
        view.open("/search?lang=en&q=وللافروف");
        assertThat(view.text("main"))
                .contains("without what is written together with it")
                .contains("Sergey Lavrov");
        view.page().locator("header input").fill("Lavrow");
        view.page().locator("header input").press("Enter");
        view.until("() => document.querySelector('h1').innerText.includes('Lavrow')").ready();
        assertThat(view.text("main")).contains("one letter changed");
        view.requireNoTrouble();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
