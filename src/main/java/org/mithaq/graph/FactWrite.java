package org.mithaq.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
    private static final CypherFile UNSUPPORTED = CypherFile.named("write/fact-unsupported");

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

    /// Writes the claims; which facts they support is said later.
    ///
    /// @return those that count: a claim that a reader rejected does not, however often it is
    ///   stated
    List<Claim> writeClaims(Collection<Claim> claims, ZonedDateTime now) {
        if (claims.isEmpty()) {
            return List.of();
        }
        var rows = claims.stream().map(Rows::claim).toList();
        var rejected =
                tx.run(CLAIM.text(), Map.of("rows", rows, "now", now)).stream()
                        .filter(row -> row.get("isRejected").asBoolean())
                        .map(row -> row.get("id").asString())
                        .collect(toSet());
        return claims.stream().filter(claim -> !rejected.contains(claim.id())).toList();
    }

    /// Folds facts again from the claims that support them and still stand.
    void fold(Collection<String> facts) {
        if (!facts.isEmpty()) {
            var supports = new HashMap<String, Support>();
            var folded = folded(facts, supports);
            clearSlots(folded.stream().map(FoldedFact::id).toList());
            write(folded, supports);
        }
    }

    /// Facts as the claims that support them make them.
    List<FoldedFact> folded(Collection<String> facts) {
        return folded(facts, new HashMap<>());
    }

    private List<FoldedFact> folded(Collection<String> facts, Map<String, Support> supports) {
        var claims = new TreeMap<String, List<Claim>>();
        var parameters = Map.<String, Object>of("ids", List.copyOf(facts));
        for (var row : tx.run(CLAIMS_OF_FACTS.text(), parameters).list()) {
            var claim = StoredClaim.of(row);
            claims.computeIfAbsent(row.get("fact").asString(), _ -> new ArrayList<>()).add(claim);
            var support = row.get("support");
            if (!support.get("score").isNull()) {
                supports.put(claim.id(), Stored.support(claim.id(), support));
            }
        }
        var folded = new ArrayList<FoldedFact>();
        var articles = new TreeSet<String>();
        claims.values().forEach(of -> of.forEach(claim -> articles.add(claim.articleId())));
        var ids = claims.values().stream().flatMap(List::stream).map(Claim::id).toList();
        var surroundings = new Surroundings(Stories.among(tx, articles), Decided.of(tx, ids));
        claims.forEach((fact, of) -> FactFold.of(fact, of, surroundings).ifPresent(folded::add));
        return folded;
    }

    /// Takes away every slot of facts, to be written anew.
    void clearSlots(Collection<String> facts) {
        if (!facts.isEmpty()) {
            tx.run(SLOTS.text(), Map.of("ids", sorted(facts))).consume();
        }
    }

    /// Takes facts away; their claims stay.
    void remove(Collection<String> facts) {
        if (!facts.isEmpty()) {
            tx.run(REMOVAL.text(), Map.of("ids", sorted(facts))).consume();
        }
    }

    /// Takes away those of the facts that no claim that stands supports.
    void removeUnsupported(Collection<String> facts) {
        if (!facts.isEmpty()) {
            tx.run(UNSUPPORTED.text(), Map.of("ids", sorted(facts))).consume();
        }
    }

    private static List<String> sorted(Collection<String> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    /// Writes facts with their slots, which are not there yet.
    ///
    /// @param supports by claim, why it stands with others; none for one that stands alone
    void write(Collection<FoldedFact> facts, Map<String, Support> supports) {
        var byKind =
                facts.stream()
                        .sorted(Comparator.comparing(FoldedFact::id))
                        .collect(groupingBy(FoldedFact::kind));
        BY_KIND.forEach((kind, file) -> {
            var rows =
                    byKind.getOrDefault(kind, List.of()).stream()
                            .map(fact -> Rows.fact(fact, supports));
            write(file, rows.toList());
        });
    }

    private void write(CypherFile file, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(file.text(), Map.of("rows", rows)).consume();
        }
    }
}
