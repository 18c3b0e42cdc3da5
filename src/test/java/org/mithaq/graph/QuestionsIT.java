package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.Fact;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Stance;
import org.neo4j.driver.Driver;

/// A reader is asked only about pairs of which he could say something, each once.
@ExtendWith(Neo4jExtension.class)
class QuestionsIT {
    private static final String LASTING = "موقف بلاده من الهدنة في المنطقة لن يتغير أبدا";
    private static final String UNCHANGED =
            "موقف بلاده من الهدنة ثابت ولن يتغير رغم الضغوط الدولية";
    private static final String OTHER = "الحوار وحده يحل الأزمات بين الجيران";

    private final Driver driver;
    private final GraphWriter writer;
    private final Curation curation;

    QuestionsIT(Driver driver) {
        this.driver = driver;
        this.writer = new GraphWriter(driver, _ -> "{}");
        this.curation = new Curation(driver);
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void positions_of_one_speaker_are_asked_about_where_their_words_meet() {
        write(says("a", "2025-03-03", "EGY", LASTING), says("b", "2025-03-03", "JOR", OTHER));
        assertThat(pairs()).isEmpty();
        write(says("c", "2025-03-05", "JOR", UNCHANGED));
        assertThat(pairs())
                .singleElement()
                .satisfies(pair ->
                        assertThat(pair.reasons()).anyMatch(r -> r.startsWith("words in common")));
    }

    @Test
    void what_one_article_tells_apart_is_not_asked_about() {
        write(says("a", "2025-03-03", "EGY", LASTING), says("c", "2025-03-05", "JOR", UNCHANGED));
        assertThat(pairs()).hasSize(1);
        write(
                says("d", "2025-03-03", "EGY", LASTING + ". " + UNCHANGED)
                        .statement("s2", "o1", Stance.SUPPORT, List.of("c2"), UNCHANGED));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void of_two_articles_one_pair_is_asked_about_at_a_time() {
        write(meets("a", true), meets("b", false));
        var pair = pairs().getFirst();
        assertThat(pairs()).hasSize(1);
        decideApart(pair);
        assertThat(pairs()).hasSize(1).noneMatch(next -> next.one().id().equals(pair.one().id()));
        decideApart(pairs().getFirst());
        assertThat(pairs()).isEmpty();
    }

    @Test
    void acts_are_asked_about_unless_others_did_them() {
        write(lifts("a", "2025-03-03", "USA"), lifts("b", "2025-03-05", null));
        assertThat(pairs()).hasSize(1);
        write(lifts("c", "2025-03-05", "FRA"));
        assertThat(pairs()).allSatisfy(QuestionsIT::requireOneActor);
    }

    private static void requireOneActor(Curation.Candidate pair) {
        assertThat(List.of(pair.one(), pair.other()))
                .anyMatch(
                        fact -> fact.parts().stream().noneMatch(part -> part.slot().equals("BY")));
    }

    private void decideApart(Curation.Candidate pair) {
        curation.decide(
                new DecisionRequest(
                        DecisionKind.APART,
                        List.of(pair.one().id(), pair.other().id()),
                        List.of(),
                        null,
                        null,
                        "A",
                        "two"));
    }

    private List<Curation.Candidate> pairs() {
        var page = curation.pairs(null, 100);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items();
    }

    private void write(Sketch... articles) {
        for (var article : articles) {
            writer.write(List.of(article.resolved()));
        }
    }

    private static Sketch says(String id, String published, String about, String words) {
        var text = words + ". قال سامح في مصر والأردن. " + id;
        return Sketch.of(id, published, "تصريح " + id, text)
                .official("o1", null, "سامح", OfficeType.FOREIGN_MINISTER, "SAU", "سامح")
                .country("c1", "EGY", "مصر")
                .country("c2", "JOR", "الأردن")
                .statement(
                        "s1",
                        "o1",
                        Stance.SUPPORT,
                        List.of(about.equals("EGY") ? "c1" : "c2"),
                        words.split("[.]", -1)[0]);
    }

    /// Two meetings on one day, of people or of states alone.
    private static Sketch meets(String id, boolean hasPeople) {
        var sketch =
                Sketch.of(id, "2025-03-03", "لقاءان " + id, "التقى سامح أيمن ثم فيصل " + id)
                        .official("o1", null, "سامح", OfficeType.FOREIGN_MINISTER, "EGY", "سامح")
                        .official("o2", null, "أيمن", OfficeType.FOREIGN_MINISTER, "JOR", "أيمن")
                        .official("o3", null, "فيصل", OfficeType.FOREIGN_MINISTER, "SAU", "فيصل")
                        .country("c1", "EGY", "التقى")
                        .country("c2", "JOR", "ثم")
                        .country("c3", "SAU", "فيصل");
        return sketch.meeting(
                        "m1",
                        List.of(host(hasPeople ? "o1" : "c1"), guest(hasPeople ? "o2" : "c2")),
                        List.of("EGY", "JOR"),
                        null,
                        on("2025-03-02"),
                        "التقى سامح أيمن")
                .meeting(
                        "m2",
                        List.of(host(hasPeople ? "o1" : "c1"), guest(hasPeople ? "o3" : "c3")),
                        List.of("EGY", "SAU"),
                        null,
                        on("2025-03-02"),
                        "ثم فيصل");
    }

    private static Sketch lifts(String id, String published, @Nullable String actor) {
        var sketch =
                Sketch.of(id, published, "عقوبات " + id, "رفعت عقوباتها الاقتصادية عن سوريا " + id)
                        .country("c1", "SYR", "سوريا");
        if (actor != null) {
            sketch.country("c2", actor, "رفعت");
        }
        return sketch.with(
                new Fact.Act(
                        "x1",
                        ActType.LIFT_SANCTIONS,
                        ActStatus.DONE,
                        actor == null ? null : "c2",
                        "c1",
                        null,
                        sketch.words("رفعت عقوباتها الاقتصادية عن سوريا"),
                        0.6,
                        List.of(),
                        "test.act"));
    }
}
