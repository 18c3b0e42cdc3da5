package org.mithaq.graph;

import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;

/// Office nodes: a post of one state or organisation.
final class Offices {
    private Offices() {}

    /// Such as `FOREIGN_MINISTER@SYR`; without `@` where nobody says whom the office serves.
    static String id(OfficeType type, @Nullable String served) {
        return served == null ? type.name() : type + "@" + served;
    }
}
