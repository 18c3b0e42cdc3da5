package org.mithaq.source;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What a text is made of, where that decides whether it can be stored and shown.
final class Characters {
    /// What some editors write before the text of a file.
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int QUOTED_LENGTH = 40;

    private Characters() {}

    /// Where the first half of a surrogate pair stands without its other half, in UTF-16 code
    /// units; no encoding can carry it.
    static OptionalInt loneSurrogate(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a reader would see anything: spaces of any kind, controls and direction marks do not
    /// count.
    static boolean hasVisible(String text) {
        return text.codePoints().anyMatch(Characters::isVisible);
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /// A text with single spaces instead of line breaks and other runs of white space; of none,
    /// `null` in letters.
    static String inOneLine(@Nullable String text) {
        return String.valueOf(text).strip().replaceAll("\\s+", " ");
    }

    /// The beginning of a value, for a message.
    static String quoted(String value) {
        var shown =
                value.codePoints()
                        .limit(QUOTED_LENGTH)
                        .map(c -> isVisible(c) || c == ' ' ? c : '\uFFFD')
                        .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append);
        var isWhole = value.codePointCount(0, value.length()) <= QUOTED_LENGTH;
        return '"' + shown.toString() + (isWhole ? "\"" : "…\"");
    }
}
