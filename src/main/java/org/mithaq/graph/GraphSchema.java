package org.mithaq.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.resolve.ContentId;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Constraints and indexes of the graph: the steps of `cypher/schema`, each run once, in order. The
/// graph itself keeps their names and checksums (docs/decisions/0004 says why we run them
/// ourselves).
public final class GraphSchema {
    /// Every step ever released, oldest first.
    static final List<String> STEPS =
            List.of(
                    "V001__identity",
                    "V002__look_up",
                    "V004__search",
                    "V005__events",
                    "V006__former_articles");

    private static final Logger LOG = LoggerFactory.getLogger(GraphSchema.class);
    private static final CypherFile APPLIED = CypherFile.named("schema/applied");
    private static final CypherFile RECORD = CypherFile.named("schema/record");
    private static final int MAX_SECONDS_FOR_INDEXES = 300;

    private GraphSchema() {}

    /// Brings the graph's schema to the present state; changes nothing where it already is.
    ///
    /// @throws IllegalStateException when the graph went through a step that this program does not
    ///   know, or knows otherwise
    public static void migrate(Driver driver) {
        var applied = applied(driver);
        for (var name : applied.keySet()) {
            if (!STEPS.contains(name)) {
                throw new IllegalStateException(
                        "The graph was made by a newer program: schema step "
                                + name
                                + " is unknown");
            }
        }
        for (var name : STEPS) {
            apply(driver, CypherFile.named("schema/" + name), name, applied);
        }
    }

    private static void apply(
            Driver driver, CypherFile step, String name, Map<String, String> applied) {
        var checksum = ContentId.of("sha256", step.text());
        var before = applied.get(name);
        if (before == null) {
            run(driver, step);
            record(driver, name, checksum);
            LOG.info("Schema step {} applied", name);
        } else if (!before.equals(checksum)) {
            throw new IllegalStateException(
                    "Schema step " + name + " was changed after the graph had gone through it");
        }
    }

    private static Map<String, String> applied(Driver driver) {
        var applied = new HashMap<String, String>();
        for (var row : driver.executableQuery(APPLIED.text()).execute().records()) {
            applied.put(row.get("name").asString(), row.get("checksum").asString());
        }
        return applied;
    }

    private static void run(Driver driver, CypherFile step) {
        for (var statement : step.statements()) {
            driver.executableQuery(statement).execute();
        }
        driver.executableQuery("CALL db.awaitIndexes($seconds)")
                .withParameters(Map.of("seconds", MAX_SECONDS_FOR_INDEXES))
                .execute();
    }

    private static void record(Driver driver, String name, String checksum) {
        driver.executableQuery(RECORD.text())
                .withParameters(
                        Map.of(
                                "name", name,
                                "checksum", checksum,
                                "now", ZonedDateTime.now(ZoneOffset.UTC)))
                .execute();
    }
}
