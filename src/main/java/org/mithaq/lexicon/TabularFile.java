package org.mithaq.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of tab-separated values with a header line; `|` separates several values of one cell.
/// Empty lines and lines that begin with `#` are passed over.
final class TabularFile {
    private TabularFile() {}

    /// One line, by column name.
    ///
    /// @param line number in the file, from 1
    record Row(String file, int line, Map<String, String> cells) {

        /// @throws IllegalArgumentException naming file and line when the cell is empty or the
        ///   column absent
        String required(String column) {
            var value = optional(column);
            if (value == null) {
                throw problem("column " + column + " is empty");
            }
            return value;
        }

        @Nullable String optional(String column) {
            var value = cells.get(column);
            return value == null || value.isBlank() ? null : value;
        }

        List<String> list(String column) {
            var value = optional(column);
            return value == null
                    ? List.of()
                    : Arrays.stream(value.split("\\|", -1))
                            .map(String::strip)
                            .filter(v -> !v.isEmpty())
                            .toList();
        }

        IllegalArgumentException problem(String what) {
            return new IllegalArgumentException(file + " line " + line + ": " + what);
        }
    }

    static List<Row> read(DataFolder folder, String file) {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(folder.open(file), StandardCharsets.UTF_8))) {
            return rows(file, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static List<Row> rows(String file, BufferedReader reader) throws IOException {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        var number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else {
                rows.add(row(file, number, header, cells));
            }
        }
        return rows;
    }

    private static Row row(String file, int number, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new IllegalArgumentException(
                    file
                            + " line "
                            + number
                            + ": "
                            + cells.size()
                            + " cells, the header has "
                            + header.size());
        }
        var byName = new HashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            byName.put(header.get(i), cells.get(i));
        }
        return new Row(file, number, byName);
    }
}
