package org.mithaq.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Nodes and edges as RDF: facts and claims are resources of PROV-O, quotes are selectors of the
/// Web Annotation vocabulary, entities and articles are things of schema.org. A slot is a resource
/// of its own beside the plain triple, so that roles and parallel slots are kept. IRIs are ASCII.
final class Rdf implements GraphFormat {
    static final Map<String, String> PREFIXES = prefixes();
    private static final String XSD = "xsd:";
    private static final String EDTF = "edtf:EDTF";
    private static final String IRI = "urn:mithaq:";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final RdfSyntax syntax;

    Rdf(RdfSyntax syntax) {
        this.syntax = syntax;
    }

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("m", "urn:mithaq:vocab:");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        return java.util.Collections.unmodifiableMap(prefixes);
    }

    /// How triples are written.
    interface RdfSyntax {
        void resource(Resource resource);

        void end();
    }

    /// What a triple leads to.
    sealed interface Term {
        record Iri(String iri) implements Term {}

        /// Text, or a value as text.
        ///
        /// @param lang BCP 47, or null
        /// @param type a name with prefix, or null
        record Literal(String value, @Nullable String lang, @Nullable String type)
                implements Term {}
    }

    /// One triple of a resource.
    ///
    /// @param predicate a name with prefix
    record Property(String predicate, Term object) {}

    /// Some triples of one subject.
    ///
    /// @param types names with prefix
    record Resource(String iri, List<String> types, List<Property> properties) {
        static Resource of(String iri, String... types) {
            return new Resource(iri, List.of(types), new ArrayList<>());
        }

        Resource with(String predicate, @Nullable Object value) {
            return with(predicate, value, null, null);
        }

        Resource typed(String predicate, @Nullable Object value, String type) {
            return with(predicate, value, null, type);
        }

        Resource in(String lang, String predicate, @Nullable Object value) {
            return with(predicate, value, lang, null);
        }

        Resource to(String predicate, String iri) {
            properties.add(new Property(predicate, new Term.Iri(iri)));
            return this;
        }

        private Resource with(
                String predicate,
                @Nullable Object value,
                @Nullable String lang,
                @Nullable String type) {
            if (value instanceof List<?> list) {
                list.stream().distinct().forEach(each -> with(predicate, each, lang, type));
            } else if (value != null) {
                properties.add(
                        new Property(predicate, new Term.Literal(value.toString(), lang, type)));
            }
            return this;
        }
    }

    static String iri(String id) {
        return IRI
                + "id:"
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }

    @Override
    public void node(ExportNode node) {
        syntax.resource(
                switch (node.label()) {
                    case "Article" -> article(node);
                    case "Official" -> entity(node, "schema:Person");
                    case "Country" -> entity(node, "schema:Country");
                    case "Organization" -> entity(node, "schema:Organization");
                    case "Place" -> entity(node, "schema:Place");
                    default -> fact(node);
                });
    }

    private static Resource article(ExportNode node) {
        var lang = node.text(NodeField.LANG);
        var article = Resource.of(iri(node.id()), "schema:NewsArticle", "prov:Entity");
        if (lang == null || lang.equals("und")) {
            article.with("schema:headline", node.text(NodeField.TITLE))
                    .with("schema:articleBody", node.text(NodeField.TEXT));
        } else {
            article.in(lang, "schema:headline", node.text(NodeField.TITLE))
                    .in(lang, "schema:articleBody", node.text(NodeField.TEXT));
        }
        return article.with("m:articleId", node.text(NodeField.ARTICLE_ID))
                .with("schema:inLanguage", lang)
                .with("schema:publisher", node.text(NodeField.OUTLET))
                .typed("schema:url", node.text(NodeField.URL), XSD + "string")
                .typed("schema:datePublished", node.text(NodeField.PUBLISHED_ON), XSD + "date");
    }

    private static Resource entity(ExportNode node, String type) {
        var entity =
                Resource.of(iri(node.id()), "m:" + node.label(), type)
                        .with("m:id", node.id())
                        .in("ar", "rdfs:label", node.text(NodeField.NAME_AR))
                        .in("en", "rdfs:label", node.text(NodeField.NAME_EN))
                        .with("m:name", node.text(NodeField.NAME))
                        .with("m:standing", node.text(NodeField.STANDING));
        var wikidata = node.text(NodeField.WIKIDATA);
        if (wikidata != null) {
            entity.to("owl:sameAs", WIKIDATA + wikidata);
        }
        var country = node.text(NodeField.COUNTRY);
        return country == null ? entity : entity.to("m:country", iri(country));
    }

    private static Resource fact(ExportNode node) {
        return date(node, Resource.of(iri(node.id()), "m:Fact", "m:" + node.label(), "prov:Entity"))
                .with("m:id", node.id())
                .with("m:type", node.text(NodeField.TYPE))
                .with("m:status", node.text(NodeField.STATUS))
                .typed("m:earliest", node.text(NodeField.EARLIEST), XSD + "date")
                .typed("m:latest", node.text(NodeField.LATEST), XSD + "date")
                .with("m:precision", node.text(NodeField.PRECISION))
                .with("m:dateBasis", node.text(NodeField.DATE_BASIS))
                .typed("m:undated", node.text(NodeField.UNDATED), XSD + "boolean")
                .with("m:title", node.text(NodeField.TITLE))
                .with("m:subject", node.text(NodeField.SUBJECT))
                .with("m:topic", node.values().get(NodeField.TOPICS))
                .typed("m:confidence", node.text(NodeField.CONFIDENCE), XSD + "double")
                .typed("m:sources", node.text(NodeField.SOURCES), XSD + "integer");
    }

    /// As precise as the text: a year is a year, not its first day.
    private static Resource date(ExportNode node, Resource fact) {
        var edtf = node.text(NodeField.EDTF);
        if (edtf == null) {
            return fact;
        }
        var type =
                edtf.matches("\\d{4}-\\d\\d-\\d\\d")
                        ? XSD + "date"
                        : edtf.matches("\\d{4}-\\d\\d")
                                ? XSD + "gYearMonth"
                                : edtf.matches("\\d{4}") ? XSD + "gYear" : EDTF;
        return fact.typed("m:date", edtf, type);
    }

    @Override
    public void edge(ExportEdge edge) {
        var source = iri(edge.source());
        var target = iri(edge.target());
        if (edge.relation().equals("STATED_IN")) {
            claim(edge, source, target).forEach(syntax::resource);
            return;
        }
        syntax.resource(Resource.of(source).to("m:" + camel(edge.relation()), target));
        syntax.resource(
                values(edge, Resource.of(iri(edge.id()), "m:Slot"))
                        .with("m:relation", edge.relation())
                        .to("m:source", source)
                        .to("m:target", target));
    }

    private static Resource values(ExportEdge edge, Resource resource) {
        edge.values()
                .forEach((field, value) -> {
                    switch (field.type()) {
                        case NUMBER -> resource.typed("m:" + field.key(), value, XSD + "double");
                        case INTEGER -> resource.typed("m:" + field.key(), value, XSD + "integer");
                        case TRUTH -> resource.typed("m:" + field.key(), value, XSD + "boolean");
                        case TEXT, LIST -> resource.with("m:" + field.key(), value);
                    }
                });
        return resource;
    }

    private static List<Resource> claim(ExportEdge edge, String fact, String article) {
        var claim = iri(edge.id());
        var resources = new ArrayList<Resource>();
        resources.add(Resource.of(fact).to("prov:wasDerivedFrom", claim));
        var described =
                Resource.of(claim, "m:Claim", "prov:Entity", "oa:Annotation")
                        .to("prov:wasDerivedFrom", article)
                        .to("oa:hasBody", fact);
        edge.values()
                .forEach((field, value) -> {
                    switch (field) {
                        case QUOTES, STARTS, ENDS -> {}
                        case CONFIDENCE -> described.typed("m:confidence", value, XSD + "double");
                        default -> described.with("m:" + field.key(), value);
                    }
                });
        var quotes = list(edge, EdgeField.QUOTES);
        for (var i = 0; i < quotes.size(); i++) {
            var quote = claim + ":quote:" + i;
            described.to("oa:hasTarget", quote);
            resources.add(quote(edge, quotes, i, quote, article));
        }
        resources.add(described);
        return resources;
    }

    private static Resource quote(
            ExportEdge edge, List<?> quotes, int at, String iri, String article) {
        return Resource.of(iri, "oa:SpecificResource", "oa:TextQuoteSelector")
                .to("oa:hasSource", article)
                .with("oa:exact", quotes.get(at))
                .typed("m:startUtf16", list(edge, EdgeField.STARTS).get(at), XSD + "integer")
                .typed("m:endUtf16", list(edge, EdgeField.ENDS).get(at), XSD + "integer");
    }

    private static List<?> list(ExportEdge edge, EdgeField field) {
        return edge.values().get(field) instanceof List<?> list ? list : List.of();
    }

    private static String camel(String relation) {
        var name = new StringBuilder();
        for (var part : relation.toLowerCase(java.util.Locale.ROOT).split("_", -1)) {
            name.append(
                    name.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    @Override
    public void end() {
        syntax.end();
    }

    /// For [Turtle] and [JsonLd]: groups a resource's objects by predicate, in the order of the
    /// properties.
    static void byPredicate(Resource resource, Consumer<Map.Entry<String, List<Term>>> each) {
        var grouped = new LinkedHashMap<String, List<Term>>();
        resource.properties()
                .forEach(p ->
                        grouped.computeIfAbsent(p.predicate(), _ -> new ArrayList<>())
                                .add(p.object()));
        grouped.entrySet().forEach(each);
    }
}
