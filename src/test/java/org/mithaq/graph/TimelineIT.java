package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.neo4j.driver.Driver;

@ExtendWith(Neo4jExtension.class)
class TimelineIT {
    private static final FactDate IN_2025 =
            new FactDate(
                    "2025",
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 12, 31),
                    DatePrecision.YEAR,
                    DateBasis.EXPLICIT_PARTIAL);
    private static final FactDate SOME_OCTOBER =
            new FactDate("XXXX-10", null, null, DatePrecision.MONTH, DateBasis.EXPLICIT_PARTIAL);

    private final Driver driver;

    TimelineIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeAll
    static void write(Driver driver) {
        new GraphWriter(driver, _ -> "{}")
                .write(
                        List.of(
                                meeting("late", "RUS", "SYR", on("2025-07-31")),
                                meeting("early", "SYR", "RUS", on("2024-12-20")),
                                meeting("year", "RUS", "SYR", IN_2025),
                                meeting("october", "RUS", "SYR", SOME_OCTOBER),
                                meeting("never-said", "RUS", "SYR", null),
                                meeting("others", "RUS", "EGY", on("2025-05-05")),
                                Samples.moscow("full").resolved()));
    }

    private static org.mithaq.resolve.ResolvedFacts meeting(
            String id, String host, String guest, @Nullable FactDate date) {
        return Sketch.of(id, "2025-08-01", "لقاء " + id, "استقبل الأول ضيفه. " + id)
                .country("c1", host, "الأول")
                .country("c2", guest, "ضيفه")
                .meeting(
                        "m1",
                        List.of(host("c1"), guest("c2")),
                        List.of(host, guest),
                        null,
                        date,
                        "استقبل الأول ضيفه")
                .resolved();
    }

    @Test
    void dated_facts_come_oldest_first() {
        assertThat(between(null, null).dated())
                .extracting(fact -> fact.date() == null ? "" : fact.date().edtf())
                .containsExactly("2024-12-20", "2025", "2025-07-31", "2025-07-31");
    }

    @Test
    void undated_facts_stand_apart_whatever_the_window() {
        var all = between(null, null).undated();
        assertThat(all).hasSize(3);
        assertThat(between(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31)).undated())
                .isEqualTo(all);
    }

    @Test
    void a_window_keeps_what_may_lie_in_it() {
        assertThat(between(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1)).dated())
                .extracting(fact -> fact.date() == null ? "" : fact.date().edtf())
                .containsExactly("2025");
    }

    @Test
    void either_state_may_be_named_first() {
        assertThat(Timeline.between(driver, "SYR", "RUS", null, null))
                .isEqualTo(between(null, null));
    }

    @Test
    void facts_of_only_one_of_them_are_left_out() {
        assertThat(between(null, null).dated()).noneMatch(fact -> fact.countries().contains("EGY"));
    }

    @Test
    void an_entry_names_participants_place_and_what_was_agreed() {
        var timeline = between(null, null);
        var meeting =
                timeline.dated().stream().filter(f -> f.place() != null).findFirst().orElseThrow();
        assertThat(meeting.parts())
                .extracting(
                        part -> part.entity().id() + " " + part.role() + " " + part.onBehalfOf())
                .contains("vladimir-putin HOST RUS");
        assertThat(meeting.sources()).isEqualTo(1);
        var committee =
                timeline.undated().stream()
                        .filter(f -> f.kind() == FactKind.AGREEMENT)
                        .findFirst()
                        .orElseThrow();
        assertThat(committee.title()).isEqualTo("لجنة روسية سورية مشتركة");
        assertThat(committee.reachedAt()).isEqualTo(meeting.id());
        assertThat(committee.established()).isNotNull();
    }

    private Timeline between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Timeline.between(driver, "RUS", "SYR", from, to);
    }
}
