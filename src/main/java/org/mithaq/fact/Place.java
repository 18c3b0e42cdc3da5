package org.mithaq.fact;

import org.jspecify.annotations.Nullable;

/// Where an interaction takes place.
///
/// @param id of seed-data's places; null for one it does not know
/// @param name as the article writes it
/// @param nameEn usual English name
/// @param country ISO 3166-1 alpha-3 of the state it lies in
public record Place(
        @Nullable String id, String name, @Nullable String nameEn, @Nullable String country) {}
