package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/// Gives tests a Neo4j with our schema, empty at the start of each class: ask for a [Driver], the
/// Bolt [URI] or the [TestNeo4j] as a parameter. After each test the graph has to pass the
/// integrity audit.
public final class Neo4jExtension
        implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    /// Most tests write no seed-data: entities that it knows then have no names.
    private static final String OF_SEED_DATA = "known-without-name";

    @Override
    public void beforeAll(ExtensionContext context) {
        empty(TestNeo4j.running().driver());
    }

    /// Whatever a test did through our own writers, the graph is whole.
    @Override
    public void afterEach(ExtensionContext context) {
        requireWhole(TestNeo4j.running().driver());
    }

    /// Fails where a rule of the audit is violated.
    public static void requireWhole(Driver driver) {
        assertThat(new Audit(driver).run(3))
                .as("integrity audit")
                .filteredOn(finding -> !finding.rule().equals(OF_SEED_DATA))
                .filteredOn(finding -> !finding.holds())
                .isEmpty();
    }

    /// Removes everything but the schema.
    public static void empty(Driver driver) {
        driver.executableQuery("MATCH (n) WHERE NOT n:SchemaStep DETACH DELETE n").execute();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Driver.class || type == URI.class || type == TestNeo4j.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var server = TestNeo4j.running();
        var type = parameter.getParameter().getType();
        if (type == Driver.class) {
            return server.driver();
        }
        return type == URI.class ? server.uri() : server;
    }
}
