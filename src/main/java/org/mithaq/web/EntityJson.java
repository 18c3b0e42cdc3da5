package org.mithaq.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.EntityRef;
import org.mithaq.graph.HeldOffice;
import org.mithaq.graph.KnownEntity;

/// An official, a state, an organisation or a place.
///
/// @param kind `Official`, `Country`, `Organization` or `Place`
/// @param name as sources write it; null for an unnamed holder of an office
/// @param names in all languages known
public record EntityJson(
        String id, String kind, @Nullable String name, List<KnownEntity.LocalName> names) {

    static EntityJson of(EntityRef entity) {
        var names = new ArrayList<KnownEntity.LocalName>();
        if (entity.nameAr() != null) {
            names.add(new KnownEntity.LocalName(entity.nameAr(), "ar"));
        }
        if (entity.nameEn() != null) {
            names.add(new KnownEntity.LocalName(entity.nameEn(), "en"));
        }
        return new EntityJson(entity.id(), entity.kind(), entity.name(), names);
    }

    /// An entity with all that is known of it.
    ///
    /// @param names in all languages known, of each language the usual one first
    /// @param standing `KNOWN` to seed-data, or `PROVISIONAL` or `UNNAMED`: known from articles
    ///   only
    /// @param type of an organisation, such as `IGO`
    /// @param offices of an official, latest first
    public record Full(
            String id,
            String kind,
            @Nullable String name,
            List<KnownEntity.LocalName> names,
            String standing,
            @Nullable String type,
            List<KnownEntity.Identifier> identifiers,
            List<HeldOffice> offices) {

        static Full of(KnownEntity known) {
            var entity = known.entity();
            return new Full(
                    entity.id(),
                    entity.kind(),
                    entity.name(),
                    Stream.concat(EntityJson.of(entity).names().stream(), known.names().stream())
                            .distinct()
                            .toList(),
                    known.standing(),
                    known.type(),
                    known.identifiers(),
                    known.offices());
        }
    }
}
