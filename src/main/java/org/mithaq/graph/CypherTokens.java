package org.mithaq.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words and signs of a Cypher query, without comments and without what stands in strings.
final class CypherTokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /// A word in upper case, or one sign.
    ///
    /// @param isQuoted whether it stood in backticks, where it is a name and never a keyword
    record Token(String word, boolean isQuoted, int start, int end) {
        boolean is(String keyword) {
            return !isQuoted && word.equals(keyword);
        }

        boolean isWord() {
            return isQuoted
                    || Character.isUnicodeIdentifierStart(word.codePointAt(0))
                    || word.startsWith("_");
        }
    }

    private CypherTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var reader = new CypherTokens(text);
        reader.read();
        return reader.tokens;
    }

    private void read() {
        while (at < text.length()) {
            var c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = until('\n');
            } else if (text.startsWith("/*", at)) {
                var end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (c == '\'' || c == '"') {
                skipString(c);
            } else if (c == '`') {
                readQuoted();
            } else if (isPartOfWord(c)) {
                readWord();
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    tokens.add(new Token(String.valueOf(c), false, at, at + 1));
                }
                at++;
            }
        }
    }

    private int until(char c) {
        var end = text.indexOf(c, at);
        return end < 0 ? text.length() : end;
    }

    private void skipString(char quote) {
        var start = at;
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
        tokens.add(new Token("''", false, start, at));
    }

    private void readQuoted() {
        var start = at;
        var name = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (text.charAt(at) == '`') {
                if (!text.startsWith("``", at)) {
                    break;
                }
                at++;
            }
            name.append(text.charAt(at));
            at++;
        }
        at = Math.min(at + 1, text.length());
        tokens.add(new Token(name.toString().toUpperCase(Locale.ROOT), true, start, at));
    }

    private void readWord() {
        var start = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(text.substring(start, at).toUpperCase(Locale.ROOT), false, start, at));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isUnicodeIdentifierPart(c) || c == '_';
    }
}
