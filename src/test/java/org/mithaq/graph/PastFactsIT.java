package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

/// What the graph knew at a moment, and what is new since one.
@ExtendWith(Neo4jExtension.class)
class PastFactsIT {
    private static final Window ALL = new Window(null, null, false);
    private static final Instant MONDAY = Instant.parse("2025-03-03T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-03-04T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-03-05T10:00:00Z");

    private final Driver driver;
    private final PastFacts past;

    PastFactsIT(Driver driver) {
        this.driver = driver;
        this.past = new PastFacts(driver);
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void today_is_what_the_lists_say() {
        at(MONDAY).write(Samples.reports(60, 5));
        var facts = new Facts(driver);
        for (var kind : FactKind.values()) {
            var listed =
                    facts.list(kind, FactFilter.involving("RUS"), PageRequest.first(500)).items();
            assertThat(
                            past.of("RUS", ALL, moment(TUESDAY)).stream()
                                    .filter(fact -> fact.kind() == kind))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void what_came_or_went_later_makes_no_difference() {
        at(MONDAY).write(Samples.reports(30, 5));
        var monday = past.of("RUS", ALL, moment(MONDAY));
        assertThat(monday).isNotEmpty();
        at(TUESDAY).write(Samples.reports(60, 5).subList(30, 60));
        var tuesday = past.of("RUS", ALL, moment(TUESDAY));
        for (var gone : List.of("r-5-1", "r-5-2", "r-5-3", "r-5-40")) {
            at(WEDNESDAY).withdraw(gone);
        }
        assertThat(past.of("RUS", ALL, moment(MONDAY.minusSeconds(1)))).isEmpty();
        assertThat(past.of("RUS", ALL, moment(MONDAY.plusSeconds(60)))).hasSameSizeAs(monday);
        assertThat(past.of("RUS", ALL, moment(TUESDAY)))
                .extracting(RecordedFact::id)
                .containsExactlyElementsOf(tuesday.stream().map(RecordedFact::id).toList());
        assertThat(past.ofPair("RUS", "SYR", ALL, moment(TUESDAY)))
                .isNotEmpty()
                .allMatch(fact -> fact.countries().containsAll(List.of("RUS", "SYR")));
    }

    @Test
    void changes_are_told_in_order_page_by_page() {
        at(MONDAY).write(List.of(Samples.moscow("a").resolved()));
        at(TUESDAY).write(List.of(Samples.moscow("b").resolved()));
        at(WEDNESDAY).withdraw("a");
        var changes = new Changes(driver);
        var since = moment(MONDAY);
        var first = changes.since(since, null, PageRequest.first(6));
        assertThat(first.total()).isEqualTo(10);
        assertThat(first.items().getFirst().what()).isEqualTo(Changes.What.STATED);
        var second = changes.since(since, null, new PageRequest(6, first.next()));
        assertThat(second.items()).hasSize(4).allMatch(c -> c.what() == Changes.What.RETRACTED);
        assertThat(changes.since(moment(TUESDAY), "ISR", PageRequest.first(10)).items())
                .as("the fact is still stated by another article")
                .hasSize(1);
    }

    private GraphWriter at(Instant instant) {
        return new GraphWriter(driver, _ -> "{}", () -> instant);
    }

    private static ZonedDateTime moment(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
