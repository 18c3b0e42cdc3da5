package org.mithaq.source;

/// One article, or what should have been one, with the place it came from.
///
/// @param file as the caller named it; `-` for standard input
/// @param line where it begins, from 1, or [#WHOLE_FILE]; in a feed the number of the entry
public record Delivery(String file, int line, Reading reading) {

    /// Stands for a line where a file as a whole is meant.
    public static final int WHOLE_FILE = 0;

    static Delivery broken(String file, int line, String reason) {
        return new Delivery(file, line, new Reading.Broken(ArticleProblem.unreadable(reason)));
    }

    /// File and line as compilers write them.
    public String place() {
        return line == WHOLE_FILE ? file : file + ":" + line;
    }
}
