package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Likeness.Sum;
import org.neo4j.driver.TransactionContext;

/// Where the places of some claims lie.
final class Venues {
    private static final CypherFile PLACES = CypherFile.named("write/places");

    /// Kinds of places that do not lie within one another.
    private static final List<String> TOWNS = List.of("CITY", "CAPITAL");

    private final Map<String, Place> places;

    private record Place(@Nullable String state, @Nullable String kind) {
        boolean isTown() {
            return kind != null && TOWNS.contains(kind);
        }
    }

    private Venues(Map<String, Place> places) {
        this.places = places;
    }

    static Venues of(TransactionContext tx, Iterable<Report> reports) {
        var ids = new TreeSet<String>();
        reports.forEach(report -> ids.addAll(report.entities(Slot.Kind.VENUE)));
        if (ids.isEmpty()) {
            return new Venues(Map.of());
        }
        return new Venues(
                tx.run(PLACES.text(), Map.of("ids", List.copyOf(ids))).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get("id").asString(),
                                        row ->
                                                new Place(
                                                        Stored.text(row, "state"),
                                                        Stored.text(row, "kind")))));
    }

    /// Whether two meetings were in different states or towns.
    boolean areApart(Report a, Report b) {
        var one = place(a);
        var other = place(b);
        if (one == null || other == null || venue(a).equals(venue(b))) {
            return false;
        }
        var areInOtherStates =
                one.state != null && other.state != null && !one.state.equals(other.state);
        return areInOtherStates || (one.isTown() && other.isTown());
    }

    void compare(Report a, Report b, Sum sum) {
        var one = venue(a);
        var other = venue(b);
        if (!one.isEmpty() && one.equals(other)) {
            sum.add(Ground.SAME_PLACE, 0.10);
        }
    }

    private @Nullable Place place(Report report) {
        return places.get(venue(report));
    }

    private static String venue(Report report) {
        var slot = report.slot(Slot.Kind.VENUE);
        return slot == null ? "" : slot.entity().value();
    }
}
