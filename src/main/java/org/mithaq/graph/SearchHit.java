package org.mithaq.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was looked for.
public sealed interface SearchHit {

    /// How a name matches what was asked, the surest first.
    enum Match {
        /// it has all the words
        NAME,
        /// it has them without what is written together with them, such as وللافروف for لافروف
        CLITICS,
        /// it has words that begin so
        PREFIX,
        /// it has words that differ by one letter
        TYPO,
        /// its consonants are the same in the other script
        TRANSLITERATION
    }

    /// An official, a state, an organisation or a place.
    ///
    /// @param standing `KNOWN`, `PROVISIONAL` or `UNNAMED`
    /// @param matched the name that matches, as it is written
    /// @param lang of that name
    /// @param facts in how many places of facts it stands
    record Named(
            EntityRef entity, String standing, String matched, String lang, Match match, long facts)
            implements SearchHit {}

    /// A fact.
    ///
    /// @param edtf null where no article says when
    /// @param quote words that state it; null where title or topic match
    /// @param matched the words of the quote that match, as they are written
    record Stated(
            String id,
            FactKind kind,
            String type,
            @Nullable String status,
            @Nullable String edtf,
            List<String> countries,
            int sources,
            @Nullable String quote,
            List<String> matched)
            implements SearchHit {}

    /// An article by its title.
    ///
    /// @param matched the words of the title that match, as they are written
    record Titled(
            String id,
            String title,
            String lang,
            @Nullable String outlet,
            @Nullable LocalDate publishedOn,
            List<String> matched)
            implements SearchHit {}
}
