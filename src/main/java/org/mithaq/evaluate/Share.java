package org.mithaq.evaluate;

/// How many of those found are right in one respect.
public record Share(long right, long of) {
    static final Share NOTHING = new Share(0, 0);

    Share with(boolean isRight) {
        return new Share(isRight ? right + 1 : right, of + 1);
    }

    /// From 0 to 1; NaN where there were none.
    public double accuracy() {
        return of == 0 ? Double.NaN : (double) right / of;
    }
}
