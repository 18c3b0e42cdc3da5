package org.mithaq.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the embedded Neo4j keeps the graph.
final class DataOption {
    private static final Path DEFAULT = Path.of("data");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded Neo4j (default: ./data).")
    private @Nullable Path folder;

    @Nullable Path given() {
        return folder;
    }

    Path folder() {
        return folder == null ? DEFAULT : folder;
    }
}
