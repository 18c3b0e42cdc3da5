package org.mithaq.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader wants decided.
///
/// @param facts ids of one fact or more; of two for MERGE and APART, of one for EDIT and SPLIT
/// @param claims ids: of ACCEPT and REJECT those meant, else all of the facts; of SPLIT those that
///   go
/// @param field of an EDIT
/// @param value of an EDIT; null takes the value away
/// @param by who decides
/// @param reason why; not blank
public record DecisionRequest(
        DecisionKind kind,
        List<String> facts,
        List<String> claims,
        @Nullable String field,
        @Nullable String value,
        String by,
        String reason) {
    public DecisionRequest {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
    }
}
