package org.mithaq.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mithaq.resolve.ContentId;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Makes a decision of what a reader wants, as far as it can be made: decisions are about claims,
/// because facts are made anew of them.
final class DecisionReading {
    private static final CypherFile NAMED = CypherFile.named("write/claims-of-named");

    private final TransactionContext tx;

    DecisionReading(TransactionContext tx) {
        this.tx = tx;
    }

    /// A fact that a reader named.
    private record Named(String fact, FactKind kind, List<String> claims) {
        String least() {
            return claims.getFirst();
        }
    }

    /// @throws DecisionProblem when that cannot be decided
    Decision decision(DecisionRequest request, ZonedDateTime now) {
        var facts = request.facts().stream().map(this::named).toList();
        return switch (request.kind()) {
            case ACCEPT, REJECT -> decision(request, reviewed(request, facts), List.of(), now);
            case EDIT -> edit(request, exactly(1, facts).getFirst(), now);
            case MERGE, APART -> {
                var two = exactly(2, facts);
                var one = two.getFirst();
                var other = two.getLast();
                if (one.fact.equals(other.fact)) {
                    throw DecisionProblem.of("facts", "both are one fact: " + one.fact);
                }
                if (one.kind != other.kind) {
                    throw DecisionProblem.of(
                            "facts",
                            "one is of kind " + one.kind + ", the other of kind " + other.kind);
                }
                yield decision(request, List.of(one.least()), List.of(other.least()), now);
            }
            case SPLIT -> split(request, exactly(1, facts).getFirst(), now);
        };
    }

    private static List<String> reviewed(DecisionRequest request, List<Named> facts) {
        var all = new TreeSet<String>();
        facts.forEach(fact -> all.addAll(fact.claims));
        if (request.claims().isEmpty()) {
            if (all.isEmpty()) {
                throw DecisionProblem.of("facts", "must name at least one fact");
            }
            return List.copyOf(all);
        }
        requireAmong(request.claims(), all);
        return List.copyOf(new TreeSet<>(request.claims()));
    }

    private static void requireAmong(List<String> claims, SortedSet<String> all) {
        for (var claim : claims) {
            if (!all.contains(claim)) {
                throw DecisionProblem.of("claims", claim + " is no claim of the facts named");
            }
        }
    }

    private Decision split(DecisionRequest request, Named fact, ZonedDateTime now) {
        var rest = new TreeSet<>(fact.claims);
        requireAmong(request.claims(), rest);
        request.claims().forEach(rest::remove);
        if (request.claims().isEmpty() || rest.isEmpty()) {
            throw DecisionProblem.of(
                    "claims", "must be some of the " + fact.claims.size() + " claims, and not all");
        }
        return decision(
                request, List.copyOf(new TreeSet<>(request.claims())), List.copyOf(rest), now);
    }

    private Decision edit(DecisionRequest request, Named fact, ZonedDateTime now) {
        var field = request.field() == null ? "" : request.field();
        var value = request.value();
        if (!FactEdits.FIELDS.contains(field)) {
            throw DecisionProblem.of(
                    "field",
                    "must be one of " + String.join(", ", new TreeSet<>(FactEdits.FIELDS)));
        }
        if (field.equals("type") && (value == null || !fact.kind.types().contains(value))) {
            throw DecisionProblem.of(
                    "value", "must be one of " + String.join(", ", fact.kind.types()));
        }
        if (field.equals("status") && (value == null || !fact.kind.statuses().contains(value))) {
            throw DecisionProblem.of(
                    "value", "must be one of " + String.join(", ", fact.kind.statuses()));
        }
        if (field.equals("date") && value != null && FactEdits.date(value) == null) {
            throw DecisionProblem.of(
                    "value", "must be a date such as 2025-07-31, 2025-07 or 2025, or null");
        }
        return decision(request, List.of(fact.least()), List.of(), now);
    }

    private static List<Named> exactly(int number, List<Named> facts) {
        if (facts.size() != number) {
            throw DecisionProblem.of("facts", "must be " + number + ", found " + facts.size());
        }
        return facts;
    }

    private Named named(String fact) {
        var rows = new ArrayList<Named>();
        var row = Rows.row("fact", fact, "claim", FactFold.claimId(fact));
        tx.run(NAMED.text(), Map.of("rows", List.of(row))).stream()
                .map(found ->
                        new Named(
                                found.get("fact").asString(),
                                FactKind.valueOf(found.get("kind").asString()),
                                found.get("claims").asList(Value::asString)))
                .forEach(rows::add);
        if (rows.isEmpty() || rows.getFirst().claims.isEmpty()) {
            throw DecisionProblem.of("facts", "there is no fact " + fact);
        }
        return rows.getFirst();
    }

    private static Decision decision(
            DecisionRequest request, List<String> claims, List<String> others, ZonedDateTime now) {
        var id =
                ContentId.of(
                        "decision",
                        request.kind(),
                        request.by(),
                        now,
                        claims,
                        others,
                        request.field(),
                        request.value());
        return new Decision(
                id,
                request.kind(),
                request.by(),
                now,
                request.reason(),
                claims,
                others,
                request.field(),
                request.value(),
                null,
                null,
                null);
    }
}
