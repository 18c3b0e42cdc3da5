package org.mithaq.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Writes decisions and lets them take effect. Whoever calls has the writers' turn.
final class DecisionWrite {
    private static final CypherFile DECISION = CypherFile.named("write/decision");
    private static final CypherFile REVERT = CypherFile.named("write/decision-revert");
    private static final CypherFile REVIEW = CypherFile.named("write/claim-review");
    private static final CypherFile DETACH = CypherFile.named("write/claims-out");
    private static final CypherFile LOST = CypherFile.named("write/decisions-lost");
    private static final CypherFile FOLLOW = CypherFile.named("write/decision-follow");
    private static final CypherFile TOGETHER = CypherFile.named("write/claims-together");

    /// From how much of the words in common on a claim of a new reading takes an older one's place.
    private static final double SAME_WORDS = 0.5;

    private final TransactionContext tx;
    private final EventMatch events;
    private final ZonedDateTime now;

    DecisionWrite(TransactionContext tx, EventMatch events, ZonedDateTime now) {
        this.tx = tx;
        this.events = events;
        this.now = now;
    }

    /// Writes a decision and lets it take effect.
    void write(Decision decision) {
        var sides = new ArrayList<Map<String, @Nullable Object>>();
        decision.claims().forEach(id -> sides.add(side(id, StoredDecision.CLAIMS)));
        decision.others().forEach(id -> sides.add(side(id, StoredDecision.OTHERS)));
        var row =
                Rows.row(
                        "id",
                        decision.id(),
                        "properties",
                        Rows.row(
                                "kind", decision.kind().name(),
                                "by", decision.by(),
                                "at", decision.at(),
                                "reason", decision.reason(),
                                "field", decision.field(),
                                "value", decision.value()),
                        "sides",
                        sides);
        tx.run(DECISION.text(), Map.of("rows", List.of(row))).consume();
        takeEffect(decision);
    }

    private static Map<String, @Nullable Object> side(String claim, String side) {
        return Rows.row("claim", claim, "side", side);
    }

    /// Takes a decision back.
    void revert(Decision decision, String by, String reason) {
        tx.run(REVERT.text(), Map.of("id", decision.id(), "by", by, "reason", reason, "now", now))
                .consume();
        takeEffect(decision);
    }

    private void takeEffect(Decision decision) {
        var claims = new TreeSet<>(decision.claims());
        claims.addAll(decision.others());
        var touched = together(claims);
        touched.addAll(review(claims));
        events.settle(touched);
    }

    /// These claims and all that support the same facts.
    private Set<String> together(Collection<String> claims) {
        var together = new TreeSet<>(claims);
        tx.run(TOGETHER.text(), Map.of("ids", List.copyOf(claims))).stream()
                .forEach(row -> together.add(row.get("claim").asString()));
        return together;
    }

    /// Brings what claims are to what was last decided of them.
    ///
    /// @return claims whose facts are to be settled
    private Set<String> review(Collection<String> claims) {
        var decisions = Decided.of(tx, claims);
        var out = new TreeSet<String>();
        var in = new TreeSet<String>();
        for (var claim : claims) {
            var last = Surroundings.review(claim, decisions);
            var word =
                    last == DecisionKind.REJECT
                            ? "REJECTED"
                            : last == DecisionKind.ACCEPT ? "ACCEPTED" : "PROPOSED";
            var before = set(claim, word);
            if (!before.equals(word)) {
                (word.equals("REJECTED") ? out : in).add(claim);
            }
        }
        var touched = new TreeSet<String>();
        if (!out.isEmpty()) {
            tx.run(DETACH.text(), Map.of("ids", List.copyOf(out))).stream()
                    .forEach(row -> touched.add(row.get("other").asString()));
        }
        touched.addAll(events.relink(in));
        touched.addAll(out);
        return touched;
    }

    private String set(String claim, String review) {
        var parameters = Map.<String, Object>of("id", claim, "review", review, "now", now);
        var rows = tx.run(REVIEW.text(), parameters).list();
        return rows.isEmpty() ? review : rows.getFirst().get("before").asString();
    }

    /// A claim of an older reading that something was decided of, or one of the new reading.
    private record Reading(String claim, String article, String kind, Set<String> words) {
        static Reading of(Value claim) {
            return new Reading(
                    claim.get("id").asString(),
                    claim.get("article").asString(),
                    claim.get("kind").asString(),
                    BareWords.of(String.join(" ", claim.get("quotes").asList(Value::asString))));
        }
    }

    /// After articles were read anew: what was decided of claims that are no longer stated goes
    /// over to those that say it now, known by the words they quote.
    ///
    /// @return claims whose facts are to be settled
    Set<String> follow(List<String> articles) {
        if (articles.isEmpty()) {
            return Set.of();
        }
        var followed = new TreeSet<String>();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : tx.run(LOST.text(), Map.of("ids", articles)).list()) {
            var lost = Reading.of(row.get("lost"));
            var heirs = row.get("heirs").asList(Reading::of);
            var heir = heir(lost, heirs);
            if (heir != null) {
                rows.add(
                        Rows.row(
                                "decision", row.get("decision").asString(),
                                "side", row.get("side").asString(),
                                "claim", heir));
                followed.add(heir);
            }
        }
        if (rows.isEmpty()) {
            return Set.of();
        }
        tx.run(FOLLOW.text(), Map.of("rows", rows)).consume();
        var touched = together(followed);
        touched.addAll(review(followed));
        return touched;
    }

    private static @Nullable String heir(Reading lost, List<Reading> heirs) {
        var shares = new HashMap<String, Double>();
        for (var heir : heirs) {
            if (heir.kind.equals(lost.kind) && heir.article.equals(lost.article)) {
                shares.put(heir.claim, Comparison.shared(lost.words, heir.words));
            }
        }
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue() >= SAME_WORDS)
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
