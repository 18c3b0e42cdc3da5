package org.mithaq.cli;

import org.jspecify.annotations.Nullable;
import org.mithaq.graph.EmbeddedNeo4j;
import picocli.CommandLine.Option;

/// A Neo4j server to use instead of the embedded one.
final class ServerOptions {
    /// Where `serve` takes the password of its embedded Neo4j from.
    private static final String BOLT_PASSWORD = "MITHAQ_BOLT_PASSWORD";

    @Option(
            names = "--uri",
            paramLabel = "URI",
            description = "A Neo4j server instead of the embedded one, such as neo4j://db:7687.")
    private @Nullable String uri;

    @Option(names = "--user", paramLabel = "NAME", description = "Login name at that server.")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            description = "Password at that server; asked for where none follows.")
    private @Nullable String password;

    /// Password of the embedded Neo4j, where it asks for one.
    @Nullable String boltPassword() {
        var given = password == null ? System.getenv(BOLT_PASSWORD) : password;
        return given == null || given.isBlank() ? null : given;
    }

    /// Who logs in at the embedded Neo4j; null where it asks for no login.
    @Nullable String boltUser() {
        return boltPassword() == null ? null : EmbeddedNeo4j.USER;
    }

    @Nullable String uri() {
        return uri;
    }

    @Nullable String user() {
        return user;
    }

    @Nullable String password() {
        return password;
    }
}
