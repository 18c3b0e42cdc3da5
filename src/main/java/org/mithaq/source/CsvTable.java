package org.mithaq.source;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.ArticleProblem.Fault;
import org.mithaq.source.ArticleProblem.Kind;
import org.mithaq.source.RawArticle.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A table whose header names the fields of an article, in any order; read as it goes. Values are
/// separated by commas, or by what separates the header: semicolons or tabs. A row of another
/// length than the header costs that row; where the quotes break, nothing after it can be read.
final class CsvTable implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CsvTable.class);
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MAX_HEADER_CHARACTERS = 10_000;

    private final String file;
    private final BoundedReader reader;
    private @Nullable CSVParser parser;
    private Iterator<CSVRecord> rows = List.<CSVRecord>of().iterator();
    private List<@Nullable Field> columns = List.of();
    private boolean isOpened;
    private boolean isEnded;

    CsvTable(String file, InputStream in) {
        this.file = file;
        this.reader =
                new BoundedReader(
                        new BufferedReader(
                                new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
    }

    /// Hands on the next article.
    ///
    /// @return false at the end of the table
    boolean next(Consumer<? super Delivery> to) {
        if (isEnded) {
            return false;
        }
        var line = 1L;
        try {
            if (!isOpened) {
                isOpened = true;
                var problem = open();
                if (problem != null) {
                    isEnded = true;
                    to.accept(new Delivery(file, 1, new Reading.Broken(problem)));
                    return true;
                }
            }
            reader.beginRow();
            line = parser == null ? 1 : parser.getCurrentLineNumber() + 1;
            isEnded = !rows.hasNext();
            if (!isEnded) {
                to.accept(new Delivery(file, Math.toIntExact(line), reading(rows.next())));
            }
            return !isEnded;
        } catch (IOException | UncheckedIOException e) {
            isEnded = true;
            to.accept(Delivery.broken(file, Math.toIntExact(line), reason(e)));
            return true;
        }
    }

    /// Reads the header.
    ///
    /// @return what is wrong with it; null where nothing is
    private @Nullable ArticleProblem open() throws IOException {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator())
                        .setIgnoreEmptyLines(true)
                        .get();
        parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        rows = parser.iterator();
        return rows.hasNext()
                ? takeHeader(rows.next().toList())
                : ArticleProblem.unreadable("is empty; a header with title and text is expected");
    }

    private @Nullable ArticleProblem takeHeader(List<String> names) {
        var faults = new ArrayList<Fault>();
        var found = new ArrayList<@Nullable Field>();
        var others = new ArrayList<String>();
        for (var name : names) {
            var field = Field.named(name.strip().toLowerCase(Locale.ROOT));
            if (field == null) {
                others.add(Characters.quoted(name));
            } else if (found.contains(field)) {
                faults.add(new Fault(field.key(), "stands twice in the header"));
            }
            found.add(field);
        }
        for (var needed : List.of(Field.TITLE, Field.TEXT)) {
            if (!found.contains(needed)) {
                faults.add(
                        new Fault(
                                needed.key(),
                                "no column has this name; the header has "
                                        + Characters.quoted(String.join(", ", names))));
            }
        }
        columns = found;
        if (faults.isEmpty() && !others.isEmpty()) {
            LOG.warn("{}: columns passed over: {}", file, String.join(", ", others));
        }
        return faults.isEmpty() ? null : new ArticleProblem(Kind.UNREADABLE, faults);
    }

    private Reading reading(CSVRecord row) {
        if (row.size() != columns.size()) {
            return new Reading.Broken(
                    ArticleProblem.unreadable(
                            "has " + row.size() + " values, the header has " + columns.size()));
        }
        var raw = new RawArticle();
        for (var i = 0; i < columns.size(); i++) {
            var field = columns.get(i);
            if (field != null && isGiven(field, row.get(i))) {
                raw.put(field, row.get(i));
            }
        }
        return raw.check();
    }

    /// An empty cell is no value: a table has the column for every row.
    private static boolean isGiven(Field field, String value) {
        return field == Field.TITLE || field == Field.TEXT || !value.isEmpty();
    }

    /// What stands most often in the first line; a byte order mark before it is dropped.
    private char separator() throws IOException {
        reader.mark(MAX_HEADER_CHARACTERS);
        var begin = new char[MAX_HEADER_CHARACTERS - 1];
        var length = Math.max(0, reader.read(begin, 0, begin.length));
        reader.reset();
        var line = new String(begin, 0, length);
        if (!line.isEmpty() && line.charAt(0) == Characters.BYTE_ORDER_MARK) {
            reader.skipOne();
        }
        var header = line.lines().findFirst().orElse("");
        var best = SEPARATORS[0];
        for (var separator : SEPARATORS) {
            best = count(header, separator) > count(header, best) ? separator : best;
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static String reason(Exception thrown) {
        var e = thrown.getCause() instanceof IOException cause ? cause : thrown;
        return switch (e) {
                    case CharacterCodingException _ -> "is not UTF-8";
                    case CSVException _ -> "is not CSV: " + e.getMessage();
                    default -> "cannot be read on: " + e.getMessage();
                }
                + "; what follows in the file was not read";
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// Ends a row that is longer than any article: a quote that is never closed would otherwise be
    /// read to the end of the file.
    private static final class BoundedReader extends FilterReader {
        private long inRow;

        BoundedReader(Reader in) {
            super(in);
        }

        void beginRow() {
            inRow = 0;
        }

        void skipOne() throws IOException {
            if (in.read() < 0) {
                throw new IOException("ended");
            }
        }

        @Override
        public int read() throws IOException {
            var c = in.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            var read = in.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int characters) throws IOException {
            inRow += characters;
            if (inRow > ArticleReader.MAX_JSON_BYTES) {
                throw new IOException(
                        "a row is longer than " + ArticleReader.MAX_JSON_BYTES + " characters");
            }
        }
    }
}
