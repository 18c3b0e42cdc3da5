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
/// @param isAccepted whether a reader accepted one of its claims
/// @param edited what a reader changed by hand, sorted
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
        List<String> claims,
        boolean isAccepted,
        List<String> edited) {

    /// The same but for what a reader edits.
    ///
    /// @param fields all that readers edited so far
    FoldedFact with(
            String newType,
            @Nullable String newStatus,
            @Nullable FactDate newDate,
            @Nullable String newTitle,
            @Nullable String newSubject,
            List<String> fields) {
        return new FoldedFact(
                id,
                kind,
                newType,
                newStatus,
                history,
                newDate,
                newTitle,
                newSubject,
                topics,
                confidence,
                sources,
                independentSources,
                conflicts,
                slots,
                involved,
                reachedAt,
                key,
                claims,
                isAccepted,
                fields);
    }

    Stream<Slot> slots(Slot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind);
    }
}
