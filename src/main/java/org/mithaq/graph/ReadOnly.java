package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/// Runs files of `cypher/query` where they may read only, on any member of a cluster.
final class ReadOnly {
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private ReadOnly() {}

    static List<Record> rows(
            Driver driver, CypherFile file, Map<String, @Nullable Object> parameters) {
        return driver.executableQuery(file.text())
                .withParameters(parameters)
                .withConfig(READ)
                .execute()
                .records();
    }
}
