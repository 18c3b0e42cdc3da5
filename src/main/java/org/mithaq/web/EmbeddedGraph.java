package org.mithaq.web;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.mithaq.graph.EmbeddedNeo4j;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/// Makes the embedded Neo4j a server like any other: Spring's driver connects to its Bolt.
final class EmbeddedGraph implements Neo4jConnectionDetails, AutoCloseable {
    private final CompletableFuture<EmbeddedNeo4j> starting;

    EmbeddedGraph(CompletableFuture<EmbeddedNeo4j> starting) {
        this.starting = starting;
    }

    /// Waits for the server.
    @Override
    public URI getUri() {
        return starting.join().boltUri();
    }

    @Override
    public void close() {
        starting.join().close();
    }
}
