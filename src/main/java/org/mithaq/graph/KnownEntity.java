package org.mithaq.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entity with all its names.
///
/// @param standing `KNOWN`, `PROVISIONAL` or `UNNAMED` (see [org.mithaq.resolve.Standing])
/// @param type of an organisation, such as `IGO`; null where not known
/// @param names in all languages, sorted by language
/// @param identifiers by which other registers know it
/// @param offices that an official held, latest first; empty for others
public record KnownEntity(
        EntityRef entity,
        String standing,
        @Nullable String type,
        List<LocalName> names,
        List<Identifier> identifiers,
        List<HeldOffice> offices) {

    /// A name in one language.
    ///
    /// @param lang ISO 639-1
    public record LocalName(String text, String lang) {}

    /// Such as `wikidata`, `Q7747`.
    public record Identifier(String scheme, String value) {}

    public KnownEntity {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        offices = List.copyOf(offices);
    }
}
