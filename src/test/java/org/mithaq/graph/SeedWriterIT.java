package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
                    "own website");

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
        assertThat(new SeedWriter(driver).write(world)).isEqualTo(4);
        var once = GraphDump.of(driver);
        new SeedWriter(driver).write(world);
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
        new SeedWriter(driver).write(edited);
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
        assertThat(new SeedWriter(driver).write(world)).isGreaterThan(900);
        var states = new Entities(driver).countries(null, PageRequest.first(500));
        assertThat(states.total()).isEqualTo(world.countries().size());
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
