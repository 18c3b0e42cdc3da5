package org.mithaq.text;

/// A run of tokens that belong together.
///
/// @param from first token
/// @param to just after the last token
/// @param block number of the line it stands in, from 0 (the title)
public record Sentence(int from, int to, Kind kind, int block) {

    /// Where a sentence stands in the article.
    public enum Kind {
        TITLE,
        /// A short line without a full stop that announces the lines below it.
        HEADING,
        BULLET,
        TEXT
    }

    public int length() {
        return to - from;
    }
}
