package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// What has to wait until something else is written, in a temporary file that goes with it, also
/// when the program is killed.
final class Spool implements AutoCloseable {
    private final FileChannel file;
    private final OutputStream out;
    private final Text text;

    Spool() {
        try {
            file =
                    FileChannel.open(
                            Files.createTempFile("mithaq-export", ".spool"),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException("No room for a temporary file", e);
        }
        text = new Text(out);
    }

    Text text() {
        return text;
    }

    /// Adds everything to a file that is being written.
    void copyTo(OutputStream target) {
        try {
            text.flush();
            out.flush();
            file.position(0);
            Channels.newInputStream(file).transferTo(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
