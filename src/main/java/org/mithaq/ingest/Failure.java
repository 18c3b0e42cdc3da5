package org.mithaq.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.source.ArticleProblem;
import org.mithaq.source.ArticleProblem.Fault;
import org.mithaq.source.Delivery;

/// An article that was not read or not stored, and why.
///
/// @param source file it came from, as the caller named it
/// @param line where it begins, from 1, in a feed the number of its entry; 0 where the file as a
///   whole is meant
/// @param id of the article; null where it was not even read
/// @param problem what is wrong, field by field where fields are to blame
public record Failure(String source, int line, @Nullable String id, ArticleProblem problem) {

    static Failure of(Delivery delivery, ArticleProblem problem) {
        return new Failure(delivery.file(), delivery.line(), null, problem);
    }

    static Failure of(Delivery delivery, Article article, String reason) {
        return new Failure(
                delivery.file(), delivery.line(), article.id(), ArticleProblem.ofWhole(reason));
    }

    /// What is wrong; never empty.
    public List<Fault> faults() {
        return problem.faults();
    }

    /// As it is told to a person, such as `news.jsonl:17: title: is missing`.
    public String inOneLine() {
        return (line == Delivery.WHOLE_FILE ? source : source + ":" + line)
                + ": "
                + problem.inOneLine();
    }
}
