package org.mithaq.graph;

import java.util.List;

/// What bringing the graph in line with seed-data changed.
///
/// @param entries rows of seed-data
/// @param added rows that the graph had not
/// @param changed rows that were written again
/// @param removed ids whose row is gone, and with it the entity: nothing else spoke of it
/// @param kept ids whose row is gone, but of which articles, or other entities, still speak
public record SeedReport(
        int entries, int added, int changed, List<String> removed, List<String> kept) {
    private static final int NAMED = 10;

    public SeedReport {
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    /// Whether nothing was written.
    public boolean isUnchanged() {
        return added == 0 && changed == 0 && removed.isEmpty();
    }

    /// As it is told to a person, in one line.
    public String inOneLine() {
        var line =
                "%,d states, places, organisations and officials: %,d added, %,d changed, %,d removed"
                        .formatted(entries, added, changed, removed.size());
        return kept.isEmpty()
                ? line
                : line
                        + "; no longer in seed-data, but still spoken of: "
                        + String.join(", ", kept.subList(0, Math.min(NAMED, kept.size())))
                        + (kept.size() > NAMED
                                ? " and %,d more".formatted(kept.size() - NAMED)
                                : "");
    }
}
