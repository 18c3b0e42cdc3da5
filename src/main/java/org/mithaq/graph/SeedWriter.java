package org.mithaq.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.SeedData;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/// Writes the world of seed-data into the graph: states, places, organisations, officials with
/// their offices, and all their names. Only rows that changed since they were last written are
/// written again.
public final class SeedWriter {
    private static final CypherFile KNOWN = CypherFile.named("write/seed-known");
    private static final CypherFile NAME = CypherFile.named("write/seed-name");
    private static final CypherFile IDENTIFIER = CypherFile.named("write/seed-identifier");
    private static final CypherFile NOTE = CypherFile.named("write/seed-note");
    private static final CypherFile REMOVAL = CypherFile.named("write/seed-removal");

    private static final Map<SeedRow.Kind, CypherFile> BY_KIND =
            new EnumMap<>(
                    Map.of(
                            SeedRow.Kind.COUNTRY, CypherFile.named("write/seed-country"),
                            SeedRow.Kind.PLACE, CypherFile.named("write/seed-place"),
                            SeedRow.Kind.ORGANIZATION, CypherFile.named("write/seed-organization"),
                            SeedRow.Kind.OFFICIAL, CypherFile.named("write/seed-official")));

    private final Driver driver;

    public SeedWriter(Driver driver) {
        this.driver = driver;
    }

    /// Brings the graph in line with a world, in one transaction.
    ///
    /// @throws IllegalArgumentException when two entries have the same id
    public SeedReport write(SeedData world) {
        var rows = SeedRow.of(world);
        requireDistinctIds(rows);
        try (var session = driver.session()) {
            return session.executeWrite(tx -> write(rows, tx));
        }
    }

    private static SeedReport write(List<SeedRow> rows, TransactionContext tx) {
        var known = new TreeMap<String, String>();
        for (var row : tx.run(KNOWN.text()).list()) {
            known.put(row.get("id").asString(), row.get("seed").asString());
        }
        var changed =
                rows.stream().filter(row -> !row.state().equals(known.get(row.id()))).toList();
        var added = changed.stream().filter(row -> !known.containsKey(row.id())).count();
        writeRows(changed, tx);
        var missing = new TreeSet<>(known.keySet());
        rows.forEach(row -> missing.remove(row.id()));
        var removed = remove(missing, tx);
        missing.removeAll(removed);
        return new SeedReport(
                rows.size(),
                (int) added,
                changed.size() - (int) added,
                removed,
                List.copyOf(missing));
    }

    private static void writeRows(List<SeedRow> changed, TransactionContext tx) {
        var byKind = changed.stream().collect(groupingBy(SeedRow::kind));
        BY_KIND.forEach((kind, file) ->
                write(tx, file, byKind.getOrDefault(kind, List.of()), SeedRow::entity));
        write(tx, NAME, changed, SeedRow::names);
        write(tx, IDENTIFIER, changed, SeedRow::identifiers);
        write(tx, NOTE, changed, row -> Rows.row("id", row.id(), "seed", row.state()));
    }

    private static void write(
            TransactionContext tx,
            CypherFile file,
            List<SeedRow> rows,
            Function<SeedRow, Map<String, @Nullable Object>> part) {
        var sorted = rows.stream().map(part).sorted(Rows.by("id", "entity")).toList();
        if (!sorted.isEmpty()) {
            tx.run(file.text(), Map.of("rows", sorted)).consume();
        }
    }

    private static List<String> remove(Set<String> missing, TransactionContext tx) {
        if (missing.isEmpty()) {
            return List.of();
        }
        var removed = new ArrayList<String>();
        tx.run(REMOVAL.text(), Map.of("ids", List.copyOf(missing))).stream()
                .forEach(row -> removed.add(row.get("id").asString()));
        return removed;
    }

    private static void requireDistinctIds(List<SeedRow> rows) {
        var ids = new HashSet<String>();
        for (var row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException(
                        "Two entries of seed-data have the id " + row.id());
            }
        }
    }
}
