package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

/// A graph of a program that looked for no copies and compared no reports.
@ExtendWith(Neo4jExtension.class)
class FormerArticlesIT {
    private final Driver driver;
    private final GraphWriter writer;

    FormerArticlesIT(Driver driver) {
        this.driver = driver;
        this.writer = new GraphWriter(driver, _ -> "{}");
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void articles_of_an_earlier_program_are_compared_as_if_they_came_today() {
        var articles = new ArrayList<>(Samples.reports(70, 5));
        articles.add(Samples.moscow("a").resolved());
        writer.write(articles);
        var asToday = GraphDump.of(driver);
        forget();
        migrateAnew();
        assertThat(GraphDump.of(driver)).isNotEqualTo(asToday);

        var told = new ArrayList<Long>();
        new FormerArticles(driver).compare(told::add);
        assertThat(told).containsExactly(71L, 21L);
        assertThat(GraphDump.of(driver)).isEqualTo(asToday);
        new FormerArticles(driver).compare(told::add);
        assertThat(told).as("nothing is left").hasSize(2);
    }

    @Test
    void what_was_withdrawn_or_got_another_text_meanwhile_is_not_compared() {
        writer.write(List.of(Samples.moscow("a").resolved(), Samples.moscow("b").resolved()));
        forget();
        migrateAnew();
        writer.withdraw("a");
        writer.write(
                List.of(
                        Samples.moscow("b", Samples.TITLE, Samples.TEXT + " وأضيفت جملة.")
                                .resolved()));
        var before = GraphDump.of(driver).stream().filter(line -> line.contains("Fingerprint"));
        new FormerArticles(driver).compare(_ -> true);
        assertThat(GraphDump.of(driver).stream().filter(line -> line.contains("Fingerprint")))
                .containsExactlyElementsOf(before.toList());
        assertThat(new FormerArticles(driver).left()).isZero();
    }

    /// Makes of the graph what an earlier program left: each claim a fact of its own.
    private void forget() {
        for (var query :
                List.of(
                        "MATCH (n:Fingerprint|Block|Turn) DETACH DELETE n",
                        "MATCH ()-[r:SAME_STORY|RESEMBLES]->() DELETE r",
                        "MATCH (f:Fact) DETACH DELETE f",
                        "MATCH (c:Claim) REMOVE c.review",
                        "MATCH (c:Claim) WHERE c.retractedAt IS NULL CREATE (c)-[:SUPPORTS]->(:Fact {id: 'fact-' + substring(c.id, 6)})")) {
            driver.executableQuery(query).execute();
        }
    }

    private void migrateAnew() {
        driver.executableQuery("MATCH (s:SchemaStep {name: 'V006__former_articles'}) DELETE s")
                .execute();
        GraphSchema.migrate(driver);
    }
}
