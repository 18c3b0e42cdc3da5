package org.mithaq.text;

/// A half-open range `[start, end)` of an article's full text (title, line feed, text) as it was
/// received.
///
/// @param start first offset, in UTF-16 code units, from 0
/// @param end offset just after the last unit; greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException when the range is empty or begins before 0
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    /// The words this span covers.
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that covers both.
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
