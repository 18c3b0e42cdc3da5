package org.mithaq.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Extraction;
import org.mithaq.graph.ArticleSummary;
import org.mithaq.graph.StoredArticle;
import org.mithaq.graph.WriteOutcome;
import org.mithaq.ingest.Road;

/// An article as the graph keeps it.
///
/// @param date day of publication; null where its sender gave none
/// @param version 1 for the first text under this id
/// @param claims number of claims that stand
/// @param supersededAt when a newer text took its id; null for the newest
/// @param withdrawnAt null for one that stands
/// @param older ids of older versions, newest first
public record ArticleJson(
        String id,
        String title,
        String text,
        String lang,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable String url,
        String sha256,
        ZonedDateTime receivedAt,
        int version,
        int claims,
        @Nullable ZonedDateTime supersededAt,
        @Nullable ZonedDateTime withdrawnAt,
        List<String> older) {

    static ArticleJson of(StoredArticle article) {
        var summary = article.summary();
        return new ArticleJson(
                summary.id(),
                summary.title(),
                article.text(),
                summary.lang(),
                summary.publishedOn(),
                summary.outlet(),
                summary.url(),
                article.sha256(),
                summary.receivedAt(),
                summary.version(),
                summary.claims(),
                article.supersededAt(),
                article.withdrawnAt(),
                article.older());
    }

    /// An article without its text.
    ///
    /// @param date day of publication; null where its sender gave none
    /// @param version 1 for the first text under this id
    /// @param claims number of claims that stand
    public record Summary(
            String id,
            String title,
            String lang,
            @Nullable LocalDate date,
            @Nullable String outlet,
            @Nullable String url,
            ZonedDateTime receivedAt,
            int version,
            int claims) {

        static Summary of(ArticleSummary article) {
            return new Summary(
                    article.id(),
                    article.title(),
                    article.lang(),
                    article.publishedOn(),
                    article.outlet(),
                    article.url(),
                    article.receivedAt(),
                    article.version(),
                    article.claims());
        }
    }

    /// An article as it is sent.
    ///
    /// @param id any id of the sender's; without one it comes from url, title and text
    /// @param lang ISO 639-1; without one it is detected
    /// @param date day of publication; without one the article has none
    public record Sent(
            @Nullable String id,
            String title,
            String text,
            @Nullable String lang,
            @Nullable LocalDate date,
            @Nullable String url,
            @Nullable String outlet) {}

    /// What became of an article that was sent.
    ///
    /// @param lang language read; `und` where it is none that the program knows
    /// @param notes what a reader of the result should know
    /// @param claims number of facts that the article states
    public record Receipt(
            String id,
            WriteOutcome outcome,
            String lang,
            List<String> notes,
            Found found,
            int claims) {

        static Receipt of(Road.Arrival arrival) {
            var extraction = arrival.extraction();
            return new Receipt(
                    extraction.articleId(),
                    arrival.written().outcome(),
                    extraction.lang(),
                    extraction.notes(),
                    Found.in(extraction),
                    arrival.written().claims());
        }
    }

    /// How many of each were found in an article.
    public record Found(
            int officials,
            int countries,
            int organizations,
            int meetings,
            int agreements,
            int statements,
            int acts) {

        static Found in(Extraction extraction) {
            return new Found(
                    extraction.officials().size(),
                    extraction.countries().size(),
                    extraction.organizations().size(),
                    extraction.meetings().size(),
                    extraction.agreements().size(),
                    extraction.statements().size(),
                    extraction.acts().size());
        }
    }
}
