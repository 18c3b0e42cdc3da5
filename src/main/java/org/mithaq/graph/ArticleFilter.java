package org.mithaq.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which articles are wanted; null means any.
///
/// @param from first day of publication; a bound leaves articles without a date out
/// @param to last day, inclusive
/// @param lang ISO 639-1
/// @param q words of the title, in any spelling
public record ArticleFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outlet,
        @Nullable String lang,
        @Nullable String q) {
    /// Every article.
    public static final ArticleFilter ANY = new ArticleFilter(null, null, null, null, null);
}
