package org.mithaq.graph;

import java.util.ArrayList;
import java.util.List;

/// How likely it is that two claims report one event, and why.
///
/// @param score from 0 to 1
/// @param reasons what raised or lowered it, each with its weight (see [Ground])
/// @param asks whether it is worth asking a reader, where the two are not one by themselves
record Likeness(double score, List<String> reasons, boolean asks) {
    /// Of two that cannot report one event.
    static final Likeness NONE = new Likeness(0, List.of(), false);

    /// From here on two claims report one event. This and the weights were chosen by hand and
    /// checked on annotated reports of events.
    static final double SAME = 0.6;

    /// From here on it is kept, for it counts where groups of claims are compared.
    static final double DOUBTFUL = 0.45;

    /// From here on a reader may be asked; chosen by hand on a month of news: below it are meetings
    /// of the same states of which nothing else is told.
    private static final double QUESTION = 0.5;

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
        private boolean isTelling = true;

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

        /// The two tell so little that a reader could not say either.
        void tellsLittle() {
            isTelling = false;
        }

        Likeness total() {
            var within = Math.min(most, Math.max(0, score));
            return new Likeness(
                    Math.round(within * HUNDRED) / HUNDRED,
                    reasons,
                    isTelling && within >= QUESTION);
        }
    }
}
