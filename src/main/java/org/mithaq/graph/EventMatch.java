package org.mithaq.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Says which claims report one event and therefore support one fact. What hangs together by links
/// is grouped anew as a whole whenever one claim of it comes, goes or changes: the outcome depends
/// on which claims there are and not on the order in which they came. Whoever calls has the
/// writers' turn.
final class EventMatch {
    private static final CypherFile MOVE = CypherFile.named("write/supports-move");
    private static final CypherFile CLEAR = CypherFile.named("write/supports-clear");
    private static final CypherFile REACHED = CypherFile.named("write/agreements-reached");

    private final TransactionContext tx;
    private final ClaimLinks links;
    private final FactWrite facts;

    EventMatch(TransactionContext tx, FactWrite facts) {
        this.tx = tx;
        this.links = new ClaimLinks(tx);
        this.facts = facts;
    }

    /// Takes the claims of articles out of all comparison.
    ///
    /// @return other claims whose facts are to be settled again
    Set<String> detach(Collection<String> articles) {
        return links.detach(articles);
    }

    /// Compares claims just written with all that may report the same.
    void link(Collection<Claim> claims) {
        links.link(claims);
    }

    /// A group of claims that report one event.
    ///
    /// @param supports why each claim is of the group
    private record Group(SortedSet<String> claims, Map<String, Support> supports) {
        String fact() {
            return FactFold.factId(claims.first());
        }
    }

    /// Groups anew what hangs together with these claims, and folds the facts that change.
    void settle(Set<String> touched) {
        if (touched.isEmpty()) {
            return;
        }
        var around = links.around(touched);
        var all = new TreeSet<>(touched);
        around.values().stream()
                .filter(link -> link.score() >= Likeness.SAME)
                .forEach(link -> {
                    all.add(link.pair().a());
                    all.add(link.pair().b());
                });
        var standing = new TreeMap<String, ClaimLinks.Standing>();
        links.claims(all).forEach(claim -> standing.put(claim.id(), claim));
        var groups = groups(standing, around);
        var before = byFact(standing);
        var changed = groups.stream().filter(g -> isChanged(g, before, touched)).toList();
        var moved = moved(changed, standing);
        clear(changed, moved);
        write(changed, standing);
        retire(moved);
        facts.fold(reachedAt(changed, standing));
    }

    private List<Group> groups(
            Map<String, ClaimLinks.Standing> standing, Map<IdPair, ClaimLinks.Link> around) {
        var reports = new TreeMap<String, Report>();
        standing.forEach((id, claim) -> reports.put(id, Report.of(claim.claim())));
        var comparison = new Comparison(Venues.of(tx, reports.values()));
        var groups = new ArrayList<Group>();
        for (var component : components(reports.keySet(), around.values())) {
            groups.addAll(grouped(component, reports, around, comparison));
        }
        return groups;
    }

    private static List<SortedSet<String>> components(
            Set<String> claims, Collection<ClaimLinks.Link> links) {
        var neighbours = new HashMap<String, Set<String>>();
        claims.forEach(claim -> neighbours.put(claim, new TreeSet<>()));
        for (var link : links) {
            var one = neighbours.get(link.pair().a());
            var other = neighbours.get(link.pair().b());
            if (link.score() >= Likeness.SAME && one != null && other != null) {
                one.add(link.pair().b());
                other.add(link.pair().a());
            }
        }
        var components = new ArrayList<SortedSet<String>>();
        var left = new TreeSet<>(claims);
        while (!left.isEmpty()) {
            var component = new TreeSet<String>();
            var next = new ArrayDeque<String>();
            next.add(left.first());
            while (!next.isEmpty()) {
                var claim = next.remove();
                if (component.add(claim)) {
                    next.addAll(neighbours.getOrDefault(claim, Set.of()));
                }
            }
            left.removeAll(component);
            components.add(component);
        }
        return components;
    }

    private static List<Group> grouped(
            SortedSet<String> component,
            Map<String, Report> reports,
            Map<IdPair, ClaimLinks.Link> links,
            Comparison comparison) {
        if (component.size() == 1) {
            return List.of(new Group(component, Map.of()));
        }
        var clusters = new Clusters(component);
        var members = clusters.members();
        for (var i = 0; i < members.size(); i++) {
            for (var j = i + 1; j < members.size(); j++) {
                var link = links.get(new IdPair(members.get(i), members.get(j)));
                if (link != null) {
                    clusters.set(i, j, link.score());
                }
                var a = reports.get(members.get(i));
                var b = reports.get(members.get(j));
                if (a != null && b != null && comparison.refusal(a, b) != null) {
                    clusters.refuse(i, j);
                }
            }
        }
        return clusters.grouped(Likeness.SAME).stream()
                .map(claims -> new Group(claims, supports(claims, links)))
                .toList();
    }

    /// Of each claim the best link with another of the group.
    private static Map<String, Support> supports(
            SortedSet<String> claims, Map<IdPair, ClaimLinks.Link> links) {
        var supports = new HashMap<String, Support>();
        for (var claim : claims) {
            ClaimLinks.@Nullable Link best = null;
            var with = "";
            for (var other : claims) {
                var link = claim.equals(other) ? null : links.get(IdPair.of(claim, other));
                if (link != null && (best == null || link.score() > best.score())) {
                    best = link;
                    with = other;
                }
            }
            if (best != null) {
                supports.put(claim, new Support(claim, best.score(), with, best.reasons()));
            }
        }
        return supports;
    }

    /// Whether the fact has to be folded again: who supports it changed, or what a supporter says.
    private static boolean isChanged(
            Group group, Map<String, SortedSet<String>> before, Set<String> touched) {
        return !group.claims.equals(before.get(group.fact()))
                || group.claims.stream().anyMatch(touched::contains);
    }

    /// The claims that supported each fact so far.
    private static Map<String, SortedSet<String>> byFact(
            Map<String, ClaimLinks.Standing> standing) {
        var claims = new HashMap<String, SortedSet<String>>();
        for (var claim : standing.values()) {
            if (claim.fact() != null) {
                claims.computeIfAbsent(claim.fact(), _ -> new TreeSet<>()).add(claim.id());
            }
        }
        return claims;
    }

    private static @Nullable String fact(String claim, Map<String, ClaimLinks.Standing> standing) {
        var known = standing.get(claim);
        return known == null ? null : known.fact();
    }

    /// Facts that are no group's any more, each with the fact that takes its place: that of its
    /// least claim.
    private static Map<String, String> moved(
            List<Group> groups, Map<String, ClaimLinks.Standing> standing) {
        var byClaim = new TreeMap<String, String>();
        groups.forEach(g -> g.claims.forEach(claim -> byClaim.put(claim, g.fact())));
        var moved = new TreeMap<String, String>();
        byClaim.forEach((claim, fact) -> {
            var before = fact(claim, standing);
            if (before != null && !before.equals(fact) && !byClaim.containsValue(before)) {
                moved.putIfAbsent(before, fact);
            }
        });
        return moved;
    }

    private void clear(List<Group> groups, Map<String, String> moved) {
        var claims = new TreeSet<String>();
        groups.forEach(group -> claims.addAll(group.claims));
        tx.run(CLEAR.text(), Map.of("ids", List.copyOf(claims))).consume();
        var kept = new TreeSet<String>();
        groups.forEach(group -> kept.add(group.fact()));
        kept.removeAll(moved.keySet());
        facts.clearSlots(kept);
    }

    private void write(List<Group> groups, Map<String, ClaimLinks.Standing> standing) {
        var folded = new ArrayList<FoldedFact>();
        var supports = new LinkedHashMap<String, Support>();
        var stories = Stories.among(tx, articles(groups, standing));
        for (var group : groups) {
            FactFold.of(group.fact(), claims(group, standing), stories).ifPresent(folded::add);
            supports.putAll(group.supports);
        }
        facts.write(folded, supports);
    }

    private static List<Claim> claims(Group group, Map<String, ClaimLinks.Standing> standing) {
        var claims = new ArrayList<Claim>();
        for (var id : group.claims) {
            var claim = standing.get(id);
            if (claim != null) {
                claims.add(claim.claim());
            }
        }
        return claims;
    }

    /// Articles of claims that stand with others.
    private static Set<String> articles(
            List<Group> groups, Map<String, ClaimLinks.Standing> standing) {
        var articles = new TreeSet<String>();
        groups.stream()
                .filter(group -> group.claims.size() > 1)
                .flatMap(group -> claims(group, standing).stream())
                .forEach(claim -> articles.add(claim.articleId()));
        return articles;
    }

    /// Old facts go; claims that count no longer stay with what took their place.
    private void retire(Map<String, String> moved) {
        if (moved.isEmpty()) {
            return;
        }
        var rows =
                moved.entrySet().stream()
                        .map(entry -> Map.of("from", entry.getKey(), "to", entry.getValue()))
                        .toList();
        tx.run(MOVE.text(), Map.of("rows", rows)).consume();
        facts.remove(moved.keySet());
    }

    /// Agreements that were reached at meetings whose facts changed.
    private Set<String> reachedAt(List<Group> groups, Map<String, ClaimLinks.Standing> standing) {
        var claims = new TreeSet<String>();
        for (var group : groups) {
            for (var claim : group.claims) {
                var before = fact(claim, standing);
                if (before != null && !before.equals(group.fact())) {
                    claims.add(claim);
                }
            }
        }
        var agreements = new TreeSet<String>();
        if (!claims.isEmpty()) {
            tx.run(REACHED.text(), Map.of("ids", List.copyOf(claims))).stream()
                    .forEach(row -> agreements.add(row.get("fact").asString()));
        }
        return agreements;
    }
}
