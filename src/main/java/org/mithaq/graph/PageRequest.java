package org.mithaq.graph;

import org.jspecify.annotations.Nullable;

/// Which page of a list is wanted.
///
/// @param limit number of items, 1 to [#MAX_LIMIT]
/// @param cursor the `next` of the page before; null for the first page
public record PageRequest(int limit, @Nullable String cursor) {
    public static final int MAX_LIMIT = 500;

    /// @throws IllegalArgumentException when the limit is out of range or the cursor is none of
    ///   ours
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "limit must be 1 to " + MAX_LIMIT + ", got " + limit);
        }
        if (cursor != null) {
            Cursor.parse(cursor);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    @Nullable Cursor after() {
        return cursor == null ? null : Cursor.parse(cursor);
    }
}
