package org.mithaq.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.Country;
import org.mithaq.fact.Extraction;
import org.mithaq.lexicon.SeedData;

/// The extractor as shipped, built once for all tests, and short ways to read a few words with it.
final class Reading {

    static final FactExtractor EXTRACTOR = FactExtractor.of(SeedData.builtIn());

    private Reading() {}

    static Extraction arabic(String text) {
        return EXTRACTOR.read(article("ar", text, null));
    }

    static Extraction arabic(String text, String published) {
        return EXTRACTOR.read(article("ar", text, LocalDate.parse(published)));
    }

    static Extraction english(String text) {
        return EXTRACTOR.read(article("en", text, null));
    }

    static Extraction english(String text, String published) {
        return EXTRACTOR.read(article("en", text, LocalDate.parse(published)));
    }

    /// The codes of the states that references of an extraction point to, in the order of the
    /// extraction.
    static List<String> iso3(Extraction read, Collection<String> refs) {
        return read.countries().stream()
                .filter(country -> refs.contains(country.ref()))
                .map(Country::iso3)
                .toList();
    }

    /// The code of the state that a reference points to, another word where it points to none.
    static String iso3(Extraction read, @Nullable String ref, String otherwise) {
        return ref == null
                ? otherwise
                : iso3(read, List.of(ref)).stream().findFirst().orElse(otherwise);
    }

    /// The acts of an extraction: type, state of the actor and of the target, "nobody" for none.
    static List<String> acts(Extraction read) {
        return read.acts().stream()
                .map(act ->
                        act.type()
                                + " "
                                + iso3(read, act.actor(), "nobody")
                                + " "
                                + iso3(read, act.target(), "nobody"))
                .toList();
    }

    /// A text under a title that says nothing.
    static Article article(String language, String text, @Nullable LocalDate published) {
        return article(language, "…", text, published);
    }

    static Article article(
            String language, String title, String text, @Nullable LocalDate published) {
        return new Article("test", title, text, language, published, null, null);
    }
}
