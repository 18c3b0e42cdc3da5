package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.resolve.NameKey;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;

/// Officials, states and organisations of the graph, by name.
public final class Entities {
    private static final CypherFile OFFICIALS = CypherFile.named("query/officials");
    private static final CypherFile COUNTRIES = CypherFile.named("query/countries");
    private static final CypherFile ORGANIZATIONS = CypherFile.named("query/organizations");

    private final Driver driver;

    public Entities(Driver driver) {
        this.driver = driver;
    }

    /// Officials; unnamed holders of an office are left out.
    ///
    /// @param countries ISO 3166-1 alpha-3, all of which the official served; empty for any
    /// @param office such as `FOREIGN_MINISTER`; null for any
    /// @param q words of a name, in any spelling; null for any
    public Page<KnownEntity> officials(
            List<String> countries, @Nullable String office, @Nullable String q, PageRequest page) {
        return list(OFFICIALS, serving(countries, office, q, null), "Official", page);
    }

    /// One official, also an unnamed holder of an office.
    public Optional<KnownEntity> official(String id) {
        return one(OFFICIALS, serving(List.of(), null, null, List.of(id)), "Official");
    }

    public Page<KnownEntity> countries(@Nullable String q, PageRequest page) {
        return list(COUNTRIES, named(q, null), "Country", page);
    }

    /// One state by its ISO 3166-1 alpha-3 code.
    public Optional<KnownEntity> country(String iso3) {
        return one(COUNTRIES, named(null, List.of(iso3)), "Country");
    }

    /// States by their ISO 3166-1 alpha-3 codes, in one question; codes of none are left out.
    public List<KnownEntity> countries(List<String> iso3) {
        return list(COUNTRIES, named(null, iso3), "Country", PageRequest.first(iso3.size()))
                .items();
    }

    public Page<KnownEntity> organizations(@Nullable String q, PageRequest page) {
        return list(ORGANIZATIONS, named(q, null), "Organization", page);
    }

    public Optional<KnownEntity> organization(String id) {
        return one(ORGANIZATIONS, named(null, List.of(id)), "Organization");
    }

    private Page<KnownEntity> list(
            CypherFile file, Map<String, @Nullable Object> filter, String label, PageRequest page) {
        return new ListQuery(driver, file, filter)
                .page(page, OrderedBy.NAME, row -> entity(row, label));
    }

    private Optional<KnownEntity> one(
            CypherFile file, Map<String, @Nullable Object> filter, String label) {
        return list(file, filter, label, PageRequest.first(1)).items().stream().findFirst();
    }

    private static Map<String, @Nullable Object> serving(
            List<String> countries,
            @Nullable String office,
            @Nullable String q,
            @Nullable List<String> ids) {
        var parameters = named(q, ids);
        parameters.put("countries", countries);
        parameters.put("type", office);
        return parameters;
    }

    private static Map<String, @Nullable Object> named(
            @Nullable String q, @Nullable List<String> ids) {
        return Rows.row("q", q == null ? null : NameKey.of(q).value(), "ids", ids);
    }

    private static KnownEntity entity(Record row, String label) {
        return new KnownEntity(
                Stored.entity(row, label),
                row.get("standing").asString(),
                Stored.text(row, "kind"),
                row.get("names").asList(Entities::name),
                row.get("identifiers").asList(Entities::identifier),
                row.get("offices").asList(Entities::office, List.of()));
    }

    private static KnownEntity.LocalName name(MapAccessor name) {
        return new KnownEntity.LocalName(name.get("text").asString(), name.get("lang").asString());
    }

    private static KnownEntity.Identifier identifier(MapAccessor identifier) {
        return new KnownEntity.Identifier(
                identifier.get("scheme").asString(), identifier.get("value").asString());
    }

    private static HeldOffice office(MapAccessor held) {
        return new HeldOffice(
                held.get("id").asString(),
                held.get("type").asString(),
                Stored.text(held, "of"),
                Stored.text(held, "from"),
                Stored.text(held, "to"),
                held.get("isOpen").asBoolean(false),
                held.get("basis").asString());
    }
}
