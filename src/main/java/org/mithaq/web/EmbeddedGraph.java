package org.mithaq.web;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Bolt;
import org.mithaq.graph.EmbeddedNeo4j;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/// Makes the embedded Neo4j a server like any other: Spring's driver connects to its Bolt.
final class EmbeddedGraph implements Neo4jConnectionDetails, AutoCloseable {
    private final CompletableFuture<EmbeddedNeo4j> starting;
    private final @Nullable String password;

    /// @param password of its Bolt; null where it asks for no login
    EmbeddedGraph(CompletableFuture<EmbeddedNeo4j> starting, @Nullable String password) {
        this.starting = starting;
        this.password = password;
    }

    @Override
    public AuthToken getAuthToken() {
        return Bolt.login(password == null ? null : EmbeddedNeo4j.USER, password);
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
