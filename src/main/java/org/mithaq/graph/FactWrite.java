package org.mithaq.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Writes claims, and facts as folded from them.
final class FactWrite {
    private static final CypherFile CLAIM = CypherFile.named("write/claim");
    private static final CypherFile STATED = CypherFile.named("write/facts-stated");
    private static final CypherFile CLAIMS_OF_FACTS = CypherFile.named("write/claims-of-facts");

    /// Meetings come first: agreements are reached at them.
    private static final Map<FactKind, CypherFile> BY_KIND =
            new EnumMap<>(
                    Map.of(
                            FactKind.MEETING, CypherFile.named("write/fact-meeting"),
                            FactKind.AGREEMENT, CypherFile.named("write/fact-agreement"),
                            FactKind.STATEMENT, CypherFile.named("write/fact-statement"),
                            FactKind.ACT, CypherFile.named("write/fact-act")));

    private static final CypherFile CLAIM_SLOTS = CypherFile.named("write/claim-slots");
    private static final CypherFile SLOTS = CypherFile.named("write/fact-slots");
    private static final CypherFile REMOVAL = CypherFile.named("write/fact-removal");

    private final TransactionContext tx;

    FactWrite(TransactionContext tx) {
        this.tx = tx;
    }

    /// Ids of the facts that these articles have a say in.
    Collection<String> statedBy(List<String> articles) {
        var facts = new TreeSet<String>();
        if (!articles.isEmpty()) {
            tx.run(STATED.text(), Map.of("ids", articles)).stream()
                    .forEach(row -> facts.add(row.get("fact").asString()));
        }
        return facts;
    }

    /// Makes room for claims that may be there already and are to be written again.
    void clear(Stream<Claim> claims) {
        var ids = claims.map(Claim::id).sorted().toList();
        if (!ids.isEmpty()) {
            tx.run(CLAIM_SLOTS.text(), Map.of("ids", ids)).consume();
        }
    }

    /// Writes the claims, and the facts of those that support none yet.
    ///
    /// @return ids of the facts that the others support and that are to be folded again
    Collection<String> write(Stream<Claim> claims, ZonedDateTime now) {
        var byId = new TreeMap<String, Claim>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        var supported = new TreeSet<String>();
        if (byId.isEmpty()) {
            return supported;
        }
        var rows = byId.values().stream().map(Rows::claim).toList();
        var fresh = new ArrayList<FoldedFact>();
        for (var row : tx.run(CLAIM.text(), Map.of("rows", rows, "now", now)).list()) {
            if (row.get("fact").isNull()) {
                var claim = byId.get(row.get("id").asString());
                if (claim != null) {
                    FactFold.of(claim.ownFactId(), List.of(claim)).ifPresent(fresh::add);
                }
            } else {
                supported.add(row.get("fact").asString());
            }
        }
        writeFacts(fresh);
        return supported;
    }

    /// Folds facts again from the claims that still stand; those without any are gone.
    void fold(Collection<String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var claims = standingClaims(facts);
        var folded = new ArrayList<FoldedFact>();
        var empty = new ArrayList<String>();
        for (var id : new TreeSet<>(facts)) {
            FactFold.of(id, claims.getOrDefault(id, List.of()))
                    .ifPresentOrElse(folded::add, () -> empty.add(id));
        }
        tx.run(REMOVAL.text(), Map.of("ids", empty)).consume();
        tx.run(SLOTS.text(), Map.of("ids", folded.stream().map(FoldedFact::id).toList())).consume();
        writeFacts(folded);
    }

    private Map<String, List<Claim>> standingClaims(Collection<String> facts) {
        return tx.run(CLAIMS_OF_FACTS.text(), Map.of("ids", List.copyOf(facts))).stream()
                .collect(
                        groupingBy(
                                row -> row.get("fact").asString(),
                                mapping(StoredClaim::of, toList())));
    }

    private void writeFacts(List<FoldedFact> facts) {
        var byKind =
                facts.stream()
                        .sorted(Comparator.comparing(FoldedFact::id))
                        .collect(groupingBy(FoldedFact::kind));
        BY_KIND.forEach((kind, file) -> {
            var rows = byKind.getOrDefault(kind, List.of()).stream().map(Rows::fact);
            write(file, rows.toList());
        });
    }

    private void write(CypherFile file, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(file.text(), Map.of("rows", rows)).consume();
        }
    }
}
