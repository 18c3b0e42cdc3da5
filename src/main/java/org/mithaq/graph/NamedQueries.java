package org.mithaq.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// The queries that analysts run by name (see [NamedQuery]).
public final class NamedQueries {
    /// In the order in which they are listed; a test compares them with the folder.
    static final List<String> NAMES =
            List.of(
                    "pair-timeline",
                    "first-and-last-contact",
                    "contacts-risen-or-fallen",
                    "pair-months",
                    "outlets-on-a-pair",
                    "who-met-whom",
                    "most-active-officials",
                    "office-holders-and-whom-they-met",
                    "paths-between-officials",
                    "officials-to-add",
                    "visits-not-returned",
                    "meetings-in-third-states",
                    "multilateral-meetings",
                    "mediators",
                    "planned-next",
                    "what-meetings-brought",
                    "agreements-and-what-followed",
                    "joint-committees",
                    "positions-on-topic",
                    "positions-between-states",
                    "changed-positions",
                    "sanctions",
                    "embassies-and-relations",
                    "facts-with-one-source",
                    "contradictions",
                    "undated-facts");

    private static final List<NamedQuery> ALL =
            NAMES.stream().map(name -> NamedQuery.of(CypherFile.named("query/" + name))).toList();

    private final Driver driver;

    NamedQueries(Driver driver) {
        this.driver = driver;
    }

    public List<NamedQuery> all() {
        return ALL;
    }

    public Optional<NamedQuery> find(String name) {
        return ALL.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    /// Runs a query.
    ///
    /// @param values by parameter: a [Long] for an integer, text for all others, null or nothing
    ///   for one that is left out
    /// @throws QueryProblem when it takes too long
    public QueryAnswer run(
            NamedQuery query, Map<String, @Nullable Object> values, ReadLimits limits) {
        var parameters = new HashMap<String, @Nullable Object>();
        for (var parameter : query.parameters()) {
            parameters.put(parameter.name(), values.get(parameter.name()));
        }
        return LimitedRead.run(driver, query.text(), parameters, limits);
    }
}
