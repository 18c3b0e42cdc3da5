package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.resolve.NameKey;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// Meetings, agreements, statements and acts of the graph.
public final class Facts {
    private static final CypherFile FACTS = CypherFile.named("query/facts");
    private static final CypherFile WITHDRAWN = CypherFile.named("query/fact-withdrawn");

    private final Driver driver;

    public Facts(Driver driver) {
        this.driver = driver;
    }

    /// Facts of one kind, newest first, undated ones last.
    public Page<RecordedFact> list(FactKind kind, FactFilter filter, PageRequest page) {
        var query = new ListQuery(driver, FACTS, parameters(kind, filter, null));
        return query.page(page, OrderedBy.DAY, Facts::fact);
    }

    /// Those of the facts that are there, newest first.
    List<RecordedFact> named(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = new ListQuery(driver, FACTS, parameters(null, FactFilter.ANY, ids));
        return query.page(PageRequest.first(PageRequest.MAX_LIMIT), OrderedBy.DAY, Facts::fact)
                .items();
    }

    /// One fact of any kind by its id.
    public FactLookup find(String id) {
        var query = new ListQuery(driver, FACTS, parameters(null, FactFilter.ANY, List.of(id)));
        var found = query.page(PageRequest.first(1), OrderedBy.DAY, Facts::fact).items();
        return found.isEmpty() ? gone(id) : new FactLookup.Found(found.getFirst());
    }

    private FactLookup gone(String id) {
        var rows = ReadOnly.rows(driver, WITHDRAWN, Rows.row("claim", FactFold.claimId(id)));
        if (rows.isEmpty()) {
            return new FactLookup.Unknown();
        }
        var fact = Stored.text(rows.getFirst(), "fact");
        return fact != null
                ? new FactLookup.Moved(fact)
                : new FactLookup.Withdrawn(rows.getFirst().get("retractedAt").asZonedDateTime());
    }

    private static Map<String, @Nullable Object> parameters(
            @Nullable FactKind kind, FactFilter filter, @Nullable List<String> ids) {
        return Rows.row(
                "kind", kind == null ? null : kind.name(),
                "countries", filter.countries(),
                "official", filter.official(),
                "type", filter.type(),
                "status", filter.status(),
                "from", filter.from(),
                "to", filter.to(),
                "minSources", filter.minSources(),
                "q", filter.q() == null ? null : NameKey.of(filter.q()).value(),
                "ids", ids);
    }

    /// @param row with the columns of `timeline.cypher`
    static RecordedFact fact(Record row) {
        return new RecordedFact(
                row.get("id").asString(),
                FactKind.valueOf(row.get("kind").asString()),
                row.get("type").asString(),
                Stored.text(row, "status"),
                Stored.date(row),
                Stored.text(row, "title"),
                Stored.text(row, "subject"),
                row.get("topics").asList(Value::asString, List.of()),
                row.get("parts").asList(Facts::part),
                row.get("countries").asList(Value::asString),
                Stored.known(row, "place", Facts::venue),
                Stored.known(row, "established", body -> Stored.entity(body, "Organization")),
                Stored.text(row, "reachedAt"),
                row.get("history").asList(Value::asString, List.of()),
                row.get("confidence").asDouble(),
                row.get("confidenceReasons").asList(Value::asString, List.of()),
                row.get("sources").asInt(),
                // facts written before stories were known: every article tells its own
                row.get("independentSources").asInt(row.get("sources").asInt()),
                row.get("conflicts").asList(Value::asString, List.of()));
    }

    private static Part part(MapAccessor part) {
        return new Part(
                part.get("slot").asString(),
                Stored.entity(part, part.get("kind").asString()),
                Stored.text(part, "role"),
                Stored.text(part, "onBehalfOf"),
                Stored.text(part, "office"));
    }

    private static Venue venue(MapAccessor place) {
        return new Venue(Stored.entity(place, "Place"), Stored.text(place, "country"));
    }
}
