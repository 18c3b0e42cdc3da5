package org.mithaq.ui;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each page in both languages, both themes, on a wide screen and on a phone: nothing in the
/// console, nothing asked of another host, nothing that axe objects to, everything within the
/// screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowser {
    private static final int[] WIDTHS = {1360, 420};
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final List<String> LANGUAGES = List.of("ar", "en");
    private static final String FITS =
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    private static final String DIRECTION =
            "(lang) => document.documentElement.dir === (lang === 'ar' ? 'rtl' : 'ltr')";
    private static final String LANGUAGE = "(lang) => document.documentElement.lang === lang";

    private final View view = Chromium.view();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    overview            | /
                    relations           | /relations
                    relation            | /relations/RUS/SYR
                    relation-detail     | /relations/SAU/IRN?fact=FIRST
                    relation-empty      | /relations/FJI/TUV
                    official            | /entities/vladimir-putin
                    state               | /entities/SYR
                    organisation        | /entities/ARAB_LEAGUE
                    agreements          | /agreements
                    positions           | /positions
                    articles            | /articles
                    article             | /articles/FIRST
                    search              | /search?q=وللافروف
                    search-nothing      | /search?q=zzzz
                    questions           | /query
                    question            | /query?name=who-met-whom&country=SYR&limit=50
                    cypher              | /query?cypher=MATCH (a:Country) // note%0ARETURN a.name, 'x', $one&parameters=%7B"one":1%7D
                    paths               | /paths?from=vladimir-putin&to=faisal-bin-farhan
                    paths-none          | /paths
                    review              | /review
                    decisions           | /review?tab=decisions
                    read                | /read
                    """)
    void page_is_in_order_in_every_language_theme_and_width(String name, String path) {
        var address = addressOf(path);
        SoftAssertions.assertSoftly(softly -> {
            for (var lang : LANGUAGES) {
                view.open(address + (address.contains("?") ? "&" : "?") + "lang=" + lang);
                for (var width : WIDTHS) {
                    for (var colours : THEMES) {
                        var look = new Look(name, width, colours, lang);
                        softly.assertThat(problems(look)).as(look.name()).isEmpty();
                    }
                }
            }
        });
    }

    /// What a page is looked at in.
    private record Look(String page, int width, ColorScheme colours, String lang) {
        String name() {
            var theme = colours.name().toLowerCase(Locale.ROOT);
            return "%s-%s-%s-%d".formatted(page, lang, theme, width);
        }
    }

    private List<String> problems(Look look) {
        view.look(look.width, look.colours);
        view.picture(look.name());
        var problems = new ArrayList<String>(view.troubles());
        view.forgive();
        problems.addAll(view.violations());
        for (var claim : List.of(FITS, DIRECTION, LANGUAGE)) {
            if (!view.page().evaluate(claim, look.lang).equals(true)) {
                problems.add("not so: " + claim);
            }
        }
        return problems;
    }

    @AfterAll
    void close() {
        view.close();
    }

    private static String addressOf(String path) {
        var dashboard = Dashboard.running();
        if (path.startsWith("/articles/FIRST")) {
            return "/articles/" + dashboard.get("/articles?limit=1").at("/items/0/id").asString();
        }
        if (path.endsWith("fact=FIRST")) {
            var timeline = dashboard.get("/countries/SAU/relations/IRN/timeline");
            return path.replace("FIRST", timeline.at("/items/0/id").asString());
        }
        return path;
    }
}
