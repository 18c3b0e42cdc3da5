package org.mithaq.ingest;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
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

    private final ArticleReading reading;
    private final Resolver resolver = new Resolver();
    private final GraphWriter graph;
    private final RoadWatch watch;

    public Road(FactExtractor extractor, GraphConnection graph) {
        this(extractor, graph, RoadWatch.NOBODY);
    }

    /// A road that somebody measures.
    public Road(FactExtractor extractor, GraphConnection graph, RoadWatch watch) {
        this.reading = new ArticleReading(extractor);
        this.graph = graph.writer(FactsJson::text);
        this.watch = watch;
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
        try (var run = new Run(new BatchTaker(this, watch), listener)) {
            Extracted.inOrder(deliveries, this::read, threads)
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEachOrdered(run::take);
            return run.finish();
        }
    }

    private Extraction extract(Article article) {
        try {
            return read(article);
        } catch (RuntimeException | StackOverflowError e) {
            throw lost(article, Stage.EXTRACT, e);
        }
    }

    private Extraction read(Article article) {
        return timed(Stage.EXTRACT, () -> reading.read(article));
    }

    ResolvedFacts resolve(Article article, Extraction extraction) {
        try {
            return timed(Stage.RESOLVE, () -> resolver.resolve(article, extraction));
        } catch (RuntimeException e) {
            throw lost(article, Stage.RESOLVE, e);
        }
    }

    WrittenArticle write(ResolvedFacts facts) {
        try {
            return write(List.of(facts)).getFirst();
        } catch (RuntimeException e) {
            throw lost(facts.article(), Stage.WRITE, e);
        }
    }

    /// Writes one batch; where that fails, nobody is told that its articles are lost.
    List<WrittenArticle> write(List<ResolvedFacts> batch) {
        var written = timed(Stage.WRITE, () -> graph.write(batch));
        for (var i = 0; i < batch.size(); i++) {
            watch.stored(written.get(i).outcome(), batch.get(i).extraction());
        }
        return written;
    }

    private IngestException lost(Article article, Stage stage, Throwable cause) {
        watch.lost(stage);
        return new IngestException(article, stage, cause);
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        var begun = System.nanoTime();
        var result = work.get();
        watch.took(stage, Duration.ofNanos(System.nanoTime() - begun));
        return result;
    }
}
