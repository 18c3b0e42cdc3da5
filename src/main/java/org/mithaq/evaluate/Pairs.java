package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Which of the annotated things are which of the found ones: the best pair first, each taken once.
/// Of equally good pairs those that stand later come first.
///
/// @param taken index among the annotated and index among the found, best first
record Pairs(List<Pair> taken, int gold, int found) {

    record Pair(double score, int gold, int found) {}

    private static final Comparator<Pair> BEST_FIRST =
            Comparator.comparingDouble(Pair::score)
                    .thenComparingInt(Pair::gold)
                    .thenComparingInt(Pair::found)
                    .reversed();

    /// @param score how well two fit; those of 0 do not
    static <G, F> Pairs of(List<G> gold, List<F> found, ToDoubleBiFunction<G, F> score) {
        var candidates = new ArrayList<Pair>();
        for (var i = 0; i < gold.size(); i++) {
            for (var j = 0; j < found.size(); j++) {
                var fit = score.applyAsDouble(gold.get(i), found.get(j));
                if (fit > 0) {
                    candidates.add(new Pair(fit, i, j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        var usedGold = new HashSet<Integer>();
        var usedFound = new HashSet<Integer>();
        var taken = new ArrayList<Pair>();
        for (var pair : candidates) {
            if (!usedGold.contains(pair.gold) && !usedFound.contains(pair.found)) {
                usedGold.add(pair.gold);
                usedFound.add(pair.found);
                taken.add(pair);
            }
        }
        return new Pairs(List.copyOf(taken), gold.size(), found.size());
    }

    int number() {
        return taken.size();
    }

    /// Indexes of the annotated things that were not found.
    IntStream missed() {
        return IntStream.range(0, gold).filter(i -> taken.stream().noneMatch(p -> p.gold == i));
    }

    /// Indexes of what was found and is not there.
    IntStream extra() {
        return IntStream.range(0, found).filter(j -> taken.stream().noneMatch(p -> p.found == j));
    }

    /// For each of some names of an annotated thing, in order, the first found one with a name in
    /// common that none before took; -1 where there is none.
    static List<Integer> inOrder(List<Set<String>> gold, List<Set<String>> found) {
        var used = new HashSet<Integer>();
        return gold.stream()
                .map(names -> {
                    var first =
                            IntStream.range(0, found.size())
                                    .filter(j -> !used.contains(j))
                                    .filter(j -> found.get(j).stream().anyMatch(names::contains))
                                    .findFirst()
                                    .orElse(-1);
                    used.add(first);
                    return first;
                })
                .toList();
    }

    /// How many of some annotated things have a counterpart (see [#inOrder]).
    static int inCommon(List<Set<String>> gold, List<Set<String>> found) {
        return (int) inOrder(gold, found).stream().filter(j -> j >= 0).count();
    }
}
