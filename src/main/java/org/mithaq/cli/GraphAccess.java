package org.mithaq.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.DataFolderInUseException;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphTrouble;
import org.mithaq.web.ServiceFile;

/// The graph a command works on: that of a server named, else that of the data folder. Where a
/// service holds the folder, the way goes through its Bolt.
final class GraphAccess implements AutoCloseable {
    private static final int ANY_PORT = 0;

    private final GraphConnection graph;
    private final @Nullable EmbeddedNeo4j embedded;

    private GraphAccess(GraphConnection graph, @Nullable EmbeddedNeo4j embedded) {
        this.graph = graph;
        this.embedded = embedded;
    }

    /// Opens it, its schema up to date.
    ///
    /// @throws CommandProblem when it cannot be reached
    static GraphAccess open(ServerOptions server, Path data) {
        var uri = server.uri();
        if (uri != null) {
            return new GraphAccess(connected(uri(uri), server.user(), server.password()), null);
        }
        try {
            return started(EmbeddedNeo4j.start(data, ANY_PORT, server.boltPassword()), server);
        } catch (DataFolderInUseException e) {
            return ofService(data, e, server);
        }
    }

    private static GraphAccess started(EmbeddedNeo4j embedded, ServerOptions server) {
        try {
            return new GraphAccess(
                    connected(embedded.boltUri(), server.boltUser(), server.boltPassword()),
                    embedded);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    private static GraphAccess ofService(
            Path data, DataFolderInUseException inUse, ServerOptions server) {
        var service =
                ServiceFile.in(data)
                        .orElseThrow(() ->
                                new CommandProblem(
                                        inUse.getMessage()
                                                + " and does not say where it can be"
                                                + " reached; it may still be starting"));
        return new GraphAccess(
                connected(service.uri(), server.boltUser(), server.boltPassword()), null);
    }

    private static URI uri(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException e) {
            throw new CommandProblem("--uri is no address: " + e.getMessage());
        }
    }

    private static GraphConnection connected(
            URI uri, @Nullable String user, @Nullable String password) {
        try {
            return GraphConnection.open(uri, user, password);
        } catch (IllegalArgumentException e) {
            throw new CommandProblem("Neo4j at " + uri + ": " + e.getMessage());
        } catch (RuntimeException e) {
            if (GraphTrouble.isOfServer(e)) {
                throw new CommandProblem("Neo4j at " + uri + ": " + GraphTrouble.reason(e));
            }
            throw e;
        }
    }

    GraphConnection graph() {
        return graph;
    }

    @Override
    public void close() {
        graph.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
