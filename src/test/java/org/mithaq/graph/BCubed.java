package org.mithaq.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How well a clustering agrees with the right one: B-cubed precision and recall (Bagga and Baldwin
/// 1998), the means over all items of the share of an item's cluster that belongs there, and of the
/// share of what belongs there that is in it.
///
/// @param precision from 0 to 1; 1 when nothing is together that is not one
/// @param recall from 0 to 1; 1 when all that is one is together
record BCubed(double precision, double recall) {

    /// One report of one event.
    record Item(String article, String event) {}

    /// @param items what is clustered, rightly by [Item#event]
    /// @param clusters the id of the cluster of each item; one without stands alone
    /// @throws IllegalArgumentException without items
    static BCubed of(Collection<Item> items, Map<Item, String> clusters) {
        var all = new HashSet<>(items);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Nothing to compare");
        }
        var byCluster = new HashMap<String, Set<Item>>();
        var byEvent = new HashMap<String, Set<Item>>();
        for (var item : all) {
            byEvent.computeIfAbsent(item.event(), _ -> new HashSet<>()).add(item);
            var cluster = clusters.get(item);
            if (cluster != null) {
                byCluster.computeIfAbsent(cluster, _ -> new HashSet<>()).add(item);
            }
        }
        var precision = 0.0;
        var recall = 0.0;
        for (var item : all) {
            var cluster = clusters.get(item);
            var together =
                    cluster == null ? Set.of(item) : byCluster.getOrDefault(cluster, Set.of());
            var right = byEvent.getOrDefault(item.event(), Set.of());
            var shared = together.stream().filter(right::contains).count();
            precision += (double) shared / together.size();
            recall += (double) shared / right.size();
        }
        return new BCubed(precision / all.size(), recall / all.size());
    }

    /// The harmonic mean of both.
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
