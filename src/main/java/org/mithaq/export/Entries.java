package org.mithaq.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// The files of an export as they are written one after the other, each with its length and
/// SHA-256: in a zip archive, or one file alone.
final class Entries {
    private final OutputStream out;
    private final @Nullable ZipOutputStream zip;
    private final List<Manifest.FileEntry> files = new ArrayList<>();
    private @Nullable Counted open;

    private Entries(OutputStream out, @Nullable ZipOutputStream zip) {
        this.out = out;
        this.zip = zip;
    }

    static Entries archive(OutputStream out) {
        var zip = new ZipOutputStream(out);
        return new Entries(zip, zip);
    }

    /// One file and nothing else.
    static Entries alone(OutputStream out) {
        return new Entries(out, null);
    }

    /// What was written to a file.
    private static final class Counted extends FilterOutputStream {
        private final String name;
        private final String mediaType;
        private final MessageDigest digest;
        private long bytes;

        Counted(String name, String mediaType, OutputStream to, MessageDigest digest) {
            super(new DigestOutputStream(to, digest));
            this.name = name;
            this.mediaType = mediaType;
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int length) throws IOException {
            out.write(all, from, length);
            bytes += length;
        }

        Manifest.FileEntry entry() {
            return new Manifest.FileEntry(
                    name, mediaType, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    OutputStream begin(String name, String mediaType) {
        try {
            if (zip != null) {
                zip.putNextEntry(new ZipEntry(name));
            }
            open = new Counted(name, mediaType, out, MessageDigest.getInstance("SHA-256"));
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void end() {
        try {
            if (open != null) {
                open.flush();
                files.add(open.entry());
                open = null;
            }
            if (zip != null) {
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those that are whole.
    List<Manifest.FileEntry> files() {
        return files;
    }

    /// Ends the archive; the stream below stays open.
    void finish() {
        try {
            if (zip != null) {
                zip.finish();
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
