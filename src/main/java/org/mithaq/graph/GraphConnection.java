package org.mithaq.graph;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Extraction;
import org.neo4j.driver.Driver;

/// The graph on a Neo4j server, its schema up to date: what the rooms behind this one need of it.
public final class GraphConnection implements AutoCloseable {
    private final Driver driver;

    private GraphConnection(Driver driver) {
        this.driver = driver;
    }

    /// Over a driver that somebody else opened.
    ///
    /// @throws RuntimeException one that [GraphTrouble] understands, when the server does not
    ///   answer
    public static GraphConnection over(Driver driver) {
        GraphSchema.migrate(driver);
        return new GraphConnection(driver);
    }

    /// Opens a connection of its own.
    ///
    /// @param user null for a server that asks for no login
    /// @throws RuntimeException one that [GraphTrouble] understands, when the server does not
    ///   answer
    public static GraphConnection open(URI uri, @Nullable String user, @Nullable String password) {
        var driver =
                user == null
                        ? Bolt.open(uri)
                        : Bolt.open(uri, user, password == null ? "" : password);
        try {
            driver.verifyConnectivity();
            return over(driver);
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    public Articles articles() {
        return new Articles(driver);
    }

    public Entities entities() {
        return new Entities(driver);
    }

    public Facts facts() {
        return new Facts(driver);
    }

    public Evidence evidence() {
        return new Evidence(driver);
    }

    /// What happened between two states (see [Timeline#between]).
    public Timeline timeline(String a, String b, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Timeline.between(driver, a, b, from, to);
    }

    /// The queries that analysts run by name.
    public NamedQueries namedQueries() {
        return new NamedQueries(driver);
    }

    /// Where readers run their own Cypher.
    public CypherConsole cypherConsole() {
        return new CypherConsole(driver);
    }

    /// One box over names, facts and titles.
    public Search search() {
        return new Search(driver);
    }

    /// What takes facts away.
    public Subgraph subgraph() {
        return new Subgraph(driver);
    }

    /// What happened between two states or around an entity.
    public Timelines timelines() {
        return new Timelines(driver);
    }

    /// Where articles contradict each other.
    public Conflicts conflicts() {
        return new Conflicts(driver);
    }

    /// What readers decide about facts.
    public Curation curation() {
        return new Curation(driver);
    }

    /// What is new since a moment.
    public Changes changes() {
        return new Changes(driver);
    }

    /// What the graph knew at a moment.
    public PastFacts pastFacts() {
        return new PastFacts(driver);
    }

    /// Articles of earlier programs, which are yet to be compared with others.
    public FormerArticles formerArticles() {
        return new FormerArticles(driver);
    }

    public Audit audit() {
        return new Audit(driver);
    }

    public SeedWriter seedWriter() {
        return new SeedWriter(driver);
    }

    /// What writes articles.
    ///
    /// @param contractJson the JSON of the facts contract
    public GraphWriter writer(Function<Extraction, String> contractJson) {
        return new GraphWriter(driver, contractJson);
    }

    @Override
    public void close() {
        driver.close();
    }
}
