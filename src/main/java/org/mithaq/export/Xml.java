package org.mithaq.export;

/// Text within XML 1.0.
final class Xml {
    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /// The text with what XML itself uses escaped; characters that XML 1.0 cannot hold become
    /// U+FFFD.
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(c, safe));
        return safe.toString();
    }

    private static void append(int c, StringBuilder safe) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\n' -> safe.append("&#10;");
            case '\r' -> safe.append("&#13;");
            case '\t' -> safe.append("&#9;");
            default -> safe.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
        }
    }

    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
