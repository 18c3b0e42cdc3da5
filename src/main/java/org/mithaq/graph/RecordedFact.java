package org.mithaq.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;

/// A fact of the graph, as its claims together make it.
///
/// @param type word of the kind's vocabulary; of a statement its stance
/// @param status null for a statement
/// @param date null where no article says
/// @param title words of an article that name an agreement
/// @param topics words of articles for what a statement concerns
/// @param countries ISO 3166-1 alpha-3 of the states involved, sorted
/// @param established body that an agreement sets up
/// @param reachedAt id of the meeting at which an agreement was reached
/// @param history each status with the day of the first article that tells it, oldest first:
///   `2025-03-02 HELD`
/// @param confidenceReasons what makes the confidence what it is
/// @param sources number of articles
/// @param independentSources number of stories: articles that print the same text count once
/// @param conflicts where articles contradict each other, such as `STATUS: CANCELLED | HELD`
public record RecordedFact(
        String id,
        FactKind kind,
        String type,
        @Nullable String status,
        @Nullable FactDate date,
        @Nullable String title,
        @Nullable String subject,
        List<String> topics,
        List<Part> parts,
        List<String> countries,
        @Nullable Venue place,
        @Nullable EntityRef established,
        @Nullable String reachedAt,
        List<String> history,
        double confidence,
        List<String> confidenceReasons,
        int sources,
        int independentSources,
        List<String> conflicts) {
    public RecordedFact {
        topics = List.copyOf(topics);
        parts = List.copyOf(parts);
        countries = List.copyOf(countries);
        history = List.copyOf(history);
        confidenceReasons = List.copyOf(confidenceReasons);
        conflicts = List.copyOf(conflicts);
    }
}
