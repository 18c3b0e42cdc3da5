package org.mithaq.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.mithaq.graph.DataFolderInUseException;
import org.mithaq.graph.EmbeddedNeo4j;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// What is checked and begun before Spring builds anything: refusals come at once, and the embedded
/// Neo4j, which takes longest, comes up beside the rest.
final class BeforeStart implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        requireFree(
                Exposure.address(environment),
                environment.getProperty("server.port", Integer.class, 0));
        if (!environment.containsProperty("spring.neo4j.uri")) {
            var settings = Binder.get(environment).bindOrCreate("mithaq", ServiceSettings.class);
            var embedded = embedded(settings);
            context.registerBean(EmbeddedGraph.class, () -> embedded);
        }
    }

    private static EmbeddedGraph embedded(ServiceSettings settings) {
        try {
            return new EmbeddedGraph(
                    EmbeddedNeo4j.startInBackground(
                            settings.data(), settings.boltPort(), settings.boltPassword()),
                    settings.boltPassword());
        } catch (DataFolderInUseException e) {
            throw new CannotServeException(String.valueOf(e.getMessage()));
        }
    }

    private static void requireFree(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotServeException(
                    "Port "
                            + port
                            + " on "
                            + address.getHostAddress()
                            + " is taken (--port chooses another)");
        }
    }
}
