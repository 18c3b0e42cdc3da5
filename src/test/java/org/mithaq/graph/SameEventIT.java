package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.extract.FactExtractor;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Place;
import org.mithaq.lexicon.SeedData;
import org.mithaq.resolve.ResolvedFacts;
import org.mithaq.resolve.Resolver;
import org.mithaq.source.ArticleFiles;
import org.mithaq.source.Reading;
import org.neo4j.driver.Driver;

/// Several reports of one event are one fact; different events stay apart.
@ExtendWith(Neo4jExtension.class)
class SameEventIT {
    private static final int THREADS = 16;
    private static final int ARTICLES = 200;

    private static final List<String> OURS =
            List.of(
                    "src/test/resources/events/articles.jsonl",
                    "src/test/resources/gold/ar.articles.jsonl",
                    "src/test/resources/gold/en.articles.jsonl",
                    "seed-data/articles");

    private static final String TEXT = "استقبل الوزير المصري نظيره الأردني واتفقا على لجنة مشتركة.";
    private static final FactDate MARCH =
            new FactDate(
                    "2025-03",
                    LocalDate.of(2025, 3, 1),
                    LocalDate.of(2025, 3, 31),
                    DatePrecision.MONTH,
                    DateBasis.EXPLICIT_PARTIAL);

    private final Driver driver;
    private final GraphWriter writer;

    SameEventIT(Driver driver) {
        this.driver = driver;
        this.writer = new GraphWriter(driver, _ -> "{}");
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void ten_reports_of_one_meeting_are_one_fact_that_says_why() {
        for (var i = 0; i < 10; i++) {
            write(held("a" + i, "2025-03-0" + (2 + i % 2), on("2025-03-02")));
        }
        var meeting = only(FactKind.MEETING);
        assertThat(meeting.sources()).isEqualTo(10);
        assertThat(new Evidence(driver).of(meeting.id())).hasSize(10);
        assertThat(reasons(meeting.id()))
                .hasSize(10)
                .allSatisfy(r -> assertThat(r).contains("same day"));
    }

    @Test
    void the_same_people_on_consecutive_days_met_twice() {
        write(held("a", "2025-03-02", on("2025-03-02")), held("b", "2025-03-03", on("2025-03-03")));
        assertThat(facts(FactKind.MEETING)).hasSize(2);
    }

    @Test
    void two_days_stay_apart_also_where_a_third_report_fits_both() {
        write(
                held("a", "2025-03-02", on("2025-03-02")),
                held("b", "2025-03-03", on("2025-03-03")),
                held("c", "2025-04-10", MARCH));
        assertThat(facts(FactKind.MEETING)).hasSize(2);
        assertThat(facts(FactKind.MEETING)).extracting(RecordedFact::sources).contains(2);
    }

    @Test
    void a_month_and_a_day_in_it_may_be_the_same() {
        write(held("a", "2025-04-10", MARCH), held("b", "2025-03-05", on("2025-03-05")));
        assertThat(only(FactKind.MEETING).date()).isEqualTo(on("2025-03-05"));
    }

    @Test
    void a_plan_and_its_taking_place_are_one_fact_whose_status_moved_on() {
        write(meeting("a", "2025-02-26", null, MeetingStatus.PLANNED, null));
        assertThat(only(FactKind.MEETING).status()).isEqualTo("PLANNED");
        write(held("b", "2025-03-02", on("2025-03-02")));
        assertThat(only(FactKind.MEETING).status()).isEqualTo("HELD");
    }

    @Test
    void the_same_day_in_two_towns_is_two_meetings() {
        write(
                meeting("a", "2025-03-02", on("2025-03-02"), MeetingStatus.HELD, place("EGY")),
                meeting("b", "2025-03-02", on("2025-03-02"), MeetingStatus.HELD, place("JOR")));
        assertThat(facts(FactKind.MEETING)).hasSize(2);
    }

    @Test
    void an_id_that_lost_its_fact_leads_to_the_one_that_took_its_place() {
        write(held("a", "2025-03-02", on("2025-03-02")));
        var first = only(FactKind.MEETING).id();
        write(held("b", "2025-03-02", on("2025-03-02")));
        var second = only(FactKind.MEETING).id();
        var other = first.equals(second) ? otherId("b") : first;
        assertThat(new Facts(driver).find(other)).isEqualTo(new FactLookup.Moved(second));
        writer.withdraw(first.equals(second) ? "a" : "b");
        assertThat(new Facts(driver).find(second)).isEqualTo(new FactLookup.Moved(other));
        assertThat(only(FactKind.MEETING).sources()).isEqualTo(1);
    }

    @Test
    void an_article_that_changes_its_day_leaves_the_fact() {
        write(held("a", "2025-03-02", on("2025-03-02")), held("b", "2025-03-02", on("2025-03-02")));
        only(FactKind.MEETING);
        write(changed("b", on("2025-03-01")));
        assertThat(facts(FactKind.MEETING)).hasSize(2).allMatch(f -> f.sources() == 1);
    }

    @Test
    void agreements_stay_with_their_meeting_when_it_gets_another_id() {
        for (var id : List.of("a", "b", "c", "d")) {
            write(held(id, "2025-03-02", on("2025-03-02")));
            assertThat(only(FactKind.AGREEMENT).reachedAt()).isEqualTo(only(FactKind.MEETING).id());
        }
    }

    @Test
    void many_threads_that_post_the_same_articles_in_any_order_give_one_graph() throws Exception {
        var articles = read();
        assertThat(articles).hasSize(ARTICLES);
        articles.forEach(this::write);
        var inOrder = GraphDump.of(driver);
        for (var round = 0; round < AtOnce.repeats(); round++) {
            Neo4jExtension.empty(driver);
            var threads = new ArrayList<Callable<?>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var mine = new ArrayList<>(articles);
                Collections.shuffle(mine, new Random(round * THREADS + thread));
                threads.add(() -> {
                    mine.forEach(this::write);
                    return mine;
                });
            }
            AtOnce.run(THREADS, threads);
            assertThat(GraphDump.of(driver)).as("round " + round).isEqualTo(inOrder);
        }
    }

    /// Articles of ours, as they are read.
    private static List<ResolvedFacts> read() {
        var extractor = FactExtractor.of(SeedData.builtIn());
        var resolver = new Resolver();
        try (var all = ArticleFiles.in(OURS, InputStream.nullInputStream())) {
            return all.limit(ARTICLES)
                    .map(delivery -> ((Reading.Read) delivery.reading()).article())
                    .map(article -> resolver.resolve(article, extractor.read(article)))
                    .toList();
        }
    }

    private void write(ResolvedFacts... articles) {
        writer.write(List.of(articles));
    }

    private static Place place(String state) {
        return new Place(null, "القصر في " + state, null, state);
    }

    private static ResolvedFacts held(String id, String published, @Nullable FactDate date) {
        return meeting(id, published, date, MeetingStatus.HELD, null);
    }

    private static ResolvedFacts meeting(
            String id,
            String published,
            @Nullable FactDate date,
            MeetingStatus status,
            @Nullable Place place) {
        return meeting(id, published, TEXT + " نص " + id, date, status, place);
    }

    private static ResolvedFacts changed(String id, FactDate date) {
        return meeting(id, "2025-03-02", TEXT + " تصحيح", date, MeetingStatus.HELD, null);
    }

    private static ResolvedFacts meeting(
            String id,
            String published,
            String text,
            @Nullable FactDate date,
            MeetingStatus status,
            @Nullable Place place) {
        var sketch =
                Sketch.of(id, published, "لقاء", text)
                        .official(
                                "o1",
                                null,
                                null,
                                OfficeType.FOREIGN_MINISTER,
                                "EGY",
                                "الوزير المصري")
                        .official("o2", null, "نظيره", OfficeType.FOREIGN_MINISTER, "JOR", "نظيره")
                        .country("c1", "EGY", "المصري")
                        .country("c2", "JOR", "الأردني");
        return sketch.with(
                        new Fact.Meeting(
                                "m1",
                                MeetingType.MEETING,
                                status,
                                List.of(host("o1"), guest("o2")),
                                List.of("EGY", "JOR"),
                                place,
                                date,
                                sketch.words("استقبل الوزير المصري نظيره الأردني"),
                                0.9,
                                List.of("by hand"),
                                "test.meeting"))
                .agreement(
                        "a1",
                        AgreementType.JOINT_COMMITTEE,
                        List.of("c1", "c2"),
                        "لجنة مشتركة",
                        "m1",
                        "واتفقا على لجنة مشتركة")
                .resolved();
    }

    private RecordedFact only(FactKind kind) {
        var facts = facts(kind);
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    private List<RecordedFact> facts(FactKind kind) {
        return new Facts(driver).list(kind, FactFilter.ANY, PageRequest.first(100)).items();
    }

    /// Id of the fact that the meeting of this article would be alone.
    private String otherId(String article) {
        return texts(
                        "MATCH (:Article {id: '"
                                + article
                                + "'})-[:STATES]->(c:Claim {kind: 'MEETING'}) RETURN c.id AS text")
                .map(FactFold::factId)
                .findFirst()
                .orElseThrow();
    }

    private List<String> reasons(String fact) {
        return texts(
                        "MATCH (:Fact {id: '"
                                + fact
                                + "'})<-[s:SUPPORTS]-() RETURN reduce(all = '', r IN s.reasons | all + r + '; ') AS text")
                .toList();
    }

    private Stream<String> texts(String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.get("text").asString());
    }
}
