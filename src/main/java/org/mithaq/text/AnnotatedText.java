package org.mithaq.text;

import java.util.List;
import org.mithaq.article.Article;

/// An article with its language, tokens and sentences.
///
/// @param text title, line feed and text of the article, unchanged
/// @param language ISO 639-1 code, or `und`
public record AnnotatedText(
        Article article,
        String text,
        String language,
        List<Token> tokens,
        List<Sentence> sentences) {
    public AnnotatedText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    /// The original range from one token to just before another.
    public Span span(int fromToken, int toToken) {
        return new Span(tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
    }
}
