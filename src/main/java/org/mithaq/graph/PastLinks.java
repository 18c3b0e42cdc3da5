package org.mithaq.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Links between claims that are no longer in the graph, or never were at the same time: found by
/// the same keys as those that are kept.
final class PastLinks {
    private PastLinks() {}

    static Map<IdPair, ClaimLinks.Link> among(
            Map<String, Report> reports, Comparison comparison, Surroundings surroundings) {
        var links = new HashMap<IdPair, ClaimLinks.Link>();
        for (var pair : candidates(reports, surroundings.stories())) {
            var a = reports.get(pair.a());
            var b = reports.get(pair.b());
            if (a != null && b != null) {
                var likeness = comparison.of(a, b, surroundings.stories().areOne(a, b));
                if (likeness.isWorthKeeping()) {
                    links.put(
                            pair, new ClaimLinks.Link(pair, likeness.score(), likeness.reasons()));
                }
            }
        }
        joined(reports.keySet(), surroundings, links);
        return links;
    }

    private static void joined(
            Set<String> claims, Surroundings surroundings, Map<IdPair, ClaimLinks.Link> links) {
        for (var decision : surroundings.decisions()) {
            if (decision.kind() == DecisionKind.MERGE) {
                for (var one : decision.claims()) {
                    for (var other : decision.others()) {
                        if (claims.contains(one) && claims.contains(other)) {
                            var pair = IdPair.of(one, other);
                            links.put(pair, ClaimLinks.Link.joined(pair, decision));
                        }
                    }
                }
            }
        }
    }

    private static Set<IdPair> candidates(Map<String, Report> reports, Stories stories) {
        var kept = new HashMap<String, Set<String>>();
        var ofArticle = new HashMap<String, Set<String>>();
        reports.forEach((id, report) -> {
            BlockKeys.kept(report)
                    .forEach(key -> kept.computeIfAbsent(key, _ -> new TreeSet<>()).add(id));
            ofArticle.computeIfAbsent(report.claim().articleId(), _ -> new TreeSet<>()).add(id);
        });
        var pairs = new TreeSet<IdPair>();
        reports.forEach((id, report) -> {
            for (var key : BlockKeys.toLookIn(report)) {
                add(id, kept.getOrDefault(key, Set.of()), pairs);
            }
            for (var copy : stories.copiesOf(report.claim().articleId())) {
                add(id, ofArticle.getOrDefault(copy, Set.of()), pairs);
            }
        });
        return pairs;
    }

    private static void add(String claim, Set<String> others, Set<IdPair> pairs) {
        for (var other : others) {
            if (!other.equals(claim)) {
                pairs.add(IdPair.of(claim, other));
            }
        }
    }
}
