package org.mithaq.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list that is ordered to the last tie.
///
/// @param next cursor of the next page; null where this is the last
/// @param total number of items on all pages
public record Page<T>(List<T> items, @Nullable String next, long total) {
    public Page {
        items = List.copyOf(items);
    }
}
