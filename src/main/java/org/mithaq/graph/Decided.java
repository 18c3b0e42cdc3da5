package org.mithaq.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// What was decided of some claims, and what follows for which of them stand together.
final class Decided {
    private static final CypherFile DECISIONS = CypherFile.named("write/decisions-of-claims");

    private Decided() {}

    /// Decisions that hold and are about one of the claims, oldest first.
    static List<Decision> of(TransactionContext tx, Collection<String> claims) {
        return tx.run(DECISIONS.text(), Map.of("ids", List.copyOf(new TreeSet<>(claims)))).stream()
                .map(row -> StoredDecision.of(row.get("decision")))
                .toList();
    }

    /// Which pairs of claims stand together and which must not: the last word on a pair counts.
    static Map<IdPair, Boolean> pairs(List<Decision> oldestFirst) {
        var pairs = new TreeMap<IdPair, Boolean>();
        for (var decision : oldestFirst) {
            switch (decision.kind()) {
                case MERGE -> put(decision, true, pairs);
                case SPLIT, APART -> put(decision, false, pairs);
                case ACCEPT, REJECT, EDIT -> {}
            }
        }
        return pairs;
    }

    private static void put(Decision decision, boolean isOne, Map<IdPair, Boolean> pairs) {
        for (var claim : decision.claims()) {
            for (var other : decision.others()) {
                pairs.put(IdPair.of(claim, other), isOne);
            }
        }
    }
}
