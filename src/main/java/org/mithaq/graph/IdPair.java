package org.mithaq.graph;

import java.util.Comparator;

/// Two ids, the lesser first.
record IdPair(String a, String b) implements Comparable<IdPair> {
    private static final Comparator<IdPair> ORDER =
            Comparator.comparing(IdPair::a).thenComparing(IdPair::b);

    static IdPair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new IdPair(one, other) : new IdPair(other, one);
    }

    @Override
    public int compareTo(IdPair other) {
        return ORDER.compare(this, other);
    }
}
