package org.mithaq.graph;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// What the graph knew at a moment: the facts that the claims known then make, with what readers
/// had decided by then, by the same pure functions that make those of today. Of a fact only claims
/// about the entity asked for are looked at.
public final class PastFacts {
    private static final CypherFile CLAIMS = CypherFile.named("query/claims-known");
    private static final CypherFile DECISIONS = CypherFile.named("query/decisions-known");
    private static final CypherFile ENTITIES = CypherFile.named("query/entities-named");
    private static final Comparator<@Nullable LocalDate> OPEN_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<RecordedFact> OLDEST_FIRST =
            Comparator.<RecordedFact, @Nullable LocalDate>comparing(PastFacts::day, OPEN_LAST)
                    .thenComparing(PastFacts::latest, OPEN_LAST)
                    .thenComparing(RecordedFact::id);

    private final Driver driver;

    PastFacts(Driver driver) {
        this.driver = driver;
    }

    /// Facts that involved both states, oldest first, undated ones last.
    ///
    /// @param a ISO 3166-1 alpha-3
    /// @param b ISO 3166-1 alpha-3
    public List<RecordedFact> ofPair(String a, String b, Window window, ZonedDateTime at) {
        return of(a, window, at).stream()
                .filter(fact -> fact.countries().contains(a) && fact.countries().contains(b))
                .toList();
    }

    /// Facts in which an entity had a part or that involved it, oldest first, undated ones last.
    public List<RecordedFact> of(String entity, Window window, ZonedDateTime at) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> facts(tx, entity, at)).stream()
                    .filter(fact -> has(fact, entity))
                    .filter(fact -> holds(window, fact))
                    .sorted(OLDEST_FIRST)
                    .toList();
        }
    }

    private static boolean has(RecordedFact fact, String entity) {
        var place = fact.place();
        var body = fact.established();
        return fact.countries().contains(entity)
                || fact.parts().stream().anyMatch(part -> part.entity().id().equals(entity))
                || (place != null && place.place().id().equals(entity))
                || (body != null && body.id().equals(entity));
    }

    private static boolean holds(Window window, RecordedFact fact) {
        var date = fact.date();
        return date == null || window.holds(date.earliest(), date.latest());
    }

    private static @Nullable LocalDate day(RecordedFact fact) {
        var date = fact.date();
        return date == null ? null : date.earliest() == null ? date.latest() : date.earliest();
    }

    private static @Nullable LocalDate latest(RecordedFact fact) {
        return fact.date() == null ? null : fact.date().latest();
    }

    private static List<RecordedFact> facts(
            TransactionContext tx, String entity, ZonedDateTime at) {
        var claims = new TreeMap<String, Claim>();
        tx.run(CLAIMS.text(), Map.of("id", entity, "at", at)).stream()
                .map(StoredClaim::of)
                .forEach(claim -> claims.put(claim.id(), claim));
        var decisions = decisions(tx, claims.keySet(), at);
        claims.keySet().removeIf(id -> Surroundings.review(id, decisions) == DecisionKind.REJECT);
        var articles = new TreeSet<String>();
        claims.values().forEach(claim -> articles.add(claim.articleId()));
        var surroundings = new Surroundings(Stories.among(tx, articles), decisions);
        var folded = folded(tx, claims, surroundings);
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

        List<RecordedFact> facts() {
            var byClaim = new HashMap<String, String>();
            folded.forEach(fact -> fact.claims().forEach(c -> byClaim.put(c, fact.id())));
            return folded.stream().map(fact -> fact(fact, byClaim)).toList();
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
