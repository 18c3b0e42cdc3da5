package org.mithaq.graph;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader decided, who, when and why. It is never changed; it can be reverted.
///
/// @param claims those it is about; of a MERGE or APART those of one side, of a SPLIT those that go
/// @param others those of the other side
/// @param field of an EDIT: `status`, `type`, `date`, `title` or `subject`
/// @param value of an EDIT; a date as EDTF; null takes the value away
/// @param revertedAt null while it holds
public record Decision(
        String id,
        DecisionKind kind,
        String by,
        ZonedDateTime at,
        String reason,
        List<String> claims,
        List<String> others,
        @Nullable String field,
        @Nullable String value,
        @Nullable ZonedDateTime revertedAt,
        @Nullable String revertedBy,
        @Nullable String revertReason) {
    public Decision {
        claims = List.copyOf(claims);
        others = List.copyOf(others);
    }

    boolean holds() {
        return revertedAt == null;
    }
}
