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
/// @param reasons why `id` was chosen, or why it was not
/// @param candidates ids of seed-data's officials of whom any may be meant; empty where `id` is
///   known or nobody fits
/// @param grounds where office and country were taken from
public record Official(
        String ref,
        @Nullable String id,
        @Nullable String name,
        @Nullable String nameEn,
        OfficeType office,
        @Nullable String officeText,
        @Nullable String country,
        List<Quote> mentions,
        List<String> reasons,
        List<String> candidates,
        Grounds grounds) {

    /// Where something about a person was taken from.
    public enum Ground {
        /// Words of the article say it.
        ARTICLE,
        /// What the article says of others ("his counterpart").
        CONTEXT,
        /// The tenures of the known official who bears the name.
        SEED
    }

    /// Where the office and the country of a person were taken from.
    public record Grounds(Ground office, Ground country) {
        /// The article says both.
        public static final Grounds SAID = new Grounds(Ground.ARTICLE, Ground.ARTICLE);
    }

    public Official {
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }

    /// A person whose office and country the article itself says.
    public Official(
            String ref,
            @Nullable String id,
            @Nullable String name,
            @Nullable String nameEn,
            OfficeType office,
            @Nullable String officeText,
            @Nullable String country,
            List<Quote> mentions,
            List<String> reasons) {
        this(
                ref,
                id,
                name,
                nameEn,
                office,
                officeText,
                country,
                mentions,
                reasons,
                List.of(),
                Grounds.SAID);
    }
}
