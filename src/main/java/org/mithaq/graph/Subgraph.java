package org.mithaq.graph;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.resolve.ContentId;
import org.mithaq.resolve.NameKey;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/// Reads facts to be taken away, one at a time, whatever their number.
public final class Subgraph {
    private static final CypherFile FACTS = CypherFile.named("export/facts");
    private static final CypherFile STATE = CypherFile.named("export/state");
    private static final CypherFile AROUND = CypherFile.named("export/around");
    private static final SessionConfig READ =
            SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withFetchSize(500)
                    .build();
    private static final int IDS_AT_ONCE = 1_000;
    private static final Set<String> FACT_COLUMNS =
            Set.of("fact", "statement", "agreement", "meeting", "meetingId", "meetings");
    private static final ReadLimits ALL =
            new ReadLimits(Integer.MAX_VALUE, Long.MAX_VALUE, Duration.ofMinutes(2));

    private final Driver driver;

    Subgraph(Driver driver) {
        this.driver = driver;
    }

    /// The state of the graph.
    ///
    /// @param id the same for two graphs that know the same since the same instants
    /// @param latest when something was last recorded or retracted; null for an empty graph
    public record State(
            String id, long articles, long claims, long facts, @Nullable ZonedDateTime latest) {}

    public State state() {
        var row = ReadOnly.rows(driver, STATE, Map.of()).getFirst();
        var recorded = Stored.known(row, "recordedAt", Value::asZonedDateTime);
        var retracted = Stored.known(row, "retractedAt", Value::asZonedDateTime);
        var latest =
                recorded == null || (retracted != null && retracted.isAfter(recorded))
                        ? retracted
                        : recorded;
        return new State(
                ContentId.of(
                        "graph",
                        row.get("claims").asLong(),
                        row.get("retracted").asLong(),
                        row.get("facts").asLong(),
                        row.get("articles").asLong(),
                        recorded,
                        retracted),
                row.get("articles").asLong(),
                row.get("claims").asLong(),
                row.get("facts").asLong(),
                latest);
    }

    /// Gives every fact of a selection, ordered by id.
    ///
    /// @param withText whether articles come with their text
    public void read(Selection selection, boolean withText, Consumer<TakenFact> taker) {
        switch (selection) {
            case Selection.Matching(var kinds, var filter) ->
                    read(parameters(kinds, filter, null, withText), taker);
            case Selection.Named(var ids) -> read(ids, withText, taker);
            case Selection.Around(var entity, var hops) ->
                    read(around(entity, hops), withText, taker);
            case Selection.Answered(var query, var values) ->
                    read(answered(query, values), withText, taker);
        }
    }

    private void read(Collection<String> ids, boolean withText, Consumer<TakenFact> taker) {
        var batch = new ArrayList<String>(IDS_AT_ONCE);
        for (var id : new TreeSet<>(ids)) {
            batch.add(id);
            if (batch.size() == IDS_AT_ONCE) {
                read(parameters(List.of(), FactFilter.ANY, batch, withText), taker);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            read(parameters(List.of(), FactFilter.ANY, batch, withText), taker);
        }
    }

    private void read(Map<String, @Nullable Object> parameters, Consumer<TakenFact> taker) {
        try (var session = driver.session(READ);
                var tx = session.beginTransaction()) {
            tx.run(FACTS.text(), parameters)
                    .forEachRemaining(row -> taker.accept(TakenRow.fact(row)));
        }
    }

    private Collection<String> around(String entity, int hops) {
        var facts = new TreeSet<String>();
        var seen = new HashSet<String>(Set.of(entity));
        var ring = List.of(entity);
        for (var hop = 0; hop < hops && !ring.isEmpty(); hop++) {
            var next = new TreeSet<String>();
            for (var row : ReadOnly.rows(driver, AROUND, Rows.row("entities", ring))) {
                facts.add(row.get("fact").asString());
                next.addAll(row.get("others").asList(Value::asString));
            }
            next.removeAll(seen);
            seen.addAll(next);
            ring = List.copyOf(next);
        }
        return facts;
    }

    private Collection<String> answered(NamedQuery query, Map<String, @Nullable Object> values) {
        var answer = new NamedQueries(driver).run(query, values, ALL);
        var ids = new TreeSet<String>();
        for (var i = 0; i < answer.columns().size(); i++) {
            if (FACT_COLUMNS.contains(answer.columns().get(i))) {
                for (var row : answer.rows()) {
                    add(row.get(i), ids);
                }
            }
        }
        return ids;
    }

    private static void add(@Nullable Object value, Collection<String> ids) {
        switch (value) {
            case String id -> ids.add(id);
            case List<?> list -> list.forEach(each -> add(each, ids));
            case null, default -> {}
        }
    }

    /// Whether a query names facts, so that they can be taken away.
    public static boolean namesFacts(NamedQuery query) {
        return query.columns().stream().anyMatch(column -> FACT_COLUMNS.contains(column.name()));
    }

    private static Map<String, @Nullable Object> parameters(
            List<FactKind> kinds, FactFilter filter, @Nullable List<String> ids, boolean withText) {
        return Rows.row(
                "kinds", kinds.isEmpty() ? null : kinds.stream().map(FactKind::name).toList(),
                "countries", filter.countries(),
                "official", filter.official(),
                "type", filter.type(),
                "status", filter.status(),
                "from", filter.from(),
                "to", filter.to(),
                "minSources", filter.minSources(),
                "q", filter.q() == null ? null : NameKey.of(filter.q()).value(),
                "ids", ids,
                "text", withText);
    }
}
