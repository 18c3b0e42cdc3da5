package org.mithaq.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Neo4j Community within this process, reached over Bolt on 127.0.0.1 like any other server;
/// nothing outside this machine can reach it. It asks for a login only where it is given a
/// password.
public final class EmbeddedNeo4j implements AutoCloseable {
    /// Neo4j's usual Bolt port.
    public static final int USUAL_BOLT_PORT = 7687;

    /// Who logs in where a password is asked for.
    public static final String USER = "neo4j";

    private static final String SET_PASSWORD =
            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final String DATABASE = "neo4j";
    private static final String SYSTEM = "system";
    private static final int ANY_PORT = 0;

    private final FolderLock lock;
    private final DatabaseManagementService server;
    private final int wantedBoltPort;
    private final int boltPort;

    private EmbeddedNeo4j(
            FolderLock lock, DatabaseManagementService server, int wantedBoltPort, int boltPort) {
        this.lock = lock;
        this.server = server;
        this.wantedBoltPort = wantedBoltPort;
        this.boltPort = boltPort;
    }

    /// Starts the server on a folder, which is made where it does not exist.
    ///
    /// @param boltPort the port wanted; another free one is taken where it is in use, and 0 takes
    ///   any (see [#boltPort])
    /// @throws DataFolderInUseException when another process holds the folder
    public static EmbeddedNeo4j start(Path folder, int boltPort) {
        return start(folder, boltPort, null);
    }

    /// Like [#start(Path, int)].
    ///
    /// @param password that its user has from now on, at least 8 characters; null for a server that
    ///   asks for no login
    public static EmbeddedNeo4j start(Path folder, int boltPort, @Nullable String password) {
        return start(FolderLock.of(folder), folder, boltPort, password);
    }

    /// Like [#start], but returns as soon as the folder is held; the server comes up beside the
    /// caller's own work.
    ///
    /// @throws DataFolderInUseException when another process holds the folder
    public static CompletableFuture<EmbeddedNeo4j> startInBackground(
            Path folder, int boltPort, @Nullable String password) {
        var lock = FolderLock.of(folder);
        return CompletableFuture.supplyAsync(
                () -> start(lock, folder, boltPort, password),
                task -> Thread.ofPlatform().name("neo4j-start").start(task));
    }

    private static EmbeddedNeo4j start(
            FolderLock lock, Path folder, int boltPort, @Nullable String password) {
        try {
            var free = isFree(boltPort) ? boltPort : ANY_PORT;
            var server = startServer(folder, free, password);
            var started = new EmbeddedNeo4j(lock, server, boltPort, boltPortOf(server));
            if (!started.hasWantedBoltPort()) {
                LOG.warn("Bolt port {} is taken, using {}", boltPort, started.boltPort);
            }
            return started;
        } catch (RuntimeException e) {
            lock.close();
            throw isLocked(e) ? new DataFolderInUseException(folder, e) : e;
        }
    }

    private static DatabaseManagementService startServer(
            Path folder, int boltPort, @Nullable String password) {
        var server =
                new DatabaseManagementServiceBuilder(folder)
                        .loadPropertiesFromFile(writeSettings(folder, boltPort, password != null))
                        .build();
        if (password != null) {
            try {
                server.database(SYSTEM)
                        .executeTransactionally(SET_PASSWORD, Map.of("password", password));
            } catch (RuntimeException e) {
                server.shutdown();
                throw e;
            }
        }
        return server;
    }

    private static Path writeSettings(Path folder, int boltPort, boolean asksForLogin) {
        try {
            var file = folder.resolve("neo4j.conf");
            return Files.write(file, settings(boltPort, asksForLogin));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write Neo4j's settings", e);
        }
    }

    private static List<String> settings(int boltPort, boolean asksForLogin) {
        return List.of(
                "# Written anew at each start.",
                "server.default_listen_address=" + LOOPBACK,
                "server.bolt.enabled=true",
                "server.bolt.listen_address=" + LOOPBACK + ":" + boltPort,
                "dbms.security.auth_enabled=" + asksForLogin,
                "server.http.enabled=false",
                "server.https.enabled=false",
                "# Nothing leaves this machine (fleet discovery broadcasts on UDP).",
                "server.fleet_discovery.enabled=false",
                "dbms.fleet_manager.enabled=false",
                "dbms.usage_report.enabled=false",
                "# Queries read neither files nor addresses: the boundary of what a reader's Cypher can do.",
                "dbms.security.allow_csv_import_from_file_urls=false",
                "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0",
                "# Room for a laptop.",
                "server.memory.pagecache.size=512m",
                "db.tx_log.preallocate=false",
                "# No waiting for nobody at either end.",
                "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s",
                "internal.dbms.dump_diagnostics=false");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int boltPortOf(DatabaseManagementService server) {
        var ports =
                ((GraphDatabaseAPI) server.database(DATABASE))
                        .getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private static boolean isLocked(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .anyMatch(FileLockException.class::isInstance);
    }

    /// Where drivers connect.
    public URI boltUri() {
        return URI.create("bolt://" + LOOPBACK + ":" + boltPort);
    }

    public int boltPort() {
        return boltPort;
    }

    /// Whether the port asked for was free.
    public boolean hasWantedBoltPort() {
        return wantedBoltPort == ANY_PORT || wantedBoltPort == boltPort;
    }

    /// Stops the server and gives the folder free; what was committed is on disk.
    @Override
    public void close() {
        server.shutdown();
        lock.close();
    }
}
