package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

@ExtendWith(Neo4jExtension.class)
class EvidenceIT {
    private final Driver driver;

    EvidenceIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeAll
    static void write(Driver driver) {
        new GraphWriter(driver, _ -> "{}").write(List.of(Samples.moscow("a").resolved()));
    }

    @Test
    void every_quote_is_what_the_article_reads_there() {
        var text = Samples.moscow("a").article().fullText();
        var quotes =
                Stream.of(FactKind.values())
                        .flatMap(kind -> facts(kind).stream())
                        .flatMap(fact -> new Evidence(driver).of(fact.id()).stream())
                        .flatMap(stated -> stated.quotes().stream())
                        .toList();
        assertThat(quotes)
                .hasSize(5)
                .allSatisfy(
                        q -> assertThat(text.substring(q.start(), q.end())).isEqualTo(q.text()));
    }

    @Test
    void evidence_tells_article_rule_reasons_and_extractor() {
        var meeting = facts(FactKind.MEETING).getFirst();
        var stated = new Evidence(driver).of(meeting.id()).getFirst();
        assertThat(stated.article()).isEqualTo("a");
        assertThat(stated.outlet()).isEqualTo("Example Post");
        assertThat(stated.publishedOn()).isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(stated.rule()).isEqualTo("test.meeting");
        assertThat(stated.reasons()).containsExactly("by hand");
        assertThat(stated.extractor()).isEqualTo("hand 1");
        assertThat(stated.confidence()).isEqualTo(0.9);
        assertThat(stated.date()).isEqualTo(meeting.date());
    }

    @Test
    void an_unknown_fact_has_none() {
        assertThat(new Evidence(driver).of("fact-none")).isEmpty();
    }

    @Test
    void mentions_point_to_the_words_of_the_article() {
        var text = Samples.moscow("a").article().fullText();
        var query =
                """
                MATCH (:Article {id: 'a'})-[m:MENTIONS]->(:Entity)
                RETURN m.starts[0] AS start, m.ends[0] AS end, m.surface AS surface
                """;
        assertThat(driver.executableQuery(query).execute().records())
                .hasSize(7)
                .allSatisfy(row ->
                        assertThat(text.substring(row.get("start").asInt(), row.get("end").asInt()))
                                .isEqualTo(row.get("surface").asString()));
    }

    private List<RecordedFact> facts(FactKind kind) {
        return new Facts(driver).list(kind, FactFilter.ANY, PageRequest.first(100)).items();
    }
}
