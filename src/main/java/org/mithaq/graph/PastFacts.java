package org.mithaq.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/// What the graph knew at a moment: the facts that the claims known then make, with what readers
/// had decided by then, by the same pure functions that make those of today. Of a fact only claims
/// about the entity asked for are looked at, or those near the fact asked for.
public final class PastFacts {
    private static final CypherFile CLAIMS = CypherFile.named("query/claims-known");
    private static final CypherFile NAMED_BY = CypherFile.named("query/claims-named-by");
    private static final CypherFile NEAR = CypherFile.named("query/claims-known-near");
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
        return about(entity, at).stream()
                .map(PastFold::shown)
                .filter(fact -> has(fact, entity))
                .filter(fact -> holds(window, fact))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /// Facts of one kind, newest first, undated ones last.
    ///
    /// @param filter names an official or a state at least; its words are looked for in quotes,
    ///   titles and the names that are shown
    public Page<RecordedFact> list(
            FactKind kind, FactFilter filter, PageRequest page, ZonedDateTime at) {
        var official = filter.official();
        var entity = official == null ? filter.countries().getFirst() : official;
        return new PastList(kind, filter).page(about(entity, at), page);
    }

    /// What was known of facts, in the order of their ids; those of which nothing was known are
    /// left out. A fact may have had another id then.
    public List<RecordedFact> named(List<String> ids, ZonedDateTime at) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> named(tx, ids, at));
        }
    }

    /// What was known of one fact; empty where nothing was.
    public Optional<RecordedFact> find(String id, ZonedDateTime at) {
        return named(List.of(id), at).stream().findFirst();
    }

    private static List<RecordedFact> named(
            TransactionContext tx, List<String> ids, ZonedDateTime at) {
        var claims = claimsOf(tx, ids);
        var all = new TreeSet<String>();
        claims.values().forEach(all::addAll);
        var near = tx.run(NEAR.text(), Map.of("ids", List.copyOf(all), "at", at));
        var facts = PastFold.of(tx, near.stream().map(StoredClaim::of).toList(), at);
        return ids.stream()
                .map(id -> known(id, claims.getOrDefault(id, Set.of()), facts))
                .filter(Objects::nonNull)
                .map(PastFold::shown)
                .distinct()
                .toList();
    }

    /// The fact of the claim from which the id comes, else the least one that a claim of today's
    /// fact made.
    private static @Nullable PastFold known(String id, Set<String> claims, List<PastFold> facts) {
        return facts.stream()
                .filter(fact -> fact.folded().claims().stream().anyMatch(claims::contains))
                .min(
                        Comparator.comparing((PastFold fact) ->
                                        !fact.folded().claims().contains(FactFold.claimId(id)))
                                .thenComparing(fact -> fact.folded().id()))
                .orElse(null);
    }

    private static Map<String, Set<String>> claimsOf(TransactionContext tx, List<String> ids) {
        var rows = ids.stream().map(id -> Map.of("id", id, "claim", FactFold.claimId(id))).toList();
        var claims = new HashMap<String, Set<String>>();
        tx.run(NAMED_BY.text(), Map.of("rows", rows)).stream()
                .forEach(row ->
                        claims.computeIfAbsent(row.get("id").asString(), _ -> new TreeSet<>())
                                .add(row.get("claim").asString()));
        return claims;
    }

    private List<PastFold> about(String entity, ZonedDateTime at) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> {
                var claims = tx.run(CLAIMS.text(), Map.of("id", entity, "at", at));
                return PastFold.of(tx, claims.stream().map(StoredClaim::of).toList(), at);
            });
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
        return fact.date() == null ? null : fact.date().firstDay();
    }

    private static @Nullable LocalDate latest(RecordedFact fact) {
        return fact.date() == null ? null : fact.date().latest();
    }
}
