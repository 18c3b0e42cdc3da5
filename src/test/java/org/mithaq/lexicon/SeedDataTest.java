package org.mithaq.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.fact.OfficeType;

/// Rules for the tables of seed-data: an editor's slip shall not reach the graph.
class SeedDataTest {

    private static final SeedData WORLD = SeedData.builtIn();
    private static final Set<String> STATES =
            WORLD.countries().stream().map(SeedData.CountryEntry::iso3).collect(Collectors.toSet());
    private static final Set<String> ORGANIZATIONS =
            WORLD.organizations().stream()
                    .map(SeedData.OrganizationEntry::id)
                    .collect(Collectors.toSet());

    private static <T> void assertUnique(List<T> rows, Function<T, String> id) {
        var seen = new HashSet<String>();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(seen.add(id.apply(row))).as(id.apply(row)).isTrue());
    }

    @Test
    void every_row_has_an_id_of_its_own() {
        assertUnique(WORLD.countries(), SeedData.CountryEntry::iso3);
        assertUnique(WORLD.places(), SeedData.PlaceEntry::id);
        assertUnique(WORLD.organizations(), SeedData.OrganizationEntry::id);
        assertUnique(WORLD.officials(), SeedData.OfficialEntry::id);
    }

    @Test
    void no_id_of_one_table_stands_in_another() {
        var ids =
                Stream.of(
                                WORLD.countries().stream().map(SeedData.CountryEntry::iso3),
                                WORLD.places().stream().map(SeedData.PlaceEntry::id),
                                WORLD.organizations().stream().map(SeedData.OrganizationEntry::id),
                                WORLD.officials().stream().map(SeedData.OfficialEntry::id))
                        .flatMap(Function.identity())
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void there_are_all_members_of_the_united_nations_and_four_more() {
        assertThat(STATES).contains("PSE", "XKX", "TWN", "ESH").hasSizeGreaterThanOrEqualTo(197);
        assertThat(WORLD.countries())
                .allMatch(c -> c.iso3().matches("[A-Z]{3}") && c.iso2().matches("[A-Z]{2}"));
        assertThat(WORLD.countries())
                .allSatisfy(c ->
                        assertThat(c.nisba().size() + c.people().size()).as(c.iso3()).isPositive());
    }

    /// The capital of Israel and of Palestine is disputed, the Vatican is a city itself.
    private static final Set<String> WITHOUT_CAPITAL = Set.of("ISR", "PSE", "VAT");

    @Test
    void every_state_has_a_capital_unless_it_is_disputed() {
        var withCapital =
                WORLD.places().stream()
                        .filter(p -> p.kind() == SeedData.PlaceKind.CAPITAL)
                        .map(SeedData.PlaceEntry::country)
                        .collect(Collectors.toSet());
        assertThat(STATES).allMatch(s -> withCapital.contains(s) || WITHOUT_CAPITAL.contains(s));
    }

    @Test
    void places_and_offices_name_states_and_organisations_of_the_tables() {
        assertThat(WORLD.places())
                .allMatch(p -> p.country() == null || STATES.contains(p.country()));
        assertThat(WORLD.officials())
                .flatExtracting(SeedData.OfficialEntry::tenures)
                .extracting(Tenure::of)
                .allMatch(of -> STATES.contains(of) || ORGANIZATIONS.contains(of));
    }

    @Test
    void every_official_says_what_the_offices_were_checked_against() {
        assertThat(WORLD.officials())
                .hasSizeGreaterThanOrEqualTo(80)
                .allMatch(o -> !o.checked().isBlank() && !o.tenures().isEmpty());
        assertThat(WORLD.organizations())
                .hasSizeGreaterThanOrEqualTo(30)
                .allMatch(o -> !o.source().isBlank());
    }

    @Test
    void every_office_type_has_its_row() {
        assertThat(SeedData.officeTypes()).containsExactlyInAnyOrder(OfficeType.values());
    }

    @Test
    void names_are_in_normal_form_without_stray_spaces() {
        var names =
                Stream.of(
                                WORLD.countries().stream()
                                        .flatMap(c -> Stream.of(c.nameAr(), c.nameEn())),
                                WORLD.officials().stream()
                                        .flatMap(o -> Stream.of(o.nameAr(), o.nameEn())),
                                WORLD.organizations().stream()
                                        .flatMap(o -> Stream.of(o.nameAr(), o.nameEn())))
                        .flatMap(Function.identity());
        assertThat(names)
                .allMatch(n ->
                        n.equals(n.strip())
                                && Normalizer.isNormalized(n, Normalizer.Form.NFC)
                                && !n.contains("  "));
    }
}
