package org.mithaq.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Quote;
import org.mithaq.resolve.ContentId;
import org.mithaq.resolve.Entity;
import org.mithaq.resolve.EntityId;
import org.mithaq.resolve.NameSkeleton;
import org.mithaq.resolve.ResolvedFacts;

/// The `$rows` that the files of `cypher/write` take, as their heads describe them.
final class Rows {
    private Rows() {}

    static Map<String, @Nullable Object> article(ResolvedFacts facts, String json) {
        var article = facts.article();
        var extraction = facts.extraction();
        return row(
                "id", article.id(),
                "properties",
                        row(
                                "title", article.title(),
                                "key", Names.key(article.title()),
                                "text", article.text(),
                                "lang", lang(article, extraction),
                                "outlet", article.outlet(),
                                "url", article.url(),
                                "publishedOn", article.date(),
                                "sha256", article.sha256(),
                                "facts", json,
                                "extractor", extraction.extractor().name(),
                                "extractorVersion", extraction.extractor().version()));
    }

    private static String lang(Article article, Extraction extraction) {
        return article.lang() != null ? article.lang() : extraction.lang();
    }

    static Map<String, @Nullable Object> country(Entity.Country country) {
        return row("id", country.id().value());
    }

    static Map<String, @Nullable Object> organization(Entity.Organization organization) {
        return row("id", organization.id().value(), "standing", organization.standing().name());
    }

    static Map<String, @Nullable Object> place(Entity.Place place) {
        return row(
                "id", place.id().value(),
                "standing", place.standing().name(),
                "country", place.country() == null ? null : place.country().id().value());
    }

    static Map<String, @Nullable Object> official(Entity.Official official) {
        return row(
                "id", official.id().value(),
                "standing", official.standing().name(),
                "office", office(official));
    }

    private static @Nullable Map<String, @Nullable Object> office(Entity.Official official) {
        return switch (official.standing()) {
            case KNOWN -> official.isOfficeSaid() ? learnt(official) : null;
            case PROVISIONAL, UNNAMED -> learnt(official);
        };
    }

    private static Map<String, @Nullable Object> learnt(Entity.Official official) {
        var served = official.serves() == null ? null : official.serves().id().value();
        var office = Offices.id(official.office(), served);
        return row(
                "heldId",
                ContentId.of("held", official.id(), office),
                "id",
                office,
                "type",
                official.office().name(),
                "of",
                served);
    }

    /// @param shownIn properties of the entity that show a name of this kind
    static Map<String, @Nullable Object> name(
            EntityId entity, String text, String lang, List<String> shownIn) {
        return row(
                "entity",
                entity.value(),
                "id",
                Names.id(entity, text, lang),
                "text",
                text,
                "lang",
                lang,
                "key",
                Names.key(text),
                "skeleton",
                NameSkeleton.of(text).value(),
                "shownIn",
                shownIn);
    }

    /// Where an article names each entity, by entity.
    static List<Map<String, @Nullable Object>> mentions(ResolvedFacts facts) {
        var byEntity = new TreeMap<EntityId, Set<Quote>>();
        var reasons = new HashMap<EntityId, Set<String>>();
        var extraction = facts.extraction();
        extraction
                .officials()
                .forEach(o ->
                        reasons.computeIfAbsent(
                                        facts.entity(o.ref()).id(), _ -> new LinkedHashSet<>())
                                .addAll(o.reasons()));
        extraction.officials().forEach(o -> add(facts, o.ref(), o.mentions(), byEntity));
        extraction.countries().forEach(c -> add(facts, c.ref(), c.mentions(), byEntity));
        extraction.organizations().forEach(g -> add(facts, g.ref(), g.mentions(), byEntity));
        return byEntity.entrySet().stream()
                .map(e ->
                        mention(
                                facts.article().id(),
                                e.getKey(),
                                e.getValue(),
                                reasons.getOrDefault(e.getKey(), Set.of())))
                .toList();
    }

    private static void add(
            ResolvedFacts facts,
            String ref,
            List<Quote> mentions,
            Map<EntityId, Set<Quote>> byEntity) {
        byEntity.computeIfAbsent(facts.entity(ref).id(), _ -> new TreeSet<>(Quotes.ORDER))
                .addAll(mentions);
    }

    private static Map<String, @Nullable Object> mention(
            String article, EntityId entity, Set<Quote> quotes, Set<String> reasons) {
        return row(
                "article", article,
                "entity", entity.value(),
                "starts", quotes.stream().map(Quote::start).toList(),
                "ends", quotes.stream().map(Quote::end).toList(),
                "surface", Quotes.longest(quotes),
                "reasons", reasons.isEmpty() ? null : List.copyOf(reasons));
    }

    static Map<String, @Nullable Object> claim(Claim claim) {
        var properties = content(claim.content());
        properties.putAll(grounds(claim.grounds()));
        return row(
                "id", claim.id(),
                "article", claim.articleId(),
                "properties", properties,
                "names", claim.slots().stream().map(Rows::name).toList());
    }

    private static Map<String, @Nullable Object> content(Claim.Content content) {
        var row =
                row(
                        "kind", content.kind().name(),
                        "type", content.type(),
                        "status", content.status(),
                        "stance", content.kind() == FactKind.STATEMENT ? content.type() : null,
                        "place", content.place(),
                        "title", content.title(),
                        "subject", content.subject(),
                        "topics", content.topics().isEmpty() ? null : content.topics(),
                        "reachedAt", content.reachedAt());
        row.putAll(date(content.date()));
        return row;
    }

    private static Map<String, @Nullable Object> grounds(Claim.Grounds grounds) {
        return row(
                "starts", grounds.quotes().stream().map(Quote::start).toList(),
                "ends", grounds.quotes().stream().map(Quote::end).toList(),
                "quotes", grounds.quotes().stream().map(Quote::text).toList(),
                "confidence", grounds.confidence(),
                "reasons", grounds.reasons(),
                "rule", grounds.rule(),
                "extractor", grounds.extractor().name(),
                "version", grounds.extractor().version());
    }

    private static Map<String, @Nullable Object> name(Slot slot) {
        return row(
                "slot", slot.kind().name(),
                "entity", slot.entity().value(),
                "role", slot.role() == null ? null : slot.role().name(),
                "onBehalfOf", slot.onBehalfOf() == null ? null : slot.onBehalfOf().value(),
                "office", slot.office() == null ? null : slot.office().name());
    }

    /// @param supports by claim, why it stands with others
    static Map<String, @Nullable Object> fact(FoldedFact fact, Map<String, Support> supports) {
        return row(
                "id",
                fact.id(),
                "claims",
                fact.claims().stream().map(claim -> support(claim, supports.get(claim))).toList(),
                "properties",
                factProperties(fact),
                "involved",
                fact.involved().stream().map(EntityId::value).toList(),
                "participants",
                slots(fact, Slot.Kind.PARTICIPANT),
                "venues",
                entities(fact, Slot.Kind.VENUE),
                "parties",
                slots(fact, Slot.Kind.PARTY),
                "established",
                entities(fact, Slot.Kind.ESTABLISHED),
                "reachedAt",
                fact.reachedAt(),
                "speakers",
                slots(fact, Slot.Kind.SPEAKER),
                "about",
                entities(fact, Slot.Kind.ABOUT),
                "actors",
                slots(fact, Slot.Kind.ACTOR),
                "targets",
                entities(fact, Slot.Kind.TARGET));
    }

    private static Map<String, @Nullable Object> support(String claim, @Nullable Support support) {
        return support == null
                ? row("id", claim, "score", null, "like", null, "reasons", null)
                : row(
                        "id", claim,
                        "score", support.score(),
                        "like", support.with(),
                        "reasons", support.reasons());
    }

    static Map<String, @Nullable Object> factProperties(FoldedFact fact) {
        var properties =
                row(
                        "kind", fact.kind().name(),
                        "type", fact.type(),
                        "status", fact.status(),
                        "stance", fact.kind() == FactKind.STATEMENT ? fact.type() : null,
                        "title", fact.title(),
                        "subject", fact.subject(),
                        "topics", fact.topics().isEmpty() ? null : fact.topics(),
                        "history", fact.history().isEmpty() ? null : fact.history(),
                        "confidence", fact.confidence().value(),
                        "confidenceReasons", fact.confidence().reasons(),
                        "conflicts", conflicts(fact),
                        "review", fact.isAccepted() ? "ACCEPTED" : null,
                        "edited", fact.edited().isEmpty() ? null : fact.edited(),
                        "sources", fact.sources(),
                        "independentSources", fact.independentSources(),
                        "key", fact.key());
        properties.putAll(date(fact.date()));
        return properties;
    }

    private static @Nullable List<String> conflicts(FoldedFact fact) {
        return fact.conflicts().isEmpty()
                ? null
                : fact.conflicts().stream().map(Conflict::inOneLine).toList();
    }

    private static List<Map<String, @Nullable Object>> slots(FoldedFact fact, Slot.Kind kind) {
        return fact.slots(kind)
                .map(slot -> {
                    var row = name(slot);
                    row.put("id", ContentId.of("slot", fact.id(), slot.key()));
                    return row;
                })
                .toList();
    }

    private static List<String> entities(FoldedFact fact, Slot.Kind kind) {
        return fact.slots(kind).map(slot -> slot.entity().value()).toList();
    }

    /// All of a date's properties, null without one: so that a fact can lose its date again.
    private static Map<String, @Nullable Object> date(@Nullable FactDate date) {
        return date == null
                ? row(
                        "edtf",
                        null,
                        "earliest",
                        null,
                        "latest",
                        null,
                        "precision",
                        null,
                        "dateBasis",
                        null)
                : row(
                        "edtf", date.edtf(),
                        "earliest", date.earliest(),
                        "latest", date.latest(),
                        "precision", date.precision().name(),
                        "dateBasis", date.basis().name());
    }

    /// The order in which rows are written: by these columns, which hold texts.
    static Comparator<Map<String, @Nullable Object>> by(String first, String second) {
        return Comparator.<Map<String, @Nullable Object>, String>comparing(
                        row -> String.valueOf(row.get(first)))
                .thenComparing(row -> String.valueOf(row.get(second)));
    }

    /// A map of name and value by turns; unlike [Map#of] it may hold null.
    static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        var row = new HashMap<String, @Nullable Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return row;
    }
}
