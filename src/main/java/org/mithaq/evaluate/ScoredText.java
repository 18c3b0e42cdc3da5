package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article's title, line feed and text, in which quotes and names are looked up.
final class ScoredText {
    private final String text;

    /// Number of code points before each UTF-16 offset; both halves of a pair count as its place.
    private final int[] codePoints;

    ScoredText(String text) {
        this.text = text;
        this.codePoints = new int[text.length() + 1];
        var seen = -1;
        for (var i = 0; i < text.length(); i++) {
            var isSecondHalf =
                    i > 0
                            && Character.isLowSurrogate(text.charAt(i))
                            && Character.isHighSurrogate(text.charAt(i - 1));
            seen = isSecondHalf ? seen : seen + 1;
            codePoints[i] = seen;
        }
        codePoints[text.length()] = seen + 1;
    }

    /// Every place where these words stand, also where they overlap.
    List<Stretch> places(@Nullable String words) {
        var places = new ArrayList<Stretch>();
        if (words == null || words.isEmpty()) {
            return places;
        }
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Stretch(codePoints[at], codePoints[at + words.length()]));
        }
        return places;
    }

    List<Stretch> places(List<Reported.Words> quotes) {
        return quotes.stream().filter(quote -> quote.start() != null).map(this::place).toList();
    }

    /// Whether the text has these words where they are said to be.
    boolean reads(Reported.Words quote) {
        var place = place(quote);
        var from = text.offsetByCodePoints(0, place.start());
        var to = text.offsetByCodePoints(0, place.end());
        return from <= to && text.substring(from, to).equals(quote.text());
    }

    private Stretch place(Reported.Words quote) {
        return new Stretch(codePoint(quote.start()), codePoint(quote.end()));
    }

    /// Offsets outside the text count as its nearest end.
    private int codePoint(@Nullable Integer offset) {
        return codePoints[Math.clamp(offset == null ? 0 : offset, 0, text.length())];
    }
}
