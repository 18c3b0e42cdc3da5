package org.mithaq.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mithaq.graph.FactCounts;
import org.mithaq.graph.FactKind;

/// How many facts fall into each stretch of time.
///
/// @param bucket `month`, `quarter` or `year`
/// @param items stretches with facts, oldest first; those without any are left out
/// @param imprecise dated facts that are not known to lie in one stretch
/// @param undated facts without a date
public record CountsJson(String bucket, List<Item> items, Kinds imprecise, Kinds undated) {

    /// One stretch.
    ///
    /// @param from its first day
    public record Item(LocalDate from, Kinds counts) {}

    /// Facts of each kind.
    public record Kinds(int meetings, int agreements, int statements, int acts, int all) {
        static Kinds of(Map<FactKind, Integer> counts) {
            return new Kinds(
                    counts.getOrDefault(FactKind.MEETING, 0),
                    counts.getOrDefault(FactKind.AGREEMENT, 0),
                    counts.getOrDefault(FactKind.STATEMENT, 0),
                    counts.getOrDefault(FactKind.ACT, 0),
                    counts.values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    static CountsJson of(String bucket, FactCounts counts) {
        return new CountsJson(
                bucket,
                counts.buckets().entrySet().stream()
                        .map(e -> new Item(e.getKey(), Kinds.of(e.getValue())))
                        .toList(),
                Kinds.of(counts.imprecise()),
                Kinds.of(counts.undated()));
    }
}
