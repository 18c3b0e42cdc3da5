package org.mithaq.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who stands in facts together with an entity.
///
/// @param facts number of distinct facts
/// @param positive positions of support, welcome, praise or commitment among them
/// @param negative positions of opposition, condemnation, accusation or warning
/// @param undated how many of the facts have no date
/// @param first earliest possible day of the dated ones
/// @param last latest possible day
public record Neighbour(
        EntityRef entity,
        int facts,
        int meetings,
        int agreements,
        int statements,
        int acts,
        int positive,
        int negative,
        int undated,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
