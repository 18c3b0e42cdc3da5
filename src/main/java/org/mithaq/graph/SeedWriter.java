package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.SeedData;
import org.mithaq.lexicon.Tenure;
import org.mithaq.resolve.ContentId;
import org.mithaq.resolve.EntityId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/// Writes the world of seed-data into the graph: states, places, organisations, officials with
/// their offices, and all their names. Writing it again changes nothing; writing an edited one
/// brings names and tenures in line with it.
public final class SeedWriter {
    private static final CypherFile COUNTRY = CypherFile.named("write/seed-country");
    private static final CypherFile PLACE = CypherFile.named("write/seed-place");
    private static final CypherFile ORGANIZATION = CypherFile.named("write/seed-organization");
    private static final CypherFile OFFICIAL = CypherFile.named("write/seed-official");
    private static final CypherFile NAME = CypherFile.named("write/seed-name");
    private static final CypherFile IDENTIFIER = CypherFile.named("write/seed-identifier");

    private final Driver driver;

    public SeedWriter(Driver driver) {
        this.driver = driver;
    }

    /// Writes all of it in one transaction.
    ///
    /// @return number of entities
    /// @throws IllegalArgumentException when two entries have the same id
    public int write(SeedData world) {
        var ids = requireDistinctIds(world);
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> write(world, tx));
        }
        return ids;
    }

    private static void write(SeedData world, TransactionContext tx) {
        write(tx, COUNTRY, world.countries().stream().map(SeedWriter::country));
        write(tx, PLACE, world.places().stream().map(SeedWriter::place));
        write(tx, ORGANIZATION, world.organizations().stream().map(SeedWriter::organization));
        write(tx, OFFICIAL, world.officials().stream().map(SeedWriter::official));
        write(tx, NAME, names(world));
        write(tx, IDENTIFIER, identifiers(world));
    }

    private static void write(
            TransactionContext tx, CypherFile file, Stream<Map<String, @Nullable Object>> rows) {
        var sorted = rows.sorted(Rows.by("id", "entity")).toList();
        if (!sorted.isEmpty()) {
            tx.run(file.text(), Map.of("rows", sorted)).consume();
        }
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

    private static Stream<Map<String, @Nullable Object>> names(SeedData world) {
        return Stream.of(
                        world.countries().stream()
                                .map(c ->
                                        names(
                                                c.iso3(),
                                                c.nameAr(),
                                                c.aliasesAr(),
                                                c.nameEn(),
                                                c.aliasesEn())),
                        world.places().stream()
                                .map(p ->
                                        names(
                                                p.id(),
                                                p.nameAr(),
                                                p.aliasesAr(),
                                                p.nameEn(),
                                                p.aliasesEn())),
                        world.organizations().stream()
                                .map(o ->
                                        names(
                                                o.id(),
                                                o.nameAr(),
                                                o.aliasesAr(),
                                                o.nameEn(),
                                                o.aliasesEn())),
                        world.officials().stream()
                                .map(o ->
                                        names(
                                                o.id(),
                                                o.nameAr(),
                                                o.aliasesAr(),
                                                o.nameEn(),
                                                o.aliasesEn())))
                .flatMap(rows -> rows);
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

    private static Stream<Map<String, @Nullable Object>> identifiers(SeedData world) {
        return Stream.concat(
                world.countries().stream()
                        .map(c -> identifier(c.iso3(), "iso3166-1-alpha-2", c.iso2())),
                world.officials().stream()
                        .flatMap(o ->
                                Stream.ofNullable(o.wikidata())
                                        .map(q -> identifier(o.id(), "wikidata", q))));
    }

    private static Map<String, @Nullable Object> identifier(
            String entity, String scheme, String value) {
        return Rows.row("entity", entity, "scheme", scheme, "value", value);
    }

    private static int requireDistinctIds(SeedData world) {
        var ids = new ArrayList<String>();
        world.countries().forEach(c -> ids.add(c.iso3()));
        world.places().forEach(p -> ids.add(p.id()));
        world.organizations().forEach(o -> ids.add(o.id()));
        world.officials().forEach(o -> ids.add(o.id()));
        ids.sort(Comparator.naturalOrder());
        for (var i = 1; i < ids.size(); i++) {
            if (ids.get(i).equals(ids.get(i - 1))) {
                throw new IllegalArgumentException(
                        "Two entries of seed-data have the id " + ids.get(i));
            }
        }
        return ids.size();
    }
}
