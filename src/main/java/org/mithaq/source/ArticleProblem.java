package org.mithaq.source;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why something that was delivered is not an article, or did not become one in the graph.
///
/// @param kind how far it was from being one
/// @param faults what is wrong, in the order of the article's fields; never empty
public record ArticleProblem(Kind kind, List<Fault> faults) {

    /// How far a delivery was from being an article.
    public enum Kind {
        /// It could not be read at all: no JSON, no UTF-8, no such file.
        UNREADABLE,
        /// It was read, but a field does not hold what it should.
        BAD_FIELD,
        /// The text is longer than [ArticleReader#MAX_BYTES].
        TOO_LARGE,
        /// It is an article, but it could not be taken further.
        NOT_TAKEN
    }

    /// One thing that is wrong.
    ///
    /// @param field name of the field, as the sender wrote it; null where no field is to blame
    /// @param reason what was found and what was expected
    public record Fault(@Nullable String field, String reason) {}

    /// @throws IllegalArgumentException when nothing is wrong
    public ArticleProblem {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A problem needs at least one fault");
        }
    }

    /// An article that is one, but was lost later on the road.
    public static ArticleProblem ofWhole(String reason) {
        return new ArticleProblem(Kind.NOT_TAKEN, List.of(new Fault(null, reason)));
    }

    static ArticleProblem unreadable(String reason) {
        return new ArticleProblem(Kind.UNREADABLE, List.of(new Fault(null, reason)));
    }

    static ArticleProblem tooLarge(@Nullable String field, String reason) {
        return new ArticleProblem(Kind.TOO_LARGE, List.of(new Fault(field, reason)));
    }

    /// All faults in one line, such as `title: is missing; date: …`.
    public String inOneLine() {
        return faults.stream()
                .map(f -> f.field() == null ? f.reason() : f.field() + ": " + f.reason())
                .collect(Collectors.joining("; "));
    }
}
