package org.mithaq.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mithaq.ingest.BatchTaker.Taken;

/// One run: a batch is written while the next is being extracted, one at a time and in order, so
/// that of two texts under one id the later one is the newer.
final class Run implements AutoCloseable {
    private final long begunNanos = System.nanoTime();
    private final BatchTaker taker;
    private final RunListener listener;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private CompletableFuture<Taken> underWay =
            CompletableFuture.completedFuture(new Taken(List.of(), List.of()));
    private RunReport report = RunReport.empty();

    Run(BatchTaker taker, RunListener listener) {
        this.taker = taker;
        this.listener = listener;
    }

    /// Returns once the batch before this one is written.
    void take(List<Extracted> batch) {
        var before = underWay;
        underWay = CompletableFuture.supplyAsync(() -> taker.take(batch), writer);
        count(before.join());
    }

    RunReport finish() {
        count(underWay.join());
        return report;
    }

    private void count(Taken taken) {
        for (var article : taken.articles()) {
            report = report.with(article);
        }
        for (var failure : taken.failures()) {
            report = report.withFailure();
            listener.failed(failure);
        }
        report = report.after(Duration.ofNanos(System.nanoTime() - begunNanos));
        listener.progressed(report);
    }

    /// Waits for the batch that is being written.
    @Override
    public void close() {
        writer.close();
    }
}
