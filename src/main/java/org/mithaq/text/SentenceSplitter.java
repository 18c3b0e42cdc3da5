package org.mithaq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences: at line ends and after full stops, question and exclamation marks;
/// not after abbreviations and initials, and not at colons and semicolons.
final class SentenceSplitter {

    /// A line without a full stop that has at most so many tokens may be a heading.
    private static final int MAX_HEADING_TOKENS = 16;

    /// Text without any full stop is cut here, so that work stays linear in the length of the
    /// article.
    private static final int MAX_SENTENCE_TOKENS = 300;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u061F", "...", "\u06D4");
    private static final Set<String> CLOSERS =
            Set.of("\"", "\u00BB", "\u201D", "'", "\u2019", ")", "]");
    private static final Set<String> OMISSIONS = Set.of("[", "(");
    private static final Set<String> BULLETS =
            Set.of("-", "\u2013", "\u2014", "\u2022", "*", "\u25AA", "\u25CF", "\u00B7");

    private final Set<String> abbreviations;
    private final Set<String> functionWords;

    SentenceSplitter(Set<String> abbreviations, Set<String> functionWords) {
        this.abbreviations = abbreviations;
        this.functionWords = functionWords;
    }

    List<Sentence> sentences(String text, List<Token> tokens) {
        var sentences = new ArrayList<Sentence>();
        var block = 0;
        var from = 0;
        while (from < tokens.size()) {
            var to = endOfLine(text, tokens, from);
            line(text, tokens, from, to, block, sentences);
            from = to;
            block++;
        }
        return sentences;
    }

    private static int endOfLine(String text, List<Token> tokens, int from) {
        var to = from + 1;
        while (to < tokens.size() && !hasLineBreak(text, tokens.get(to - 1), tokens.get(to))) {
            to++;
        }
        return to;
    }

    private static boolean hasLineBreak(String text, Token left, Token right) {
        for (var i = left.end(); i < right.start(); i++) {
            var c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private void line(
            String text,
            List<Token> tokens,
            int from,
            int to,
            int block,
            List<Sentence> sentences) {
        var kind = kindOfLine(text, tokens, from, to);
        var begin = kind == Sentence.Kind.BULLET && to - from > 1 ? from + 1 : from;
        var at = begin;
        while (at < to) {
            var end = at + 1;
            while (end < to
                    && end - at < MAX_SENTENCE_TOKENS
                    && !endsAfter(tokens, end - 1, begin)) {
                end++;
            }
            while (end < to
                    && (CLOSERS.contains(tokens.get(end).form())
                            || ENDS.contains(tokens.get(end).form()))
                    && tokens.get(end).start() == tokens.get(end - 1).end()) {
                end++;
            }
            sentences.add(new Sentence(at, end, kind, block));
            at = end;
        }
    }

    private static Sentence.Kind kindOfLine(String text, List<Token> tokens, int from, int to) {
        if (from == 0) {
            return Sentence.Kind.TITLE;
        }
        if (BULLETS.contains(tokens.get(from).form())) {
            return Sentence.Kind.BULLET;
        }
        var last = tokens.get(to - 1);
        var isLastLine = to == tokens.size();
        return to - from <= MAX_HEADING_TOKENS
                        && last.isWord()
                        && !isLastLine
                        && text.length() > last.end()
                ? Sentence.Kind.HEADING
                : Sentence.Kind.TEXT;
    }

    /// "[...]": stops that stand for words left out.
    private static boolean isOmission(List<Token> tokens, int at) {
        var before = at;
        while (before >= 0 && ENDS.contains(tokens.get(before).form())) {
            before--;
        }
        return before >= 0 && OMISSIONS.contains(tokens.get(before).form());
    }

    /// "D.C.", whose last stop may end a sentence too.
    private static boolean isInitials(Token token) {
        return token.isWord()
                && token.form().endsWith(".")
                && token.form().indexOf('.') < token.form().length() - 1;
    }

    /// "The", "He": a word that has a capital only where it begins a sentence.
    private boolean opensSentence(Token token) {
        return token.shape() == Token.Shape.CAPITALISED && functionWords.contains(token.form());
    }

    private boolean endsAfter(List<Token> tokens, int at, int begin) {
        var token = tokens.get(at);
        if (isInitials(token)) {
            return at + 1 < tokens.size() && opensSentence(tokens.get(at + 1));
        }
        if (!ENDS.contains(token.form()) || isOmission(tokens, at)) {
            return false;
        }
        if (!token.is(".") || at == begin) {
            return true;
        }
        var before = tokens.get(at - 1);
        var isTouching = before.end() == token.start();
        var isInitial =
                before.isWord()
                        && before.shape() == Token.Shape.CAPITALISED
                        && before.end() - before.start() == 1;
        return !isTouching || (!isInitial && !abbreviations.contains(before.form()));
    }
}
