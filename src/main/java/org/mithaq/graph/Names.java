package org.mithaq.graph;

import java.util.List;
import org.mithaq.resolve.ContentId;
import org.mithaq.resolve.EntityId;
import org.mithaq.resolve.NameKey;

/// Name nodes: each belongs to one entity, so that entities can part again without sharing names.
final class Names {
    private Names() {}

    static String id(EntityId entity, String text, String lang) {
        return ContentId.of("name", entity, lang, text);
    }

    /// The folded form under which spellings meet.
    static String key(String text) {
        return NameKey.of(text).value();
    }

    /// Properties of an entity that show its name in a language: what most queries need, without a
    /// further step. Names of other languages are Name nodes only.
    static List<String> shownIn(String lang) {
        return switch (lang) {
            case "ar" -> List.of("nameAr");
            case "en" -> List.of("nameEn");
            default -> List.of();
        };
    }
}
