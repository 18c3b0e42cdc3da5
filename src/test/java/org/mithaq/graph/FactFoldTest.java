package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.graph.Sketch.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Quote;
import org.mithaq.fact.Role;
import org.mithaq.resolve.EntityId;

class FactFoldTest {
    private static final FactDate JULY =
            new FactDate(
                    "2025-07",
                    LocalDate.of(2025, 7, 1),
                    LocalDate.of(2025, 7, 31),
                    DatePrecision.MONTH,
                    DateBasis.EXPLICIT_PARTIAL);

    @Test
    void one_claim_makes_the_fact_as_it_is() {
        var fact =
                fold(claim("1", "a", 0.9, "HELD", on("2025-07-31"), participant("x", Role.HOST)));
        assertThat(fact.status()).isEqualTo("HELD");
        assertThat(fact.date()).isEqualTo(on("2025-07-31"));
        assertThat(fact.sources()).isEqualTo(1);
        assertThat(fact.slots()).containsExactly(participant("x", Role.HOST));
    }

    @Test
    void no_claim_makes_no_fact() {
        assertThat(FactFold.of("fact-1", List.of(), Surroundings.NONE)).isEmpty();
    }

    @Test
    void the_date_comes_from_the_claim_that_knows_it_best() {
        var fact =
                fold(
                        claim("1", "a", 0.9, "HELD", JULY),
                        claim("2", "b", 0.5, "HELD", on("2025-07-31")),
                        claim("3", "c", 0.8, "HELD", null));
        assertThat(fact.date()).isEqualTo(on("2025-07-31"));
        assertThat(fact.confidence().value()).isEqualTo(0.99);
    }

    @Test
    void the_status_comes_from_the_newest_article() {
        var planned = published(claim("1", "a", 0.9, "PLANNED", null), "2025-07-01");
        var held = published(claim("2", "b", 0.5, "HELD", null), "2025-08-01");
        var undated = claim("3", "c", 0.95, "PROPOSED", null);
        assertThat(fold(planned, held, undated).status()).isEqualTo("HELD");
    }

    @Test
    void a_plan_told_after_the_event_does_not_take_it_back() {
        var held = published(claim("1", "a", 0.5, "HELD", null), "2025-08-01");
        var planned = published(claim("2", "b", 0.9, "PLANNED", null), "2025-08-02");
        var fact = fold(held, planned);
        assertThat(fact.status()).isEqualTo("HELD");
        assertThat(fact.history()).containsExactly("2025-08-01 HELD", "2025-08-02 PLANNED");
        assertThat(fact.conflicts()).isEmpty();
    }

    @Test
    void copies_of_one_text_are_one_source_and_make_nothing_surer() {
        var stories = new Stories();
        stories.add("a", "b");
        stories.add("b", "c");
        var claims =
                List.of(
                        claim("1", "a", 0.6, "HELD", null),
                        claim("2", "b", 0.6, "HELD", null),
                        claim("3", "c", 0.6, "HELD", null),
                        claim("4", "d", 0.5, "HELD", null));
        var fact =
                FactFold.of("fact-1", claims, new Surroundings(stories, List.of())).orElseThrow();
        assertThat(fact.sources()).isEqualTo(4);
        assertThat(fact.independentSources()).isEqualTo(2);
        assertThat(fact.confidence().value()).isEqualTo(0.8);
        assertThat(fact.confidence().reasons())
                .containsExactly("most confident claim: 0.60", "2 independent stories: +0.20");
        var copies =
                FactFold.of("fact-1", claims.subList(0, 3), new Surroundings(stories, List.of()))
                        .orElseThrow();
        assertThat(copies.confidence().value()).isEqualTo(0.6);
    }

    @Test
    void contradictions_stand_side_by_side_and_cost_confidence() {
        var fact =
                fold(
                        claim("1", "a", 0.9, "HELD", null, participant("x", Role.HOST)),
                        claim("2", "b", 0.8, "CANCELLED", null, participant("x", Role.GUEST)));
        assertThat(fact.conflicts())
                .extracting(Conflict::inOneLine)
                .containsExactly("ROLE x: GUEST | HOST", "STATUS: CANCELLED | HELD");
        assertThat(fact.confidence().value()).isLessThan(0.7);
        assertThat(fact.confidence().reasons()).hasSize(4);
        assertThat(fact.conflicts().getLast().values().get("HELD")).containsExactly("claim-1");
    }

    @Test
    void everybody_whom_some_claim_names_has_a_part_with_the_most_confident_role() {
        var fact =
                fold(
                        claim(
                                "1",
                                "a",
                                0.5,
                                "HELD",
                                null,
                                participant("x", Role.GUEST),
                                participant("y", Role.PARTICIPANT)),
                        claim("2", "b", 0.9, "HELD", null, participant("x", Role.HOST)));
        assertThat(fact.slots())
                .containsExactly(participant("x", Role.HOST), participant("y", Role.PARTICIPANT));
    }

    @Test
    void two_claims_of_one_article_are_one_source() {
        assertThat(
                        fold(claim("1", "a", 0.5, "HELD", null), claim("2", "a", 0.5, "HELD", null))
                                .sources())
                .isEqualTo(1);
    }

    @Test
    void sides_are_involved_and_venues_are_not() {
        var fact =
                fold(
                        claim(
                                "1",
                                "a",
                                0.5,
                                "HELD",
                                null,
                                slot(Slot.Kind.SIDE, "SYR"),
                                slot(Slot.Kind.VENUE, "RUS")));
        assertThat(fact.involved()).containsExactly(new EntityId("SYR"));
    }

    @Test
    void the_state_that_a_speaker_serves_is_involved() {
        var speaker =
                new Slot(Slot.Kind.SPEAKER, new EntityId("x"), null, new EntityId("RUS"), null);
        var fact =
                fold(
                        claim(
                                "1",
                                "a",
                                0.5,
                                "HELD",
                                null,
                                speaker,
                                slot(Slot.Kind.ABOUT, "ISR"),
                                slot(Slot.Kind.ABOUT, "UN")));
        assertThat(fact.involved()).containsExactly(new EntityId("ISR"), new EntityId("RUS"));
    }

    @Test
    void the_order_of_claims_makes_no_difference() {
        var claims =
                new ArrayList<>(
                        List.of(
                                claim("1", "a", 0.9, "HELD", JULY, participant("x", Role.GUEST)),
                                claim(
                                        "2",
                                        "b",
                                        0.9,
                                        "PLANNED",
                                        on("2025-07-31"),
                                        participant("x", Role.HOST)),
                                claim(
                                        "3",
                                        "c",
                                        0.9,
                                        "CANCELLED",
                                        on("2025-07-30"),
                                        participant("y", Role.HOST))));
        var fact = FactFold.of("fact-1", claims, Surroundings.NONE);
        var random = new Random(1);
        for (var i = 0; i < 20; i++) {
            Collections.shuffle(claims, random);
            assertThat(FactFold.of("fact-1", claims, Surroundings.NONE)).isEqualTo(fact);
        }
    }

    @Test
    void a_fact_and_its_least_claim_know_each_others_id() {
        assertThat(FactFold.factId("claim-00ff")).isEqualTo("fact-00ff");
        assertThat(FactFold.claimId("fact-00ff")).isEqualTo("claim-00ff");
    }

    private static FoldedFact fold(Claim... claims) {
        return FactFold.of("fact-1", List.of(claims), Surroundings.NONE).orElseThrow();
    }

    private static Slot participant(String entity, Role role) {
        return new Slot(Slot.Kind.PARTICIPANT, new EntityId(entity), role, null, null);
    }

    private static Slot slot(Slot.Kind kind, String entity) {
        return new Slot(kind, new EntityId(entity), null, null, null);
    }

    private static Claim claim(
            String id,
            String article,
            double confidence,
            String status,
            @Nullable FactDate date,
            Slot... slots) {
        return new Claim(
                "claim-" + id,
                article,
                null,
                new Claim.Content(
                        FactKind.MEETING,
                        "MEETING",
                        status,
                        date,
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                List.of(slots),
                new Claim.Grounds(
                        List.of(new Quote(0, 1, "x")),
                        confidence,
                        List.of(),
                        "test",
                        new Extraction.Extractor("hand", "1")));
    }

    private static Claim published(Claim claim, String day) {
        return new Claim(
                claim.id(),
                claim.articleId(),
                LocalDate.parse(day),
                claim.content(),
                claim.slots(),
                claim.grounds());
    }
}
