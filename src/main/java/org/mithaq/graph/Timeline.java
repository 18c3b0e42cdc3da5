package org.mithaq.graph;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// What happened between two states.
///
/// @param dated oldest first
/// @param undated those of which no article gives any date; never mixed with the others
public record Timeline(List<RecordedFact> dated, List<RecordedFact> undated) {
    private static final CypherFile TIMELINE = CypherFile.named("query/timeline");

    public Timeline {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /// Every fact that involves both states.
    ///
    /// @param a ISO 3166-1 alpha-3
    /// @param b ISO 3166-1 alpha-3
    /// @param from first day, or null; undated facts come in every case
    /// @param to last day, inclusive, or null
    public static Timeline between(
            Driver driver, String a, String b, @Nullable LocalDate from, @Nullable LocalDate to) {
        var parameters = Rows.row("a", a, "b", b, "from", from, "to", to);
        var facts =
                ReadOnly.rows(driver, TIMELINE, parameters).stream()
                        .map(Facts::fact)
                        .collect(partitioningBy(Timeline::isDated));
        return new Timeline(
                facts.getOrDefault(true, List.of()), facts.getOrDefault(false, List.of()));
    }

    private static boolean isDated(RecordedFact fact) {
        return fact.date() != null && fact.date().hasDays();
    }
}
