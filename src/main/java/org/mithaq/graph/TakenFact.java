package org.mithaq.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact as it is taken away: whole, with its parts and with what each article says of it.
///
/// @param type word of the kind's vocabulary; of a statement its stance
/// @param edtf null where no article says when
/// @param involves states
/// @param reachedAt id of the meeting at which an agreement was reached
/// @param claims those that stand; never empty while nobody writes
public record TakenFact(
        String id,
        FactKind kind,
        String type,
        @Nullable String status,
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String precision,
        @Nullable String dateBasis,
        @Nullable String title,
        @Nullable String subject,
        List<String> topics,
        double confidence,
        int sources,
        @Nullable String reachedAt,
        List<TakenPart> parts,
        List<TakenEntity> involves,
        @Nullable TakenEntity place,
        @Nullable TakenEntity established,
        List<TakenClaim> claims) {

    /// Who has which part.
    ///
    /// @param slot the relationship's type
    /// @param id of the relationship; null where it has none
    public record TakenPart(
            String slot,
            @Nullable String id,
            @Nullable String role,
            @Nullable String onBehalfOf,
            @Nullable String office,
            TakenEntity entity) {}

    /// An official, a state, an organisation or a place.
    ///
    /// @param wikidata its item there
    /// @param country of a place
    public record TakenEntity(
            String id,
            String label,
            @Nullable String standing,
            @Nullable String name,
            @Nullable String nameAr,
            @Nullable String nameEn,
            @Nullable String wikidata,
            @Nullable String country) {}

    /// What one article says.
    public record TakenClaim(
            String id,
            String type,
            @Nullable String status,
            @Nullable String edtf,
            List<String> quotes,
            List<Integer> starts,
            List<Integer> ends,
            double confidence,
            String rule,
            String extractor,
            TakenArticle article) {}

    /// An article.
    ///
    /// @param text null where it was not asked for
    public record TakenArticle(
            String id,
            String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable LocalDate publishedOn,
            String lang,
            @Nullable String text) {}
}
