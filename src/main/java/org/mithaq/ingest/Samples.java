package org.mithaq.ingest;

import java.util.List;
import org.mithaq.graph.ArticleFilter;
import org.mithaq.graph.ArticleSummary;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.PageRequest;

/// The sample articles in a graph; all carry one outlet, by which they are known.
public final class Samples {
    /// The outlet of every sample article.
    public static final String OUTLET = "Mithaq sample";

    private static final ArticleFilter SAMPLES = new ArticleFilter(null, null, OUTLET, null, null);

    private Samples() {}

    /// Whether the graph holds no article besides samples; so too where it holds none.
    public static boolean areAllThereIs(GraphConnection graph) {
        var one = PageRequest.first(1);
        var articles = graph.articles();
        return articles.list(SAMPLES, one).total() == articles.list(ArticleFilter.ANY, one).total();
    }

    /// Withdraws every sample; what other articles say of the same facts stays.
    ///
    /// @return number of samples that were there
    public static int remove(GraphConnection graph) {
        var writer = graph.writer(FactsJson::text);
        var removed = 0;
        var samples = firstPage(graph);
        while (!samples.isEmpty()) {
            samples.forEach(sample -> writer.withdraw(sample.id()));
            removed += samples.size();
            samples = firstPage(graph);
        }
        return removed;
    }

    private static List<ArticleSummary> firstPage(GraphConnection graph) {
        return graph.articles().list(SAMPLES, PageRequest.first(PageRequest.MAX_LIMIT)).items();
    }
}
