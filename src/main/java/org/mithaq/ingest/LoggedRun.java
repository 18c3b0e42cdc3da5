package org.mithaq.ingest;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of a run in the log: each failure, and now and then how far it is.
public final class LoggedRun implements RunListener {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedRun.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final String name;
    private Duration told = Duration.ZERO;

    /// @param name what is being taken in, such as `Samples`
    public LoggedRun(String name) {
        this.name = name;
    }

    @Override
    public void progressed(RunReport soFar) {
        if (soFar.took().minus(told).compareTo(BETWEEN_LINES) >= 0) {
            told = soFar.took();
            LOG.info("{}: {} …", name, soFar.inOneLine());
        }
    }

    @Override
    public void failed(Failure failure) {
        LOG.warn("{}: {}", name, failure.inOneLine());
    }
}
