package org.mithaq.text;

/// One word, number or punctuation mark of a text.
///
/// @param index position among the tokens of the text, from 0
/// @param start first offset in UTF-16 code units of the original text
/// @param end offset just after the last unit
/// @param form folded form
/// @param kind word, number or punctuation
/// @param shape how the original writes it
public record Token(int index, int start, int end, String form, Kind kind, Shape shape) {

    /// What a token is made of.
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    /// How a word is written; scripts without case are `OTHER`.
    public enum Shape {
        CAPITALISED,
        UPPER,
        LOWER,
        OTHER
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /// Whether the first letter is a capital.
    public boolean isCapitalised() {
        return shape == Shape.CAPITALISED || shape == Shape.UPPER;
    }

    public boolean is(String folded) {
        return form.equals(folded);
    }
}
