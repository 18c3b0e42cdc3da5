package org.mithaq.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Groups claims by the events they report: a pure function of the claims, of the links between
/// them and of what readers decided.
final class EventGroups {
    private final Map<String, Report> reports;
    private final Map<IdPair, ClaimLinks.Link> links;
    private final Map<IdPair, Boolean> decided;
    private final Comparison comparison;

    /// @param reports by claim
    /// @param decided which pairs stand together and which must not
    EventGroups(
            Map<String, Report> reports,
            Map<IdPair, ClaimLinks.Link> links,
            Map<IdPair, Boolean> decided,
            Comparison comparison) {
        this.reports = reports;
        this.links = links;
        this.decided = decided;
        this.comparison = comparison;
    }

    /// Every claim in one group; alone where nothing else reports its event.
    List<EventGroup> all() {
        var groups = new ArrayList<EventGroup>();
        for (var component : components(reports.keySet(), links.values())) {
            groups.addAll(grouped(component, reports, links, decided, comparison));
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

    private static List<EventGroup> grouped(
            SortedSet<String> component,
            Map<String, Report> reports,
            Map<IdPair, ClaimLinks.Link> links,
            Map<IdPair, Boolean> decided,
            Comparison comparison) {
        if (component.size() == 1) {
            return List.of(new EventGroup(component, Map.of()));
        }
        var clusters = new Clusters(component);
        var members = clusters.members();
        for (var i = 0; i < members.size(); i++) {
            for (var j = i + 1; j < members.size(); j++) {
                var pair = new IdPair(members.get(i), members.get(j));
                var link = links.get(pair);
                var isOne = decided.get(pair);
                // what a reader joined is joined below: until then it pulls nothing along
                if (link != null && isOne == null) {
                    clusters.set(i, j, link.score());
                }
                var a = reports.get(members.get(i));
                var b = reports.get(members.get(j));
                var isRefused = a != null && b != null && comparison.areApart(a, b);
                if (isRefused || Boolean.FALSE.equals(isOne)) {
                    clusters.refuse(i, j);
                }
            }
        }
        clusters.joinAlike(Likeness.SAME);
        // last, so that what is like one of two that a reader joined finds it
        decided.forEach((pair, isOne) -> {
            if (isOne && component.contains(pair.a()) && component.contains(pair.b())) {
                clusters.join(members.indexOf(pair.a()), members.indexOf(pair.b()));
            }
        });
        return clusters.groups().stream()
                .map(claims -> new EventGroup(claims, supports(claims, links)))
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
}
