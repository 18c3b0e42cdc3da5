package org.mithaq.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words, numbers and punctuation marks, and folds each.
///
/// Hyphens separate words and are no tokens of their own; an apostrophe inside a word is passed
/// over, an English possessive `'s` is a token; initials with full stops (`U.S.`) are one token.
public final class Tokenizer {

    private final Folding folding;

    public Tokenizer(Folding folding) {
        this.folding = folding;
    }

    public List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>(text.length() / 5 + 8);
        var at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isWordStart(c)) {
                at = word(text, at, tokens);
            } else if (Character.isDigit(c)) {
                at = number(text, at, tokens);
            } else if (isPossessive(text, at)) {
                tokens.add(token(tokens, text, at, at + 2, Token.Kind.WORD));
                at += 2;
            } else {
                if (!Character.isWhitespace(c) && !isHyphenInside(text, at) && isMark(c)) {
                    tokens.add(token(tokens, text, at, at + 1, Token.Kind.PUNCTUATION));
                }
                at++;
            }
        }
        return tokens;
    }

    private int word(String text, int start, List<Token> tokens) {
        var initialsEnd = endOfInitials(text, start);
        if (initialsEnd > start) {
            tokens.add(token(tokens, text, start, initialsEnd, Token.Kind.WORD));
            return initialsEnd;
        }
        var end = start + 1;
        while (end < text.length() && isWordPart(text, end)) {
            end++;
        }
        tokens.add(token(tokens, text, start, end, Token.Kind.WORD));
        if (isPossessive(text, end)) {
            tokens.add(token(tokens, text, end, end + 2, Token.Kind.WORD));
            return end + 2;
        }
        return end;
    }

    private int number(String text, int start, List<Token> tokens) {
        var end = start + 1;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end)) || isDecimalMark(text, end))) {
            end++;
        }
        tokens.add(token(tokens, text, start, end, Token.Kind.NUMBER));
        return end;
    }

    private Token token(List<Token> before, String text, int start, int end, Token.Kind kind) {
        var form = new StringBuilder(end - start);
        for (var i = start; i < end; i++) {
            if (i == start || !isApostrophe(text.charAt(i))) {
                folding.append(text.charAt(i), form);
            }
        }
        return new Token(before.size(), start, end, form.toString(), kind, shape(text, start, end));
    }

    private static Token.Shape shape(String text, int start, int end) {
        var first = text.charAt(start);
        if (Character.isUpperCase(first)) {
            var second = end - start > 1 ? text.charAt(start + 1) : first;
            var isCapital = Character.isUpperCase(second) || Character.isDigit(second);
            return end - start > 1 && (isCapital || second == '.')
                    ? Token.Shape.UPPER
                    : Token.Shape.CAPITALISED;
        }
        return Character.isLowerCase(first) ? Token.Shape.LOWER : Token.Shape.OTHER;
    }

    /// `U.S.`, `U.S`, `e.g.`: single letters each followed by a full stop, at least two of them.
    private static int endOfInitials(String text, int start) {
        var at = start;
        var letters = 0;
        while (at + 1 < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN
                && Character.isLetter(text.charAt(at))
                && text.charAt(at + 1) == '.') {
            at += 2;
            letters++;
        }
        return letters >= 2 ? at : start;
    }

    private boolean isWordPart(String text, int at) {
        var c = text.charAt(at);
        return isWordStart(c)
                || (Character.isDigit(c) && !isArabic(text.charAt(at - 1)))
                || (folding.drops(c) && !Character.isWhitespace(c))
                || (isApostrophe(c)
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1))
                        && !isPossessive(text, at));
    }

    /// An Arabic word and a number behind it are two words even where the space between is left
    /// out.
    private static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isMark(char c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static boolean isPossessive(String text, int at) {
        return at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /// The stop of `U.S.` before a hyphen.
    private static boolean isEndOfInitials(String text, int at) {
        return at > 2
                && text.charAt(at - 1) == '.'
                && text.charAt(at - 3) == '.'
                && Character.isUpperCase(text.charAt(at - 2));
    }

    private static boolean isHyphenInside(String text, int at) {
        return (text.charAt(at) == '-'
                        || text.charAt(at) == '\u2010'
                        || text.charAt(at) == '\u2011')
                && at > 0
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at - 1)) || isEndOfInitials(text, at))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isDecimalMark(String text, int at) {
        var c = text.charAt(at);
        return (c == '.' || c == ',' || c == '\u066B')
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }
}
