package org.mithaq.evaluate;

import java.util.List;
import java.util.Map;

/// Compares extracted facts with annotated ones. Lenient measures ask whether it is the same event,
/// strict ones also whether type, status and sides are right (docs/quality.md).
public final class Evaluation {
    private Evaluation() {}

    /// Scores every annotated article.
    ///
    /// @param texts title, line feed and text of the articles, by id
    /// @param facts what was found in them, by id; an article that is missing counts as read with
    ///   no result
    /// @throws IllegalArgumentException when the text of an annotated article is missing
    public static Measures of(
            List<Gold> gold, Map<String, String> texts, Map<String, Reported> facts) {
        var measures = new Measures();
        for (var annotated : gold) {
            var text = texts.get(annotated.id());
            if (text == null) {
                throw new IllegalArgumentException(
                        "Article " + annotated.id() + " is annotated, but not among the articles");
            }
            var reported = facts.get(annotated.id());
            measures.article(reported != null);
            new ArticleScore(
                            text,
                            annotated,
                            reported == null ? Reported.nothing(annotated.id()) : reported,
                            measures)
                    .score();
        }
        return measures;
    }
}
