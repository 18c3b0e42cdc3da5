package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Groups what is alike: the two groups that are on average most alike are joined, again and again,
/// until none are alike enough, never two that hold members that must not stand together (average
/// linkage with cannot-links). A pure function of what it is given: ties go to the least members.
final class Clusters {
    /// Sums of hundredths in another order may differ by less than this.
    private static final double TINY = 1e-9;

    private final List<String> members;
    private final double[][] alike;
    private final boolean[][] isRefused;
    private final List<SortedSet<String>> groups = new ArrayList<>();
    private final boolean[] isGone;

    /// @param members ids, each once
    Clusters(Collection<String> members) {
        this.members = List.copyOf(new TreeSet<>(members));
        var size = this.members.size();
        this.alike = new double[size][size];
        this.isRefused = new boolean[size][size];
        this.isGone = new boolean[size];
        this.members.forEach(member -> groups.add(new TreeSet<>(List.of(member))));
    }

    /// The ids, sorted; what [#set] and [#refuse] count in.
    List<String> members() {
        return members;
    }

    void set(int one, int other, double score) {
        alike[one][other] = score;
        alike[other][one] = score;
    }

    /// These two must not stand together.
    void refuse(int one, int other) {
        isRefused[one][other] = true;
        isRefused[other][one] = true;
    }

    /// These two stand together whatever else is said.
    void join(int one, int other) {
        var a = groupOf(one);
        var b = groupOf(other);
        if (a != b) {
            merge(Math.min(a, b), Math.max(a, b));
        }
    }

    private int groupOf(int member) {
        for (var i = 0; i < groups.size(); i++) {
            if (!isGone[i] && groups.get(i).contains(members.get(member))) {
                return i;
            }
        }
        throw new IllegalStateException("every member is in a group");
    }

    /// Joins groups until none are alike enough.
    ///
    /// @param least average likeness from which groups are joined
    void joinAlike(double least) {
        while (joinMostAlike(least)) {
            // until none are alike enough
        }
    }

    /// The groups, by their least members.
    List<SortedSet<String>> groups() {
        var left = new ArrayList<SortedSet<String>>();
        for (var i = 0; i < groups.size(); i++) {
            if (!isGone[i]) {
                left.add(groups.get(i));
            }
        }
        return List.copyOf(left);
    }

    /// Groups stand in the order of their least members, so that the first pair found among equals
    /// is the one with the least.
    private boolean joinMostAlike(double least) {
        var best = least;
        var bestOne = -1;
        var bestOther = -1;
        for (var i = 0; i < groups.size(); i++) {
            for (var j = i + 1; !isGone[i] && j < groups.size(); j++) {
                if (isGone[j] || isRefused[i][j] || alike[i][j] == 0) {
                    continue;
                }
                var average = alike[i][j] / (groups.get(i).size() * (double) groups.get(j).size());
                if (bestOne < 0 ? average >= best - TINY : average > best + TINY) {
                    best = average;
                    bestOne = i;
                    bestOther = j;
                }
            }
        }
        if (bestOne < 0) {
            return false;
        }
        merge(bestOne, bestOther);
        return true;
    }

    private void merge(int into, int from) {
        groups.get(into).addAll(groups.get(from));
        isGone[from] = true;
        for (var i = 0; i < groups.size(); i++) {
            alike[into][i] += alike[from][i];
            alike[i][into] = alike[into][i];
            isRefused[into][i] |= isRefused[from][i];
            isRefused[i][into] = isRefused[into][i];
        }
    }
}
