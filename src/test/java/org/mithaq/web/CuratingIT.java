package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.graph.Neo4jExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// One event in several articles over HTTP: sources, contradictions, decisions, what is new, what
/// was known.
@ExtendWith(Neo4jExtension.class)
class CuratingIT {
    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start(URI neo4j) {
        service =
                MithaqService.start(
                        "--server.port=0", "--spring.neo4j.uri=" + neo4j, "--mithaq.samples=false");
        http = new Http(service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void copies_of_a_text_are_several_sources_and_one_story() {
        var text =
                "استقبل الرئيس المصري عبد الفتاح السيسي ملك الأردن عبد الله الثاني في القاهرة يوم 3 مايو"
                        + " 2024. وبحث الجانبان خلال اللقاء العلاقات الثنائية بين البلدين وسبل تطويرها في"
                        + " مختلف المجالات، إضافة إلى مجمل الأوضاع في المنطقة.";
        post("copy-1", text, "2024-05-03");
        post("copy-2", text, "2024-05-04");
        post(
                "own",
                "في القاهرة استقبل السيسي يوم 3 مايو 2024 ملك الأردن عبد الله الثاني.",
                "2024-05-04");
        var meetings = http.get("/api/v1/meetings?country=EGY&country=JOR").json();
        assertThat(meetings.at("/page/total").asInt()).isEqualTo(1);
        var meeting = meetings.at("/items/0");
        assertThat(meeting.at("/sources").asInt()).isEqualTo(3);
        assertThat(meeting.at("/independentSources").asInt()).isEqualTo(2);
        assertThat(meeting.at("/confidenceReasons")).isNotEmpty();
        assertThat(meeting.at("/history/0/status").asString()).isEqualTo("HELD");
    }

    @Test
    void two_days_are_joined_by_a_reader_with_a_preview_and_come_apart_again() {
        post(
                "day-1",
                "التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس التركي رجب طيب أردوغان في باريس يوم 5 يونيو 2024.",
                "2024-06-07");
        post(
                "day-2",
                "التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس التركي رجب طيب أردوغان في باريس يوم 6 يونيو 2024.",
                "2024-06-07");
        var before = meetings("FRA", "TUR");
        assertThat(before.at("/page/total").asInt()).isEqualTo(2);
        var one = before.at("/items/0/id").asString();
        var other = before.at("/items/1/id").asString();
        var body =
                """
                {"kind": "MERGE", "facts": ["%s", "%s"], "reason": "one meeting"}\
                """
                        .formatted(one, other);
        var preview = send("/api/v1/decisions/preview", body);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().at("/items/0/sources").asInt()).isEqualTo(2);
        assertThat(meetings("FRA", "TUR").at("/page/total").asInt()).isEqualTo(2);

        var decided = send("/api/v1/decisions", body);
        assertThat(decided.status()).as(decided.text()).isEqualTo(201);
        assertThat(decided.json().at("/by").asString()).isEqualTo("Amal");
        var joined = meetings("FRA", "TUR");
        assertThat(joined.at("/page/total").asInt()).isEqualTo(1);
        var kept = joined.at("/items/0/id").asString();
        var gone = kept.equals(one) ? other : one;
        var moved = http.get("/api/v1/meetings/" + gone);
        assertThat(moved.status()).isEqualTo(308);
        assertThat(moved.header("Location")).isEqualTo("/api/v1/meetings/" + kept);
        assertThat(http.get("/api/v1/facts/" + gone + "/evidence").header("Location"))
                .isEqualTo("/api/v1/facts/" + kept + "/evidence");
        var conflicts = http.get("/api/v1/conflicts?country=TUR&about=DATE").json();
        assertThat(conflicts.at("/items/0/contradictions/0/values")).hasSize(2);
        assertThat(conflicts.at("/items/0/contradictions/0/values/0/claims/0/quotes")).isNotEmpty();

        var path = decided.header("Location");
        assertThat(http.get(path).json().at("/revertedAt").isNull()).isTrue();
        assertThat(send(path + "/revert", "{\"reason\": \"two days\"}").status()).isEqualTo(200);
        assertThat(send(path + "/revert", "{\"reason\": \"two days\"}").status()).isEqualTo(409);
        assertThat(meetings("FRA", "TUR").at("/page/total").asInt()).isEqualTo(2);
        assertThat(http.get("/api/v1/decisions").json().at("/items/0/revertedBy").asString())
                .isEqualTo("Amal");
    }

    @Test
    void what_is_new_and_what_was_known_can_be_asked() {
        post(
                "known",
                "التقى الرئيس الصيني شي جين بينغ الرئيس البرازيلي لولا دا سيلفا في بكين يوم 14 أبريل 2023.",
                "2023-04-15");
        var timeline = "/api/v1/countries/CHN/relations/BRA/timeline";
        var now = http.get(timeline).json();
        assertThat(now.at("/items")).isNotEmpty();
        assertThat(http.get(timeline + "?asOf=2020-01-01").json().at("/items")).isEmpty();
        var tomorrow = Instant.now().plusSeconds(86_400);
        assertThat(http.get(timeline + "?asOf=" + tomorrow).json().at("/items"))
                .isEqualTo(now.at("/items"));
        assertThat(http.get("/api/v1/entities/CHN/timeline?asOf=" + tomorrow).json().at("/items"))
                .isNotEmpty();
        var changes = http.get("/api/v1/changes?since=2020-01-01&country=BRA").json();
        assertThat(changes.at("/items/0/what").asString()).isEqualTo("STATED");
        assertThat(changes.at("/items/0/article").asString()).isEqualTo("known");
        assertThat(http.get("/api/v1/changes").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/changes?since=yesterday").status()).isEqualTo(400);
        assertThat(http.get(timeline + "?asOf=yesterday").status()).isEqualTo(400);
    }

    @Test
    void what_was_known_of_a_fact_and_of_a_state_can_be_asked() {
        post(
                "then",
                "التقى الرئيس التركي رجب طيب أردوغان الرئيس الأذربيجاني إلهام علييف في أنقرة يوم 19 فبراير"
                        + " 2024.",
                "2024-02-20");
        var list = "/api/v1/meetings?country=TUR&country=AZE";
        var now = http.get(list).json();
        var id = now.at("/items/0/id").asString();
        var tomorrow = "asOf=" + Instant.now().plusSeconds(86_400);
        var before = "asOf=2020-01-01";
        assertThat(http.get(list + '&' + tomorrow).json()).isEqualTo(now);
        assertThat(http.get(list + '&' + before).json().at("/page/total").asInt()).isZero();
        assertThat(http.get(list + "&status=CANCELLED&" + tomorrow).json().at("/items")).isEmpty();
        for (var path : List.of("/api/v1/facts/", "/api/v1/meetings/")) {
            assertThat(http.get(path + id).json()).isEqualTo(now.at("/items/0"));
            assertThat(http.get(path + id + '?' + tomorrow).json()).isEqualTo(now.at("/items/0"));
            assertThat(http.get(path + id + '?' + before).status()).isEqualTo(404);
            assertThat(http.get(path + id + "?asOf=yesterday").status()).isEqualTo(400);
        }
        var byId = "/api/v1/facts?id=" + id + "&id=fact-none&";
        assertThat(http.get(byId + tomorrow).json().at("/items")).hasSize(1);
        assertThat(http.get(byId + before).json().at("/items")).isEmpty();
        assertThat(http.get("/api/v1/meetings?" + before).status())
                .as("of everything at once")
                .isEqualTo(400);
    }

    @Test
    void a_name_beyond_ascii_comes_percent_encoded_and_is_kept_as_it_is() {
        post(
                "named",
                "التقى الرئيس الكيني وليام روتو الرئيس الأوغندي يوويري موسيفيني في نيروبي يوم 12 مايو 2023.",
                "2023-05-13");
        var id = meetings("KEN", "UGA").at("/items/0/id").asString();
        var decision =
                http.send(
                        "POST",
                        "/api/v1/decisions",
                        BodyPublishers.ofString(
                                "{\"kind\": \"ACCEPT\", \"facts\": [\""
                                        + id
                                        + "\"], \"reason\": \"x\"}"),
                        "Content-Type",
                        "application/json",
                        "X-Mithaq-User",
                        URLEncoder.encode("أمل", StandardCharsets.UTF_8) + "%0A100%25");
        assertThat(decision.status()).as(decision.text()).isEqualTo(201);
        assertThat(decision.json().at("/by").asString()).isEqualTo("أمل 100%");
    }

    @Test
    void an_article_read_anew_by_the_same_rules_changes_nothing() {
        post(
                "anew",
                "التقى الرئيس الهندي ناريندرا مودي الرئيس الفرنسي إيمانويل ماكرون.",
                "2023-07-14");
        var difference = send("/api/v1/articles/anew/reprocess", "{}");
        assertThat(difference.status()).as(difference.text()).isEqualTo(200);
        assertThat(difference.json().at("/outcome").asString()).isEqualTo("UNCHANGED");
        assertThat(difference.json().at("/added")).isEmpty();
        assertThat(send("/api/v1/articles/nothing/reprocess", "{}").status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_decided_is_told_by_its_field() {
        requireField(
                "{\"kind\": \"MERGE\", \"facts\": [\"fact-none\", \"fact-no\"], \"reason\": \"x\"}",
                "facts");
        requireField(
                "{\"kind\": \"MARRY\", \"facts\": [\"fact-none\"], \"reason\": \"x\"}", "kind");
        requireField("{\"kind\": \"REJECT\", \"facts\": [\"fact-none\"]}", "reason");
        requireField("{\"kind\": \"REJECT\", \"facts\": 5, \"reason\": \"x\"}", "facts");
        requireField(
                "{\"kind\": \"REJECT\", \"facts\": [\"x\"], \"reason\": \"x\", \"colour\": 1}",
                "colour");
        assertThat(send("/api/v1/decisions", "[]").status()).isEqualTo(400);
        assertThat(send("/api/v1/decisions", "{").status()).isEqualTo(400);
        assertThat(send("/api/v1/decisions/none/revert", "{\"reason\": \"x\"}").status())
                .isEqualTo(404);
        assertThat(http.get("/api/v1/decisions/none").status()).isEqualTo(404);
        assertThat(http.get("/api/v1/candidates/pairs?country=Syria").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/candidates/facts?limit=0").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/candidates/pairs").status()).isEqualTo(200);
        assertThat(http.get("/api/v1/conflicts?about=COLOUR").status()).isEqualTo(400);
    }

    private static void requireField(String body, String field) {
        var answer = send("/api/v1/decisions", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors").findValuesAsString("field")).contains(field);
    }

    private static JsonNode meetings(String a, String b) {
        return http.get("/api/v1/meetings?country=" + a + "&country=" + b).json();
    }

    private static Http.Answer send(String path, String body) {
        return http.send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "X-Mithaq-User",
                "Amal");
    }

    private static void post(String id, String text, String date) {
        var body =
                """
                {"id": "%s", "title": "لقاء %s", "text": "%s", "date": "%s"}\
                """
                        .formatted(id, id, text, date);
        assertThat(http.post(body).status()).isEqualTo(201);
    }
}
