package org.mithaq.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.article.Article;
import org.mithaq.extract.FactExtractor;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.Neo4jExtension;
import org.mithaq.lexicon.SeedData;
import org.mithaq.source.Delivery;
import org.mithaq.source.Reading;

@ExtendWith(Neo4jExtension.class)
class RoadIT {

    private static final FactExtractor EXTRACTOR = FactExtractor.of(SeedData.builtIn());

    private GraphConnection graph;
    private Road road;

    @BeforeEach
    void open(URI neo4j) {
        graph = GraphConnection.open(neo4j, null, null);
        road = new Road(EXTRACTOR, graph);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void a_bad_article_in_a_batch_costs_only_itself() {
        var unstorable = "u".repeat(40_000); // no index of Neo4j takes a key so long
        var failures = new ArrayList<Failure>();

        var report =
                road.takeAll(
                        Stream.of(
                                delivery(1, "before", "x"),
                                delivery(2, unstorable, "x"),
                                delivery(3, "after", "x")),
                        2,
                        listener(failures));

        assertThat(report.fresh()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(failures).extracting(Failure::line).containsExactly(2);
        assertThat(failures.getFirst().faults().getFirst().reason()).startsWith("not stored");
        assertThat(graph.articles().find("after")).isPresent();
        assertThat(graph.articles().find(unstorable)).isEmpty();
    }

    @Test
    void of_two_texts_under_one_id_the_later_one_is_the_newer_whatever_the_batches() {
        var deliveries =
                IntStream.range(0, 130)
                        .mapToObj(
                                i -> delivery(i, i % 60 == 0 ? "same" : "other-" + i, "text " + i));

        var report = road.takeAll(deliveries, 4, listener(new ArrayList<>()));

        assertThat(report.fresh()).isEqualTo(128);
        assertThat(report.revised()).isEqualTo(2);
        assertThat(graph.articles().find("same").orElseThrow().text()).isEqualTo("text 120");
    }

    @Test
    void a_run_again_changes_nothing() {
        var listener = listener(new ArrayList<>());
        road.takeAll(Stream.of(delivery(1, "again", "x")), 1, listener);

        var report = road.takeAll(Stream.of(delivery(1, "again", "x")), 1, listener);

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.articles()).isEqualTo(1);
    }

    private static Delivery delivery(int line, String id, String text) {
        var article = new Article(id, "Title", text, "en", null, null, null);
        return new Delivery("test", line, new Reading.Read(article));
    }

    private static RunListener listener(List<Failure> failures) {
        return new RunListener() {
            @Override
            public void progressed(RunReport soFar) {
                assertThat(soFar.took()).isPositive();
            }

            @Override
            public void failed(Failure failure) {
                failures.add(failure);
            }
        };
    }
}
