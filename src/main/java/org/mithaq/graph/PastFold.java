package org.mithaq.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// The facts that claims known at a moment make, with what readers had decided by then.
///
/// @param folded what the claims make
/// @param shown the same as it is shown
record PastFold(FoldedFact folded, RecordedFact shown) {
    private static final CypherFile DECISIONS = CypherFile.named("query/decisions-known");
    private static final CypherFile ENTITIES = CypherFile.named("query/entities-named");

    /// @param claims those that counted at the moment, but for what readers had rejected
    static List<PastFold> of(TransactionContext tx, List<Claim> claims, ZonedDateTime at) {
        var byId = new TreeMap<String, Claim>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        var decisions = decisions(tx, byId.keySet(), at);
        byId.keySet().removeIf(id -> Surroundings.review(id, decisions) == DecisionKind.REJECT);
        var articles = new TreeSet<String>();
        byId.values().forEach(claim -> articles.add(claim.articleId()));
        var surroundings = new Surroundings(Stories.among(tx, articles), decisions);
        var folded = folded(tx, byId, surroundings);
        return new Shown(names(tx, folded), folded).facts();
    }

    private static List<Decision> decisions(
            TransactionContext tx, Set<String> claims, ZonedDateTime at) {
        var parameters = Map.<String, Object>of("ids", List.copyOf(claims), "at", at);
        return tx.run(DECISIONS.text(), parameters).stream()
                .map(row -> StoredDecision.of(row.get("decision")))
                .toList();
    }

    private static List<FoldedFact> folded(
            TransactionContext tx, Map<String, Claim> claims, Surroundings surroundings) {
        var reports = new TreeMap<String, Report>();
        claims.forEach((id, claim) -> reports.put(id, Report.of(claim)));
        var comparison = new Comparison(Venues.of(tx, reports.values()));
        var links = PastLinks.among(reports, comparison, surroundings);
        var decided = Decided.pairs(surroundings.decisions());
        var folded = new ArrayList<FoldedFact>();
        for (var group : new EventGroups(reports, links, decided, comparison).all()) {
            var of = group.claims().stream().map(claims::get).filter(Objects::nonNull).toList();
            FactFold.of(group.fact(), of, surroundings).ifPresent(folded::add);
        }
        return folded;
    }

    private static Map<String, Record> names(TransactionContext tx, List<FoldedFact> facts) {
        var ids = new TreeSet<String>();
        facts.forEach(fact -> fact.slots().forEach(slot -> ids.add(slot.entity().value())));
        var names = new HashMap<String, Record>();
        tx.run(ENTITIES.text(), Map.of("ids", List.copyOf(ids))).stream()
                .forEach(row -> names.put(row.get("id").asString(), row));
        return names;
    }

    /// Folded facts as they are shown.
    private record Shown(Map<String, Record> names, List<FoldedFact> folded) {

        List<PastFold> facts() {
            var byClaim = new HashMap<String, String>();
            folded.forEach(fact -> fact.claims().forEach(c -> byClaim.put(c, fact.id())));
            return folded.stream().map(fact -> new PastFold(fact, fact(fact, byClaim))).toList();
        }

        private RecordedFact fact(FoldedFact fact, Map<String, String> byClaim) {
            var reachedAt = fact.reachedAt();
            return new RecordedFact(
                    fact.id(),
                    fact.kind(),
                    fact.type(),
                    fact.status(),
                    fact.date(),
                    fact.title(),
                    fact.subject(),
                    fact.topics(),
                    parts(fact),
                    fact.involved().stream().map(id -> id.value()).toList(),
                    fact.slots(Slot.Kind.VENUE).findFirst().map(this::venue).orElse(null),
                    fact.slots(Slot.Kind.ESTABLISHED).findFirst().map(this::entity).orElse(null),
                    reachedAt == null ? null : byClaim.get(reachedAt),
                    fact.history(),
                    fact.confidence().value(),
                    fact.confidence().reasons(),
                    fact.sources(),
                    fact.independentSources(),
                    fact.conflicts().stream().map(Conflict::inOneLine).toList());
        }

        private List<Part> parts(FoldedFact fact) {
            return fact.slots().stream()
                    .filter(slot -> slot.isPart())
                    .map(slot ->
                            new Part(
                                    slot.relationship(),
                                    entity(slot),
                                    slot.role() == null ? null : slot.role().name(),
                                    slot.onBehalfOf() == null ? null : slot.onBehalfOf().value(),
                                    slot.office() == null ? null : slot.office().name()))
                    .sorted(
                            Comparator.comparing(Part::slot)
                                    .thenComparing(part -> part.entity().id()))
                    .toList();
        }

        private Venue venue(Slot slot) {
            var row = names.get(slot.entity().value());
            return new Venue(entity(slot), row == null ? null : Stored.text(row, "country"));
        }

        private EntityRef entity(Slot slot) {
            var row = names.get(slot.entity().value());
            return row == null
                    ? new EntityRef(slot.entity().value(), "Entity", null, null, null)
                    : Stored.entity(row, row.get("kind").asString());
        }
    }
}
