package org.mithaq.graph;

import org.jspecify.annotations.Nullable;

/// An office that someone held.
///
/// @param type such as `FOREIGN_MINISTER`
/// @param of id of the state or organisation served
/// @param from as precise as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
/// @param to same
/// @param isOpen whether it had not ended when seed-data was written
/// @param basis `SEED` or `ARTICLE`
public record HeldOffice(
        String id,
        String type,
        @Nullable String of,
        @Nullable String from,
        @Nullable String to,
        boolean isOpen,
        String basis) {}
