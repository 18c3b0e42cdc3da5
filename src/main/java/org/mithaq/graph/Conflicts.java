package org.mithaq.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/// Facts of which articles contradict each other.
public final class Conflicts {
    /// What a contradiction may be about.
    public static final Set<String> SUBJECTS =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(List.of("STATUS", "DATE", "ROLE", "TYPE")));

    private static final CypherFile CONFLICTS = CypherFile.named("query/conflicts");

    private final Driver driver;
    private final Facts facts;
    private final Evidence evidence;

    Conflicts(Driver driver) {
        this.driver = driver;
        this.facts = new Facts(driver);
        this.evidence = new Evidence(driver);
    }

    /// A fact with its contradictions.
    public record InFact(RecordedFact fact, List<Contradiction> contradictions) {
        public InFact {
            contradictions = List.copyOf(contradictions);
        }
    }

    /// Values that contradict each other.
    ///
    /// @param about `STATUS`, `TYPE`, `DATE`, or `ROLE` and the id of whose role it is
    public record Contradiction(String about, List<Told> values) {
        public Contradiction {
            values = List.copyOf(values);
        }
    }

    /// One of the values, and who says so.
    public record Told(String value, List<StatedEvidence> claims) {
        public Told {
            claims = List.copyOf(claims);
        }
    }

    /// Facts with contradictions, newest first, undated ones last.
    ///
    /// @param kind null for all
    /// @param country ISO 3166-1 alpha-3 that the fact involves; null for any
    /// @param about one of [#SUBJECTS]; null for any
    public Page<InFact> list(
            @Nullable FactKind kind,
            @Nullable String country,
            @Nullable String about,
            PageRequest page) {
        var parameters =
                Rows.row(
                        "kind", kind == null ? null : kind.name(),
                        "country", country,
                        "about", about);
        var found =
                new ListQuery(driver, CONFLICTS, parameters).page(page, OrderedBy.DAY, row -> row);
        var byId = new HashMap<String, RecordedFact>();
        var ids = found.items().stream().map(row -> row.get("id").asString()).toList();
        facts.named(ids).forEach(fact -> byId.put(fact.id(), fact));
        return new Page<>(
                found.items().stream()
                        .map(row -> inFact(row, byId::get))
                        .flatMap(Optional::stream)
                        .toList(),
                found.next(),
                found.total());
    }

    private Optional<InFact> inFact(Record row, Function<String, @Nullable RecordedFact> facts) {
        var id = row.get("id").asString();
        var fact = facts.apply(id);
        if (fact == null) {
            return Optional.empty();
        }
        Map<String, StatedEvidence> said =
                evidence.of(id).stream()
                        .collect(Collectors.toMap(StatedEvidence::claim, stated -> stated));
        var contradictions =
                Conflict.among(row.get("claims").asList(StoredClaim::of)).stream()
                        .map(conflict -> contradiction(conflict, said))
                        .toList();
        return Optional.of(new InFact(fact, contradictions));
    }

    private static Contradiction contradiction(
            Conflict conflict, Map<String, StatedEvidence> said) {
        return new Contradiction(
                conflict.about(),
                conflict.values().entrySet().stream()
                        .map(value ->
                                new Told(
                                        value.getKey(),
                                        value.getValue().stream()
                                                .filter(said::containsKey)
                                                .map(said::get)
                                                .toList()))
                        .toList());
    }
}
