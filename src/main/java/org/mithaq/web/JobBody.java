package org.mithaq.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/// Copies what is sent into a file, never more of it than is allowed, and counts its lines.
final class JobBody {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final DataSize max;
    private long bytes;
    private long lines;
    private boolean isLineBegun;

    private JobBody(InputStream in, DataSize max) {
        this.in = in;
        this.max = max;
    }

    /// @return number of lines that are not blank
    /// @throws IOException when the sender breaks off
    /// @throws RequestException when it is too long, or the disk has no room for it
    static long copy(InputStream in, Path file, DataSize max) throws IOException {
        var body = new JobBody(in, max);
        try (var out = opened(file)) {
            body.copyTo(out);
        }
        return body.lines;
    }

    private void copyTo(OutputStream out) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > max.toBytes()) {
                throw RequestException.tooLarge(tooLarge(max));
            }
            count(buffer, read);
            write(out, buffer, read);
        }
    }

    static String tooLarge(DataSize max) {
        return "The body is longer than " + max.toBytes() + " bytes; send it in parts";
    }

    private void count(byte[] buffer, int length) {
        for (var i = 0; i < length; i++) {
            switch (buffer[i]) {
                case '\n' -> isLineBegun = false;
                case ' ', '\t', '\r' -> {
                    // of a line with nothing else nothing is read
                }
                default -> {
                    lines += isLineBegun ? 0 : 1;
                    isLineBegun = true;
                }
            }
        }
    }

    private static OutputStream opened(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static RequestException noRoom(IOException e) {
        return RequestException.noRoom("The body cannot be kept until its turn: " + e);
    }
}
