package org.mithaq.graph;

import java.util.Collection;
import java.util.Comparator;
import org.mithaq.fact.Quote;

/// Orders and compares quotes.
final class Quotes {
    static final Comparator<Quote> ORDER =
            Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end);

    private Quotes() {}

    /// The longest words among them, the first of several such; empty where there is none.
    static String longest(Collection<Quote> quotes) {
        return quotes.stream()
                .sorted(ORDER)
                .map(Quote::text)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }
}
