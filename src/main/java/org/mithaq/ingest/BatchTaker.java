package org.mithaq.ingest;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.graph.GraphTrouble;
import org.mithaq.graph.WrittenArticle;
import org.mithaq.ingest.Extracted.Found;
import org.mithaq.ingest.IngestException.Stage;
import org.mithaq.resolve.ResolvedFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes batches the rest of the road. A batch that fails is written again article by article, so
/// that a bad article costs only itself. Once the server itself fails, after all the patience of
/// its driver, the rest of the run is told as not stored and not tried.
final class BatchTaker {
    private static final Logger LOG = LoggerFactory.getLogger(BatchTaker.class);
    private static final int MAX_FAILURES_IN_A_ROW = 5;
    private static final String NOT_STORED = "not stored, can be sent again: ";

    private final Road road;
    private final RoadWatch watch;
    private String serverTrouble = "";
    private int failuresInARow;

    BatchTaker(Road road, RoadWatch watch) {
        this.road = road;
        this.watch = watch;
    }

    /// What became of a batch.
    record Taken(List<WrittenArticle> articles, List<Failure> failures) {}

    /// An article ready to be written.
    private record Ready(Found found, ResolvedFacts facts) {
        Failure failure(String reason) {
            return Failure.of(found.delivery(), found.article(), reason);
        }
    }

    Taken take(List<Extracted> batch) {
        var taken = new Taken(new ArrayList<>(), new ArrayList<>());
        var ready = new ArrayList<Ready>();
        for (var extracted : batch) {
            switch (extracted) {
                case Extracted.Failed(var failure, var stage) -> {
                    watch.lost(stage);
                    taken.failures.add(failure);
                }
                case Found found -> resolve(found, ready, taken);
            }
        }
        write(ready, taken);
        return taken;
    }

    private void resolve(Found found, List<Ready> ready, Taken taken) {
        try {
            ready.add(new Ready(found, road.resolve(found.article(), found.extraction())));
        } catch (IngestException e) {
            taken.failures.add(
                    Failure.of(found.delivery(), found.article(), "not stored: " + e.getMessage()));
        }
    }

    private void write(List<Ready> ready, Taken taken) {
        if (ready.isEmpty() || isServerInTrouble(ready, taken)) {
            return;
        }
        try {
            taken.articles.addAll(road.write(ready.stream().map(Ready::facts).toList()));
        } catch (RuntimeException e) {
            LOG.warn("A batch of {} failed: {}", ready.size(), GraphTrouble.reason(e));
            remember(e);
            ready.forEach(article -> writeAlone(article, taken));
        }
    }

    private void writeAlone(Ready article, Taken taken) {
        if (isServerInTrouble(List.of(article), taken)) {
            return;
        }
        try {
            taken.articles.add(road.write(article.facts));
            failuresInARow = 0;
        } catch (IngestException e) {
            remember(e);
            var again = GraphTrouble.isOfServer(e) ? NOT_STORED : "not stored: ";
            taken.failures.add(article.failure(again + GraphTrouble.reason(e)));
        }
    }

    private void remember(RuntimeException e) {
        failuresInARow = GraphTrouble.isOfServer(e) ? failuresInARow + 1 : 0;
        if (GraphTrouble.isUnreachable(e) || failuresInARow == MAX_FAILURES_IN_A_ROW) {
            serverTrouble = GraphTrouble.reason(e);
        }
    }

    private boolean isServerInTrouble(List<Ready> ready, Taken taken) {
        if (serverTrouble.isEmpty()) {
            return false;
        }
        for (var article : ready) {
            watch.lost(Stage.WRITE);
            taken.failures.add(article.failure(NOT_STORED + serverTrouble));
        }
        return true;
    }
}
