package org.mithaq.web;

import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.ArticleFilter;
import org.mithaq.graph.CypherConsole;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphTrouble;
import org.mithaq.graph.PageRequest;
import org.mithaq.ingest.LoggedRun;
import org.mithaq.ingest.Road;
import org.mithaq.ingest.Samples;
import org.mithaq.lexicon.SeedData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What happens once the service answers: it says where, brings the graph in line with seed-data
/// and loads the sample articles, beside the first requests.
@Component
class Opening implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final ServiceSettings settings;
    private final Environment environment;
    private final Neo4jConnectionDetails neo4j;
    private final boolean isEmbedded;
    private final GraphConnection graph;
    private final SeedData world;
    private final Road road;
    private final CypherConsole console;

    private volatile boolean isEnding;
    private @Nullable Thread filling;

    Opening(
            ServiceSettings settings,
            Environment environment,
            Neo4jConnectionDetails neo4j,
            ObjectProvider<EmbeddedGraph> embedded,
            GraphConnection graph,
            SeedData world,
            Road road,
            CypherConsole console) {
        this.settings = settings;
        this.environment = environment;
        this.neo4j = neo4j;
        this.isEmbedded = embedded.getIfAvailable() != null;
        this.graph = graph;
        this.world = world;
        this.road = road;
        this.console = console;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        var http = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
        if (isEmbedded) {
            new ServiceFile(neo4j.getUri(), http, ProcessHandle.current().pid())
                    .writeInto(settings.data());
        }
        LOG.info("Mithaq is ready");
        LOG.info("  look     {}/", http);
        LOG.info("  API      {}/api/v1/articles", http);
        LOG.info("  try it   {}/swagger-ui.html", http);
        LOG.info("  Bolt     {}{}", neo4j.getUri(), isEmbedded ? login() : "");
        if (isEmbedded) {
            LOG.info("  data in  {}", settings.data().toAbsolutePath().normalize());
        }
        filling = Thread.ofPlatform().name("opening").start(this::fill);
    }

    private String login() {
        return settings.boltPassword() == null
                ? " (no login)"
                : " (user " + EmbeddedNeo4j.USER + ")";
    }

    private void fill() {
        try {
            LOG.info("Seed data: {}", graph.seedWriter().write(world).inOneLine());
            compareFormer();
            if (settings.samples() && Samples.areAllThereIs(graph)) {
                loadSamples();
            }
            LOG.info("The graph holds {}", contents());
            console.weakness()
                    .ifPresent(reason -> LOG.warn("POST /api/v1/cypher is closed: {}", reason));
        } catch (RuntimeException e) {
            if (!isEnding) {
                LOG.warn("Seed data or samples are not all there: {}", GraphTrouble.reason(e), e);
            }
        }
    }

    /// What an earlier program took in.
    private void compareFormer() {
        graph.formerArticles()
                .compare(left -> {
                    LOG.info("{} articles of an earlier program are to be compared …", left);
                    return !isEnding;
                });
    }

    private void loadSamples() {
        try (var samples = SampleArticles.of(settings.seedData())) {
            var report =
                    road.takeAll(
                            samples.takeWhile(_ -> !isEnding),
                            Runtime.getRuntime().availableProcessors(),
                            new LoggedRun("Samples"));
            LOG.info("Samples: {}", report.inOneLine());
        }
    }

    private String contents() {
        var one = PageRequest.first(1);
        var facts =
                Arrays.stream(FactKind.values())
                        .mapToLong(k -> graph.facts().list(k, FactFilter.ANY, one).total())
                        .sum();
        var articles = graph.articles().list(ArticleFilter.ANY, one).total();
        return "%,d articles and %,d facts".formatted(articles, facts);
    }

    /// Spring ends this before the graph it needs.
    @Override
    public void destroy() throws InterruptedException {
        isEnding = true;
        if (filling != null) {
            filling.join();
        }
        if (isEmbedded) {
            ServiceFile.removeFrom(settings.data());
        }
        LOG.info("Mithaq ends");
    }
}
