package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Place;

class ClaimsTest {
    private static final String TEXT =
            "التقى الأول الثاني يوم الخميس ثم التقى الأول الثاني من جديد.";

    @Test
    void the_same_facts_give_the_same_ids() {
        assertThat(ids(Samples.moscow("a"))).isEqualTo(ids(Samples.moscow("a"))).hasSize(5);
    }

    @Test
    void the_same_facts_of_another_article_give_other_ids() {
        assertThat(ids(Samples.moscow("a"))).doesNotContainAnyElementsOf(ids(Samples.moscow("b")));
    }

    @Test
    void the_version_of_the_extractor_makes_no_other_claim() {
        assertThat(id(meeting("1", null, null))).isEqualTo(id(meeting("2", null, null)));
    }

    @Test
    void knowing_place_or_date_better_makes_no_other_claim() {
        var place = new Place(null, "المقر", null, "SYR");
        assertThat(id(meeting("1", null, null)))
                .isEqualTo(id(meeting("1", place, on("2025-07-31"))));
    }

    @Test
    void two_facts_alike_in_one_article_are_two_claims() {
        var twice =
                meeting("1", null, on("2025-07-31"))
                        .meeting(
                                "m2",
                                List.of(host("c1"), guest("c2")),
                                List.of("RUS", "SYR"),
                                null,
                                null,
                                "التقى الأول الثاني يوم الخميس");
        assertThat(ids(twice)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void an_agreement_points_to_the_claim_of_its_meeting() {
        var claims = Claims.of(Samples.moscow("a").resolved());
        var meeting = claims.getFirst();
        var agreement = claims.get(1);
        assertThat(meeting.content().kind()).isEqualTo(FactKind.MEETING);
        assertThat(agreement.content().reachedAt()).isEqualTo(meeting.id());
    }

    @Test
    void an_official_acts_for_the_state_served() {
        var meeting = Claims.of(Samples.moscow("a").resolved()).getFirst();
        assertThat(meeting.slots())
                .filteredOn(slot -> slot.kind() == Slot.Kind.PARTICIPANT)
                .extracting(slot -> slot.onBehalfOf() + " " + slot.office())
                .containsExactlyInAnyOrder(
                        "RUS " + OfficeType.HEAD_OF_STATE, "SYR " + OfficeType.FOREIGN_MINISTER);
    }

    private static Sketch meeting(String version, @Nullable Place place, @Nullable FactDate date) {
        var extractor = new Extraction.Extractor("hand", version);
        return Sketch.readBy(extractor, "a", null, "خبر", TEXT)
                .country("c1", "RUS")
                .country("c2", "SYR")
                .meeting(
                        "m1",
                        List.of(host("c1"), guest("c2")),
                        List.of("RUS", "SYR"),
                        place,
                        date,
                        "التقى الأول الثاني يوم الخميس");
    }

    private static String id(Sketch sketch) {
        return ids(sketch).getFirst();
    }

    private static List<String> ids(Sketch sketch) {
        return Claims.of(sketch.resolved()).stream().map(Claim::id).toList();
    }
}
