package org.mithaq.evaluate;

import java.util.List;

/// A half-open range of an article, in Unicode code points: what is measured does not depend on how
/// a text is encoded.
record Stretch(int start, int end) {
    /// Evidence that shares so much of the shorter range is the same evidence.
    private static final double SAME_EVIDENCE = 0.3;

    private int length() {
        return end - start;
    }

    private int shared(Stretch other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /// What both share, as a part of what either covers; from 0 to 1.
    double likeness(Stretch other) {
        var shared = shared(other);
        return shared == 0 ? 0 : (double) shared / (length() + other.length() - shared);
    }

    /// The greatest likeness of any two; 0 where there are none.
    static double greatestLikeness(List<Stretch> some, List<Stretch> others) {
        var greatest = 0.0;
        for (var one : some) {
            for (var other : others) {
                greatest = Math.max(greatest, one.likeness(other));
            }
        }
        return greatest;
    }

    /// Whether any two of them share enough of the shorter one.
    static boolean overlap(List<Stretch> some, List<Stretch> others) {
        return some.stream()
                .anyMatch(one ->
                        others.stream()
                                .anyMatch(other ->
                                        one.shared(other)
                                                >= SAME_EVIDENCE
                                                        * Math.min(one.length(), other.length())));
    }
}
