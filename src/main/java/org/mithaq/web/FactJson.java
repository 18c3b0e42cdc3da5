package org.mithaq.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.Part;
import org.mithaq.graph.RecordedFact;
import org.mithaq.graph.Venue;

/// A meeting, an agreement, a statement or an act, as its articles together tell it.
///
/// @param type word of the kind's vocabulary; of a statement its stance
/// @param date null where no article says
/// @param countries ISO 3166-1 alpha-3 of the states involved, sorted
/// @param established body that an agreement sets up
/// @param reachedAt id of the meeting at which an agreement was reached
/// @param history how its status moved on, oldest first
/// @param confidenceReasons what makes the confidence what it is
/// @param sources number of articles that say so
/// @param independentSources number of stories: articles that print the same text count once
/// @param conflicts where articles contradict each other, such as `STATUS: CANCELLED | HELD`; see
///   `/conflicts`
public record FactJson(
        String id,
        FactKind kind,
        String type,
        @Nullable String status,
        @Nullable FactDate date,
        @Nullable String title,
        @Nullable String subject,
        List<String> topics,
        List<PartJson> parts,
        List<String> countries,
        @Nullable PlaceJson place,
        @Nullable EntityJson established,
        @Nullable String reachedAt,
        List<StatusJson> history,
        double confidence,
        List<String> confidenceReasons,
        int sources,
        int independentSources,
        List<String> conflicts) {

    /// A status and since when it is told.
    ///
    /// @param on day of the first article that tells it; null where none has a day
    public record StatusJson(@Nullable LocalDate on, String status) {

        /// @param told `2025-03-02 HELD`, or the status alone
        static StatusJson of(String told) {
            var space = told.indexOf(' ');
            return space < 0
                    ? new StatusJson(null, told)
                    : new StatusJson(
                            LocalDate.parse(told.substring(0, space)), told.substring(space + 1));
        }
    }

    /// Who has which part.
    ///
    /// @param slot `TOOK_PART`, `PARTY_TO`, `MADE`, `ABOUT`, `BY` or `TOWARDS`
    /// @param onBehalfOf id of the state or organisation that an official serves there
    public record PartJson(
            String slot,
            @Nullable String role,
            @Nullable String onBehalfOf,
            @Nullable String office,
            EntityJson entity) {

        static PartJson of(Part part) {
            return new PartJson(
                    part.slot(),
                    part.role(),
                    part.onBehalfOf(),
                    part.office(),
                    EntityJson.of(part.entity()));
        }
    }

    /// Where a meeting takes place.
    ///
    /// @param country ISO 3166-1 alpha-3 of the state it lies in
    public record PlaceJson(@Nullable String country, EntityJson entity) {

        static PlaceJson of(Venue venue) {
            return new PlaceJson(venue.country(), EntityJson.of(venue.place()));
        }
    }

    static FactJson of(RecordedFact fact) {
        var place = fact.place();
        var established = fact.established();
        return new FactJson(
                fact.id(),
                fact.kind(),
                fact.type(),
                fact.status(),
                fact.date(),
                fact.title(),
                fact.subject(),
                fact.topics(),
                fact.parts().stream().map(PartJson::of).toList(),
                fact.countries(),
                place == null ? null : PlaceJson.of(place),
                established == null ? null : EntityJson.of(established),
                fact.reachedAt(),
                fact.history().stream().map(StatusJson::of).toList(),
                fact.confidence(),
                fact.confidenceReasons(),
                fact.sources(),
                fact.independentSources(),
                fact.conflicts());
    }
}
