package org.mithaq.graph;

import java.util.ArrayList;
import java.util.List;

/// How likely it is that two claims report one event, and why.
///
/// @param score from 0 to 1
/// @param reasons what raised or lowered it, each with its weight (see [Ground])
record Likeness(double score, List<String> reasons) {
    /// Of two that cannot report one event.
    static final Likeness NONE = new Likeness(0, List.of());

    /// From here on two claims report one event. This and the weights were chosen by hand and
    /// checked on annotated reports of events.
    static final double SAME = 0.6;

    /// From here on a reader is asked.
    static final double DOUBTFUL = 0.45;

    private static final double HUNDRED = 100.0;

    Likeness {
        reasons = List.copyOf(reasons);
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

        void add(Ground ground, double weight) {
            add(ground.phrase(), weight);
        }

        /// @param what the ground is about in this case
        void add(Ground ground, Object what, double weight) {
            add(ground.about(what), weight);
        }

        private void add(String reason, double weight) {
            if (weight != 0) {
                score += weight;
                reasons.add(Ground.weighing(reason, weight));
            }
        }

        /// Whatever else speaks for it.
        void atMost(double limit, Ground ground) {
            if (limit < most) {
                most = limit;
                reasons.add(ground.phrase());
            }
        }

        Likeness total() {
            var within = Math.min(most, Math.max(0, score));
            return new Likeness(Math.round(within * HUNDRED) / HUNDRED, reasons);
        }
    }
}
