package org.mithaq.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person who holds or held a post, as one article speaks of him.
///
/// @param ref name of this entry within the extraction, `o1`, `o2` …
/// @param id of seed-data's officials; null for a person it does not know
/// @param name longest form the article itself writes; null for a person known only by office
/// @param nameEn usual English spelling, where seed-data or the article has one
/// @param office kind of post
/// @param officeText longest words the article uses for the post
/// @param country ISO 3166-1 alpha-3 of the state served, or the code of the organisation served
/// @param mentions every place where the article names the person
/// @param reasons why `id` was chosen, where it was
public record Official(
        String ref,
        @Nullable String id,
        @Nullable String name,
        @Nullable String nameEn,
        OfficeType office,
        @Nullable String officeText,
        @Nullable String country,
        List<Quote> mentions,
        List<String> reasons) {
    public Official {
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
    }
}
