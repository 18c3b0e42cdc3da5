package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.resolve.Entity;
import org.mithaq.resolve.EntityId;
import org.mithaq.resolve.ResolvedFacts;
import org.mithaq.resolve.Standing;
import org.neo4j.driver.TransactionContext;

/// Writes the entities that articles name, so far as the graph does not have them.
final class EntityWrite {
    private static final CypherFile COUNTRY = CypherFile.named("write/entity-country");
    private static final CypherFile ORGANIZATION = CypherFile.named("write/entity-organization");
    private static final CypherFile PLACE = CypherFile.named("write/entity-place");
    private static final CypherFile OFFICIAL = CypherFile.named("write/entity-official");
    private static final CypherFile NAME = CypherFile.named("write/entity-name");
    private static final String ENGLISH = "en";

    private final TransactionContext tx;

    EntityWrite(TransactionContext tx) {
        this.tx = tx;
    }

    void write(List<ResolvedFacts> articles) {
        var entities = new TreeMap<EntityId, Entity>();
        var names = new TreeMap<String, Map<String, @Nullable Object>>();
        for (var facts : articles) {
            for (var entity : facts.entities()) {
                entities.putIfAbsent(entity.id(), entity);
                names(entity, facts.extraction().lang())
                        .forEach(
                                name -> names.put(name.get("entity") + " " + name.get("id"), name));
            }
        }
        // those that others point to come first
        write(COUNTRY, entities.values(), Entity.Country.class, Rows::country);
        write(ORGANIZATION, entities.values(), Entity.Organization.class, Rows::organization);
        write(PLACE, entities.values(), Entity.Place.class, Rows::place);
        write(OFFICIAL, entities.values(), Entity.Official.class, Rows::official);
        write(NAME, List.copyOf(names.values()));
    }

    private <T extends Entity> void write(
            CypherFile file,
            Collection<Entity> entities,
            Class<T> kind,
            Function<T, Map<String, @Nullable Object>> row) {
        write(file, entities.stream().filter(kind::isInstance).map(kind::cast).map(row).toList());
    }

    private void write(CypherFile file, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(file.text(), Map.of("rows", rows)).consume();
        }
    }

    private static List<Map<String, @Nullable Object>> names(Entity entity, String lang) {
        if (entity.standing() != Standing.PROVISIONAL) {
            return List.of();
        }
        return switch (entity) {
            case Entity.Official o -> names(o.id(), o.name(), o.nameEn(), lang);
            case Entity.Organization o -> names(o.id(), o.name(), o.nameEn(), lang);
            case Entity.Place p -> names(p.id(), p.name(), p.nameEn(), lang);
            case Entity.Country _ -> List.of();
        };
    }

    private static List<Map<String, @Nullable Object>> names(
            EntityId id, @Nullable String name, @Nullable String nameEn, String lang) {
        var names = new ArrayList<Map<String, @Nullable Object>>();
        if (nameEn != null) {
            names.add(Rows.name(id, nameEn, ENGLISH, Names.shownIn(ENGLISH)));
        }
        if (name != null) {
            var shownIn = new ArrayList<>(Names.shownIn(lang));
            shownIn.add("name");
            names.add(Rows.name(id, name, lang, shownIn));
        }
        return names;
    }
}
