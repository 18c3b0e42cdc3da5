package org.mithaq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The page of two states shows what the API tells, no more and no less.
class RelationInBrowser {
    private static final String RANGES =
            """
            () => [...CSS.highlights.get('quote-strong')].map((range) =>
              range.startContainer.data.slice(range.startOffset, range.endOffset)).sort()\
            """;
    private static final String DRAWN =
            "Number(document.querySelector('.timeline canvas').dataset.drawn)";
    private static final String COUNTS = "rect [^>]*data-count=\"(\\d+)\"";

    /// How many facts the list has before one asks for more.
    private static final int LISTED_AT_FIRST = 30;

    private final View view = Chromium.view();

    @AfterEach
    void close() {
        view.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUS/SYR", "SAU/IRN", "EGY/TUR"})
    void as_many_points_are_drawn_and_facts_listed_as_there_are(String pair) {
        var timeline = timeline(pair, "");
        view.open("/relations/" + pair + "?lang=en");
        view.page().getByText("All of time").click();
        view.until("() => " + timeline.at("/items").size() + " === " + DRAWN);
        var listed = timeline.at("/items").size() + timeline.at("/undated/count").asInt();
        view.until(
                "() => document.querySelectorAll('.facts li').length === "
                        + Math.min(listed, LISTED_AT_FIRST));
        if (listed > LISTED_AT_FIRST) {
            view.page().locator(".facts + button").click();
        }
        view.until("() => document.querySelectorAll('.facts li').length === " + listed);
    }

    @Test
    void one_wrong_year_does_not_push_all_others_into_a_corner() {
        var dated = timeline("SAU/IRN", "").at("/items").size();
        view.open("/relations/SAU/IRN?lang=en");
        assertThat(view.drawn()).isEqualTo(dated - 1);
        view.page().getByText("1 earlier than this").click();
        view.until("() => " + dated + " === " + DRAWN);
    }

    @Test
    void a_period_in_the_address_is_what_is_drawn_and_listed() {
        var timeline = timeline("SAU/IRN", "?from=2023-03-01&to=2023-04-30");
        view.open("/relations/SAU/IRN?lang=en&from=2023-03-01&to=2023-04-30");
        var listed = timeline.at("/items").size() + timeline.at("/undated/count").asInt();
        view.until("() => document.querySelectorAll('.facts li').length === " + listed);
        assertThat(view.drawn()).isEqualTo(timeline.at("/items").size());
    }

    @Test
    void what_is_highlighted_is_what_was_quoted() {
        var facts = new ArrayList<String>();
        var timeline = timeline("RUS/SYR", "");
        for (var items : List.of("/items", "/undated/items")) {
            timeline.at(items).forEach(fact -> facts.add(fact.at("/id").asString()));
        }
        for (var fact : facts.subList(0, 8)) {
            var quotes = new ArrayList<String>();
            Dashboard.running()
                    .get("/facts/" + fact + "/evidence")
                    .at("/items")
                    .forEach(claim ->
                            claim.at("/quotes").forEach(q -> quotes.add(q.at("/text").asString())));
            view.open("/relations/RUS/SYR?lang=en&fact=" + fact);
            assertThat(view.page().evaluate(RANGES))
                    .as(fact)
                    .isEqualTo(quotes.stream().sorted().toList());
        }
        view.requireNoTrouble();
    }

    @Test
    void arrows_go_where_they_point() {
        var days = Stream.of(chosenBy("ar", "ArrowLeft"), chosenBy("en", "ArrowRight"));
        assertThat(days).allSatisfy(ids -> assertThat(ids).hasSize(3).isSorted());
    }

    /// Places in time of the facts that a key chooses one after the other.
    private List<Integer> chosenBy(String lang, String key) {
        var order = new ArrayList<String>();
        timeline("RUS/SYR", "").at("/items").forEach(fact -> order.add(fact.at("/id").asString()));
        view.open("/relations/RUS/SYR?lang=" + lang);
        view.drawn();
        var chosen = new ArrayList<Integer>();
        for (var n = 0; n < 3; n++) {
            view.page().locator(".timeline canvas").first().press(key);
            view.until("() => new URLSearchParams(location.search).has('fact')");
            var address = (String) view.page().evaluate("location.search");
            chosen.add(order.indexOf(address.replaceAll(".*[?&]fact=([^&]*).*", "$1")));
            view.ready();
        }
        return chosen;
    }

    @Test
    void a_kind_can_be_left_out_and_time_turned() {
        view.open("/relations/RUS/SYR?lang=en");
        var all = view.drawn();
        view.page().locator(".kinds button").first().click();
        view.until(
                "() => Number(document.querySelector('.timeline canvas').dataset.drawn) < " + all);
        view.page().getByText("Direction of time").click();
        view.until(
                "() => location.search.includes('time=rtl') && location.search.includes('hide=meeting')");
        view.requireNoTrouble();
    }

    @Test
    void the_picture_to_take_away_has_every_point() throws IOException {
        view.open("/relations/SAU/IRN?lang=ar");
        var drawn = view.drawn();
        var svg = taken("SVG");
        var points = Pattern.compile("class=\"(?:dot|bracket)\"").matcher(svg).results().count();
        var binned =
                Pattern.compile(COUNTS)
                        .matcher(svg)
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .sum();
        assertThat(points + binned).isEqualTo(drawn);
        assertThat(svg)
                .contains("direction=\"rtl\"")
                .contains("السعودية")
                .contains("/relations/SAU/IRN");
        assertThat(taken("PNG")).contains("PNG").hasSizeGreaterThan(10_000);
    }

    private String taken(String kind) throws IOException {
        var button =
                view.page()
                        .getByText(
                                kind,
                                new com.microsoft.playwright.Page.GetByTextOptions()
                                        .setExact(true));
        var file = view.page().waitForDownload(button::click).path();
        return kind.equals("SVG")
                ? Files.readString(file)
                : Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static JsonNode timeline(String pair, String query) {
        return Dashboard.running()
                .get("/countries/" + pair.replace("/", "/relations/") + "/timeline" + query);
    }
}
