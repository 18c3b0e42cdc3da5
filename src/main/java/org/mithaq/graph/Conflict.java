package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Role;

/// Claims of one fact that contradict each other. Nothing is taken back because another claim
/// contradicts it: all values stand side by side.
///
/// @param about `STATUS`, `TYPE`, `DATE`, or `ROLE` and the id of whose role it is
/// @param values each with the claims that say so, sorted
record Conflict(String about, Map<String, Set<String>> values) {
    private static final String STATUS = "STATUS";
    private static final String DATE = "DATE";
    private static final String TYPE = "TYPE";
    private static final String ROLE = "ROLE ";

    /// What took place or was agreed did not fall through; what was done was not denied.
    private static final Set<String> AFFIRMED =
            Set.of("HELD", "DONE", "AGREED", "SIGNED", "RATIFIED", "IN_FORCE");

    private static final Set<String> NEGATED = Set.of("CANCELLED", "DENIED", "REJECTED");

    /// Roles that nobody has both of in one meeting.
    private static final List<Set<Role>> OPPOSITE =
            List.of(Set.of(Role.HOST, Role.GUEST), Set.of(Role.SENDER, Role.RECIPIENT));

    /// How much each contradiction takes from the confidence in a fact; chosen by hand.
    double weight() {
        return switch (about) {
            case STATUS -> 0.7;
            case DATE -> 0.8;
            case TYPE -> 1.0;
            default -> 0.9;
        };
    }

    /// In one line: `STATUS: CANCELLED | HELD`.
    String inOneLine() {
        return about + ": " + String.join(" | ", values.keySet());
    }

    /// Every contradiction among the claims of a fact, in order of what it is about.
    static List<Conflict> among(Collection<Claim> claims) {
        var conflicts = new ArrayList<Conflict>();
        dates(claims, conflicts);
        roles(claims, conflicts);
        statuses(claims, conflicts);
        var types = values(claims, claim -> claim.content().type());
        if (types.size() > 1) {
            conflicts.add(new Conflict(TYPE, types));
        }
        return List.copyOf(conflicts);
    }

    private static void statuses(Collection<Claim> claims, List<Conflict> conflicts) {
        var statuses = values(claims, claim -> claim.content().status());
        if (statuses.keySet().stream().anyMatch(AFFIRMED::contains)
                && statuses.keySet().stream().anyMatch(NEGATED::contains)) {
            statuses.keySet().removeIf(s -> !AFFIRMED.contains(s) && !NEGATED.contains(s));
            conflicts.add(new Conflict(STATUS, statuses));
        }
    }

    /// Days that have none in common; only a reader joins such claims.
    private static void dates(Collection<Claim> claims, List<Conflict> conflicts) {
        var windows = claims.stream().map(EventWindow::of).toList();
        var isApart = windows.stream().anyMatch(one -> windows.stream().anyMatch(one::excludes));
        if (isApart) {
            conflicts.add(
                    new Conflict(
                            DATE,
                            values(
                                    claims,
                                    claim -> {
                                        var date = claim.content().date();
                                        return date == null ? null : date.edtf();
                                    })));
        }
    }

    private static void roles(Collection<Claim> claims, List<Conflict> conflicts) {
        var entities =
                claims.stream()
                        .flatMap(claim -> claim.slots().stream())
                        .filter(slot -> slot.role() != null)
                        .map(slot -> slot.entity().value())
                        .collect(Collectors.toCollection(TreeSet::new));
        for (var entity : entities) {
            var roles = values(claims, claim -> role(claim, entity));
            var isOpposite =
                    OPPOSITE.stream()
                            .anyMatch(pair ->
                                    pair.stream().map(Role::name).allMatch(roles::containsKey));
            if (isOpposite) {
                conflicts.add(new Conflict(ROLE + entity, roles));
            }
        }
    }

    private static @Nullable String role(Claim claim, String entity) {
        return claim.slots().stream()
                .filter(slot -> slot.role() != null && slot.entity().value().equals(entity))
                .map(slot -> String.valueOf(slot.role()))
                .findFirst()
                .orElse(null);
    }

    private interface Property {
        @Nullable String of(Claim claim);
    }

    private static Map<String, Set<String>> values(Collection<Claim> claims, Property property) {
        var values = new TreeMap<String, Set<String>>();
        for (var claim : claims) {
            var value = property.of(claim);
            if (value != null) {
                values.computeIfAbsent(value, _ -> new TreeSet<>()).add(claim.id());
            }
        }
        return values;
    }
}
