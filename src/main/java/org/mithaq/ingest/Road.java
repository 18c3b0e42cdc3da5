package org.mithaq.ingest;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.mithaq.article.Article;
import org.mithaq.extract.FactExtractor;
import org.mithaq.fact.Extraction;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphWriter;
import org.mithaq.graph.WrittenArticle;
import org.mithaq.ingest.IngestException.Stage;
import org.mithaq.resolve.ResolvedFacts;
import org.mithaq.resolve.Resolver;
import org.mithaq.source.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The road of an article into the graph: extract, resolve, write. Safe to share between threads.
public final class Road {
    private static final Logger LOG = LoggerFactory.getLogger(Road.class);

    /// Articles written in one transaction. Chosen by hand: bare writes gained nothing from more.
    private static final int BATCH = 50;

    private final FactExtractor extractor;
    private final Resolver resolver = new Resolver();
    private final GraphWriter graph;

    public Road(FactExtractor extractor, GraphConnection graph) {
        this.extractor = extractor;
        this.graph = graph.writer(FactsJson::text);
    }

    /// An article that arrived.
    ///
    /// @param extraction what was found in it
    /// @param written what became of it in the graph
    public record Arrival(Extraction extraction, WrittenArticle written) {}

    /// Takes one article all the way; when this returns, it is stored.
    ///
    /// @throws IngestException when it was lost, and where
    public Arrival take(Article article) {
        var begun = System.nanoTime();
        var extraction = extract(article);
        var facts = resolve(article, extraction);
        var written = write(facts);
        LOG.info(
                "{}: {}, {} claims, {} ms",
                article.id(),
                written.outcome(),
                written.claims(),
                (System.nanoTime() - begun) / 1_000_000);
        return new Arrival(extraction, written);
    }

    /// Takes every article; one that is lost costs only itself.
    ///
    /// @param threads number of articles extracted at the same time
    public RunReport takeAll(Stream<Delivery> deliveries, int threads, RunListener listener) {
        try (var run = new Run(new BatchTaker(this, graph), listener)) {
            Extracted.inOrder(deliveries, extractor, threads)
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEachOrdered(run::take);
            return run.finish();
        }
    }

    private Extraction extract(Article article) {
        try {
            return extractor.read(article);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IngestException(article, Stage.EXTRACT, e);
        }
    }

    ResolvedFacts resolve(Article article, Extraction extraction) {
        try {
            return resolver.resolve(article, extraction);
        } catch (RuntimeException e) {
            throw new IngestException(article, Stage.RESOLVE, e);
        }
    }

    WrittenArticle write(ResolvedFacts facts) {
        try {
            return graph.write(List.of(facts)).getFirst();
        } catch (RuntimeException e) {
            throw new IngestException(facts.article(), Stage.WRITE, e);
        }
    }
}
