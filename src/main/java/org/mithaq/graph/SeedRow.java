package org.mithaq.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.SeedData;
import org.mithaq.lexicon.Tenure;
import org.mithaq.resolve.ContentId;
import org.mithaq.resolve.EntityId;

/// One row of seed-data as the files of `cypher/write` take it.
///
/// @param kind which file writes the entity itself
/// @param entity its row there
/// @param names its row of `seed-name.cypher`
/// @param identifiers its row of `seed-identifier.cypher`
record SeedRow(
        String id,
        Kind kind,
        Map<String, @Nullable Object> entity,
        Map<String, @Nullable Object> names,
        Map<String, @Nullable Object> identifiers) {

    /// In the order in which they are written: those that others point to first.
    enum Kind {
        COUNTRY,
        PLACE,
        ORGANIZATION,
        OFFICIAL
    }

    /// Every row of a world.
    static List<SeedRow> of(SeedData world) {
        return Stream.of(
                        world.countries().stream().map(SeedRow::of),
                        world.places().stream().map(SeedRow::of),
                        world.organizations().stream().map(SeedRow::of),
                        world.officials().stream().map(SeedRow::of))
                .flatMap(rows -> rows)
                .toList();
    }

    private static SeedRow of(SeedData.CountryEntry c) {
        return new SeedRow(
                c.iso3(),
                Kind.COUNTRY,
                country(c),
                names(c.iso3(), c.nameAr(), c.aliasesAr(), c.nameEn(), c.aliasesEn()),
                identifiers(c.iso3(), "iso3166-1-alpha-2", c.iso2()));
    }

    private static SeedRow of(SeedData.PlaceEntry p) {
        return new SeedRow(
                p.id(),
                Kind.PLACE,
                place(p),
                names(p.id(), p.nameAr(), p.aliasesAr(), p.nameEn(), p.aliasesEn()),
                identifiers(p.id(), "", null));
    }

    private static SeedRow of(SeedData.OrganizationEntry o) {
        return new SeedRow(
                o.id(),
                Kind.ORGANIZATION,
                organization(o),
                names(o.id(), o.nameAr(), o.aliasesAr(), o.nameEn(), o.aliasesEn()),
                identifiers(o.id(), "", null));
    }

    private static SeedRow of(SeedData.OfficialEntry o) {
        return new SeedRow(
                o.id(),
                Kind.OFFICIAL,
                official(o),
                names(o.id(), o.nameAr(), o.aliasesAr(), o.nameEn(), o.aliasesEn()),
                identifiers(o.id(), "wikidata", o.wikidata()));
    }

    /// Tells whether a row, or the way in which it is written, has changed.
    String state() {
        return ContentId.of("seed", kind, sorted(entity), sorted(names), sorted(identifiers));
    }

    /// The same text for the same content, in whatever order maps keep it.
    private static String sorted(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var byKey = new TreeMap<String, String>();
                map.forEach((key, each) -> byKey.put(String.valueOf(key), sorted(each)));
                yield byKey.toString();
            }
            case List<?> list -> list.stream().map(SeedRow::sorted).toList().toString();
            case null -> "";
            default -> value.toString();
        };
    }

    private static Map<String, @Nullable Object> country(SeedData.CountryEntry country) {
        return Rows.row(
                "id", country.iso3(),
                "properties",
                        Rows.row(
                                "name", country.nameAr(),
                                "nameAr", country.nameAr(),
                                "nameEn", country.nameEn(),
                                "iso2", country.iso2()));
    }

    private static Map<String, @Nullable Object> place(SeedData.PlaceEntry place) {
        return Rows.row(
                "id", place.id(),
                "country", place.country(),
                "properties",
                        Rows.row(
                                "name", place.nameAr(),
                                "nameAr", place.nameAr(),
                                "nameEn", place.nameEn(),
                                "kind", place.kind().name()));
    }

    private static Map<String, @Nullable Object> organization(SeedData.OrganizationEntry entry) {
        return Rows.row(
                "id", entry.id(),
                "properties",
                        Rows.row(
                                "name", entry.nameAr(),
                                "nameAr", entry.nameAr(),
                                "nameEn", entry.nameEn(),
                                "kind", entry.kind()));
    }

    private static Map<String, @Nullable Object> official(SeedData.OfficialEntry official) {
        return Rows.row(
                "id", official.id(),
                "properties",
                        Rows.row(
                                "name", official.nameAr(),
                                "nameAr", official.nameAr(),
                                "nameEn", official.nameEn(),
                                "checked", official.checked()),
                "tenures", tenures(official));
    }

    private static List<Map<String, @Nullable Object>> tenures(SeedData.OfficialEntry official) {
        var seen = new HashMap<String, Integer>();
        return official.tenures().stream()
                .map(tenure -> {
                    var office = Offices.id(tenure.office(), tenure.of());
                    // two tenures of one office may both lack a beginning
                    var nth = seen.merge(office + " " + tenure.from(), 1, Integer::sum);
                    return tenure(official, tenure, office, nth);
                })
                .toList();
    }

    private static Map<String, @Nullable Object> tenure(
            SeedData.OfficialEntry official, Tenure tenure, String office, int nth) {
        return Rows.row(
                "id", ContentId.of("held", official.id(), office, tenure.from(), nth),
                "office", office,
                "type", tenure.office().name(),
                "of", tenure.of(),
                "isState", new EntityId(tenure.of()).isState(),
                "from", tenure.from(),
                "to", tenure.to(),
                "isOpen", tenure.isOpen());
    }

    private static Map<String, @Nullable Object> names(
            String id,
            String nameAr,
            List<String> aliasesAr,
            String nameEn,
            List<String> aliasesEn) {
        var entity = new EntityId(id);
        var byId = new LinkedHashMap<Object, Map<String, @Nullable Object>>();
        var arabic = Stream.concat(Stream.of(nameAr), aliasesAr.stream());
        var english = Stream.concat(Stream.of(nameEn), aliasesEn.stream());
        Stream.concat(
                        arabic.map(name -> Rows.name(entity, name, "ar", List.of())),
                        english.map(name -> Rows.name(entity, name, "en", List.of())))
                .forEach(row -> byId.put(String.valueOf(row.get("id")), row));
        return Rows.row("entity", id, "names", List.copyOf(byId.values()));
    }

    private static Map<String, @Nullable Object> identifiers(
            String entity, String scheme, @Nullable String value) {
        var known = value == null ? List.of() : List.of(Map.of("scheme", scheme, "value", value));
        return Rows.row("entity", entity, "identifiers", known);
    }
}
