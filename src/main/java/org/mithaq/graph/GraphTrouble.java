package org.mithaq.graph;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/// Tells what went wrong between us and Neo4j, for rooms that do not know Neo4j.
public final class GraphTrouble {
    private GraphTrouble() {}

    /// Whether the server could not do what it was asked for reasons of its own: gone, stopping,
    /// out of room, refusing the login. The same can be asked again later; whatever was to be
    /// written is not there.
    public static boolean isOfServer(Throwable thrown) {
        return causes(thrown).anyMatch(GraphTrouble::isServerFault);
    }

    /// Whether the server cannot be reached at all.
    public static boolean isUnreachable(Throwable thrown) {
        return causes(thrown)
                .anyMatch(t ->
                        t instanceof ServiceUnavailableException
                                || t instanceof SessionExpiredException);
    }

    /// What the server or the driver says, in one line.
    public static String reason(Throwable thrown) {
        return causes(thrown)
                .filter(GraphTrouble::isServerFault)
                .findFirst()
                .orElse(thrown)
                .toString()
                .replaceFirst("^[a-zA-Z0-9_.$]+: ", "")
                .replaceAll("\\R", " ");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause);
    }

    private static boolean isServerFault(Throwable thrown) {
        return thrown instanceof Neo4jException
                && (!(thrown instanceof ClientException) || thrown instanceof SecurityException);
    }
}
