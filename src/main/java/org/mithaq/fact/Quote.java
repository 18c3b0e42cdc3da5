package org.mithaq.fact;

import org.mithaq.text.Span;

/// Words of an article with their place in it.
///
/// @param start first offset in UTF-16 code units of title, line feed, text
/// @param end offset just after the last unit
/// @param text the words between, unchanged
public record Quote(int start, int end, String text) {

    public static Quote of(Span span, String fullText) {
        return new Quote(span.start(), span.end(), span.in(fullText));
    }
}
