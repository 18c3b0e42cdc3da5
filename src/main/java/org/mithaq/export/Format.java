package org.mithaq.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A file format of an export.
public enum Format {
    /// GraphML 1.0: igraph, networkx, Gephi, Cytoscape, yEd
    GRAPHML("graph.graphml", "application/graphml+xml"),
    /// GEXF 1.3 with time: Gephi
    GEXF("graph.gexf", "application/gexf+xml"),
    /// tables of nodes and edges with datapackage.json; always an archive
    CSV("nodes.csv", "text/csv"),
    /// node-link JSON: networkx, D3
    JSON("graph.json", "application/json"),
    /// JSON-LD 1.1 with PROV-O
    JSONLD("graph.jsonld", "application/ld+json"),
    /// RDF 1.1 Turtle with PROV-O
    TURTLE("graph.ttl", "text/turtle"),
    /// a script for `cypher-shell`
    CYPHER("graph.cypher", "application/x-cypher-query"),
    /// rows with CAMEO and PLOVER codes
    EVENTS("events.csv", "text/csv"),
    /// CSL-JSON of the articles: Zotero, pandoc
    CSL("sources.json", "application/vnd.citationstyles.csl+json");

    private final String fileName;
    private final String mediaType;

    Format(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /// The one that is called so, in lower case.
    public static Optional<Format> named(String name) {
        return Stream.of(values()).filter(format -> format.word().equals(name)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether it is one file, which can also be had without an archive.
    public boolean isOneFile() {
        return this != CSV;
    }

    /// Whether it has nodes and edges.
    public boolean isGraph() {
        return this != EVENTS && this != CSL;
    }
}
