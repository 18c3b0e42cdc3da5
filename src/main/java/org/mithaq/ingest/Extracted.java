package org.mithaq.ingest;

import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.ingest.IngestException.Stage;
import org.mithaq.source.Delivery;
import org.mithaq.source.Reading;

/// What came of extracting one delivery.
public sealed interface Extracted {

    record Found(Delivery delivery, Article article, Extraction extraction) implements Extracted {}

    /// Not read, or not extracted.
    ///
    /// @param stage where it was lost
    record Failed(Failure failure, IngestException.Stage stage) implements Extracted {}

    /// Extracts with several threads and hands the outcomes on in the order of the deliveries. No
    /// more than `threads` articles are read ahead.
    static Stream<Extracted> inOrder(
            Stream<Delivery> deliveries, Function<Article, Extraction> extractor, int threads) {
        return deliveries.gather(
                Gatherers.mapConcurrent(threads, delivery -> of(delivery, extractor)));
    }

    /// Never throws: an article that the extractor cannot read costs only itself.
    static Extracted of(Delivery delivery, Function<Article, Extraction> extractor) {
        return switch (delivery.reading()) {
            case Reading.Broken(var problem) ->
                    new Failed(Failure.of(delivery, problem), Stage.READ);
            case Reading.Read(var article) -> {
                try {
                    yield new Found(delivery, article, extractor.apply(article));
                } catch (RuntimeException | StackOverflowError e) {
                    yield new Failed(
                            Failure.of(delivery, article, "cannot be extracted: " + e),
                            Stage.EXTRACT);
                }
            }
        };
    }
}
