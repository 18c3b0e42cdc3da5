package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// The links between claims that may report one event, kept in the graph: each is a pure function
/// of the two claims, so that they are the same in whatever order claims arrive.
final class ClaimLinks {
    private static final CypherFile DETACH = CypherFile.named("write/claims-detach");
    private static final CypherFile BLOCKS = CypherFile.named("write/claim-blocks");
    private static final CypherFile CANDIDATES = CypherFile.named("write/claim-candidates");
    private static final CypherFile LINK = CypherFile.named("write/claim-link");
    private static final CypherFile LINKED = CypherFile.named("write/claims-linked");
    private static final CypherFile CLAIMS = CypherFile.named("write/claims");

    private final TransactionContext tx;

    ClaimLinks(TransactionContext tx) {
        this.tx = tx;
    }

    /// Takes the claims of articles out of all comparison.
    ///
    /// @return other claims with which they were linked or stood together
    Set<String> detach(Collection<String> articles) {
        var others = new TreeSet<String>();
        if (!articles.isEmpty()) {
            tx.run(DETACH.text(), Map.of("ids", articles)).stream()
                    .forEach(row -> others.add(row.get("other").asString()));
        }
        return others;
    }

    /// Compares claims just written with all that may report the same.
    void link(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        var reports = new TreeMap<String, Report>();
        claims.forEach(claim -> reports.put(claim.id(), Report.of(claim)));
        keep(reports.values());
        var pairs = candidates(reports.values());
        load(pairs, reports);
        var stories = Stories.among(tx, articles(reports.values()));
        var comparison = new Comparison(Venues.of(tx, reports.values()));
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var pair : pairs) {
            var a = reports.get(pair.a());
            var b = reports.get(pair.b());
            if (a == null || b == null) {
                continue;
            }
            var likeness = comparison.of(a, b, stories.areOne(a, b));
            if (likeness.isWorthKeeping()) {
                rows.add(
                        Rows.row(
                                "a", pair.a(),
                                "b", pair.b(),
                                "score", likeness.score(),
                                "reasons", likeness.reasons(),
                                "asks", likeness.asks()));
            }
        }
        if (!rows.isEmpty()) {
            tx.run(LINK.text(), Map.of("rows", rows)).consume();
        }
    }

    private void keep(Collection<Report> reports) {
        var rows =
                reports.stream()
                        .map(report ->
                                Rows.row(
                                        "id", report.id(),
                                        "keys", List.copyOf(BlockKeys.kept(report))))
                        .toList();
        tx.run(BLOCKS.text(), Map.of("rows", rows)).consume();
    }

    private Set<IdPair> candidates(Collection<Report> reports) {
        var rows =
                reports.stream()
                        .map(report ->
                                Rows.row(
                                        "id", report.id(),
                                        "keys", List.copyOf(BlockKeys.toLookIn(report))))
                        .toList();
        var pairs = new TreeSet<IdPair>();
        tx.run(CANDIDATES.text(), Map.of("rows", rows)).stream()
                .forEach(row ->
                        pairs.add(
                                IdPair.of(row.get("id").asString(), row.get("other").asString())));
        return pairs;
    }

    private void load(Set<IdPair> pairs, Map<String, Report> reports) {
        var missing = new TreeSet<String>();
        for (var pair : pairs) {
            missing.add(pair.a());
            missing.add(pair.b());
        }
        missing.removeAll(reports.keySet());
        claims(missing).forEach(stood -> reports.put(stood.id(), Report.of(stood.claim())));
    }

    private static Set<String> articles(Collection<Report> reports) {
        var articles = new TreeSet<String>();
        reports.forEach(report -> articles.add(report.claim().articleId()));
        return articles;
    }

    /// A claim that counts.
    ///
    /// @param fact the fact it supports so far; null where it supports none yet
    record Standing(Claim claim, @Nullable String fact) {
        String id() {
            return claim.id();
        }
    }

    /// Those of the claims that count.
    List<Standing> claims(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return tx.run(CLAIMS.text(), Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> new Standing(StoredClaim.of(row), Stored.text(row, "fact")))
                .toList();
    }

    /// A link between two claims.
    record Link(IdPair pair, double score, List<String> reasons) {

        /// Of two claims that a reader joined.
        static Link joined(IdPair pair, Decision by) {
            return new Link(pair, 1, List.of("joined by " + by.by() + ": " + by.reason()));
        }
    }

    /// All links by which these claims hang together with others, and those with still others.
    Map<IdPair, Link> around(Set<String> claims) {
        var links = new HashMap<IdPair, Link>();
        var seen = new HashSet<String>();
        Set<String> next = new TreeSet<>(claims);
        while (!next.isEmpty()) {
            seen.addAll(next);
            var found = new TreeSet<String>();
            var parameters = Map.<String, Object>of("ids", List.copyOf(next));
            for (var row : tx.run(LINKED.text(), parameters).list()) {
                var a = row.get("a").asString();
                var b = row.get("b").asString();
                var pair = IdPair.of(a, b);
                links.merge(
                        pair,
                        new Link(
                                pair,
                                row.get("score").asDouble(),
                                row.get("reasons").asList(v -> v.asString())),
                        (one, other) -> one.score() >= other.score() ? one : other);
                if (row.get("score").asDouble() >= Likeness.SAME) {
                    found.add(a);
                    found.add(b);
                }
            }
            found.removeAll(seen);
            next = found;
        }
        return links;
    }
}
