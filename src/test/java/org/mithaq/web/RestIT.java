package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;
import org.mithaq.extract.FactExtractor;
import org.mithaq.graph.Neo4jExtension;
import org.mithaq.ingest.ArticleReading;
import org.mithaq.ingest.FactsJson;
import org.mithaq.lexicon.SeedData;
import org.mithaq.web.Http.Answer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(Neo4jExtension.class)
class RestIT {

    private static final String TITLE = "بوتين يلتقي وزير الخارجية السوري في الكرملين";
    private static final String TEXT =
            "التقى الرئيس الروسي فلاديمير بوتين وزير الخارجية السوري أسعد الشيباني في الكرملين"
                    + " يوم 31 يوليو 2025.";

    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start(URI neo4j) {
        service =
                MithaqService.start(
                        "--server.port=0",
                        "--spring.neo4j.uri=" + neo4j,
                        "--mithaq.samples=false",
                        "--mithaq.max-job-size=12MB");
        http = new Http(service.getEnvironment().getRequiredProperty("local.server.port"));
        await().atMost(Duration.ofMinutes(1)).until(() -> total("/api/v1/countries?limit=1") > 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    // articles

    @Test
    void a_new_article_is_created_and_comes_back_as_it_was_sent() {
        var created = http.post(article("round-trip", TITLE, TEXT, "2025-08-01"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/articles/round-trip");
        assertThat(created.json().at("/outcome").asString()).isEqualTo("NEW");
        assertThat(created.json().at("/lang").asString()).isEqualTo("ar");
        assertThat(created.json().at("/found/meetings").asInt()).isEqualTo(1);
        var stored = http.get(created.header("Location")).json();
        assertThat(stored.at("/title").asString()).isEqualTo(TITLE);
        assertThat(stored.at("/text").asString()).isEqualTo(TEXT);
        assertThat(stored.at("/date").asString()).isEqualTo("2025-08-01");
        assertThat(stored.at("/outlet").isNull()).isTrue();
    }

    @Test
    void the_same_article_again_is_known_and_changes_nothing() {
        var article = article("twice", TITLE, TEXT, "2025-08-01");
        http.post(article);
        var before = http.get("/api/v1/articles/twice").text();

        var again = http.post(article);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/outcome").asString()).isEqualTo("UNCHANGED");
        assertThat(http.get("/api/v1/articles/twice").text()).isEqualTo(before);
    }

    @Test
    void a_changed_text_under_a_known_id_is_a_new_version() {
        http.post(article("changing", TITLE, TEXT, null));

        var revised = http.post(article("changing", TITLE, "نص جديد.", null));

        assertThat(revised.status()).isEqualTo(201);
        assertThat(revised.json().at("/outcome").asString()).isEqualTo("REVISED");
        var newest = http.get("/api/v1/articles/changing").json();
        assertThat(newest.at("/text").asString()).isEqualTo("نص جديد.");
        assertThat(newest.at("/version").asInt()).isEqualTo(2);
        assertThat(newest.at("/older").toString()).isEqualTo("[\"changing@1\"]");
        var older = http.get("/api/v1/articles/changing@1").json();
        assertThat(older.at("/text").asString()).isEqualTo(TEXT);
        assertThat(older.at("/supersededAt").isNull()).isFalse();
        assertThat(older.at("/claims").asInt()).as("claims of the older text").isZero();
        assertThat(http.get("/api/v1/articles/changing@1/facts").json().at("/meetings"))
                .as("what was read in it stays to be seen")
                .isNotEmpty();
        assertThat(http.get("/api/v1/articles/changing@2").status()).isEqualTo(404);
    }

    @Test
    void withdrawing_takes_the_claims_of_the_article_and_leaves_those_of_others() {
        var title = "الرئيس المصري يستقبل ملك الأردن";
        var text =
                "استقبل الرئيس المصري عبد الفتاح السيسي ملك الأردن عبد الله الثاني في القاهرة يوم 3 مايو 2024.";
        http.post(article("claims-1", title, text, "2024-05-03"));
        http.post(article("claims-2", title, text, "2024-05-04"));
        var meetings = "/api/v1/meetings?country=EGY&country=JOR";
        assertThat(articlesThatState(meetings)).containsOnly("claims-1", "claims-2");

        assertThat(http.delete("/api/v1/articles/claims-1").status()).isEqualTo(204);
        assertThat(http.delete("/api/v1/articles/claims-1").status()).isEqualTo(204);

        assertThat(articlesThatState(meetings)).containsOnly("claims-2");
        assertThat(http.get("/api/v1/articles/claims-1").json().at("/claims").asInt()).isZero();
        assertThat(ids(http.get("/api/v1/articles?from=2024-05-03&to=2024-05-03").json()))
                .isEmpty();
        var again = http.post(article("claims-1", title, text, "2024-05-03")).json();
        assertThat(again.at("/outcome").asString()).isEqualTo("WITHDRAWN");
    }

    // many articles at once

    @Test
    void many_articles_are_a_job_that_tells_what_became_of_each_line() {
        var large = article("job-large", TITLE, "س".repeat(600_000), null);
        var body =
                String.join(
                        "\n",
                        article("job-1", TITLE, TEXT, "2025-08-01"),
                        "{broken",
                        "",
                        "{\"title\": \" \", \"text\": 5}",
                        large,
                        article("job-1", TITLE, TEXT, "2025-08-01"),
                        article("job-1", TITLE, "نص جديد.", "2025-08-01"));

        var accepted = http.postLines(BodyPublishers.ofString(body));

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.json().at("/received").asInt()).isEqualTo(6);
        var path = accepted.header("Location");
        assertThat(path).isEqualTo("/api/v1/jobs/" + accepted.json().at("/id").asString());
        var events = http.get(path + "/events", "Accept", "text/event-stream");
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.text()).contains("event:end\n");
        var job = http.get(path).json();
        assertThat(events.text()).endsWith("data:" + job + "\n\n");
        assertThat(job.at("/state").asString()).isEqualTo("DONE");
        assertThat(job.at("/done").asInt()).isEqualTo(6);
        assertThat(job.at("/new").asInt()).isEqualTo(1);
        assertThat(job.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(job.at("/revised").asInt()).isEqualTo(1);
        assertThat(job.at("/failed").asInt()).isEqualTo(3);
        assertThat(job.at("/failures").valueStream())
                .extracting(f -> f.at("/line").asInt() + " " + f.at("/field").asString(""))
                .containsExactly("2 ", "4 title", "4 text", "5 text");
        assertThat(job.at("/failuresTruncated").asBoolean()).isFalse();
        assertThat(job.at("/startedAt").asString())
                .isLessThanOrEqualTo(job.at("/endedAt").asString());
        assertThat(http.get("/api/v1/articles/job-1").json().at("/version").asInt()).isEqualTo(2);
        assertThat(http.get("/api/v1/articles/job-1@1").status()).isEqualTo(200);
    }

    @Test
    void who_comes_late_to_a_job_is_told_its_end_at_once_and_the_list_has_the_newest_first() {
        var first = http.postLines(BodyPublishers.ofString("x\n")).json().at("/id").asString();
        var second = http.postLines(BodyPublishers.ofString("y\n")).json().at("/id").asString();
        ended(first);
        ended(second);

        var late = http.get("/api/v1/jobs/" + second + "/events").text();

        assertThat(late).startsWith("event:end\ndata:{\"id\":\"" + second);
        assertThat(ids(http.get("/api/v1/jobs").json())).containsSubsequence(second, first);
    }

    @Test
    void of_very_many_failures_a_hundred_are_told() {
        var id = http.postLines(BodyPublishers.ofString("no\n".repeat(250))).json().at("/id");

        var job = ended(id.asString());

        assertThat(job.at("/failed").asInt()).isEqualTo(250);
        assertThat(job.at("/failures")).hasSize(100);
        assertThat(job.at("/failuresTruncated").asBoolean()).isTrue();
    }

    @Test
    void bytes_that_are_no_utf_8_cost_their_line() {
        var bytes = article("latin", "é", "x", null).getBytes(StandardCharsets.ISO_8859_1);

        var id = http.postLines(BodyPublishers.ofByteArray(bytes)).json().at("/id").asString();

        assertThat(ended(id).at("/failures/0/reason").asString()).contains("UTF-8");
    }

    @Test
    void a_job_that_is_none_is_refused() {
        requireProblem(http.postLines(BodyPublishers.ofString("")), 400);
        requireProblem(http.postLines(BodyPublishers.ofString(" \r\n\n\t\n")), 400);
        var tooLong = "y".repeat(13_000_000).getBytes(StandardCharsets.UTF_8);
        requireProblem(http.postLines(BodyPublishers.ofByteArray(tooLong)), 413);
        requireProblem(
                http.postLines(
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong))),
                413);
        requireProblem(http.get("/api/v1/jobs/job-never"), 404);
        requireProblem(http.get("/api/v1/jobs/job-never/events"), 404);
        requireProblem(http.get("/api/v1/jobs?state=DONE"), 400);
    }

    private static JsonNode ended(String job) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !http.get("/api/v1/jobs/" + job).json().at("/endedAt").isNull());
        return http.get("/api/v1/jobs/" + job).json();
    }

    private static List<String> articlesThatState(String facts) {
        return ids(http.get(facts).json()).stream()
                .map(id -> http.get("/api/v1/facts/" + id + "/evidence").json())
                .flatMap(evidence -> evidence.at("/items").valueStream())
                .map(claim -> claim.at("/article").asString())
                .toList();
    }

    @Test
    void an_article_without_an_id_gets_one_and_is_known_by_it() {
        var first = http.post("{\"title\": \"T\", \"text\": \"unnamed\"}");
        var second = http.post("{\"text\": \"unnamed\", \"title\": \"T\"}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().at("/id")).isEqualTo(first.json().at("/id"));
    }

    @Test
    void an_id_may_be_an_address() {
        var id = "https://news.example/a?b=ج&c=50%/#d";

        var created = http.post(article(id, TITLE, "نص.", null));

        assertThat(created.status()).isEqualTo(201);
        assertThat(http.get(created.header("Location")).json().at("/id").asString()).isEqualTo(id);
        assertThat(http.get(created.header("Location") + "/facts").status()).isEqualTo(200);
    }

    @Test
    void the_facts_of_an_article_are_the_very_bytes_that_extract_prints() {
        http.post(article("facts", TITLE, TEXT, "2025-08-01"));
        var article = new Article("facts", TITLE, TEXT, null, LocalDate.of(2025, 8, 1), null, null);

        var facts = http.get("/api/v1/articles/facts/facts");

        var reading = new ArticleReading(FactExtractor.of(SeedData.builtIn()));
        assertThat(facts.text()).isEqualTo(FactsJson.text(reading.read(article)));
        assertThat(facts.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void a_fact_can_be_followed_to_the_words_that_state_it() {
        http.post(article("words", TITLE, TEXT, "2025-08-01"));

        var meeting = http.get("/api/v1/meetings?country=SYR&country=RUS").json().at("/items/0");
        var evidence =
                http.get("/api/v1/facts/" + meeting.at("/id").asString() + "/evidence").json();

        assertThat(meeting.at("/countries").toString()).isEqualTo("[\"RUS\",\"SYR\"]");
        assertThat(evidence.at("/page/total").asInt()).isPositive();
        for (var claim : evidence.at("/items")) {
            var full = TITLE + "\n" + TEXT;
            for (var quote : claim.at("/quotes")) {
                var words = full.substring(quote.at("/start").asInt(), quote.at("/end").asInt());
                assertThat(quote.at("/text").asString()).isEqualTo(words);
            }
            assertThat(claim.at("/quotes")).isNotEmpty();
            assertThat(claim.at("/rule").asString()).isNotBlank();
        }
    }

    @Test
    void an_article_in_a_language_that_is_not_known_is_kept_without_facts_and_says_so() {
        var created = http.post(article("ge", "ქართული", "პრეზიდენტი შეხვდა მინისტრს.", null));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().at("/lang").asString()).isEqualTo("und");
        assertThat(created.json().at("/claims").asInt()).isZero();
        assertThat(created.json().at("/notes")).isNotEmpty();
    }

    @Test
    void a_withdrawn_article_takes_its_facts_with_it() {
        http.post(
                article(
                        "withdrawn",
                        "الرئيس التركي يستقبل الرئيس الكازاخستاني في أنقرة",
                        "استقبل الرئيس التركي رجب طيب أردوغان الرئيس الكازاخستاني في أنقرة.",
                        "2024-05-05"));
        var list = "/api/v1/meetings?country=TUR&country=KAZ";
        var id = http.get(list).json().at("/items/0/id").asString();

        var gone = http.delete("/api/v1/articles/withdrawn");

        assertThat(id).startsWith("fact-");
        assertThat(gone.status()).isEqualTo(204);
        assertThat(total(list)).isZero();
        assertThat(http.get("/api/v1/meetings/" + id).status()).isEqualTo(410);
        assertThat(http.get("/api/v1/facts/" + id + "/evidence").status()).isEqualTo(410);
        assertThat(http.get("/api/v1/articles/withdrawn").json().at("/withdrawnAt").isNull())
                .isFalse();
        assertThat(http.delete("/api/v1/articles/never").status()).isEqualTo(404);
    }

    // what is refused

    static Stream<List<String>> badArticles() {
        return Stream.of(
                List.of("400", "", ""),
                List.of("400", "", "{"),
                List.of("400", "", "[]"),
                List.of("400", "", "null"),
                List.of("400", "", "{\"title\":\"T\",\"text\":\"x\"} {}"),
                List.of("400", "", "{\"title\":\"T\",\"text\":\"x\",\"text\":\"y\"}"),
                List.of("400", "", "{\"x\":" + "[".repeat(50_000)),
                List.of("422", "title", "{\"text\":\"x\"}"),
                List.of("422", "title", "{\"title\":\"  \",\"text\":\"x\"}"),
                List.of("422", "title", "{\"title\":7,\"text\":\"x\"}"),
                List.of("422", "text", "{\"title\":\"T\"}"),
                List.of("422", "text", "{\"title\":\"T\",\"text\":\"\\n\\t\"}"),
                List.of("422", "text", "{\"title\":\"T\",\"text\":null}"),
                List.of("422", "text", "{\"title\":\"T\",\"text\":\"a\\ud800b\"}"),
                List.of("422", "text", "{\"title\":\"T\",\"text\":\"a\\u0000b\"}"),
                List.of("422", "title", "{\"title\":\"\\udc00\",\"text\":\"x\"}"),
                List.of("422", "outlet", "{\"title\":\"T\",\"text\":\"x\",\"outlet\":\"\\u0000\"}"),
                List.of("422", "date", "{\"title\":\"T\",\"text\":\"x\",\"date\":\"2025-02-30\"}"),
                List.of("422", "date", "{\"title\":\"T\",\"text\":\"x\",\"date\":\"31/07/2025\"}"),
                List.of("422", "date", "{\"title\":\"T\",\"text\":\"x\",\"date\":20250731}"),
                List.of("422", "id", "{\"title\":\"T\",\"text\":\"x\",\"id\":\"a@1\"}"),
                List.of(
                        "422",
                        "id",
                        "{\"title\":\"T\",\"text\":\"x\",\"id\":\"" + "i".repeat(9_000) + "\"}"));
    }

    @ParameterizedTest
    @MethodSource("badArticles")
    void an_article_that_is_none_is_refused_and_the_field_named(List<String> expected) {
        var answer = http.post(expected.get(2));

        requireProblem(answer, Integer.parseInt(expected.getFirst()));
        assertThat(answer.json().at("/errors/0/field").asString("")).isEqualTo(expected.get(1));
    }

    @Test
    void more_than_a_megabyte_is_too_large_whatever_carries_it() {
        var text = article("large", TITLE, "س".repeat(600_000), null);
        var padding = "{\"title\":\"T\",\"text\":\"x\",\"y\":\"" + "y".repeat(9_000_000) + "\"}";
        var ofUnknownLength = padding.getBytes(StandardCharsets.UTF_8);

        requireProblem(http.post(text), 413);
        requireProblem(http.post(padding), 413);
        requireProblem(
                http.post(
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(ofUnknownLength))),
                413);
        assertThat(http.get("/api/v1/articles/large").status()).isEqualTo(404);
    }

    @Test
    void odd_but_possible_texts_are_taken_and_come_back_unchanged() {
        var texts =
                List.of(
                        "<script>alert(1)</script> &amp; ${7*7} {{7*7}}",
                        "\u202Eright to left\u202C \u0007 \u200F \uFEFF",
                        "'; MATCH (n) DETACH DELETE n; //",
                        "😀 e\u0301 \uFFFF \uFFFD",
                        "كلمة ".repeat(90_000));
        for (var i = 0; i < texts.size(); i++) {
            var created = http.post(article("odd-" + i, TITLE, texts.get(i), null));

            assertThat(created.status()).isEqualTo(201);
            assertThat(http.get("/api/v1/articles/odd-" + i).json().at("/text").asString())
                    .isEqualTo(texts.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/nothing,404",
        "GET,/nothing,404",
        "GET,/api/v1/articles/nothing,404",
        "GET,/api/v1/articles/nothing/facts,404",
        "GET,/api/v1/officials/nothing,404",
        "GET,/api/v1/countries/XXX,404",
        "GET,/api/v1/countries/syr,404",
        "GET,/api/v1/organizations/nothing,404",
        "GET,/api/v1/meetings/nothing,404",
        "GET,/api/v1/agreements/nothing,404",
        "GET,/api/v1/statements/nothing,404",
        "GET,/api/v1/acts/nothing,404",
        "GET,/api/v1/facts/nothing/evidence,404",
        "GET,/api/v1/countries/SYR/relations/XXX/timeline,404",
        "PUT,/api/v1/articles,405",
        "DELETE,/api/v1/meetings,405",
        "POST,/api/v1/countries,405",
        "POST,/api/v1/articles,415",
    })
    void what_does_not_exist_is_said_in_problem_details(String method, String path, int status) {
        requireProblem(http.send(method, path, BodyPublishers.ofString("{}")), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json;charset=windows-1256",
                "application/x-www-form-urlencoded",
                "application/x-ndjson;charset=windows-1256",
                "garbage"
            })
    void articles_come_as_json_in_utf_8_only(String type) {
        var body = BodyPublishers.ofString("{\"title\":\"T\",\"text\":\"x\"}");

        requireProblem(http.send("POST", "/api/v1/articles", body, "Content-Type", type), 415);
    }

    @Test
    void only_json_is_given() {
        requireProblem(http.get("/api/v1/articles", "Accept", "text/csv"), 406);
    }

    @ParameterizedTest
    @CsvSource({
        "/articles?limit=0,limit",
        "/articles?limit=501,limit",
        "/articles?limit=ten,limit",
        "/articles?from=2025-02-30,from",
        "/articles?to=today,to",
        "/articles?from=2025-02-01&to=2025-01-01,to",
        "/articles?cursor=%21,cursor",
        "/articles?cursor=eAp5,cursor",
        "/articles?colour=red,colour",
        "/meetings?country=SYRIA,country",
        "/meetings?country=syr,country",
        "/meetings?country=SYR&country=X,country",
        "/meetings?type=PARTY,type",
        "/meetings?status=SIGNED,status",
        "/agreements?status=HELD,status",
        "/statements?type=MEETING,type",
        "/acts?minSources=-1,minSources",
        "/officials?type=KING,type",
        "/officials?official=x,official",
        "/countries?country=SYR,country",
        "/countries/SYR/relations/RUS/timeline?from=x,from",
        "/countries/SYR/relations/RUS/timeline?since=2020-01-01,since",
    })
    void a_parameter_that_cannot_be_used_is_named(String path, String field) {
        var answer = http.get("/api/v1" + path);

        requireProblem(answer, 400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/articles?q=%zz", "/api/v1/articles/%zz", "/api/v1/articles/%00"})
    void an_address_that_is_none_is_refused(String path) throws Exception {
        requireBareProblem(path);
    }

    // lists

    @Test
    void pages_together_hold_every_item_once_in_one_order() {
        for (var i = 0; i < 7; i++) {
            http.post(article("page-" + i, TITLE, "نص رقم " + i, i < 4 ? "2001-01-01" : null));
        }
        var list = "/api/v1/articles?limit=3";

        var ids = new ArrayList<String>();
        var page = http.get(list).json();
        var total = page.at("/page/total").asLong();
        ids.addAll(ids(page));
        while (!page.at("/page/next").isNull()) {
            page = http.get(list + "&cursor=" + page.at("/page/next").asString()).json();
            assertThat(page.at("/page/total").asLong()).isEqualTo(total);
            ids.addAll(ids(page));
        }

        assertThat(ids).doesNotHaveDuplicates().hasSize(Math.toIntExact(total));
        assertThat(ids)
                .containsSubsequence(IntStream.range(0, 7).mapToObj(i -> "page-" + i).toList());
    }

    @Test
    void articles_are_filtered_by_day_and_words() {
        http.post(article("filter-1", "قمة عربية نادرة", "نص.", "1999-03-01"));
        http.post(article("filter-2", "قمة عربية نادرة", "نص آخر.", "1999-03-02"));

        assertThat(ids(http.get("/api/v1/articles?from=1999-03-01&to=1999-03-01").json()))
                .containsExactly("filter-1");
        assertThat(ids(http.get("/api/v1/articles?q=" + encoded("نادره")).json()))
                .containsExactly("filter-2", "filter-1");
    }

    @Test
    void countries_and_officials_are_found_by_any_of_their_names() {
        var syria = http.get("/api/v1/countries/SYR").json();

        assertThat(syria.at("/names").toString()).contains("سوريا", "Syria");
        assertThat(ids(http.get("/api/v1/countries?q=" + encoded("سوريا")).json())).contains("SYR");
        assertThat(total("/api/v1/officials?country=SYR&type=FOREIGN_MINISTER")).isPositive();
        assertThat(total("/api/v1/organizations?q=" + encoded("الجامعة العربية"))).isPositive();
    }

    @Test
    void the_timeline_of_two_states_keeps_undated_facts_apart() {
        http.post(
                article(
                        "dated",
                        "الرئيس المصري يستقبل الرئيس الفرنسي",
                        "استقبل الرئيس المصري عبد الفتاح السيسي الرئيس الفرنسي إيمانويل ماكرون في القاهرة يوم 7 أبريل 2025.",
                        null));
        http.post(
                article(
                        "undated",
                        "الرئيس الفرنسي يستقبل الرئيس المصري في باريس",
                        "استقبل الرئيس الفرنسي إيمانويل ماكرون الرئيس المصري عبد الفتاح السيسي في باريس.",
                        null));

        var timeline = http.get("/api/v1/countries/EGY/relations/FRA/timeline").json();

        assertThat(timeline.at("/undated/count").asInt())
                .isEqualTo(timeline.at("/undated/items").size())
                .isPositive();
        assertThat(timeline.at("/items")).isNotEmpty();
        for (var item : timeline.at("/items")) {
            assertThat(item.at("/date/earliest").asString()).isEqualTo("2025-04-07");
        }
        var later = http.get("/api/v1/countries/EGY/relations/FRA/timeline?from=2026-01-01").json();
        assertThat(later.at("/items")).isEmpty();
        assertThat(later.at("/undated/count")).isEqualTo(timeline.at("/undated/count"));
    }

    // what surrounds it

    @Test
    void an_answer_that_has_not_changed_is_not_sent_again() {
        http.post(article("etag", TITLE, "نص.", null));
        var first = http.get("/api/v1/articles/etag");

        var again = http.get("/api/v1/articles/etag", "If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).isNotBlank();
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void the_api_describes_itself_and_the_page_to_try_it_needs_no_network() {
        var description = http.get("/v3/api-docs").json();
        var page = http.get("/swagger-ui/index.html").text();

        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/paths").propertyNames())
                .contains(
                        "/api/v1/articles",
                        "/api/v1/articles/{id}/facts",
                        "/api/v1/meetings/{id}",
                        "/api/v1/jobs",
                        "/api/v1/jobs/{id}",
                        "/api/v1/jobs/{id}/events",
                        "/api/v1/facts/{id}/evidence",
                        "/api/v1/countries/{a}/relations/{b}/timeline");
        var sent = description.at("/paths/~1api~1v1~1articles/post/requestBody/content");
        assertThat(sent.propertyNames()).contains("application/json", "application/x-ndjson");
        assertThat(description.at("/paths/~1api~1v1~1articles/post/responses").propertyNames())
                .contains("200", "201", "202");
        assertThat(description.at("/components/schemas/JobJson/properties").has("new")).isTrue();
        assertThat(page).contains("swagger-ui-bundle.js").doesNotContain("https://");
        assertThat(http.get("/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
    }

    @Test
    void the_integrity_audit_tells_every_rule() {
        http.post(article("whole", TITLE, TEXT, null));

        var audit = http.get("/api/v1/admin/integrity?examples=1").json();

        assertThat(audit.at("/isClean").asBoolean()).as(audit.toString()).isTrue();
        assertThat(audit.at("/rules")).hasSizeGreaterThan(15);
        assertThat(audit.at("/rules/0").propertyNames())
                .containsExactly("rule", "statement", "violations", "examples");
        requireProblem(http.get("/api/v1/admin/integrity?examples=0"), 400);
    }

    @Test
    void health_includes_the_graph() {
        assertThat(http.get("/actuator/health").json().at("/status").asString()).isEqualTo("UP");
    }

    @Test
    void what_arrives_and_what_is_lost_is_counted_for_prometheus() {
        var before = metrics();
        http.post(article("metered", TITLE, TEXT, "2025-08-01"));
        http.post(article("metered", TITLE, TEXT, "2025-08-01"));
        http.post("{\"title\": \"T\"}");
        var after = metrics();

        assertThat(more(before, after, "mithaq_articles_total{outcome=\"new\"}")).isEqualTo(1);
        assertThat(more(before, after, "mithaq_articles_total{outcome=\"unchanged\"}"))
                .isEqualTo(1);
        assertThat(more(before, after, "mithaq_facts_total{kind=\"meeting\"}")).isEqualTo(1);
        assertThat(more(before, after, "mithaq_failures_total{reason=\"read\"}")).isEqualTo(1);
        for (var stage : List.of("read", "extract", "resolve", "write")) {
            var series = "mithaq_stage_seconds_count{stage=\"" + stage + "\"}";
            assertThat(more(before, after, series)).as(stage).isEqualTo(2);
        }
        assertThat(after).contains("mithaq_facts_total{kind=\"act\"} ");
    }

    private static String metrics() {
        return http.get("/actuator/prometheus").text();
    }

    private static double more(String before, String after, String series) {
        return value(after, series) - value(before, series);
    }

    private static double value(String metrics, String series) {
        var line = metrics.lines().filter(l -> l.startsWith(series + " ")).findFirst();
        return Double.parseDouble(line.orElseThrow().substring(series.length() + 1));
    }

    private static void requireProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/type").asString()).startsWith("urn:mithaq:problem:");
        assertThat(answer.json().at("/title").asString()).isNotBlank();
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.json().at("/detail").asString()).isNotBlank();
    }

    /// Java's client sends no such address, so this one speaks HTTP itself.
    private static void requireBareProblem(String path) throws Exception {
        var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "urn:mithaq:problem:bad-request");
        }
    }

    private static long total(String path) {
        return http.get(path).json().at("/page/total").asLong();
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items").valueStream().map(item -> item.at("/id").asString()).toList();
    }

    private static String article(String id, String title, String text, @Nullable String date) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("id", id).put("title", title).put("text", text).put("date", date);
        return json.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
