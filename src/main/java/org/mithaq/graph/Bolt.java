package org.mithaq.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/// Opens drivers as every part of the program should have them.
public final class Bolt {
    private Bolt() {}

    /// A driver for a server that asks for no login, such as [EmbeddedNeo4j].
    public static Driver open(URI uri) {
        return open(uri, login(null, null));
    }

    /// How to log in.
    ///
    /// @param user null for a server that asks for no login
    public static AuthToken login(@Nullable String user, @Nullable String password) {
        return user == null
                ? AuthTokens.none()
                : AuthTokens.basic(user, password == null ? "" : password);
    }

    public static Driver open(URI uri, String user, String password) {
        return open(uri, login(user, password));
    }

    private static Driver open(URI uri, AuthToken login) {
        return GraphDatabase.driver(uri, login, settings(Config.builder()).build());
    }

    /// What our drivers have beside the driver's own settings. Its own logging (6.1) writes out all
    /// parameters of every query, even where nobody wants to read them: a twentieth of the time of
    /// an ingest.
    @SuppressWarnings("deprecation")
    public static Config.ConfigBuilder settings(Config.ConfigBuilder settings) {
        return settings.withLogging(Logging.slf4j()).withUserAgent("mithaq");
    }
}
