package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.graph.WriteOutcome.NEW;
import static org.mithaq.graph.WriteOutcome.READ_ANEW;
import static org.mithaq.graph.WriteOutcome.REVISED;
import static org.mithaq.graph.WriteOutcome.UNCHANGED;
import static org.mithaq.graph.WriteOutcome.WITHDRAWN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Stance;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Driver;

@ExtendWith(Neo4jExtension.class)
class GraphWriterIT {
    private static final int BATCH = 20;

    private final Driver driver;
    private final GraphWriter writer;

    GraphWriterIT(Driver driver) {
        this.driver = driver;
        this.writer =
                new GraphWriter(
                        driver, extraction -> "{\"articleId\":\"" + extraction.articleId() + "\"}");
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void writing_the_same_batch_twice_gives_the_same_graph() {
        var batch = Stream.concat(moscow("a"), Samples.many(30, 1).stream()).toList();
        assertThat(writer.write(batch)).extracting(WrittenArticle::outcome).containsOnly(NEW);
        var once = GraphDump.of(driver);
        assertThat(writer.write(batch)).extracting(WrittenArticle::outcome).containsOnly(UNCHANGED);
        assertThat(GraphDump.of(driver)).isEqualTo(once);
    }

    @Test
    void any_order_by_parallel_writers_gives_the_same_graph() throws Exception {
        var articles = new ArrayList<>(Samples.many(200, 2));
        batches(articles).forEach(writer::write);
        var inOrder = GraphDump.of(driver);
        for (var seed = 0; seed < 2; seed++) {
            Neo4jExtension.empty(driver);
            Collections.shuffle(articles, new Random(seed));
            // some batches come twice, as after a retry
            var batches = Stream.concat(batches(articles), batches(articles).limit(3));
            AtOnce.run(4, batches.<Callable<?>>map(batch -> () -> writer.write(batch)).toList());
            assertThat(GraphDump.of(driver)).isEqualTo(inOrder);
        }
    }

    @Test
    void many_reports_of_few_events_in_any_order_by_many_writers_give_the_same_graph()
            throws Exception {
        var articles = new ArrayList<>(Samples.reports(100, 7));
        batches(articles).forEach(writer::write);
        var inOrder = GraphDump.of(driver);
        assertThat(facts(FactKind.MEETING)).hasSizeBetween(10, 90).anyMatch(f -> f.sources() > 3);
        for (var seed = 0; seed < AtOnce.repeats(); seed++) {
            Neo4jExtension.empty(driver);
            Collections.shuffle(articles, new Random(seed));
            AtOnce.run(
                    16,
                    articles.stream()
                            .<Callable<?>>map(a -> () -> writer.write(List.of(a)))
                            .toList());
            assertThat(GraphDump.of(driver)).isEqualTo(inOrder);
        }
    }

    @Test
    void what_was_withdrawn_or_revised_leaves_the_graph_as_if_it_had_not_been() {
        var articles = Samples.reports(60, 3);
        writer.write(articles.subList(0, 40));
        var facts = allFacts();
        batches(articles.subList(40, 60)).forEach(writer::write);
        assertThat(allFacts()).isNotEqualTo(facts);
        articles.subList(40, 50).forEach(a -> writer.write(List.of(retraction(a.article().id()))));
        articles.subList(50, 60).forEach(a -> writer.withdraw(a.article().id()));
        assertThat(allFacts()).isEqualTo(facts);
    }

    @Test
    void an_article_that_is_broken_leaves_nothing_of_its_batch() {
        var broken = new GraphWriter(driver, extraction -> failFor("b", extraction));
        var batch = Stream.concat(moscow("a"), moscow("b")).toList();
        assertThatThrownBy(() -> broken.write(batch)).isInstanceOf(IllegalStateException.class);
        assertThat(GraphDump.of(driver)).isEmpty();
    }

    @Test
    void a_changed_text_takes_the_id_and_the_older_one_stays_as_a_version() {
        writer.write(moscow("a").toList());
        var changed = Samples.moscow("a", Samples.TITLE, Samples.TEXT + " وأضيفت جملة.").resolved();
        assertThat(writer.write(List.of(changed)))
                .extracting(WrittenArticle::outcome)
                .containsExactly(REVISED);

        var articles = new Articles(driver);
        var newest = articles.find("a").orElseThrow();
        assertThat(newest.text()).endsWith("وأضيفت جملة.");
        assertThat(newest.summary().version()).isEqualTo(2);
        assertThat(newest.older()).containsExactly("a@1");
        var older = articles.find("a@1").orElseThrow();
        assertThat(older.text()).isEqualTo(Samples.TEXT);
        assertThat(older.supersededAt()).isNotNull();
        assertThat(older.summary().claims()).isZero();
        assertThat(articles.list(ArticleFilter.ANY, PageRequest.first(10)).total()).isEqualTo(1);
    }

    @Test
    void claims_that_both_versions_state_keep_their_facts() {
        writer.write(moscow("a").toList());
        var before = allFacts();
        writer.write(List.of(Samples.moscow("a", Samples.TITLE, Samples.TEXT + " !").resolved()));
        assertThat(allFacts()).isEqualTo(before);
        assertThat(evidenceArticles()).containsOnly("a");
    }

    @Test
    void facts_that_the_new_version_no_longer_states_are_gone() {
        writer.write(moscow("a").toList());
        var meeting = facts(FactKind.MEETING).getFirst();
        writer.write(List.of(retraction("a")));

        assertThat(allFacts()).isEmpty();
        assertThat(new Facts(driver).find(meeting.id())).isInstanceOf(FactLookup.Withdrawn.class);
        assertThat(Timeline.between(driver, "RUS", "SYR", null, null).dated()).isEmpty();
    }

    @Test
    void a_fact_comes_back_under_its_id_when_it_is_stated_again() {
        writer.write(moscow("a").toList());
        var before = allFacts();
        writer.write(List.of(retraction("a")));
        writer.write(moscow("a").toList());
        assertThat(allFacts()).isEqualTo(before);
        assertThat(new Articles(driver).find("a").orElseThrow().older())
                .containsExactly("a@2", "a@1");
    }

    @Test
    void versions_within_one_batch_follow_each_other() {
        var batch =
                Stream.of(moscow("a"), Stream.of(retraction("a")), moscow("a"))
                        .flatMap(s -> s)
                        .toList();
        assertThat(writer.write(batch))
                .extracting(WrittenArticle::outcome)
                .containsExactly(NEW, REVISED, REVISED);
        assertThat(new Articles(driver).find("a").orElseThrow().summary().version()).isEqualTo(3);
    }

    @Test
    void another_version_of_the_extractor_replaces_the_claims_of_a_text() {
        var article = "قال وزير الخارجية إن الوفد وصل.";
        var first = new Extraction.Extractor("rules", "1");
        var second = new Extraction.Extractor("rules", "2");
        var hasty =
                Sketch.readBy(first, "a", null, "خبر", article)
                        .country("c1", "SYR")
                        .statement("s1", "c1", Stance.SUPPORT, List.of(), "قال");
        var careful =
                Sketch.readBy(second, "a", null, "خبر", article)
                        .official(
                                "o1",
                                null,
                                null,
                                OfficeType.FOREIGN_MINISTER,
                                "SYR",
                                "وزير الخارجية");
        writer.write(List.of(hasty.resolved()));
        assertThat(writer.write(List.of(careful.resolved())))
                .extracting(WrittenArticle::outcome)
                .containsExactly(READ_ANEW);
        assertThat(allFacts()).isEmpty();
        assertThat(new Articles(driver).find("a").orElseThrow().summary().version()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_article_takes_its_facts_along_and_does_not_come_back() {
        writer.write(Stream.concat(moscow("a"), moscow("b")).toList());
        assertThat(writer.withdraw("a")).isTrue();

        assertThat(facts(FactKind.MEETING)).hasSize(1);
        assertThat(evidenceArticles()).containsOnly("b");
        assertThat(new Articles(driver).list(ArticleFilter.ANY, PageRequest.first(10)).items())
                .extracting(ArticleSummary::id)
                .containsExactly("b");
        assertThat(writer.write(moscow("a").toList()))
                .extracting(WrittenArticle::outcome)
                .containsExactly(WITHDRAWN);
        assertThat(facts(FactKind.MEETING)).hasSize(1);
    }

    @Test
    void withdrawing_an_unknown_article_says_so() {
        assertThat(writer.withdraw("none")).isFalse();
    }

    @Test
    void the_extraction_is_kept_as_it_was_written() {
        writer.write(moscow("a").toList());
        assertThat(new Articles(driver).facts("a")).contains("{\"articleId\":\"a\"}");
    }

    private List<String> allFacts() {
        return Stream.of(FactKind.values())
                .flatMap(kind -> facts(kind).stream())
                .map(RecordedFact::toString)
                .toList();
    }

    private List<RecordedFact> facts(FactKind kind) {
        return new Facts(driver).list(kind, FactFilter.ANY, PageRequest.first(100)).items();
    }

    private List<String> evidenceArticles() {
        return Stream.of(FactKind.values())
                .flatMap(kind -> facts(kind).stream())
                .flatMap(fact -> new Evidence(driver).of(fact.id()).stream())
                .map(StatedEvidence::article)
                .toList();
    }

    private static Stream<ResolvedFacts> moscow(String id) {
        return Stream.of(Samples.moscow(id).resolved());
    }

    private static ResolvedFacts retraction(String id) {
        return Sketch.of(id, null, "تصحيح", "لم يصح ما نشر من قبل.").resolved();
    }

    private static Stream<List<ResolvedFacts>> batches(List<ResolvedFacts> articles) {
        return articles.stream().gather(Gatherers.windowFixed(BATCH));
    }

    private static String failFor(String id, Extraction extraction) {
        if (extraction.articleId().equals(id)) {
            throw new IllegalStateException("broken");
        }
        return "{}";
    }
}
