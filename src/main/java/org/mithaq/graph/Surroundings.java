package org.mithaq.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What beside its claims makes a fact what it is.
///
/// @param stories which articles print the same text
/// @param decisions those that hold, oldest first
record Surroundings(Stories stories, List<Decision> decisions) {
    private static final Set<DecisionKind> REVIEWS =
            Set.of(DecisionKind.ACCEPT, DecisionKind.REJECT);

    /// Where nothing is decided and no article is a copy.
    static final Surroundings NONE = new Surroundings(new Stories(), List.of());

    Surroundings {
        decisions = List.copyOf(decisions);
    }

    /// Edits of a fact of these claims, oldest first.
    List<Decision> edits(Collection<Claim> claims) {
        var ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.EDIT)
                .filter(decision -> decision.claims().stream().anyMatch(ids::contains))
                .toList();
    }

    /// Whether a reader accepted one of these claims.
    boolean isAccepted(Collection<Claim> claims) {
        var ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        return ids.stream().anyMatch(id -> review(id, decisions) == DecisionKind.ACCEPT);
    }

    /// What was last decided of a claim, ACCEPT or REJECT; null where nothing was.
    static @Nullable DecisionKind review(String claim, List<Decision> oldestFirst) {
        @Nullable DecisionKind last = null;
        for (var decision : oldestFirst) {
            if (REVIEWS.contains(decision.kind()) && decision.claims().contains(claim)) {
                last = decision.kind();
            }
        }
        return last;
    }
}
