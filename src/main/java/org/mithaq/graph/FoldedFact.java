package org.mithaq.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.resolve.EntityId;

/// What happened, as all claims about it together say.
///
/// @param history how its status moved on (see [StatusHistory])
/// @param sources number of articles
/// @param independentSources number of stories: copies of one text count once
/// @param involved states that the fact is about, for timelines
/// @param reachedAt id of a claim of the meeting at which an agreement was reached
/// @param key folded words of titles, topics and quotes, to be searched
record FoldedFact(
        String id,
        FactKind kind,
        String type,
        @Nullable String status,
        List<String> history,
        @Nullable FactDate date,
        @Nullable String title,
        @Nullable String subject,
        List<String> topics,
        Confidence confidence,
        int sources,
        int independentSources,
        List<Conflict> conflicts,
        List<Slot> slots,
        Set<EntityId> involved,
        @Nullable String reachedAt,
        String key,
        List<String> claims) {

    Stream<Slot> slots(Slot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind);
    }
}
