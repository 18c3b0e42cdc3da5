package org.mithaq.graph;

import java.util.Map;
import java.util.SortedSet;

/// Claims that report one event.
///
/// @param claims ids; never empty
/// @param supports why each stands with the others; none for one that stands alone
record EventGroup(SortedSet<String> claims, Map<String, Support> supports) {
    String fact() {
        return FactFold.factId(claims.first());
    }
}
