package org.mithaq.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes text in UTF-8. What goes wrong is unchecked: it ends the export.
final class Text {
    private static final int BUFFER = 1 << 16;

    private final Writer writer;

    Text(OutputStream out) {
        this.writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    Text put(String text) {
        try {
            writer.write(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Text put(char c) {
        try {
            writer.write(c);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
