package org.mithaq.graph;

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

    /// Compares claims that count again.
    ///
    /// @return those of them that are not retracted
    Set<String> relink(Collection<String> ids) {
        var claims = links.claims(ids).stream().map(ClaimLinks.Standing::claim).toList();
        links.link(claims);
        var back = new TreeSet<String>();
        claims.forEach(claim -> back.add(claim.id()));
        return back;
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
        var decisions = Decided.of(tx, standing.keySet());
        var groups = groups(standing, around, Decided.pairs(decisions));
        var before = byFact(standing);
        var changed = groups.stream().filter(g -> isChanged(g, before, touched)).toList();
        var moved = moved(changed, standing);
        clear(changed, moved);
        write(changed, standing, decisions);
        retire(moved);
        facts.fold(reachedAt(changed, standing));
    }

    private List<EventGroup> groups(
            Map<String, ClaimLinks.Standing> standing,
            Map<IdPair, ClaimLinks.Link> around,
            Map<IdPair, Boolean> decided) {
        var reports = new TreeMap<String, Report>();
        standing.forEach((id, claim) -> reports.put(id, Report.of(claim.claim())));
        var comparison = new Comparison(Venues.of(tx, reports.values()));
        return new EventGroups(reports, around, decided, comparison).all();
    }

    /// Whether the fact has to be folded again: who supports it changed, or what a supporter says.
    private static boolean isChanged(
            EventGroup group, Map<String, SortedSet<String>> before, Set<String> touched) {
        return !group.claims().equals(before.get(group.fact()))
                || group.claims().stream().anyMatch(touched::contains);
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
            List<EventGroup> groups, Map<String, ClaimLinks.Standing> standing) {
        var byClaim = new TreeMap<String, String>();
        groups.forEach(g -> g.claims().forEach(claim -> byClaim.put(claim, g.fact())));
        var moved = new TreeMap<String, String>();
        byClaim.forEach((claim, fact) -> {
            var before = fact(claim, standing);
            if (before != null && !before.equals(fact) && !byClaim.containsValue(before)) {
                moved.putIfAbsent(before, fact);
            }
        });
        return moved;
    }

    private void clear(List<EventGroup> groups, Map<String, String> moved) {
        var claims = new TreeSet<String>();
        groups.forEach(group -> claims.addAll(group.claims()));
        tx.run(CLEAR.text(), Map.of("ids", List.copyOf(claims))).consume();
        var kept = new TreeSet<String>();
        groups.forEach(group -> kept.add(group.fact()));
        kept.removeAll(moved.keySet());
        facts.clearSlots(kept);
    }

    private void write(
            List<EventGroup> groups,
            Map<String, ClaimLinks.Standing> standing,
            List<Decision> decisions) {
        var folded = new ArrayList<FoldedFact>();
        var supports = new LinkedHashMap<String, Support>();
        var surroundings =
                new Surroundings(Stories.among(tx, articles(groups, standing)), decisions);
        for (var group : groups) {
            FactFold.of(group.fact(), claims(group, standing), surroundings).ifPresent(folded::add);
            supports.putAll(group.supports());
        }
        facts.write(folded, supports);
    }

    private static List<Claim> claims(EventGroup group, Map<String, ClaimLinks.Standing> standing) {
        var claims = new ArrayList<Claim>();
        for (var id : group.claims()) {
            var claim = standing.get(id);
            if (claim != null) {
                claims.add(claim.claim());
            }
        }
        return claims;
    }

    /// Articles of claims that stand with others.
    private static Set<String> articles(
            List<EventGroup> groups, Map<String, ClaimLinks.Standing> standing) {
        var articles = new TreeSet<String>();
        groups.stream()
                .filter(group -> group.claims().size() > 1)
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
    private Set<String> reachedAt(
            List<EventGroup> groups, Map<String, ClaimLinks.Standing> standing) {
        var claims = new TreeSet<String>();
        for (var group : groups) {
            for (var claim : group.claims()) {
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
