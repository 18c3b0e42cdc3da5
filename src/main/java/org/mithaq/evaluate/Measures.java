package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How good facts are, over all articles of an annotated set.
public final class Measures {
    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final Map<Respect, Share> shares = new EnumMap<>(Respect.class);
    private final List<Miss> misses = new ArrayList<>();
    private int articles;
    private int notExtracted;
    private int badQuotes;

    Measures() {
        for (var measure : Measure.values()) {
            tallies.put(measure, Tally.NOTHING);
        }
        for (var respect : Respect.values()) {
            shares.put(respect, Share.NOTHING);
        }
    }

    /// Something that was missed, or found although it is not there.
    ///
    /// @param kind such as `missed meeting`
    /// @param article id
    /// @param what the words of it
    public record Miss(String kind, String article, String what) {}

    void article(boolean wasExtracted) {
        articles++;
        notExtracted += wasExtracted ? 0 : 1;
    }

    void badQuote() {
        badQuotes++;
    }

    void add(Measure measure, Pairs pairs) {
        add(measure, pairs.number(), pairs.found(), pairs.gold());
    }

    void add(Measure measure, long right, long found, long gold) {
        tallies.merge(
                measure,
                new Tally(right, found, gold),
                (a, b) -> a.with(b.right(), b.found(), b.gold()));
    }

    void share(Respect respect, boolean isRight) {
        shares.merge(respect, Share.NOTHING.with(isRight), (share, _) -> share.with(isRight));
    }

    void miss(Miss miss) {
        misses.add(miss);
    }

    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NOTHING);
    }

    public Share share(Respect respect) {
        return shares.getOrDefault(respect, Share.NOTHING);
    }

    /// In the order of the articles.
    public List<Miss> misses() {
        return Collections.unmodifiableList(misses);
    }

    /// Annotated articles.
    public int articles() {
        return articles;
    }

    /// Annotated articles of which there are no facts.
    public int notExtracted() {
        return notExtracted;
    }

    /// Quotes given as evidence that the article does not read where they are said to stand.
    public int badQuotes() {
        return badQuotes;
    }
}
