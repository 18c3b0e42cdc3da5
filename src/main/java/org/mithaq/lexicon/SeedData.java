package org.mithaq.lexicon;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;

/// The world as seed-data describes it: states, places, organisations, officials. Read from the
/// built-in tables or from a folder with the same files.
public record SeedData(
        List<CountryEntry> countries,
        List<PlaceEntry> places,
        List<OrganizationEntry> organizations,
        List<OfficialEntry> officials) {

    /// A state, its names and nationality forms.
    ///
    /// @param iso3 ISO 3166-1 alpha-3
    /// @param iso2 ISO 3166-1 alpha-2
    /// @param nisba masculine singular indefinite nationality adjectives in Arabic
    /// @param people further forms in Arabic for the state's people, such as irregular plurals
    /// @param demonyms English adjectives and demonyms
    public record CountryEntry(
            String iso3,
            String iso2,
            String nameAr,
            String nameEn,
            List<String> aliasesAr,
            List<String> aliasesEn,
            List<String> nisba,
            List<String> people,
            List<String> demonyms) {}

    /// What a place is known for.
    public enum PlaceKind {
        CAPITAL,
        SEAT,
        REGION,
        CITY
    }

    /// A capital, a seat of power, a city or a region with a government of its own.
    ///
    /// @param country ISO 3166-1 alpha-3 of the state it lies in; null where that is disputed
    /// @param isMetonym whether newspapers let it stand for the state ("Moscow announced")
    public record PlaceEntry(
            String id,
            PlaceKind kind,
            String nameAr,
            List<String> aliasesAr,
            String nameEn,
            List<String> aliasesEn,
            @Nullable String country,
            boolean isMetonym) {}

    /// An organisation or group that acts politically.
    ///
    /// @param id code of the organisation, as the facts contract uses it
    /// @param kind IGO, ALLIANCE, COURT, AGENCY, ARMED_GROUP, PARTY or FORUM
    /// @param source what its names were checked against
    /// @param partOf the organisation that it acts for as one of its organs; null for none
    /// @param state ISO 3166-1 alpha-3 code of the state whose side a party, force or rival
    ///   government is on when it meets others; null for none
    public record OrganizationEntry(
            String id,
            String kind,
            String nameAr,
            String nameEn,
            List<String> aliasesAr,
            List<String> aliasesEn,
            String source,
            @Nullable String partOf,
            @Nullable String state) {}

    /// A person with the offices held.
    ///
    /// @param wikidata item id, such as `Q7747`
    /// @param checked what the offices were checked against: a reference's name, `corpus` or `none`
    public record OfficialEntry(
            String id,
            String nameAr,
            String nameEn,
            List<String> aliasesAr,
            List<String> aliasesEn,
            List<Tenure> tenures,
            @Nullable String wikidata,
            String checked) {
        /// The tenure of an article's time, else the latest one; empty only for a person without
        /// any.
        public List<Tenure> tenuresLatestFirst() {
            return tenures.reversed();
        }
    }

    public SeedData {
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        organizations = List.copyOf(organizations);
        officials = List.copyOf(officials);
    }

    /// The tables shipped with the program.
    public static SeedData builtIn() {
        return read(DataFolder.onClassPath("seed-data"));
    }

    /// The tables of a folder: `countries.tsv`, `places.tsv`, `organizations.tsv`, `officials.tsv`.
    ///
    /// @throws IllegalArgumentException naming file and line of a row that cannot be read
    public static SeedData in(Path folder) {
        return read(DataFolder.onDisk(folder));
    }

    private static SeedData read(DataFolder folder) {
        return new SeedData(
                TabularFile.read(folder, "countries.tsv").stream().map(SeedData::country).toList(),
                TabularFile.read(folder, "places.tsv").stream().map(SeedData::place).toList(),
                TabularFile.read(folder, "organizations.tsv").stream()
                        .map(SeedData::organization)
                        .toList(),
                TabularFile.read(folder, "officials.tsv").stream()
                        .map(SeedData::official)
                        .toList());
    }

    private static CountryEntry country(TabularFile.Row row) {
        var nisba = row.list("nisba_ar");
        return new CountryEntry(
                row.required("iso3"),
                row.required("iso2"),
                row.required("name_ar"),
                row.required("name_en"),
                row.list("aliases_ar"),
                row.list("aliases_en"),
                nisba.stream().filter(n -> !n.startsWith("=")).toList(),
                nisba.stream().filter(n -> n.startsWith("=")).map(n -> n.substring(1)).toList(),
                row.list("demonyms_en"));
    }

    private static PlaceEntry place(TabularFile.Row row) {
        return new PlaceEntry(
                row.required("id"),
                PlaceKind.valueOf(row.required("kind")),
                row.required("name_ar"),
                row.list("aliases_ar"),
                row.required("name_en"),
                row.list("aliases_en"),
                row.optional("country"),
                row.required("metonym").equals("yes"));
    }

    private static OrganizationEntry organization(TabularFile.Row row) {
        return new OrganizationEntry(
                row.required("id"),
                row.required("kind"),
                row.required("name_ar"),
                row.required("name_en"),
                row.list("aliases_ar"),
                row.list("aliases_en"),
                row.required("source"),
                row.optional("part_of"),
                row.optional("state"));
    }

    private static OfficialEntry official(TabularFile.Row row) {
        return new OfficialEntry(
                row.required("id"),
                row.required("name_ar"),
                row.required("name_en"),
                row.list("aliases_ar"),
                row.list("aliases_en"),
                tenures(row),
                row.optional("wikidata"),
                row.required("checked"));
    }

    private static List<Tenure> tenures(TabularFile.Row row) {
        try {
            return Tenure.parseAll(row.required("offices"));
        } catch (IllegalArgumentException e) {
            throw row.problem(e.getMessage() == null ? "offices" : e.getMessage());
        }
    }

    /// Every office type has its word in seed-data; used by tests.
    static List<OfficeType> officeTypes() {
        return TabularFile.read(DataFolder.onClassPath("seed-data"), "offices.tsv").stream()
                .map(row -> OfficeType.valueOf(row.required("type")))
                .toList();
    }
}
