package org.mithaq.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options of `serve`, the command that runs where none is named.
final class ServeOptions {

    @Option(names = "--port", paramLabel = "N", description = "HTTP port (default: 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description =
                    "Address to answer on (default: 127.0.0.1). One that other machines can reach"
                            + " takes MITHAQ_API_KEY and MITHAQ_BOLT_PASSWORD in the environment.")
    private @Nullable String address;

    @Option(
            names = "--bolt-port",
            paramLabel = "N",
            description = "Bolt port of the embedded Neo4j (default: 7687; a free one if taken).")
    private @Nullable Integer boltPort;

    @Mixin private DataOption data = new DataOption();
    @Mixin private SeedDataOption seedData = new SeedDataOption();

    @Option(names = "--no-samples", description = "Load no sample articles into an empty graph.")
    private boolean isWithoutSamples;

    @Mixin private ServerOptions server = new ServerOptions();

    /// The same in Spring's words; what was not given keeps its default.
    List<String> asSpringSettings() {
        var settings = new ArrayList<String>();
        add(settings, "server.port", port);
        add(settings, "server.address", address);
        add(settings, "mithaq.bolt-port", boltPort);
        add(settings, "mithaq.data", data.given());
        add(settings, "mithaq.seed-data", seedData.folder());
        add(settings, "mithaq.samples", isWithoutSamples ? false : null);
        add(settings, "spring.neo4j.uri", server.uri());
        add(settings, "spring.neo4j.authentication.username", server.user());
        add(settings, "spring.neo4j.authentication.password", server.password());
        return settings;
    }

    private static void add(List<String> settings, String key, @Nullable Object value) {
        if (value != null) {
            settings.add(
                    "--"
                            + key
                            + "="
                            + (value instanceof Path path ? path.toAbsolutePath() : value));
        }
    }
}
