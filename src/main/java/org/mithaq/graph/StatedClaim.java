package org.mithaq.graph;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A claim of an article in few words.
///
/// @param words the first quote that states it
/// @param fact that it supports; null for one that a reader rejected
public record StatedClaim(
        String claim,
        FactKind kind,
        String type,
        @Nullable String status,
        @Nullable String edtf,
        String words,
        @Nullable String fact) {

    /// Whether the two say the same in other words or ids at most.
    public boolean saysAs(StatedClaim other) {
        return kind == other.kind
                && type.equals(other.type)
                && Objects.equals(status, other.status)
                && Objects.equals(edtf, other.edtf);
    }
}
