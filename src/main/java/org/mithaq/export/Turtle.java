package org.mithaq.export;

import java.io.OutputStream;

/// RDF 1.1 Turtle.
final class Turtle implements Rdf.RdfSyntax {
    private final Text text;

    Turtle(OutputStream out) {
        this.text = new Text(out);
        Rdf.PREFIXES.forEach(
                (prefix, iri) -> text.put("@prefix ").put(prefix).put(": <").put(iri).put("> .\n"));
    }

    @Override
    public void resource(Rdf.Resource resource) {
        text.put('<').put(resource.iri()).put('>');
        var separator = new String[] {" "};
        if (!resource.types().isEmpty()) {
            text.put(" a ").put(String.join(", ", resource.types()));
            separator[0] = " ;\n  ";
        }
        resource.properties()
                .forEach(property -> {
                    text.put(separator[0])
                            .put(property.predicate())
                            .put(' ')
                            .put(term(property.object()));
                    separator[0] = " ;\n  ";
                });
        text.put(" .\n");
    }

    private static String term(Rdf.Term term) {
        return switch (term) {
            case Rdf.Term.Iri(var iri) -> "<" + iri + ">";
            case Rdf.Term.Literal(var value, var lang, var type) ->
                    // JSON's escapes are Turtle's too
                    Json.quoted(value)
                            + (lang != null ? "@" + lang : type != null ? "^^" + type : "");
        };
    }

    @Override
    public void end() {
        text.flush();
    }
}
