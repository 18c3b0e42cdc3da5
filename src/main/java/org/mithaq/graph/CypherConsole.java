package org.mithaq.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.QueryProblem.Kind;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ResultSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what readers write themselves: one query at a time for each of a few readers, reading only,
/// with limits, and every query in the log.
public final class CypherConsole {
    /// How many of their queries may run at the same time.
    public static final int MAX_AT_ONCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(CypherConsole.class);
    private static final Duration MAX_WAIT = Duration.ofMillis(500);
    private static final Duration MAX_PLANNING = Duration.ofSeconds(5);

    private final Driver driver;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);
    private boolean isTried;
    private @Nullable String weakness;

    CypherConsole(Driver driver) {
        this.driver = driver;
    }

    /// Why the console is closed: what the server's settings would let readers do. Empty where they
    /// are as they must be. Tried once.
    ///
    /// @throws RuntimeException one that [GraphTrouble] understands, when the server does not
    ///   answer
    public synchronized Optional<String> weakness() {
        if (!isTried) {
            weakness = CypherBoundary.weakness(driver).orElse(null);
            isTried = true;
        }
        return Optional.ofNullable(weakness);
    }

    /// Runs a query.
    ///
    /// @param who for the log
    /// @param parameters text, numbers, truth values, null, lists and maps of them
    /// @throws QueryProblem when it is refused, broken or too costly, or when too many run
    public QueryAnswer run(
            String who, String query, Map<String, @Nullable Object> parameters, ReadLimits limits) {
        var begun = System.nanoTime();
        try {
            var answer = admitted(query, parameters, limits);
            log(who, begun, answer.rows().size() + " rows", query);
            return answer;
        } catch (QueryProblem e) {
            log(who, begun, e.kind() + " (" + e.getMessage() + ")", query);
            throw e;
        }
    }

    private QueryAnswer admitted(
            String query, Map<String, @Nullable Object> parameters, ReadLimits limits) {
        weakness()
                .ifPresent(reason -> {
                    throw new QueryProblem(Kind.REFUSED, "Closed: " + reason);
                });
        var checked = CypherGuard.check(query);
        if (!hasPlace()) {
            throw new QueryProblem(
                    Kind.BUSY, MAX_AT_ONCE + " queries run already, as many as may at once");
        }
        try {
            planned(checked, parameters).ifPresent(CypherGuard::check);
            return LimitedRead.run(driver, query, parameters, limits);
        } finally {
            places.release();
        }
    }

    /// Empty where it cannot be planned: then running it tells why, with lines and columns as they
    /// were written.
    private Optional<ResultSummary> planned(
            CypherGuard.Checked checked, Map<String, @Nullable Object> parameters) {
        try {
            return Optional.of(
                    LimitedRead.explain(driver, checked.toExplain(), parameters, MAX_PLANNING));
        } catch (QueryProblem e) {
            if (e.kind() == Kind.BROKEN) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void log(String who, long begun, String outcome, String query) {
        LOG.info(
                "{} asked for {} ms, {}: {}",
                oneLine(who),
                Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                oneLine(outcome),
                oneLine(query));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
