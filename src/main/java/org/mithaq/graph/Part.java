package org.mithaq.graph;

import org.jspecify.annotations.Nullable;

/// An entity's part in a fact.
///
/// @param slot the relationship: `TOOK_PART`, `PARTY_TO`, `MADE`, `ABOUT`, `BY` or `TOWARDS`
/// @param role of a participant, such as `HOST`
/// @param onBehalfOf id of the state or organisation that an official serves there
/// @param office in which an official is there, such as `FOREIGN_MINISTER`
public record Part(
        String slot,
        EntityRef entity,
        @Nullable String role,
        @Nullable String onBehalfOf,
        @Nullable String office) {}
