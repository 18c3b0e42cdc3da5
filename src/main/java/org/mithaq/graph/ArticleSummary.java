package org.mithaq.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// An article without its text.
///
/// @param version 1 for the first text under this id
/// @param claims number of claims that stand
public record ArticleSummary(
        String id,
        String title,
        String lang,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        ZonedDateTime receivedAt,
        int version,
        int claims) {}
