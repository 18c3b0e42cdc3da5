package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the status of a fact moved on: planned, then held; proposed, then signed.
final class StatusHistory {
    /// What is to come yields to what came of it, whichever article is newer.
    private static final Set<String> TO_COME = Set.of("PLANNED", "PROPOSED", "NEGOTIATING");

    private static final Comparator<Claim> OLDEST_FIRST =
            Comparator.comparing(
                            Claim::publishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparingInt(claim -> isToCome(claim) ? 0 : 1)
                    .thenComparing(claim -> String.valueOf(claim.content().status()))
                    .thenComparing(Claim::id);

    private StatusHistory() {}

    private static boolean isToCome(Claim claim) {
        return TO_COME.contains(String.valueOf(claim.content().status()));
    }

    /// The status as it is now: of what came of it the newest word, else the newest plan.
    ///
    /// @param newestFirst claims of the fact
    static @Nullable String now(List<Claim> newestFirst) {
        var settled = newestFirst.stream().filter(claim -> !isToCome(claim)).toList();
        return (settled.isEmpty() ? newestFirst : settled)
                .stream()
                        .map(c -> c.content().status())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /// Each status with the day of the first article that tells it, oldest first: `2025-03-02
    /// HELD`; without a day where no such article has one.
    static List<String> of(List<Claim> claims) {
        var told = new ArrayList<String>();
        var history = new ArrayList<String>();
        for (var claim : claims.stream().sorted(OLDEST_FIRST).toList()) {
            var status = claim.content().status();
            if (status != null && !told.contains(status)) {
                told.add(status);
                history.add(
                        claim.publishedOn() == null ? status : claim.publishedOn() + " " + status);
            }
        }
        return List.copyOf(history);
    }
}
