package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Articles from files, folders and standard input, in a fixed order and one at a time: no file is
/// opened before it is its turn. Whatever cannot be read is delivered as broken and the rest goes
/// on.
public final class ArticleFiles {

    /// Stands for standard input among paths.
    public static final String STANDARD_INPUT = "-";

    /// The endings that can be read, for messages.
    public static final String ENDINGS = ".json, .jsonl, .jsonl.gz, .csv, .html, .htm, .xml, .txt";

    private static final int GZIP_BUFFER_BYTES = 1 << 16;

    private final InputStream standardInput;

    private ArticleFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /// The articles of paths, in the order given; of a folder all files, sorted by name, subfolders
    /// in their place, hidden ones passed over. Without a path, or for `-`, JSON lines from
    /// standard input. The caller closes the stream.
    public static Stream<Delivery> in(List<String> paths, InputStream standardInput) {
        var files = new ArticleFiles(standardInput);
        return (paths.isEmpty() ? List.of(STANDARD_INPUT) : paths).stream().flatMap(files::named);
    }

    private Stream<Delivery> named(String path) {
        if (path.equals(STANDARD_INPUT)) {
            return lines(path, standardInput);
        }
        var named = Path.of(path);
        return Files.isDirectory(named) ? folder(named) : file(named);
    }

    private Stream<Delivery> folder(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .filter(Predicate.not(ArticleFiles::isBesideText))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList()
                    .stream()
                    .flatMap(this::entry);
        } catch (IOException e) {
            return Stream.of(Delivery.broken(folder.toString(), Delivery.WHOLE_FILE, reason(e)));
        }
    }

    /// Links to folders are not followed: they may lead back.
    private Stream<Delivery> entry(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? folder(entry) : file(entry);
    }

    private Stream<Delivery> file(Path file) {
        var name = file.toString();
        try {
            return switch (ending(name)) {
                case ".jsonl" -> lines(name, Files.newInputStream(file));
                case ".jsonl.gz" -> lines(name, unzipped(Files.newInputStream(file)));
                case ".json" -> document(name, Files.newInputStream(file));
                case ".csv" -> table(name, Files.newInputStream(file));
                case ".html", ".htm" ->
                        Stream.of(new Delivery(name, Delivery.WHOLE_FILE, page(file)));
                case ".xml" -> Feed.entries(name, upTo(Feed.MAX_BYTES, file));
                case ".txt" -> Stream.of(new Delivery(name, 1, text(file)));
                default ->
                        Stream.of(Delivery.broken(name, Delivery.WHOLE_FILE, unknownEnding(file)));
            };
        } catch (IOException e) {
            return Stream.of(Delivery.broken(name, Delivery.WHOLE_FILE, reason(e)));
        }
    }

    private static String ending(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var dot = lower.lastIndexOf('.');
        var end = dot < 0 ? "" : lower.substring(dot);
        return end.equals(".gz") && lower.endsWith(".jsonl.gz") ? ".jsonl.gz" : end;
    }

    private static String unknownEnding(Path file) {
        return Files.exists(file)
                ? "cannot be read as articles: its name should end in one of " + ENDINGS
                : "does not exist";
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in, GZIP_BUFFER_BYTES);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static byte[] upTo(int bytes, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(bytes + 1);
        }
    }

    private static Reading page(Path file) throws IOException {
        return HtmlPage.read(upTo(HtmlPage.MAX_BYTES, file));
    }

    private static Reading text(Path file) throws IOException {
        var yaml = yamlBeside(file);
        return PlainText.read(
                upTo(ArticleReader.MAX_JSON_BYTES, file),
                Files.exists(yaml) ? Files.readAllBytes(yaml) : null);
    }

    private static Path yamlBeside(Path text) {
        return text.resolveSibling(
                text.getFileName().toString().replaceFirst("\\.[^.]*$", ".yaml"));
    }

    private static boolean isBesideText(Path entry) {
        var name = entry.getFileName().toString();
        return name.endsWith(".yaml")
                && Files.exists(entry.resolveSibling(name.replaceFirst("\\.yaml$", ".txt")));
    }

    private static Stream<Delivery> lines(String name, InputStream in) {
        var lines = new JsonLines(name, in);
        return stream(lines::next, in);
    }

    private static Stream<Delivery> document(String name, InputStream in) {
        var document = new JsonDocument(name, in);
        return stream(document::next, document);
    }

    private static Stream<Delivery> table(String name, InputStream in) {
        var table = new CsvTable(name, in);
        return stream(table::next, table);
    }

    private static Stream<Delivery> stream(
            Predicate<Consumer<? super Delivery>> next, AutoCloseable source) {
        var each =
                new AbstractSpliterator<Delivery>(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Delivery> action) {
                        return next.test(action);
                    }
                };
        return StreamSupport.stream(each, false).onClose(() -> close(source));
    }

    private static void close(@Nullable AutoCloseable source) {
        try {
            if (source != null) {
                source.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("Cannot close what was only read", e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "does not exist";
            case AccessDeniedException _ -> "must not be read";
            default -> "cannot be read: " + e.getMessage();
        };
    }
}
