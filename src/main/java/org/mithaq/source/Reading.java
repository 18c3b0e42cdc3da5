package org.mithaq.source;

import org.mithaq.article.Article;

/// What came of reading one article.
public sealed interface Reading {

    record Read(Article article) implements Reading {}

    record Broken(ArticleProblem problem) implements Reading {}
}
