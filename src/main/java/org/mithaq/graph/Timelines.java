package org.mithaq.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
    private static final CypherFile PAIR_NETWORK = CypherFile.named("timeline/pair-network");
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
        return ReadOnly.rows(driver, file, parameters).stream()
                .flatMap(row -> row.get("facts").asList(Timelines::mark).stream())
                .sorted(FactMark.OLDEST_FIRST)
                .toList();
    }

    private static FactMark mark(Value fact) {
        return new FactMark(
                fact.get(0).asString(),
                FactKind.valueOf(fact.get(1).asString()),
                fact.get(2).asString(),
                known(fact.get(3), Value::asString),
                known(fact.get(4), Value::asLocalDate),
                known(fact.get(5), Value::asLocalDate),
                known(fact.get(6), Value::asString),
                fact.get(7).asDouble(),
                fact.get(8).asInt(),
                // facts written before stories were known: every article tells its own
                fact.get(9).asInt(fact.get(8).asInt()));
    }

    private static <T> @Nullable T known(Value value, Function<Value, T> as) {
        return value.isNull() ? null : as.apply(value);
    }

    /// The facts behind marks, whole, in the order of the marks.
    public List<RecordedFact> details(List<FactMark> marks) {
        return whole(marks.stream().map(FactMark::id).toList());
    }

    /// Facts by their ids, in that order; those that are not there are left out.
    public List<RecordedFact> whole(List<String> ids) {
        var byId = new HashMap<String, RecordedFact>();
        for (var from = 0; from < ids.size(); from += DETAILS_AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + DETAILS_AT_ONCE));
            ReadOnly.rows(driver, DETAILS, Rows.row("ids", some)).stream()
                    .map(Facts::fact)
                    .forEach(fact -> byId.put(fact.id(), fact));
        }
        var facts = new ArrayList<RecordedFact>(ids.size());
        ids.forEach(id -> facts.add(byId.get(id)));
        // one may have gone since its id was read
        return facts.stream().filter(Objects::nonNull).toList();
    }

    /// Those who stand in facts together with an entity, the most often first.
    ///
    /// @param limit number of others given; the page tells how many there are
    public Page<Neighbour> network(String entity, Window window, int limit) {
        return neighbours(NETWORK, window, limit, Rows.row("id", entity));
    }

    /// Those who stand in facts that involve two states, without these, the most often first.
    ///
    /// @param limit number of others given; the page tells how many there are
    public Page<Neighbour> networkOfPair(String a, String b, Window window, int limit) {
        return neighbours(PAIR_NETWORK, window, limit, Rows.row("a", a, "b", b));
    }

    private Page<Neighbour> neighbours(
            CypherFile file, Window window, int limit, Map<String, @Nullable Object> parameters) {
        parameters.put("from", window.from());
        parameters.put("to", window.to());
        parameters.put("limit", limit);
        var rows = ReadOnly.rows(driver, file, parameters);
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
