package org.mithaq.graph;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as the graph keeps it.
///
/// @param supersededAt when a newer text took its id; null for the newest
/// @param withdrawnAt null for one that stands
/// @param older ids of older versions, newest first
public record StoredArticle(
        ArticleSummary summary,
        String text,
        String sha256,
        @Nullable ZonedDateTime supersededAt,
        @Nullable ZonedDateTime withdrawnAt,
        List<String> older) {
    public StoredArticle {
        older = List.copyOf(older);
    }
}
