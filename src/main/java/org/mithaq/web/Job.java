package org.mithaq.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.ingest.Failure;
import org.mithaq.ingest.RunListener;
import org.mithaq.ingest.RunReport;
import org.mithaq.web.JobJson.LineFailure;
import org.mithaq.web.JobJson.State;

/// Many articles that were sent at once and how far they are. One thread works on it, any number
/// watch.
final class Job implements RunListener {
    static final int MAX_FAILURES = 100;

    private final String id;
    private final Path body;
    private final long received;
    private final Clock clock;
    private final Instant receivedAt;

    private State state = State.QUEUED;
    private RunReport report = RunReport.empty();
    private final List<LineFailure> failures = new ArrayList<>();
    private boolean areFailuresTruncated;
    private @Nullable String reason;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private long version;

    /// @param body one article a line
    /// @param received number of lines that are not blank
    Job(String id, Path body, long received, Clock clock) {
        this.id = id;
        this.body = body;
        this.received = received;
        this.clock = clock;
        this.receivedAt = clock.instant();
    }

    /// A job at one moment.
    ///
    /// @param version grows with every change
    record Moment(long version, JobJson job) {}

    String id() {
        return id;
    }

    Path body() {
        return body;
    }

    synchronized JobJson now() {
        return new JobJson(
                id,
                state,
                received,
                report.articles(),
                report.fresh(),
                report.unchanged(),
                report.revised(),
                report.readAnew(),
                report.failed(),
                List.copyOf(failures),
                areFailuresTruncated,
                reason,
                receivedAt,
                startedAt,
                endedAt);
    }

    /// Waits for a change.
    ///
    /// @param version what the caller has seen
    /// @param patience after which the job is told as it is
    synchronized Moment after(long version, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        for (var left = patience.toNanos();
                this.version == version && left > 0;
                left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
        }
        return new Moment(this.version, now());
    }

    synchronized void start() {
        state = State.RUNNING;
        startedAt = clock.instant();
        changed();
    }

    /// Every line was dealt with, unless some were not.
    ///
    /// @param reasonIfNot why the run ended early, if it did
    synchronized void end(String reasonIfNot) {
        if (report.articles() < received) {
            fail(reasonIfNot);
        } else {
            ended(State.DONE);
        }
    }

    synchronized void fail(String why) {
        reason = why;
        ended(State.FAILED);
    }

    private synchronized void ended(State end) {
        state = end;
        endedAt = clock.instant();
        changed();
    }

    @Override
    public synchronized void progressed(RunReport soFar) {
        report = soFar;
        changed();
    }

    @Override
    public synchronized void failed(Failure failure) {
        for (var fault : failure.faults()) {
            if (failures.size() < MAX_FAILURES) {
                failures.add(
                        new LineFailure(
                                failure.line(), failure.id(), fault.field(), fault.reason()));
            } else {
                areFailuresTruncated = true;
            }
        }
    }

    private synchronized void changed() {
        version++;
        notifyAll();
    }
}
