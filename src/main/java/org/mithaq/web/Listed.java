package org.mithaq.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Page;

/// One page of a list.
///
/// @param page where the list goes on
public record Listed<T>(List<T> items, Next page) {

    /// Where a list goes on.
    ///
    /// @param next value of `cursor` for the next page; null where this is the last
    /// @param total number of items on all pages
    public record Next(@Nullable String next, long total) {}

    static <A, T> Listed<T> of(Page<A> page, Function<A, T> item) {
        return new Listed<>(
                page.items().stream().map(item).toList(), new Next(page.next(), page.total()));
    }

    static <T> Listed<T> whole(List<T> items) {
        return new Listed<>(items, new Next(null, items.size()));
    }
}
