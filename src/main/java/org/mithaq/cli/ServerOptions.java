package org.mithaq.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A Neo4j server to use instead of the embedded one.
final class ServerOptions {

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
