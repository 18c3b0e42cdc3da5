package org.mithaq.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Article;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.Country;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Place;
import org.mithaq.fact.Quote;
import org.mithaq.graph.Sketch;

class ResolverTest {
    private static final String TEXT =
            "التقى الوزير أسعد الشيباني ضيفه في المقر وشكلا لجنة مشتركة.";

    @Test
    void an_official_of_seed_data_keeps_its_id() {
        var facts =
                article("a")
                        .official(
                                "o1",
                                "sergey-lavrov",
                                "الوزير",
                                OfficeType.FOREIGN_MINISTER,
                                "RUS");
        assertThat(facts.resolved().entity("o1").id()).isEqualTo(new EntityId("sergey-lavrov"));
        assertThat(facts.resolved().entity("o1").standing()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void an_unknown_official_is_the_same_in_every_article_and_spelling() {
        var one =
                article("a")
                        .official("o1", null, "أسعد الشيباني", OfficeType.FOREIGN_MINISTER, "SYR");
        var other =
                article("b")
                        .official("o7", null, "اسعد الشيبانى", OfficeType.FOREIGN_MINISTER, "SYR");
        assertThat(one.resolved().entity("o1").id()).isEqualTo(other.resolved().entity("o7").id());
        assertThat(one.resolved().entity("o1").id().value()).matches("person-[0-9a-f]{20}");
    }

    @Test
    void an_unknown_official_is_the_same_in_both_scripts() {
        assertThat(person("أوتوني تالاكاي")).isEqualTo(person("Otoni Talakai"));
        assertThat(person("أتوني طلاكاي")).isEqualTo(person("Otoni Talakai"));
        assertThat(person("محمود القطبي")).isNotEqualTo(person("Mohammed al-Qutbi"));
        assertThat(person("محمود القطبي")).isEqualTo(person("Mahmoud Qotbi"));
    }

    @Test
    void the_same_name_in_another_office_or_state_is_somebody_else() {
        var facts =
                article("a")
                        .official("o1", null, "أسعد الشيباني", OfficeType.FOREIGN_MINISTER, "SYR")
                        .official("o2", null, "أسعد الشيباني", OfficeType.ENVOY, "SYR")
                        .official("o3", null, "أسعد الشيباني", OfficeType.FOREIGN_MINISTER, "IRQ")
                        .resolved();
        assertThat(List.of("o1", "o2", "o3"))
                .extracting(ref -> facts.entity(ref).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void unnamed_holders_of_one_office_are_never_the_same_in_two_articles() {
        var one =
                article("a")
                        .official("o1", null, null, OfficeType.MILITARY, "SYR", "الوزير")
                        .resolved();
        var other =
                article("b")
                        .official("o1", null, null, OfficeType.MILITARY, "SYR", "الوزير")
                        .resolved();
        assertThat(one.entity("o1").id()).isNotEqualTo(other.entity("o1").id());
        assertThat(one.entity("o1").standing()).isEqualTo(Standing.UNNAMED);
    }

    @Test
    void unnamed_holders_of_one_office_in_one_article_are_told_apart_by_where_they_stand() {
        var facts =
                article("a")
                        .official("o1", null, null, OfficeType.MILITARY, "SYR", "الوزير")
                        .official("o2", null, null, OfficeType.MILITARY, "SYR", "ضيفه")
                        .resolved();
        assertThat(facts.entity("o1").id()).isNotEqualTo(facts.entity("o2").id());
    }

    @Test
    void states_and_organisations_served_are_entities_too() {
        var facts =
                article("a")
                        .official("o1", null, null, OfficeType.ENVOY, "UN")
                        .official("o2", null, null, OfficeType.ENVOY, "XKX")
                        .resolved();
        assertThat(facts.entities())
                .contains(
                        new Entity.Organization(new EntityId("UN"), Standing.KNOWN, null, null),
                        new Entity.Country(new EntityId("XKX")));
    }

    @Test
    void places_are_known_by_name_and_state() {
        var here = place(null, "المقر", "SYR");
        assertThat(here)
                .isEqualTo(place(null, "المقر", "SYR"))
                .isNotEqualTo(place(null, "المقر", "IRQ"));
        assertThat(place("kremlin", "الكرملين", "RUS")).isEqualTo(new EntityId("kremlin"));
    }

    @Test
    void a_joint_committee_is_known_by_its_title_and_parties() {
        assertThat(committee("a", "c1", "c2")).isEqualTo(committee("b", "c2", "c1"));
        assertThat(committee("a", "c1", "c2")).isNotEqualTo(committee("a", "c1", "c3"));
    }

    @Test
    void a_quote_that_the_article_does_not_read_is_refused() {
        var article = article("a").article();
        var extraction = withCountry("a", new Quote(0, 4, "كلام"));
        assertThatThrownBy(() -> new Resolver().resolve(article, extraction))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("كلام");
    }

    @Test
    void a_reference_to_nobody_is_refused() {
        var facts = article("a").meeting("m1", List.of(host("o9")), List.of(), null, null, "التقى");
        assertThatThrownBy(facts::resolved).hasMessageContaining("o9");
    }

    @Test
    void facts_of_another_article_are_refused() {
        var other = new Article("b", "عنوان", TEXT, null, null, null, null);
        var extraction = article("a").extraction();
        assertThatThrownBy(() -> new Resolver().resolve(other, extraction))
                .hasMessageContaining("given for b");
    }

    private static EntityId person(String name) {
        return article("a")
                .official("o1", null, name, OfficeType.FOREIGN_MINISTER, "TON")
                .resolved()
                .entity("o1")
                .id();
    }

    private static Sketch article(String id) {
        return Sketch.of(id, null, "عنوان", TEXT);
    }

    private static EntityId place(@Nullable String id, String name, String country) {
        var facts =
                article("a")
                        .country("c1", "SYR")
                        .meeting(
                                "m1",
                                List.of(guest("c1")),
                                List.of("SYR"),
                                new Place(id, name, null, country),
                                null,
                                "التقى")
                        .resolved();
        return facts.places().values().iterator().next().id();
    }

    private static EntityId committee(String article, String... parties) {
        var facts =
                article(article)
                        .country("c1", "SYR")
                        .country("c2", "RUS")
                        .country("c3", "IRQ")
                        .agreement(
                                "a1",
                                AgreementType.JOINT_COMMITTEE,
                                List.of(parties),
                                "لجنة مشتركة",
                                null,
                                "وشكلا لجنة مشتركة")
                        .resolved();
        return facts.established().values().iterator().next().id();
    }

    private static Extraction withCountry(String article, Quote mention) {
        var none = article(article).extraction();
        return new Extraction(
                article,
                none.lang(),
                none.extractor(),
                List.of(),
                List.of(new Country("c1", "SYR", List.of(mention))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
