package org.mithaq.fact;

import java.util.List;

/// A state that the article speaks of, by name, nationality or metonym.
///
/// @param ref name of this entry within the extraction, `c1`, `c2` …
/// @param iso3 ISO 3166-1 alpha-3 (and XKX for Kosovo)
public record Country(String ref, String iso3, List<Quote> mentions) {
    public Country {
        mentions = List.copyOf(mentions);
    }
}
