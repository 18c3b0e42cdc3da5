package org.mithaq.graph;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Role;
import org.mithaq.resolve.EntityId;

/// One entity's place in a fact, as a claim gives it.
///
/// @param role what a participant is; null in every other slot
/// @param onBehalfOf the state or organisation an official serves there
/// @param office the office in which an official is there
record Slot(
        Kind kind,
        EntityId entity,
        @Nullable Role role,
        @Nullable EntityId onBehalfOf,
        @Nullable OfficeType office) {

    /// In the order in which a claim's slots are sorted.
    static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::kind)
                    .thenComparing(Slot::entity)
                    .thenComparing(Slot::role, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// What an entity can be to a fact.
    enum Kind {
        /// takes part in a meeting
        PARTICIPANT,
        /// state that is a side of a meeting
        SIDE,
        /// where a meeting takes place
        VENUE,
        /// is bound by an agreement
        PARTY,
        /// body that an agreement sets up
        ESTABLISHED,
        /// takes a position
        SPEAKER,
        /// whom a position concerns
        ABOUT,
        /// does an act
        ACTOR,
        /// whom an act concerns
        TARGET
    }

    /// Whether it is told as a part that somebody has; a side is told by INVOLVES, a place and a
    /// body that is set up apart.
    boolean isPart() {
        return kind != Kind.SIDE && kind != Kind.VENUE && kind != Kind.ESTABLISHED;
    }

    /// Type of the relationship that it is in the graph; empty for a side.
    String relationship() {
        return switch (kind) {
            case PARTICIPANT -> "TOOK_PART";
            case SIDE -> "";
            case VENUE -> "TOOK_PLACE_IN";
            case PARTY -> "PARTY_TO";
            case ESTABLISHED -> "ESTABLISHES";
            case SPEAKER -> "MADE";
            case ABOUT -> "ABOUT";
            case ACTOR -> "BY";
            case TARGET -> "TOWARDS";
        };
    }

    /// What makes two claims speak of the same place in a fact.
    String key() {
        return kind + " " + entity;
    }
}
