package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.fact.OfficeType;
import org.neo4j.driver.Driver;

/// Filters and pages of every list.
@ExtendWith(Neo4jExtension.class)
class ListsIT {
    private static final int ARTICLES = 60;

    private final Facts facts;
    private final Articles articles;
    private final Entities entities;

    ListsIT(Driver driver) {
        this.facts = new Facts(driver);
        this.articles = new Articles(driver);
        this.entities = new Entities(driver);
    }

    @BeforeAll
    static void write(Driver driver) {
        var batch = new ArrayList<>(Samples.many(ARTICLES, 3));
        batch.add(Samples.moscow("moscow").resolved());
        new GraphWriter(driver, _ -> "{}").write(batch);
    }

    @Test
    void pages_give_every_meeting_once_newest_first_and_undated_last() {
        var all = allPages(page -> facts.list(FactKind.MEETING, FactFilter.ANY, page), 7);
        assertThat(all).hasSize(ARTICLES + 1).doesNotHaveDuplicates();
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.comparing(
                                        ListsIT::day,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .reversed()
                                .thenComparing(RecordedFact::id));
    }

    @Test
    void every_page_tells_the_same_total() {
        var first = facts.list(FactKind.MEETING, FactFilter.ANY, PageRequest.first(40));
        var second =
                facts.list(FactKind.MEETING, FactFilter.ANY, new PageRequest(40, first.next()));
        assertThat(first.total()).isEqualTo(ARTICLES + 1);
        assertThat(second.total()).isEqualTo(first.total());
        assertThat(second.next()).isNull();
    }

    @Test
    void several_countries_mean_all_of_them() {
        var both = list(FactKind.MEETING, FactFilter.involving("RUS", "SYR"));
        assertThat(both)
                .isNotEmpty()
                .allMatch(f -> f.countries().containsAll(List.of("RUS", "SYR")));
        assertThat(list(FactKind.MEETING, FactFilter.involving("RUS")))
                .hasSizeGreaterThan(both.size());
        assertThat(list(FactKind.MEETING, FactFilter.involving("RUS", "SYR", "EGY"))).isEmpty();
    }

    @Test
    void facts_are_found_by_official_type_status_and_words() {
        assertThat(list(FactKind.MEETING, filter("vladimir-putin", null, null, null))).hasSize(1);
        assertThat(list(FactKind.STATEMENT, filter("vladimir-putin", "OPPOSE", null, null)))
                .hasSize(1);
        assertThat(list(FactKind.STATEMENT, filter("vladimir-putin", "PRAISE", null, null)))
                .isEmpty();
        assertThat(list(FactKind.MEETING, filter(null, null, "PLANNED", null))).isEmpty();
        assertThat(list(FactKind.AGREEMENT, filter(null, null, null, "لجنه روسيه"))).hasSize(1);
        assertThat(list(FactKind.MEETING, filter(null, null, null, "اسعد الشيبانى"))).hasSize(1);
    }

    @Test
    void a_window_leaves_undated_facts_out() {
        var from = LocalDate.of(2025, 3, 1);
        var to = LocalDate.of(2025, 4, 30);
        var filter = new FactFilter(List.of(), null, null, null, from, to, null, 1);
        assertThat(list(FactKind.MEETING, filter))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(day(f)).isBetween(from, to));
    }

    @Test
    void facts_of_few_sources_can_be_left_out() {
        var filter = new FactFilter(List.of(), null, null, null, null, null, null, 2);
        assertThat(list(FactKind.MEETING, filter)).isEmpty();
    }

    @Test
    void a_fact_is_found_by_its_id_whatever_its_kind() {
        for (var kind : FactKind.values()) {
            var fact = list(kind, FactFilter.ANY).getFirst();
            assertThat(facts.find(fact.id())).isEqualTo(new FactLookup.Found(fact));
        }
        assertThat(facts.find("fact-none")).isInstanceOf(FactLookup.Unknown.class);
    }

    @Test
    void pages_give_every_article_once() {
        var all = allPages(page -> articles.list(ArticleFilter.ANY, page), 9);
        assertThat(all).hasSize(ARTICLES + 1).doesNotHaveDuplicates();
        assertThat(
                        articles.list(
                                        new ArticleFilter(null, null, null, "en", null),
                                        PageRequest.first(5))
                                .total())
                .isZero();
        assertThat(
                        articles.list(
                                        new ArticleFilter(null, null, null, null, "الكرملين"),
                                        PageRequest.first(5))
                                .items())
                .extracting(ArticleSummary::id)
                .containsExactly("moscow");
    }

    @Test
    void officials_are_found_by_state_office_and_name_in_any_spelling() {
        var all = allPages(page -> entities.officials(List.of(), null, null, page), 4);
        assertThat(all).doesNotHaveDuplicates().noneMatch(o -> o.standing().equals("UNNAMED"));
        var syrians =
                entities.officials(
                        List.of("SYR"), "FOREIGN_MINISTER", "اسعد الشيباني", PageRequest.first(5));
        assertThat(syrians.items()).hasSize(1);
        assertThat(syrians.items().getFirst().entity().name()).isEqualTo("أسعد الشيباني");
    }

    @Test
    void spellings_of_one_name_are_one_official(Driver driver) {
        var hasty =
                Sketch.of("hasty", null, "خبر", "قال اسعد الشيباني ذلك.")
                        .official(
                                "o1",
                                null,
                                "اسعد الشيباني",
                                OfficeType.FOREIGN_MINISTER,
                                "SYR",
                                "اسعد الشيباني");
        new GraphWriter(driver, _ -> "{}").write(List.of(hasty.resolved()));
        var found =
                entities.officials(
                        List.of("SYR"), "FOREIGN_MINISTER", "أسعد الشيباني", PageRequest.first(5));
        new GraphWriter(driver, _ -> "{}").withdraw("hasty");
        assertThat(found.items()).hasSize(1);
        assertThat(found.items().getFirst().names())
                .extracting(KnownEntity.LocalName::text)
                .containsExactlyInAnyOrder("أسعد الشيباني", "اسعد الشيباني");
    }

    @Test
    void an_unnamed_holder_is_found_by_id_only() {
        var statement = list(FactKind.STATEMENT, filter(null, "WELCOME", null, null)).getFirst();
        var speaker =
                statement.parts().stream()
                        .filter(p -> p.slot().equals("MADE"))
                        .findFirst()
                        .orElseThrow();
        var holder = entities.official(speaker.entity().id()).orElseThrow();
        assertThat(holder.standing()).isEqualTo("UNNAMED");
        assertThat(holder.offices()).extracting(HeldOffice::of).containsExactly("USA");
    }

    @Test
    void organizations_and_countries_are_listed() {
        assertThat(entities.organizations("لجنة", PageRequest.first(5)).total()).isEqualTo(1);
        assertThat(entities.country("SYR")).isPresent();
        assertThat(entities.country("ZZZ")).isEmpty();
    }

    @Test
    void a_cursor_that_is_none_is_refused() {
        assertThatThrownBy(() -> new PageRequest(5, "what?")).hasMessageContaining("Not a cursor");
        var ofNames = entities.officials(List.of(), null, null, PageRequest.first(1)).next();
        assertThatThrownBy(
                        () -> facts.list(FactKind.ACT, FactFilter.ANY, new PageRequest(5, ofNames)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageRequest.first(501)).hasMessageContaining("501");
    }

    private List<RecordedFact> list(FactKind kind, FactFilter filter) {
        return facts.list(kind, filter, PageRequest.first(100)).items();
    }

    private static FactFilter filter(
            @Nullable String official,
            @Nullable String type,
            @Nullable String status,
            @Nullable String q) {
        return new FactFilter(List.of(), official, type, status, null, null, q, 1);
    }

    private static @Nullable LocalDate day(RecordedFact fact) {
        return fact.date() == null ? null : fact.date().earliest();
    }

    private static <T> List<T> allPages(Function<PageRequest, Page<T>> list, int limit) {
        var all = new ArrayList<T>();
        var page = list.apply(PageRequest.first(limit));
        all.addAll(page.items());
        while (page.next() != null) {
            page = list.apply(new PageRequest(limit, page.next()));
            all.addAll(page.items());
        }
        return all;
    }
}
