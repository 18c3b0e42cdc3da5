package org.mithaq.ingest;

import org.mithaq.article.Article;
import org.mithaq.extract.FactExtractor;
import org.mithaq.fact.Extraction;
import org.mithaq.resolve.WhoIsWho;

/// Reads an article to the end: what it says, and which known official each person is. A pure
/// function of the article and the world; safe to share between threads.
public final class ArticleReading {
    private final FactExtractor extractor;
    private final WhoIsWho whoIsWho;

    public ArticleReading(FactExtractor extractor) {
        this.extractor = extractor;
        this.whoIsWho = new WhoIsWho(extractor.world());
    }

    /// Every fact the article states, with the officials that are known.
    public Extraction read(Article article) {
        return whoIsWho.identified(article, extractor.read(article));
    }
}
