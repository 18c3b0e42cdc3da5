package org.mithaq.graph;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// What readers decide about facts, and what waits for them to decide.
public final class Curation {
    private static final CypherFile TURN = CypherFile.named("write/turn");
    private static final CypherFile FACTS_OF = CypherFile.named("write/facts-of-claims");
    private static final CypherFile DECISIONS = CypherFile.named("query/decisions");
    private static final CypherFile PAIRS = CypherFile.named("query/candidates-merge");
    private static final CypherFile DOUBTFUL = CypherFile.named("query/candidates-doubtful");

    /// Facts less sure than this wait for a reader.
    private static final double DOUBTFUL_BELOW = 0.6;

    private final Driver driver;
    private final Facts facts;
    private final InstantSource clock;

    Curation(Driver driver) {
        this(driver, InstantSource.system());
    }

    Curation(Driver driver, InstantSource clock) {
        this.driver = driver;
        this.facts = new Facts(driver);
        this.clock = clock;
    }

    /// Decides, and lets it take effect at once.
    ///
    /// @throws DecisionProblem when that cannot be decided
    public Decision decide(DecisionRequest request) {
        var now = now();
        try (var session = driver.session()) {
            return session.executeWrite(tx -> write(tx, request, now));
        }
    }

    /// What would come of deciding so: the facts that then stand where those decided of stood.
    /// Nothing is changed.
    ///
    /// @throws DecisionProblem when that cannot be decided
    public List<Foreseen> foresee(DecisionRequest request) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                throw new Undone(foreseen(tx, write(tx, request, now())));
            });
            throw new IllegalStateException("a preview always ends by undoing itself");
        } catch (Undone e) {
            return e.foreseen;
        }
    }

    private static List<Foreseen> foreseen(TransactionContext tx, Decision decision) {
        var claims = new TreeSet<>(decision.claims());
        claims.addAll(decision.others());
        var parameters = Map.<String, Object>of("ids", List.copyOf(claims));
        var ids = tx.run(FACTS_OF.text(), parameters).list(row -> row.get("fact").asString());
        return new FactWrite(tx).folded(ids).stream().map(Foreseen::of).toList();
    }

    /// Ends a transaction that only wants to know what would come of it.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<Foreseen> foreseen;

        Undone(List<Foreseen> foreseen) {
            super("undone");
            this.foreseen = foreseen;
        }
    }

    /// A fact as it would be.
    ///
    /// @param claims ids
    /// @param edtf null where no article says when
    public record Foreseen(
            String id,
            FactKind kind,
            String type,
            @Nullable String status,
            @Nullable String edtf,
            double confidence,
            int sources,
            List<String> conflicts,
            List<String> claims) {

        static Foreseen of(FoldedFact fact) {
            var date = fact.date();
            return new Foreseen(
                    fact.id(),
                    fact.kind(),
                    fact.type(),
                    fact.status(),
                    date == null ? null : date.edtf(),
                    fact.confidence().value(),
                    fact.sources(),
                    fact.conflicts().stream().map(Conflict::inOneLine).toList(),
                    fact.claims());
        }
    }

    private static Decision write(
            TransactionContext tx, DecisionRequest request, ZonedDateTime now) {
        tx.run(TURN.text()).consume();
        var decision = new DecisionReading(tx).decision(request, now);
        writing(tx, now).write(decision);
        return decision;
    }

    private static DecisionWrite writing(TransactionContext tx, ZonedDateTime now) {
        return new DecisionWrite(tx, new EventMatch(tx, new FactWrite(tx)), now);
    }

    /// Takes a decision back: the graph is what it would be without it.
    ///
    /// @return empty when there is no such decision
    /// @throws DecisionProblem when it was taken back before
    public Optional<Decision> revert(String id, String by, String reason) {
        var now = now();
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                tx.run(TURN.text()).consume();
                var found = decision(tx.run(DECISIONS.text(), one(id)).list());
                if (found.isPresent() && !found.get().holds()) {
                    throw DecisionProblem.conflict(
                            "It was taken back at " + found.get().revertedAt());
                }
                found.ifPresent(decision -> writing(tx, now).revert(decision, by, reason));
                return decision(tx.run(DECISIONS.text(), one(id)).list());
            });
        }
    }

    private static Map<String, @Nullable Object> one(String id) {
        return Rows.row("ids", List.of(id), "fact", null, "limit", 1);
    }

    private static Optional<Decision> decision(List<Record> rows) {
        return rows.stream().findFirst().map(row -> StoredDecision.of(row.get("decision")));
    }

    /// One decision.
    public Optional<Decision> find(String id) {
        return decision(ReadOnly.rows(driver, DECISIONS, one(id)));
    }

    /// Decisions, newest first.
    ///
    /// @param fact about which; null for any
    public Page<Decision> decisions(@Nullable String fact, int limit) {
        var rows =
                ReadOnly.rows(
                        driver, DECISIONS, Rows.row("ids", null, "fact", fact, "limit", limit));
        return page(
                rows, rows.stream().map(row -> StoredDecision.of(row.get("decision"))).toList());
    }

    /// Two facts that may be one.
    ///
    /// @param score how like they are, from 0 to 1
    /// @param reasons what raised or lowered it
    /// @param claims the two that are alike: of the one, and of the other
    public record Candidate(
            RecordedFact one,
            RecordedFact other,
            double score,
            List<String> reasons,
            List<String> claims) {
        public Candidate {
            reasons = List.copyOf(reasons);
            claims = List.copyOf(claims);
        }
    }

    /// Pairs of facts that may be one and that nobody has judged, the most alike first.
    ///
    /// @param country ISO 3166-1 alpha-3 that both involve; null for any
    public Page<Candidate> pairs(@Nullable String country, int limit) {
        var rows = ReadOnly.rows(driver, PAIRS, Rows.row("country", country, "limit", limit));
        var ids = new TreeSet<String>();
        rows.forEach(row -> {
            ids.add(row.get("a").asString());
            ids.add(row.get("b").asString());
        });
        var byId = new HashMap<String, RecordedFact>();
        facts.named(List.copyOf(ids)).forEach(fact -> byId.put(fact.id(), fact));
        var pairs = new ArrayList<Candidate>();
        for (var row : rows) {
            var one = byId.get(row.get("a").asString());
            var other = byId.get(row.get("b").asString());
            // one may have gone between the two questions
            if (one != null && other != null) {
                pairs.add(
                        new Candidate(
                                one,
                                other,
                                row.get("score").asDouble(),
                                row.get("reasons").asList(Value::asString),
                                row.get("claims").asList(Value::asString)));
            }
        }
        return page(rows, pairs);
    }

    /// Facts of little confidence that nobody has accepted, the least sure first.
    ///
    /// @param country ISO 3166-1 alpha-3 that the fact involves; null for any
    public Page<RecordedFact> doubtful(@Nullable String country, int limit) {
        var rows =
                ReadOnly.rows(
                        driver,
                        DOUBTFUL,
                        Rows.row("below", DOUBTFUL_BELOW, "country", country, "limit", limit));
        var ids = rows.stream().map(row -> row.get("id").asString()).toList();
        var found =
                facts.named(ids).stream()
                        .sorted(Comparator.comparingInt(fact -> ids.indexOf(fact.id())))
                        .toList();
        return page(rows, found);
    }

    private static <T> Page<T> page(List<Record> rows, List<T> items) {
        return new Page<>(items, null, rows.isEmpty() ? 0 : rows.getFirst().get("total").asLong());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
