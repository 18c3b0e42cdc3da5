package org.mithaq.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.mithaq.ingest.Failure;
import org.mithaq.ingest.RunListener;
import org.mithaq.ingest.RunReport;

/// Shows how far a run is: a bar where a person watches, otherwise a line now and then.
final class Progress implements RunListener, AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final FailuresFile failures;
    private final @Nullable ProgressBar bar;
    private Duration told = Duration.ZERO;

    private Progress(PrintWriter err, FailuresFile failures, @Nullable ProgressBar bar) {
        this.err = err;
        this.failures = failures;
        this.bar = bar;
    }

    static Progress on(PrintWriter err, FailuresFile failures) {
        return new Progress(err, failures, isStandardErrorATerminal() ? bar() : null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(-1)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    /// Linux tells; Java itself only knows of standard input and output together. Where it cannot
    /// be known there is no bar.
    private static boolean isStandardErrorATerminal() {
        try {
            var device = Path.of("/proc/self/fd/2").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void progressed(RunReport soFar) {
        if (bar != null) {
            bar.stepTo(soFar.articles());
            bar.setExtraMessage(soFar.facts() + " facts, " + soFar.failed() + " failed");
        } else if (soFar.took().minus(told).compareTo(BETWEEN_LINES) >= 0) {
            told = soFar.took();
            tell(soFar.inOneLine() + " …");
        }
    }

    @Override
    public void failed(Failure failure) {
        failures.add(failure);
    }

    void tell(String line) {
        err.println(line);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
