package org.mithaq.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// What happened between two states or around an entity, and who stands near whom.
public final class Timelines {
    private static final CypherFile PAIR = CypherFile.named("timeline/pair");
    private static final CypherFile ENTITY = CypherFile.named("timeline/entity");
    private static final CypherFile DETAILS = CypherFile.named("timeline/details");
    private static final CypherFile NETWORK = CypherFile.named("timeline/network");
    private static final CypherFile KNOWN = CypherFile.named("timeline/known");
    private static final int DETAILS_AT_ONCE = 1_000;

    private final Driver driver;

    Timelines(Driver driver) {
        this.driver = driver;
    }

    /// Facts that involve both states, oldest first, undated ones last.
    ///
    /// @param a ISO 3166-1 alpha-3
    /// @param b ISO 3166-1 alpha-3
    public List<FactMark> ofPair(String a, String b, Window window) {
        return marks(PAIR, window, Rows.row("a", a, "b", b));
    }

    /// Facts in which an entity has a part or that involve it, oldest first, undated ones last.
    public List<FactMark> of(String entity, Window window) {
        return marks(ENTITY, window, Rows.row("id", entity));
    }

    private List<FactMark> marks(
            CypherFile file, Window window, Map<String, @Nullable Object> parameters) {
        parameters.put("from", window.from());
        parameters.put("to", window.to());
        parameters.put("certain", window.isCertain());
        return ReadOnly.rows(driver, file, parameters).stream().map(Timelines::mark).toList();
    }

    private static FactMark mark(Record row) {
        return new FactMark(
                row.get("id").asString(),
                FactKind.valueOf(row.get("kind").asString()),
                row.get("type").asString(),
                Stored.text(row, "status"),
                Stored.known(row, "earliest", Value::asLocalDate),
                Stored.known(row, "latest", Value::asLocalDate),
                Stored.text(row, "precision"),
                row.get("confidence").asDouble(),
                row.get("sources").asInt());
    }

    /// The facts behind marks, whole, in the order of the marks.
    public List<RecordedFact> details(List<FactMark> marks) {
        var byId = new HashMap<String, RecordedFact>();
        for (var from = 0; from < marks.size(); from += DETAILS_AT_ONCE) {
            var ids =
                    marks.subList(from, Math.min(marks.size(), from + DETAILS_AT_ONCE)).stream()
                            .map(FactMark::id)
                            .toList();
            ReadOnly.rows(driver, DETAILS, Rows.row("ids", ids)).stream()
                    .map(Facts::fact)
                    .forEach(fact -> byId.put(fact.id(), fact));
        }
        var facts = new ArrayList<RecordedFact>(marks.size());
        marks.forEach(mark -> facts.add(byId.get(mark.id())));
        // one may have gone between the two questions
        return facts.stream().filter(Objects::nonNull).toList();
    }

    /// Those who stand in facts together with an entity, the most often first.
    ///
    /// @param limit number of others given; the page tells how many there are
    public Page<Neighbour> network(String entity, Window window, int limit) {
        var parameters =
                Rows.row("id", entity, "from", window.from(), "to", window.to(), "limit", limit);
        var rows = ReadOnly.rows(driver, NETWORK, parameters);
        var total = rows.isEmpty() ? 0 : rows.getFirst().get("total").asLong();
        return new Page<>(rows.stream().map(Timelines::neighbour).toList(), null, total);
    }

    private static Neighbour neighbour(Record row) {
        return new Neighbour(
                Stored.entity(row, row.get("kind").asString()),
                row.get("facts").asInt(),
                row.get("meetings").asInt(),
                row.get("agreements").asInt(),
                row.get("statements").asInt(),
                row.get("acts").asInt(),
                row.get("positive").asInt(),
                row.get("negative").asInt(),
                row.get("undated").asInt(),
                Stored.known(row, "first", Value::asLocalDate),
                Stored.known(row, "last", Value::asLocalDate));
    }

    /// Which label an entity has; null for an unknown id.
    public @Nullable String labelOf(String entity) {
        var rows = ReadOnly.rows(driver, KNOWN, Rows.row("id", entity));
        return rows.isEmpty() ? null : rows.getFirst().get("label").asString();
    }
}
