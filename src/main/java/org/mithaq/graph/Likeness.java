package org.mithaq.graph;

import java.util.ArrayList;
import java.util.List;

/// How likely it is that two claims report one event, and why.
///
/// @param score from 0 to 1
/// @param reasons what raised or lowered it, each with its weight
/// @param isRefused whether they cannot report one event whatever else speaks for it
record Likeness(double score, List<String> reasons, boolean isRefused) {
    /// From here on two claims report one event. This and the weights were chosen by hand and
    /// checked on annotated reports of events.
    static final double SAME = 0.6;

    /// From here on a reader is asked.
    static final double DOUBTFUL = 0.45;

    private static final double HUNDRED = 100.0;

    Likeness {
        reasons = List.copyOf(reasons);
    }

    static Likeness refused(String reason) {
        return new Likeness(0, List.of(reason), true);
    }

    static Likeness none(String reason) {
        return new Likeness(0, List.of(reason), false);
    }

    boolean isSame() {
        return score >= SAME;
    }

    boolean isWorthKeeping() {
        return score >= DOUBTFUL;
    }

    /// Adds up what speaks for and against.
    static final class Sum {
        private final List<String> reasons = new ArrayList<>();
        private double score;
        private double most = 1;

        Sum add(String reason, double weight) {
            if (weight != 0) {
                score += weight;
                reasons.add("%s %+.2f".formatted(reason, weight));
            }
            return this;
        }

        /// Whatever else speaks for it.
        Sum atMost(double limit, String reason) {
            if (limit < most) {
                most = limit;
                reasons.add(reason);
            }
            return this;
        }

        Likeness total() {
            var within = Math.min(most, Math.max(0, score));
            return new Likeness(Math.round(within * HUNDRED) / HUNDRED, reasons, false);
        }
    }
}
