package org.mithaq.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Gatherers;
import org.mithaq.resolve.ResolvedFacts;

/// A process of its own that writes batches into a folder and tells each that is committed, until
/// somebody kills it.
final class WriteUntilKilled {
    static final int BATCH = 5;

    private WriteUntilKilled() {}

    @SuppressWarnings("SystemOut") // read by the test
    public static void main(String[] args) {
        var server = EmbeddedNeo4j.start(Path.of(args[0]), 0);
        var driver = Bolt.open(server.boltUri());
        GraphSchema.migrate(driver);
        var writer = new GraphWriter(driver, _ -> "{}");
        var done = 0;
        for (var batch : batches()) {
            writer.write(batch);
            done++;
            System.out.println("committed " + done);
        }
    }

    static List<List<ResolvedFacts>> batches() {
        return Samples.many(2_000, 7).stream().gather(Gatherers.windowFixed(BATCH)).toList();
    }
}
