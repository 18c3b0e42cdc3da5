package org.mithaq.graph;

import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/// Gives tests a Neo4j with our schema, empty at the start of each class: ask for a [Driver], the
/// Bolt [URI] or the [TestNeo4j] as a parameter.
public final class Neo4jExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        empty(TestNeo4j.running().driver());
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
