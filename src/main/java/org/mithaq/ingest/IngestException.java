package org.mithaq.ingest;

import org.mithaq.article.Article;

/// An article did not reach the graph; nothing of it was stored.
public final class IngestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The part of the road where an article was lost.
    public enum Stage {
        READ,
        EXTRACT,
        RESOLVE,
        WRITE
    }

    private final String articleId;
    private final Stage stage;

    IngestException(Article article, Stage stage, Throwable cause) {
        super("Article " + article.id() + " was lost in " + stage + ": " + cause, cause);
        this.articleId = article.id();
        this.stage = stage;
    }

    public String articleId() {
        return articleId;
    }

    public Stage stage() {
        return stage;
    }
}
