package org.mithaq.export;

import java.io.OutputStream;
import java.util.StringJoiner;

/// JSON-LD 1.1, one object a line, the context within.
final class JsonLd implements Rdf.RdfSyntax {
    private final Text text;
    private boolean hasResource;

    JsonLd(OutputStream out) {
        this.text = new Text(out);
        var context = new StringJoiner(", ", "{", "}");
        Rdf.PREFIXES.forEach(
                (prefix, iri) -> context.add(Json.quoted(prefix) + ": " + Json.quoted(iri)));
        text.put("{\"@context\": ").put(context.toString()).put(",\n\"@graph\": [\n");
    }

    @Override
    public void resource(Rdf.Resource resource) {
        text.put(hasResource ? ",\n" : "").put("{\"@id\":").put(Json.quoted(resource.iri()));
        hasResource = true;
        if (!resource.types().isEmpty()) {
            text.put(",\"@type\":").put(Json.list(resource.types()));
        }
        Rdf.byPredicate(
                resource,
                entry -> {
                    var objects = new StringJoiner(",", "[", "]");
                    entry.getValue().forEach(term -> objects.add(term(term)));
                    text.put(",").put(Json.quoted(entry.getKey())).put(":").put(objects.toString());
                });
        text.put('}');
    }

    private static String term(Rdf.Term term) {
        return switch (term) {
            case Rdf.Term.Iri(var iri) -> "{\"@id\":" + Json.quoted(iri) + "}";
            case Rdf.Term.Literal(var value, var lang, var type) ->
                    "{\"@value\":"
                            + Json.quoted(value)
                            + (lang != null
                                    ? ",\"@language\":" + Json.quoted(lang)
                                    : type != null ? ",\"@type\":" + Json.quoted(type) : "")
                            + "}";
        };
    }

    @Override
    public void end() {
        text.put("\n]}\n").flush();
    }
}
