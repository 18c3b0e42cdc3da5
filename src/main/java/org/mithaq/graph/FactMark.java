package org.mithaq.graph;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A fact as a mark on a time line: what a picture needs and no more.
///
/// @param earliest first possible day; null where it is open or the fact is undated
/// @param latest last possible day; null likewise
/// @param precision `DAY`, `MONTH` or `YEAR`; null where no article says when
/// @param sources number of articles
/// @param independentSources number of stories: articles that print the same text count once
public record FactMark(
        String id,
        FactKind kind,
        String type,
        @Nullable String status,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String precision,
        double confidence,
        int sources,
        int independentSources) {
    private static final Comparator<@Nullable LocalDate> OPEN_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    /// Undated ones last, ordered to the last tie. Neo4j takes three times as long for this.
    static final Comparator<FactMark> OLDEST_FIRST =
            Comparator.comparing(FactMark::begins, OPEN_LAST)
                    .thenComparing(FactMark::latest, OPEN_LAST)
                    .thenComparing(FactMark::id);

    private @Nullable LocalDate begins() {
        return earliest == null ? latest : earliest;
    }

    /// The mark of a fact.
    public static FactMark of(RecordedFact fact) {
        var date = fact.date();
        return new FactMark(
                fact.id(),
                fact.kind(),
                fact.type(),
                fact.status(),
                date == null ? null : date.earliest(),
                date == null ? null : date.latest(),
                date == null ? null : date.precision().name(),
                fact.confidence(),
                fact.sources(),
                fact.independentSources());
    }

    public boolean isDated() {
        return earliest != null || latest != null;
    }
}
