package org.mithaq.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// What is compared of an article to find its copies.
///
/// @param day of publication
record PrintedText(String id, @Nullable LocalDate day, Shingles shingles) {

    static PrintedText of(ArticleToWrite article) {
        return new PrintedText(article.id(), article.facts().article().date(), article.shingles());
    }

    /// @param row with `id`, `publishedOn` and `text`
    static PrintedText of(Record row) {
        return new PrintedText(
                row.get("id").asString(),
                Stored.known(row, "publishedOn", Value::asLocalDate),
                Shingles.of(row.get("text").asString()));
    }
}
