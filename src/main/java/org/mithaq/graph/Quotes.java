package org.mithaq.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mithaq.fact.Quote;

/// Quotes as the graph stores them: three lists side by side.
final class Quotes {
    static final Comparator<Quote> ORDER =
            Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end);

    private Quotes() {}

    static List<Quote> of(List<Integer> starts, List<Integer> ends, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Quote(starts.get(i), ends.get(i), texts.get(i)))
                .toList();
    }

    /// The longest words among them, the first of several such; empty where there is none.
    static String longest(Collection<Quote> quotes) {
        return quotes.stream()
                .sorted(ORDER)
                .map(Quote::text)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }
}
