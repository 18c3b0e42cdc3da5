package org.mithaq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody wishes for is shown as text or said plainly, and breaks nothing.
class UnrulyInputInBrowser {
    private static final String NAME =
            "<script>alert(1)</script> \"O'Neil\" & <b>Co</b> \u202Eעברית وزير";
    private static final String WRITE =
            """
            MATCH (a:Country {id: 'FJI'}), (b:Country {id: 'TUV'})
            CREATE (o:Entity:Official {id: $id, name: $name, nameEn: $name, nameAr: $name, standing: 'PROVISIONAL'})
            CREATE (f:Fact:Meeting {id: 'fact-unruly', kind: 'MEETING', type: 'MEETING', status: 'HELD',
                    title: $name, confidence: 0.5, sources: 1})
            CREATE (o)-[:TOOK_PART {id: 'unruly', role: 'HOST'}]->(f), (f)-[:INVOLVES]->(a), (f)-[:INVOLVES]->(b)\
            """;
    private static final String FITS =
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private static final String TRY_AGAIN =
            """
            () => {
              document.querySelectorAll('[role=alert] button').forEach((button) => button.click());
              return !document.querySelector('[role=alert]');
            }\
            """;

    private final View view = Chromium.view();

    @AfterEach
    void close() {
        view.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void names_with_tags_and_quotes_are_text(String lang) {
        var id = "unruly-\"><img src=x onerror=alert(1)>-" + lang;
        var driver = Dashboard.running().driver();
        driver.executableQuery(WRITE).withParameters(Map.of("id", id, "name", NAME)).execute();
        try {
            view.open("/relations/FJI/TUV?lang=" + lang);
            assertThat(view.text(".undated")).contains("<script>alert(1)</script>");
            assertThat(view.count("main script, main img, main b")).isZero();
            view.open("/entities/" + encoded(id) + "?lang=" + lang);
            assertThat(view.text("h1")).isEqualTo(NAME);
            view.requireNoTrouble();
        } finally {
            driver.executableQuery("MATCH (n) WHERE n.id IN [$id, 'fact-unruly'] DETACH DELETE n")
                    .withParameters(Map.of("id", id))
                    .execute();
        }
    }

    @Test
    void titles_of_thousands_of_letters_in_both_directions_are_shown_whole() {
        var title = "<i>وزير</i> \"said\" 'قال' & ".repeat(200).substring(0, 5000);
        var id = Dashboard.running().read(title, "زار بوتين سوريا. " + "x".repeat(3000));
        for (var page : new String[] {"/articles/" + encoded(id), "/articles", "/"}) {
            view.page().setViewportSize(420, 900);
            view.open(page + "?lang=ar");
            assertThat(view.page().evaluate(FITS)).as(page).isEqualTo(true);
        }
        view.open("/articles/" + encoded(id));
        assertThat(view.page().locator("h1").textContent()).isEqualTo(title);
        assertThat(view.count("main i")).isZero();
        view.requireNoTrouble();
        Dashboard.running().withdraw(id);
    }

    @Test
    void a_pair_without_facts_is_said() {
        view.open("/relations/FJI/NRU?lang=en");
        assertThat(view.text(".empty")).contains("No fact involves both states yet");
        view.requireNoTrouble();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relations/RUS/SYR",
                "/entities/SYR",
                "/agreements",
                "/positions",
                "/articles",
                "/search?q=a"
            })
    void a_failure_of_the_service_is_said_and_can_be_overcome(String path) {
        view.page()
                .route(
                        "**/api/v1/**",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setStatus(500)
                                                .setContentType("text/html")
                                                .setBody("<h1>no JSON</h1>")));
        view.page()
                .navigate(
                        Dashboard.running().url()
                                + path
                                + (path.contains("?") ? "&" : "?")
                                + "lang=en");
        view.until("() => document.querySelector('[role=alert]')");
        assertThat(view.text("[role=alert]")).contains("The service failed at this");
        view.forgive();
        view.page().unroute("**/api/v1/**");
        view.until(TRY_AGAIN).ready();
        assertThat(view.text("main")).doesNotContain("failed");
        view.requireNoTrouble();
    }

    @Test
    void what_does_not_exist_is_said() {
        view.page().navigate(Dashboard.running().url() + "/relations/XXX/SYR?lang=en");
        view.until("() => document.querySelector('[role=alert]')");
        assertThat(view.text("[role=alert]")).contains("does not know this").contains("XXX");
    }

    @Test
    void while_the_service_is_away_the_page_says_so_and_afterwards_goes_on() {
        view.open("/relations/RUS/SYR?lang=en");
        Dashboard.running()
                .whileAway(() -> {
                    view.page().locator(".facts button").first().click();
                    view.until("() => document.querySelector('.detail [role=alert]')");
                    assertThat(view.text(".detail [role=alert]"))
                            .contains("The service does not answer");
                    assertThat(view.count(".facts li")).isPositive();
                });
        view.page().locator(".detail [role=alert] button").click();
        view.until("() => document.querySelector('.detail blockquote')");
        view.forgive();
        view.page().getByText("Articles").first().click();
        view.ready();
        view.requireNoTrouble();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
