package org.mithaq.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.QueryProblem.Kind;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/// Runs a query in a transaction that may only read, for no longer and with no more rows and bytes
/// than are allowed.
final class LimitedRead {
    private static final SessionConfig READ =
            SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withFetchSize(500)
                    .build();

    private LimitedRead() {}

    /// @throws QueryProblem when the query is broken or takes too long
    static QueryAnswer run(
            Driver driver,
            String query,
            Map<String, @Nullable Object> parameters,
            ReadLimits limits) {
        var begun = System.nanoTime();
        var config = TransactionConfig.builder().withTimeout(limits.time()).build();
        try (var session = driver.session(READ);
                var tx = session.beginTransaction(config)) {
            var result = tx.run(query, parameters);
            var rows = new ArrayList<List<@Nullable Object>>();
            var truncated = read(result, rows, limits);
            var plan = truncated == null ? plan(result.consume()) : null;
            return new QueryAnswer(result.keys(), rows, truncated, plan, millisSince(begun));
        } catch (ClientException | TransientException | DatabaseException e) {
            throw problem(e, limits);
        }
    }

    /// What the planner makes of a query that begins with `EXPLAIN`.
    static ResultSummary explain(
            Driver driver,
            String explained,
            Map<String, @Nullable Object> parameters,
            Duration time) {
        var config = TransactionConfig.builder().withTimeout(time).build();
        try (var session = driver.session(READ);
                var tx = session.beginTransaction(config)) {
            return tx.run(explained, parameters).consume();
        } catch (ClientException | TransientException | DatabaseException e) {
            throw problem(e, new ReadLimits(0, 0, time));
        }
    }

    private static @Nullable String read(
            Result result, List<List<@Nullable Object>> rows, ReadLimits limits) {
        var bytes = 0L;
        while (result.hasNext()) {
            if (rows.size() == limits.rows()) {
                return "after " + limits.rows() + " rows";
            }
            var row = new ArrayList<@Nullable Object>();
            result.next().values().forEach(value -> row.add(PlainValue.of(value)));
            bytes += PlainValue.bytes(row);
            if (bytes > limits.bytes()) {
                return "after "
                        + rows.size()
                        + " rows: the next is beyond "
                        + limits.bytes()
                        + " bytes";
            }
            rows.add(row);
        }
        return null;
    }

    private static QueryProblem problem(RuntimeException e, ReadLimits limits) {
        var code = e instanceof org.neo4j.driver.exceptions.Neo4jException n ? n.code() : "";
        if (code.contains("TransactionTimedOut") || code.contains("Terminated")) {
            return new QueryProblem(
                    Kind.TOO_COSTLY,
                    "The query took longer than " + limits.time().toSeconds() + " s and was ended");
        }
        if (code.contains("MemoryPool") || code.contains("OutOfMemory")) {
            return new QueryProblem(
                    Kind.TOO_COSTLY, "The query needs more memory than it may have");
        }
        if (e instanceof ClientException || e instanceof DatabaseException) {
            if (e instanceof org.neo4j.driver.exceptions.SecurityException) {
                throw e;
            }
            return new QueryProblem(Kind.BROKEN, String.valueOf(e.getMessage()));
        }
        throw e;
    }

    private static @Nullable Map<String, @Nullable Object> plan(ResultSummary summary) {
        return summary.hasProfile()
                ? plan(summary.profile())
                : summary.hasPlan() ? plan(summary.plan()) : null;
    }

    private static Map<String, @Nullable Object> plan(Plan plan) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("operator", plan.operatorType());
        plain.put("details", text(plan, "Details"));
        plain.put(
                "estimatedRows",
                PlainValue.of(
                        plan.arguments()
                                .getOrDefault("EstimatedRows", org.neo4j.driver.Values.NULL)));
        if (plan instanceof ProfiledPlan profiled) {
            plain.put("rows", profiled.records());
            plain.put("dbHits", profiled.dbHits());
        }
        plain.put("children", plan.children().stream().map(LimitedRead::plan).toList());
        return plain;
    }

    private static @Nullable Object text(Plan plan, String argument) {
        var value = plan.arguments().get(argument);
        return value == null ? null : PlainValue.of(value);
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
