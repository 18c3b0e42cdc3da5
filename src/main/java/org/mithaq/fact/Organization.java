package org.mithaq.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An international organisation, armed group or party that acts politically.
///
/// @param ref name of this entry within the extraction, `g1`, `g2` …
/// @param id of seed-data's organisations; null for one it does not know
/// @param acronym usual acronym or code
/// @param name as the article writes it
public record Organization(
        String ref,
        @Nullable String id,
        @Nullable String acronym,
        String name,
        @Nullable String nameEn,
        List<Quote> mentions) {
    public Organization {
        mentions = List.copyOf(mentions);
    }
}
