package org.mithaq.evaluate;

/// How many were found, of how many there are.
///
/// @param right found, and there
/// @param found by the program
/// @param gold by people
public record Tally(long right, long found, long gold) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally with(long moreRight, long moreFound, long moreGold) {
        return new Tally(right + moreRight, found + moreFound, gold + moreGold);
    }

    /// Part of what was found that is right; where nothing was found, 1 if nothing was there.
    public double precision() {
        if (found == 0) {
            return gold == 0 ? 1 : 0;
        }
        return (double) right / found;
    }

    /// Part of what is there that was found; 1 where nothing was there.
    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    /// The harmonic mean of both.
    public double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
