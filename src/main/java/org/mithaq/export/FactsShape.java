package org.mithaq.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mithaq.graph.TakenFact;
import org.mithaq.graph.TakenFact.TakenArticle;
import org.mithaq.graph.TakenFact.TakenClaim;
import org.mithaq.graph.TakenFact.TakenEntity;
import org.mithaq.graph.TakenFact.TakenPart;

/// Facts, entities and articles as nodes; slots and claims as edges. Nothing is lost: a meeting of
/// seven stays one node.
final class FactsShape implements FactFormat {
    static final String ARTICLE = "article:";

    private static final String PLAIN = "-._~:/?#@!$()*,;=";

    private static final Map<String, String> TOWARDS_ENTITY =
            Map.of("ABOUT", "ABOUT", "BY", "BY", "TOWARDS", "TOWARDS");

    private final GraphFormat format;
    private final Tally tally;
    private final SeenIds seen = new SeenIds();
    private final SeenIds meetings = new SeenIds();
    private final List<ExportEdge> reached = new ArrayList<>();

    FactsShape(GraphFormat format, Tally tally) {
        this.format = format;
        this.tally = tally;
    }

    @Override
    public void fact(TakenFact fact) {
        node(node(fact));
        if (fact.kind() == org.mithaq.graph.FactKind.MEETING) {
            meetings.add(fact.id());
        }
        fact.parts().forEach(part -> part(fact, part));
        fact.involves().forEach(state -> link(fact, state, "INVOLVES"));
        if (fact.place() != null) {
            link(fact, fact.place(), "TOOK_PLACE_IN");
        }
        if (fact.established() != null) {
            link(fact, fact.established(), "ESTABLISHES");
        }
        if (fact.reachedAt() != null) {
            reached.add(edge(fact, fact.reachedAt(), "REACHED_AT"));
        }
        fact.claims().forEach(claim -> claim(fact, claim));
    }

    private static ExportNode node(TakenFact fact) {
        var label =
                fact.kind().name().charAt(0)
                        + fact.kind().name().substring(1).toLowerCase(java.util.Locale.ROOT);
        return ExportNode.of(fact.id())
                .with(NodeField.LABEL, label)
                .with(NodeField.TYPE, fact.type())
                .with(NodeField.STATUS, fact.status())
                .with(NodeField.EDTF, fact.edtf())
                .with(NodeField.EARLIEST, fact.earliest())
                .with(NodeField.LATEST, fact.latest())
                .with(NodeField.PRECISION, fact.precision())
                .with(NodeField.DATE_BASIS, fact.dateBasis())
                .with(NodeField.UNDATED, fact.earliest() == null && fact.latest() == null)
                .with(NodeField.TITLE, fact.title())
                .with(NodeField.SUBJECT, fact.subject())
                .with(NodeField.TOPICS, fact.topics())
                .with(NodeField.COUNTRIES, fact.involves().stream().map(TakenEntity::id).toList())
                .with(NodeField.CONFIDENCE, fact.confidence())
                .with(NodeField.SOURCES, fact.sources());
    }

    private void part(TakenFact fact, TakenPart part) {
        entity(part.entity());
        var id = part.id() != null ? part.id() : id(fact, part.slot(), part.entity().id());
        var edge =
                TOWARDS_ENTITY.containsKey(part.slot())
                        ? ExportEdge.of(id, fact.id(), part.entity().id(), part.slot())
                        : ExportEdge.of(id, part.entity().id(), fact.id(), part.slot());
        edge(
                edge.with(EdgeField.ROLE, part.role())
                        .with(EdgeField.ON_BEHALF_OF, part.onBehalfOf())
                        .with(EdgeField.OFFICE, part.office()));
    }

    private void link(TakenFact fact, TakenEntity entity, String relation) {
        entity(entity);
        edge(edge(fact, entity.id(), relation));
    }

    private static ExportEdge edge(TakenFact fact, String to, String relation) {
        return ExportEdge.of(id(fact, relation, to), fact.id(), to, relation);
    }

    private static String id(TakenFact fact, String relation, String other) {
        return fact.id() + " " + relation + " " + other;
    }

    private void claim(TakenFact fact, TakenClaim claim) {
        var article = article(claim.article());
        edge(
                ExportEdge.of(claim.id(), fact.id(), article, "STATED_IN")
                        .with(EdgeField.QUOTES, claim.quotes())
                        .with(EdgeField.STARTS, claim.starts())
                        .with(EdgeField.ENDS, claim.ends())
                        .with(EdgeField.CLAIM_TYPE, claim.type())
                        .with(EdgeField.CLAIM_STATUS, claim.status())
                        .with(EdgeField.CLAIM_EDTF, claim.edtf())
                        .with(EdgeField.CONFIDENCE, claim.confidence())
                        .with(EdgeField.RULE, claim.rule())
                        .with(EdgeField.EXTRACTOR, claim.extractor()));
    }

    private String article(TakenArticle article) {
        var id = ARTICLE + encoded(article.id());
        if (seen.add(id)) {
            node(
                    ExportNode.of(id)
                            .with(NodeField.LABEL, "Article")
                            .with(NodeField.TITLE, article.title())
                            .with(NodeField.ARTICLE_ID, article.id())
                            .with(NodeField.OUTLET, article.outlet())
                            .with(NodeField.URL, article.url())
                            .with(NodeField.PUBLISHED_ON, article.publishedOn())
                            .with(NodeField.LANG, article.lang())
                            .with(NodeField.TEXT, article.text()));
        }
        return id;
    }

    /// What igraph would read otherwise than it stands (an ampersand in an XML attribute), and all
    /// that is not ASCII, percent-encoded.
    private static String encoded(String id) {
        var encoded = new StringBuilder(id.length());
        for (var b : id.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }

    private void entity(TakenEntity entity) {
        if (seen.add(entity.id())) {
            node(of(entity));
        }
    }

    static ExportNode of(TakenEntity entity) {
        return ExportNode.of(entity.id())
                .with(NodeField.LABEL, entity.label())
                .with(NodeField.NAME, entity.name())
                .with(NodeField.NAME_AR, entity.nameAr())
                .with(NodeField.NAME_EN, entity.nameEn())
                .with(NodeField.STANDING, entity.standing())
                .with(NodeField.WIKIDATA, entity.wikidata())
                .with(NodeField.COUNTRY, entity.country());
    }

    private void node(ExportNode node) {
        tally.node(node);
        format.node(node);
    }

    private void edge(ExportEdge edge) {
        tally.edge(edge);
        format.edge(edge);
    }

    @Override
    public void end() {
        for (var edge : reached) {
            if (meetings.contains(edge.target())) {
                edge(edge);
            } else {
                tally.leftOut(edge);
            }
        }
        format.end();
    }
}
