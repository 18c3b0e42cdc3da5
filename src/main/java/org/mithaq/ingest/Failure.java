package org.mithaq.ingest;

import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.source.Delivery;

/// An article that was not read or not stored, and why.
///
/// @param source file it came from, as the caller named it
/// @param line where it begins, from 1; 0 where the file as a whole is meant
/// @param id of the article; null where it was not even read
/// @param reason in one line
public record Failure(String source, int line, @Nullable String id, String reason) {

    static Failure of(Delivery delivery, @Nullable Article article, String reason) {
        return new Failure(
                delivery.file(), delivery.line(), article == null ? null : article.id(), reason);
    }

    /// As it is told to a person, such as `news.jsonl:17: title: is missing`.
    public String inOneLine() {
        return (line == Delivery.WHOLE_FILE ? source : source + ":" + line) + ": " + reason;
    }
}
