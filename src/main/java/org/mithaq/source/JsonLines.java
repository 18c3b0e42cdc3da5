package org.mithaq.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// One article a line. A line that cannot be read costs that line only; blank lines are passed
/// over.
final class JsonLines {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MAX_LINE_BYTES = ArticleReader.MAX_JSON_BYTES;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private int lineNumber;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean isLineTooLong;

    JsonLines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /// Hands on the next article.
    ///
    /// @return false at the end of the stream
    boolean next(Consumer<? super Delivery> to) {
        try {
            while (readLine()) {
                if (isLineTooLong) {
                    to.accept(delivered(tooLong()));
                    return true;
                }
                var bytes = line.toByteArray();
                if (!isBlank(bytes)) {
                    to.accept(delivered(ArticleReader.read(bytes)));
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            to.accept(Delivery.broken(file, lineNumber, "cannot be read on: " + e.getMessage()));
            limit = -1;
            return true;
        }
    }

    private Delivery delivered(Reading reading) {
        return new Delivery(file, lineNumber, reading);
    }

    private static Reading tooLong() {
        return new Reading.Broken(
                ArticleProblem.tooLarge(null, "is longer than " + MAX_LINE_BYTES + " bytes"));
    }

    /// Reads up to the next line feed or the end; of a line that is too long nothing is kept.
    private boolean readLine() throws IOException {
        line.reset();
        isLineTooLong = false;
        lineNumber++;
        var isAnyRead = false;
        while (fill()) {
            isAnyRead = true;
            var start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            keep(start, position);
            if (position < limit) {
                position++;
                return true;
            }
        }
        return isAnyRead;
    }

    private void keep(int start, int end) {
        isLineTooLong = isLineTooLong || line.size() + end - start > MAX_LINE_BYTES;
        if (isLineTooLong) {
            line.reset();
        } else {
            line.write(buffer, start, end - start);
        }
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = in.read(buffer);
        }
        return limit > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (var b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
