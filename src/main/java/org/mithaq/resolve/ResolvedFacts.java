package org.mithaq.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.Place;
import org.mithaq.fact.Quote;

/// An article, what was found in it, and the entity that each reference means.
///
/// @param byRef the entity of each official, country and organisation, by its `ref`
/// @param places the entity of each place of a meeting
/// @param established the body that an agreement sets up, by the agreement's `ref`
public record ResolvedFacts(
        Article article,
        Extraction extraction,
        Map<String, Entity> byRef,
        Map<Place, Entity.Place> places,
        Map<String, Entity.Organization> established) {

    /// @throws IllegalArgumentException when the extraction is of another article, a quote is not
    ///   what the article says there, or a fact refers to an entry that does not exist
    public ResolvedFacts {
        byRef = Map.copyOf(byRef);
        places = Map.copyOf(places);
        established = Map.copyOf(established);
        if (!extraction.articleId().equals(article.id())) {
            throw new IllegalArgumentException(
                    "Facts of article " + extraction.articleId() + " given for " + article.id());
        }
        requireQuotesInText(article, extraction);
        requireRefs(article, extraction, byRef);
    }

    /// The entity of an official, country or organisation of the extraction.
    public Entity entity(String ref) {
        var entity = byRef.get(ref);
        if (entity == null) {
            throw new IllegalArgumentException(
                    "Article " + article.id() + " has no entry \"" + ref + "\"");
        }
        return entity;
    }

    /// The place of a meeting; null where the article names none.
    public Entity.@Nullable Place place(Fact.Meeting meeting) {
        return meeting.place() == null ? null : places.get(meeting.place());
    }

    /// Every entity once, in order of id: also the states of the sides, the states and
    /// organisations that officials serve, and the states in which places lie.
    public Collection<Entity> entities() {
        var all = new TreeMap<EntityId, Entity>();
        Stream.of(byRef.values(), places.values(), established.values())
                .flatMap(Collection::stream)
                .forEach(entity -> add(entity, all));
        for (var meeting : extraction.meetings()) {
            meeting.countries().forEach(iso3 -> add(Resolver.country(iso3), all));
        }
        return List.copyOf(all.values());
    }

    private static void add(Entity entity, Map<EntityId, Entity> all) {
        all.putIfAbsent(entity.id(), entity);
        switch (entity) {
            case Entity.Official o when o.serves() != null -> add(o.serves(), all);
            case Entity.Place p when p.country() != null -> add(p.country(), all);
            case Entity.Official _, Entity.Place _, Entity.Country _, Entity.Organization _ -> {}
        }
    }

    private static void requireQuotesInText(Article article, Extraction extraction) {
        var text = article.fullText();
        quotes(extraction).forEach(quote -> requireInText(article.id(), text, quote));
    }

    private static void requireInText(String articleId, String text, Quote quote) {
        if (quote.start() < 0
                || quote.end() > text.length()
                || quote.end() <= quote.start()
                || !text.regionMatches(quote.start(), quote.text(), 0, quote.text().length())
                || quote.text().length() != quote.end() - quote.start()) {
            throw new IllegalArgumentException(
                    "Article "
                            + articleId
                            + " does not read \""
                            + quote.text()
                            + "\" at ["
                            + quote.start()
                            + ", "
                            + quote.end()
                            + ")");
        }
    }

    private static Stream<Quote> quotes(Extraction extraction) {
        return Stream.of(
                        extraction.officials().stream().flatMap(o -> o.mentions().stream()),
                        extraction.countries().stream().flatMap(c -> c.mentions().stream()),
                        extraction.organizations().stream().flatMap(g -> g.mentions().stream()),
                        extraction.agreements().stream().flatMap(a -> a.mentions().stream()),
                        facts(extraction).flatMap(f -> f.evidence().stream()))
                .flatMap(quote -> quote);
    }

    private static void requireRefs(
            Article article, Extraction extraction, Map<String, Entity> byRef) {
        facts(extraction)
                .flatMap(ResolvedFacts::refs)
                .filter(ref -> !byRef.containsKey(ref))
                .findFirst()
                .ifPresent(ref -> {
                    throw new IllegalArgumentException(
                            "A fact of article "
                                    + article.id()
                                    + " refers to \""
                                    + ref
                                    + "\", which is no entry of it");
                });
    }

    private static Stream<Fact> facts(Extraction extraction) {
        return Stream.of(
                        extraction.meetings(),
                        extraction.agreements(),
                        extraction.statements(),
                        extraction.acts())
                .flatMap(Collection::stream);
    }

    private static Stream<String> refs(Fact fact) {
        return switch (fact) {
            case Fact.Meeting m -> m.participants().stream().map(p -> p.ref());
            case Fact.Agreement a -> a.parties().stream();
            case Fact.Statement s -> Stream.concat(Stream.of(s.speaker()), s.about().stream());
            case Fact.Act a ->
                    Stream.of(a.actor(), a.target())
                            .mapMulti((r, to) -> {
                                if (r != null) {
                                    to.accept(r);
                                }
                            });
        };
    }
}
