package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.article.Article;
import org.mithaq.extract.FactExtractor;
import org.mithaq.ingest.Road;
import org.mithaq.lexicon.SeedData;
import org.mithaq.lexicon.Tenure;
import org.neo4j.driver.Driver;

@ExtendWith(Neo4jExtension.class)
class SeedWriterIT {
    private static final SeedData.CountryEntry SYRIA =
            new SeedData.CountryEntry(
                    "SYR",
                    "SY",
                    "سوريا",
                    "Syria",
                    List.of("سورية"),
                    List.of("Syrian Arab Republic"),
                    List.of("سوري"),
                    List.of(),
                    List.of("Syrian"));
    private static final SeedData.PlaceEntry DAMASCUS =
            new SeedData.PlaceEntry(
                    "damascus",
                    SeedData.PlaceKind.CAPITAL,
                    "دمشق",
                    List.of(),
                    "Damascus",
                    List.of(),
                    "SYR",
                    true);
    private static final SeedData.OrganizationEntry LEAGUE =
            new SeedData.OrganizationEntry(
                    "ARAB_LEAGUE",
                    "IGO",
                    "جامعة الدول العربية",
                    "League of Arab States",
                    List.of("الجامعة العربية"),
                    List.of(),
                    "own website",
                    null,
                    null);

    private final Driver driver;

    SeedWriterIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void writing_the_same_world_twice_changes_nothing() {
        var world = world(minister("FOREIGN_MINISTER@SYR 2024-12/..", "الشيباني"));
        assertThat(new SeedWriter(driver).write(world)).isEqualTo(report(4, 4, 0));
        var once = GraphDump.of(driver);
        assertThat(new SeedWriter(driver).write(world)).isEqualTo(report(4, 0, 0));
        assertThat(GraphDump.of(driver)).isEqualTo(once);
    }

    @Test
    void an_official_has_names_an_office_and_an_identifier() {
        new SeedWriter(driver)
                .write(
                        world(
                                minister(
                                        "FOREIGN_MINISTER@SYR 2024-12/..; ENVOY@ARAB_LEAGUE",
                                        "الشيباني")));
        var official = new Entities(driver).official("asaad-al-shaibani").orElseThrow();
        assertThat(official.entity().nameEn()).isEqualTo("Asaad al-Shaibani");
        assertThat(official.names())
                .extracting(KnownEntity.LocalName::text)
                .containsExactly("أسعد الشيباني", "الشيباني", "Asaad al-Shaibani");
        assertThat(official.identifiers())
                .containsExactly(new KnownEntity.Identifier("wikidata", "Q1"));
        assertThat(official.offices())
                .extracting(HeldOffice::type, HeldOffice::of, HeldOffice::from, HeldOffice::isOpen)
                .containsExactlyInAnyOrder(
                        tuple("FOREIGN_MINISTER", "SYR", "2024-12", true),
                        tuple("ENVOY", "ARAB_LEAGUE", null, false));
    }

    @Test
    void an_edited_world_loses_the_names_and_tenures_taken_out() {
        new SeedWriter(driver).write(world(minister("ENVOY@SYR 2020/2021", "الشيبانى")));
        var edited = world(minister("FOREIGN_MINISTER@SYR 2024-12/..", "الشيباني"));
        assertThat(new SeedWriter(driver).write(edited)).isEqualTo(report(4, 0, 1));
        var official = new Entities(driver).official("asaad-al-shaibani").orElseThrow();
        assertThat(official.offices())
                .extracting(HeldOffice::type)
                .containsExactly("FOREIGN_MINISTER");
        assertThat(official.names())
                .extracting(KnownEntity.LocalName::text)
                .doesNotContain("الشيبانى");
    }

    @Test
    void the_built_in_world_can_be_written() {
        var world = SeedData.builtIn();
        assertThat(new SeedWriter(driver).write(world).entries()).isGreaterThan(900);
        assertThat(new SeedWriter(driver).write(world).isUnchanged()).isTrue();
        var states = new Entities(driver).countries(null, PageRequest.first(500));
        assertThat(states.total()).isEqualTo(world.countries().size());
    }

    @Test
    void what_has_not_changed_is_not_written() {
        var world = world(minister("FOREIGN_MINISTER@SYR 2024-12/..", "الشيباني"));
        new SeedWriter(driver).write(world);
        driver.executableQuery("MATCH (e:Entity) SET e.touched = true").execute();
        driver.executableQuery("MATCH ()-[r:HELD_OFFICE]->() SET r.touched = true").execute();

        new SeedWriter(driver).write(world);

        assertThat(GraphDump.of(driver))
                .filteredOn(line -> line.contains("HELD_OFFICE"))
                .allMatch(line -> line.contains("touched"));
    }

    @Test
    void a_row_taken_out_takes_its_entity_along_if_nothing_else_speaks_of_it() {
        var without = new SeedData(List.of(SYRIA), List.of(), List.of(LEAGUE), List.of());
        new SeedWriter(driver).write(without);
        var before = GraphDump.of(driver);
        new SeedWriter(driver).write(world(minister("ENVOY@ARAB_LEAGUE", "الشيباني")));

        var report = new SeedWriter(driver).write(without);

        assertThat(report.removed()).containsExactly("asaad-al-shaibani", "damascus");
        assertThat(report.kept()).isEmpty();
        assertThat(GraphDump.of(driver))
                .filteredOn(line -> !line.contains("ENVOY@ARAB_LEAGUE"))
                .isEqualTo(before);
    }

    @Test
    void a_row_taken_out_is_told_and_its_entity_stays_where_articles_name_it() {
        var putin = SeedData.builtIn().officials().stream();
        var one = putin.filter(o -> o.id().equals("vladimir-putin")).toList();
        new SeedWriter(driver).write(new SeedData(List.of(SYRIA), List.of(), List.of(), one));
        new GraphWriter(driver, _ -> "{}").write(List.of(Samples.moscow("a").resolved()));

        var report =
                new SeedWriter(driver)
                        .write(new SeedData(List.of(SYRIA), List.of(), List.of(), List.of()));

        assertThat(report.removed()).isEmpty();
        assertThat(report.kept()).containsExactly("vladimir-putin");
        assertThat(report.inOneLine())
                .isEqualTo(
                        "1 states, places, organisations and officials: 0 added, 0 changed, 0"
                                + " removed; no longer in seed-data, but still spoken of:"
                                + " vladimir-putin");
        assertThat(new Entities(driver).official("vladimir-putin")).isPresent();
    }

    @Test
    void an_identifier_taken_out_is_gone() {
        var world = world(minister("ENVOY@SYR", "الشيباني"));
        new SeedWriter(driver).write(world);
        var before = world.officials().getFirst();
        var without =
                new SeedData.OfficialEntry(
                        before.id(),
                        before.nameAr(),
                        before.nameEn(),
                        before.aliasesAr(),
                        before.aliasesEn(),
                        before.tenures(),
                        null,
                        before.checked());
        new SeedWriter(driver).write(world(without));

        assertThat(new Entities(driver).official(before.id()).orElseThrow().identifiers())
                .isEmpty();
    }

    private static SeedReport report(int entries, int added, int changed) {
        return new SeedReport(entries, added, changed, List.of(), List.of());
    }

    @Test
    void two_entries_with_one_id_are_refused() {
        var world = new SeedData(List.of(SYRIA, SYRIA), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> new SeedWriter(driver).write(world))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SYR");
        assertThat(GraphDump.of(driver)).isEmpty();
    }

    @Test
    void entities_that_articles_named_first_become_known() {
        new GraphWriter(driver, _ -> "{}").write(List.of(Samples.moscow("first").resolved()));
        new SeedWriter(driver).write(world(minister("FOREIGN_MINISTER@SYR", "الشيباني")));
        var syria = new Entities(driver).country("SYR").orElseThrow();
        assertThat(syria.entity().nameEn()).isEqualTo("Syria");
        assertThat(new Entities(driver).countries(null, PageRequest.first(10)).items())
                .extracting(KnownEntity::standing)
                .containsOnly("KNOWN");
    }

    @Test
    void an_office_that_an_article_tells_stands_beside_those_of_seed_data_and_ends_none() {
        var world = world(minister("FOREIGN_MINISTER@SYR 2024-12/..", "الشيباني"));
        new SeedWriter(driver).write(world);
        var road = new Road(FactExtractor.of(world), GraphConnection.over(driver));
        road.take(naming("a", "وزير الدفاع السوري أسعد الشيباني"));
        road.take(naming("b", "وزير الخارجية السوري أسعد الشيباني"));
        assertThat(offices())
                .containsExactlyInAnyOrder(
                        tuple("FOREIGN_MINISTER", "2024-12", true, "SEED"),
                        tuple("DEFENSE_MINISTER", null, false, "ARTICLE"));

        new SeedWriter(driver).write(world(minister("FOREIGN_MINISTER@SYR 2024/..", "الشيباني")));
        assertThat(offices())
                .containsExactlyInAnyOrder(
                        tuple("FOREIGN_MINISTER", "2024", true, "SEED"),
                        tuple("DEFENSE_MINISTER", null, false, "ARTICLE"));
    }

    @Test
    void a_mention_keeps_why_an_official_is_meant() {
        var world = world(minister("FOREIGN_MINISTER@SYR 2024-12/..", "الشيباني"));
        new SeedWriter(driver).write(world);
        new Road(FactExtractor.of(world), GraphConnection.over(driver))
                .take(naming("a", "وزير الخارجية السوري أسعد الشيباني"));
        var reasons =
                driver.executableQuery(
                                "MATCH ()-[m:MENTIONS]->({id: 'asaad-al-shaibani'})"
                                        + " RETURN m.reasons AS r")
                        .execute()
                        .records()
                        .getFirst()
                        .get("r")
                        .asList();
        assertThat(reasons)
                .contains(
                        "+1.00 the name is one of his",
                        "+0.60 he holds the office said, on that day");
    }

    private List<Tuple> offices() {
        return new Entities(driver)
                .official("asaad-al-shaibani").orElseThrow().offices().stream()
                        .map(o -> tuple(o.type(), o.from(), o.isOpen(), o.basis()))
                        .toList();
    }

    private static Article naming(String id, String official) {
        return new Article(
                id,
                "…",
                "استقبل " + official + " مبعوث الجامعة العربية في دمشق.",
                "ar",
                LocalDate.of(2026, 1, 5),
                null,
                null);
    }

    private static SeedData.OfficialEntry minister(String tenures, String alias) {
        return new SeedData.OfficialEntry(
                "asaad-al-shaibani",
                "أسعد الشيباني",
                "Asaad al-Shaibani",
                List.of(alias),
                List.of(),
                Tenure.parseAll(tenures),
                "Q1",
                "none");
    }

    private static SeedData world(SeedData.OfficialEntry official) {
        return new SeedData(List.of(SYRIA), List.of(DAMASCUS), List.of(LEAGUE), List.of(official));
    }
}
