package org.mithaq.graph;

import org.jspecify.annotations.Nullable;

/// An entity with what is needed to show it.
///
/// @param kind its label: `Official`, `Country`, `Organization` or `Place`
/// @param name as sources write it; null for an unnamed holder of an office
public record EntityRef(
        String id,
        String kind,
        @Nullable String name,
        @Nullable String nameAr,
        @Nullable String nameEn) {}
