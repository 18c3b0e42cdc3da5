package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Driver;

/// What readers decide stands, whatever comes after, until it is taken back.
@ExtendWith(Neo4jExtension.class)
class CurationIT {
    private final Driver driver;
    private final GraphWriter writer;
    private final Curation curation;

    CurationIT(Driver driver) {
        this.driver = driver;
        this.writer = new GraphWriter(driver, _ -> "{}");
        this.curation = new Curation(driver);
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void facts_joined_by_a_reader_are_one_and_come_apart_when_that_is_taken_back() {
        write(report("a", on("2025-03-02")), report("b", on("2025-03-03")));
        var two = ids();
        assertThat(two).hasSize(2);
        var foreseen = curation.foresee(request(DecisionKind.MERGE, two, List.of()));
        assertThat(foreseen).hasSize(1);
        assertThat(foreseen.getFirst().conflicts())
                .containsExactly("DATE: 2025-03-02 | 2025-03-03");
        assertThat(ids()).as("a preview changes nothing").isEqualTo(two);

        var decision = curation.decide(request(DecisionKind.MERGE, two, List.of()));
        var one = only();
        assertThat(one.conflicts()).containsExactly("DATE: 2025-03-02 | 2025-03-03");
        assertThat(two).contains(one.id());
        var gone = two.stream().filter(id -> !id.equals(one.id())).findFirst().orElseThrow();
        assertThat(new Facts(driver).find(gone)).isEqualTo(new FactLookup.Moved(one.id()));
        write(report("c", on("2025-03-03")));
        assertThat(only().sources()).isEqualTo(3);

        assertThat(curation.revert(decision.id(), "B", "two days after all")).isPresent();
        assertThat(facts()).hasSize(2).extracting(RecordedFact::sources).contains(1, 2);
        assertThat(curation.find(decision.id()).orElseThrow().revertedBy()).isEqualTo("B");
        assertThatThrownBy(() -> curation.revert(decision.id(), "B", "again"))
                .isInstanceOf(DecisionProblem.class);
    }

    @Test
    void a_refused_pair_is_not_proposed_again() {
        write(report("a", on("2025-03-02")), statesOnly("b", on("2025-03-02")));
        var pairs = curation.pairs("EGY", 10);
        assertThat(pairs.total()).isEqualTo(1);
        var pair = pairs.items().getFirst();
        assertThat(pair.score()).isLessThan(Likeness.SAME);
        assertThat(pair.reasons()).isNotEmpty();
        assertThat(pair.claims())
                .extracting(FactFold::factId)
                .containsExactly(pair.one().id(), pair.other().id());
        var apart =
                curation.decide(
                        request(
                                DecisionKind.APART,
                                List.of(pair.one().id(), pair.other().id()),
                                List.of()));
        assertThat(curation.pairs(null, 10).total()).isZero();
        write(report("a", on("2025-03-02"), "2", 0.8, MeetingType.MEETING));
        assertThat(curation.pairs(null, 10).total()).as("after reading anew").isZero();
        curation.revert(apart.id(), "A", "not sure");
        assertThat(curation.pairs(null, 10).total()).isEqualTo(1);
    }

    @Test
    void a_report_taken_out_of_a_fact_stays_out() {
        write(
                report("a", on("2025-03-02")),
                report("b", on("2025-03-02")),
                report("c", on("2025-03-02")));
        var claim = claim("b");
        var split =
                curation.decide(request(DecisionKind.SPLIT, List.of(only().id()), List.of(claim)));
        assertThat(facts()).extracting(RecordedFact::sources).containsExactlyInAnyOrder(1, 2);
        write(report("b", on("2025-03-02"), "2", 0.7, MeetingType.NEGOTIATION));
        assertThat(claim("b")).as("another reading, another claim").isNotEqualTo(claim);
        assertThat(facts()).extracting(RecordedFact::sources).containsExactlyInAnyOrder(1, 2);
        curation.revert(split.id(), "A", "same after all");
        assertThat(only().sources()).isEqualTo(3);
    }

    @Test
    void what_a_reader_rejects_is_gone_until_that_is_taken_back() {
        write(report("a", on("2025-03-02")));
        var fact = only();
        var reject = curation.decide(request(DecisionKind.REJECT, List.of(fact.id()), List.of()));
        assertThat(facts()).isEmpty();
        assertThat(new Facts(driver).find(fact.id())).isInstanceOf(FactLookup.Withdrawn.class);
        write(report("a", on("2025-03-02"), "2", 0.9, MeetingType.MEETING));
        write(report("a", on("2025-03-02"), "3", 0.9, MeetingType.NEGOTIATION));
        assertThat(facts()).as("also as read anew").isEmpty();
        curation.revert(reject.id(), "A", "true after all");
        assertThat(only().type()).isEqualTo("NEGOTIATION");
    }

    @Test
    void one_claim_of_several_can_be_rejected() {
        write(report("a", on("2025-03-02")), report("b", on("2025-03-02")));
        curation.decide(request(DecisionKind.REJECT, List.of(only().id()), List.of(claim("a"))));
        assertThat(only().sources()).isEqualTo(1);
        assertThat(new Evidence(driver).of(only().id()))
                .extracting(StatedEvidence::article)
                .containsExactly("b");
    }

    @Test
    void an_edit_stands_over_what_claims_say() {
        write(report("a", on("2025-03-02")));
        curation.decide(edit("date", "2025-03-01"));
        var status = curation.decide(edit("status", "CANCELLED"));
        write(report("b", on("2025-03-02")));
        write(report("a", on("2025-03-02"), "2", 0.7, MeetingType.NEGOTIATION));
        var edited = only();
        assertThat(edited.status()).isEqualTo("CANCELLED");
        assertThat(edited.date()).isNotNull().extracting(FactDate::edtf).isEqualTo("2025-03-01");
        curation.revert(status.id(), "A", "it was held");
        assertThat(only().status()).isEqualTo("HELD");
    }

    @Test
    void what_a_reader_accepts_waits_no_more() {
        write(report("a", on("2025-03-02"), "1", 0.3, MeetingType.MEETING));
        assertThat(curation.doubtful("JOR", 10).total()).isEqualTo(1);
        curation.decide(request(DecisionKind.ACCEPT, List.of(only().id()), List.of()));
        assertThat(curation.doubtful(null, 10).total()).isZero();
        assertThat(only().confidence()).isEqualTo(0.99);
        assertThat(only().confidenceReasons()).anyMatch(reason -> reason.contains("accepted"));
    }

    @Test
    void what_cannot_be_decided_is_told_by_its_field() {
        write(report("a", on("2025-03-02")), report("b", on("2025-03-03")));
        var ids = ids();
        requireFault(
                "facts", request(DecisionKind.MERGE, List.of("fact-none", ids.get(0)), List.of()));
        requireFault(
                "facts", request(DecisionKind.MERGE, List.of(ids.get(0), ids.get(0)), List.of()));
        requireFault("facts", request(DecisionKind.MERGE, List.of(ids.get(0)), List.of()));
        requireFault("claims", request(DecisionKind.SPLIT, List.of(ids.get(0)), List.of()));
        requireFault("claims", request(DecisionKind.REJECT, List.of(ids.get(0)), List.of("x")));
        requireFault("field", edit(ids.get(0), "place", "x"));
        requireFault("value", edit(ids.get(0), "status", "DONE"));
        requireFault("value", edit(ids.get(0), "date", "2025-02-30"));
        assertThat(curation.decisions(null, 10).total()).isZero();
    }

    private void requireFault(String field, DecisionRequest request) {
        assertThatThrownBy(() -> curation.decide(request))
                .isInstanceOfSatisfying(
                        DecisionProblem.class,
                        problem -> assertThat(problem.field()).isEqualTo(field));
    }

    private static DecisionRequest request(
            DecisionKind kind, List<String> facts, List<String> claims) {
        return new DecisionRequest(kind, facts, claims, null, null, "A", "because");
    }

    private DecisionRequest edit(String field, String value) {
        return edit(only().id(), field, value);
    }

    private static DecisionRequest edit(String fact, String field, String value) {
        return new DecisionRequest(
                DecisionKind.EDIT, List.of(fact), List.of(), field, value, "A", "because");
    }

    private void write(ResolvedFacts... articles) {
        writer.write(List.of(articles));
    }

    private static ResolvedFacts report(String id, FactDate date) {
        return report(id, date, "1", 0.8, MeetingType.MEETING);
    }

    private static ResolvedFacts report(
            String id, FactDate date, String version, double confidence, MeetingType type) {
        var sketch =
                sketch(id, version)
                        .official("o1", null, "سامح", OfficeType.FOREIGN_MINISTER, "EGY", "سامح")
                        .official("o2", null, "أيمن", OfficeType.FOREIGN_MINISTER, "JOR", "أيمن");
        return sketch.with(meeting(sketch, "o1", "o2", date, confidence, type)).resolved();
    }

    private static ResolvedFacts statesOnly(String id, FactDate date) {
        var sketch = sketch(id, "1").country("c1", "EGY", "مصر").country("c2", "JOR", "الأردن");
        return sketch.with(meeting(sketch, "c1", "c2", date, 0.8, MeetingType.MEETING)).resolved();
    }

    private static Sketch sketch(String id, String version) {
        return Sketch.readBy(
                new Extraction.Extractor("hand", version),
                id,
                "2025-03-03",
                "لقاء " + id,
                "التقى سامح وزير خارجية مصر أيمن وزير خارجية الأردن. نص " + id);
    }

    private static Fact.Meeting meeting(
            Sketch sketch,
            String one,
            String other,
            @Nullable FactDate date,
            double confidence,
            MeetingType type) {
        return new Fact.Meeting(
                "m1",
                type,
                MeetingStatus.HELD,
                List.of(host(one), guest(other)),
                List.of("EGY", "JOR"),
                null,
                date,
                sketch.words("التقى سامح وزير خارجية مصر أيمن وزير خارجية الأردن"),
                confidence,
                List.of("by hand"),
                "test.meeting");
    }

    private RecordedFact only() {
        assertThat(facts()).hasSize(1);
        return facts().getFirst();
    }

    private List<String> ids() {
        return facts().stream().map(RecordedFact::id).sorted().toList();
    }

    private List<RecordedFact> facts() {
        return new Facts(driver)
                .list(FactKind.MEETING, FactFilter.ANY, PageRequest.first(100))
                .items();
    }

    private String claim(String article) {
        return driver.executableQuery(
                        "MATCH (:Article {id: $id})-[:STATES]->(c:Claim) WHERE c.retractedAt IS NULL RETURN c.id AS id")
                .withParameters(Map.of("id", article))
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }
}
