package org.mithaq.graph;

import java.util.List;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// Reads decisions back from the graph.
final class StoredDecision {
    /// Side of the claims that a decision is about.
    static final String CLAIMS = "CLAIMS";

    /// Side of those from which they are kept apart, or with which they are joined.
    static final String OTHERS = "OTHERS";

    private StoredDecision() {}

    /// The decision of a map like those of `decisions-of-claims.cypher`.
    static Decision of(Value decision) {
        return of((MapAccessor) decision);
    }

    static Decision of(MapAccessor decision) {
        return new Decision(
                decision.get("id").asString(),
                DecisionKind.valueOf(decision.get("kind").asString()),
                decision.get("by").asString(),
                decision.get("at").asZonedDateTime(),
                decision.get("reason").asString(),
                side(decision, CLAIMS),
                side(decision, OTHERS),
                Stored.text(decision, "field"),
                Stored.text(decision, "value"),
                Stored.known(decision, "revertedAt", Value::asZonedDateTime),
                Stored.text(decision, "revertedBy"),
                Stored.text(decision, "revertReason"));
    }

    private static List<String> side(MapAccessor decision, String side) {
        return decision.get("sides").asList(claim -> claim).stream()
                .filter(claim -> claim.get("side").asString().equals(side))
                .map(claim -> claim.get("claim").asString())
                .sorted()
                .distinct()
                .toList();
    }
}
