package org.mithaq.web;

import org.mithaq.extract.FactExtractor;
import org.mithaq.graph.Articles;
import org.mithaq.graph.Bolt;
import org.mithaq.graph.CypherConsole;
import org.mithaq.graph.Entities;
import org.mithaq.graph.Evidence;
import org.mithaq.graph.Facts;
import org.mithaq.graph.GraphConnection;
import org.mithaq.ingest.Road;
import org.mithaq.ingest.RoadWatch;
import org.mithaq.lexicon.SeedData;
import org.neo4j.driver.Driver;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rooms behind this one, as beans. The driver is Spring's, so that its health and its settings
/// are too.
@Configuration(proxyBeanMethods = false)
class GraphBeans {

    @Bean
    SeedData world(ServiceSettings settings) {
        var folder = settings.seedData();
        return folder == null ? SeedData.builtIn() : SeedData.in(folder);
    }

    @Bean
    FactExtractor extractor(SeedData world) {
        return FactExtractor.of(world);
    }

    @Bean
    ConfigBuilderCustomizer driverSettings() {
        return Bolt::settings;
    }

    /// Waits for the server; closing is up to the driver's own bean.
    @Bean(destroyMethod = "")
    GraphConnection graph(Driver driver) {
        return GraphConnection.over(driver);
    }

    @Bean
    Road road(FactExtractor extractor, GraphConnection graph, RoadWatch watch) {
        return new Road(extractor, graph, watch);
    }

    @Bean
    Articles articles(GraphConnection graph) {
        return graph.articles();
    }

    @Bean
    Entities entities(GraphConnection graph) {
        return graph.entities();
    }

    @Bean
    Facts facts(GraphConnection graph) {
        return graph.facts();
    }

    @Bean
    CypherConsole cypherConsole(GraphConnection graph) {
        return graph.cypherConsole();
    }

    @Bean
    Evidence evidence(GraphConnection graph) {
        return graph.evidence();
    }
}
