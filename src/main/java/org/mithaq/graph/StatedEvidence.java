package org.mithaq.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Quote;

/// What one article says of a fact, and in which words.
///
/// @param claim id of the claim
/// @param article id of the article
/// @param quotes the words, with their offsets in title, line feed, text
/// @param reasons what raised or lowered the confidence
/// @param rule id of the rule that found it
/// @param extractor name and version of what read the article
public record StatedEvidence(
        String claim,
        String article,
        String articleTitle,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        String type,
        @Nullable String status,
        @Nullable FactDate date,
        List<Quote> quotes,
        double confidence,
        List<String> reasons,
        String rule,
        String extractor,
        ZonedDateTime recordedAt) {
    public StatedEvidence {
        quotes = List.copyOf(quotes);
        reasons = List.copyOf(reasons);
    }
}
