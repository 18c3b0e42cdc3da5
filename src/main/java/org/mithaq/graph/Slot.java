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

    /// What makes two claims speak of the same place in a fact.
    String key() {
        return kind + " " + entity;
    }
}
