package org.mithaq.graph;

import org.jspecify.annotations.Nullable;

/// Where a meeting takes place.
///
/// @param country ISO 3166-1 alpha-3 of the state it lies in
public record Venue(EntityRef place, @Nullable String country) {}
