package org.mithaq.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The part of docs/quality.md that is made from the recorded figures.
final class QualityPage {
    static final Path FILE = Path.of("docs/quality.md");
    private static final String BEGIN = "<!-- recorded figures: begin -->\n";
    private static final String END = "<!-- recorded figures: end -->";
    private static final Map<String, String> NAMES = Map.of("ar", "Arabic", "en", "English");

    private QualityPage() {}

    /// The table as it stands in the page.
    static String table() {
        var page = page();
        return page.substring(begin(page), end(page));
    }

    /// Puts the table of these figures in the place of the one that stands there.
    static void write(Map<String, RecordedFigures> figures) {
        var page = page();
        try {
            Files.writeString(
                    FILE, page.substring(0, begin(page)) + of(figures) + page.substring(end(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table of these figures in Markdown, ended by a line feed.
    static String of(Map<String, RecordedFigures> figures) {
        var table = new StringBuilder("| kind |");
        figures.keySet()
                .forEach(language ->
                        table.append(" %s: P | R | F1 | of |".formatted(NAMES.get(language))));
        table.append("\n|---|").append("---|---|---|---|".repeat(figures.size())).append('\n');
        for (var kind : Measure.values()) {
            table.append("| ").append(kind.title()).append(" |");
            for (var recorded : figures.values()) {
                var tally = recorded.kind(kind);
                table.append(
                        " %s | %s | %s | %d |"
                                .formatted(
                                        part(tally.precision()),
                                        part(tally.recall()),
                                        part(tally.f1()),
                                        tally.gold()));
            }
            table.append('\n');
        }
        for (var respect : Respect.values()) {
            table.append("| ").append(respect.title()).append(" |");
            for (var recorded : figures.values()) {
                var share = recorded.respect(respect);
                table.append(" %s | | | %d |".formatted(part(share.accuracy()), share.of()));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String part(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String page() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int begin(String page) {
        return place(page, BEGIN) + BEGIN.length();
    }

    private static int end(String page) {
        return place(page, END);
    }

    private static int place(String page, String mark) {
        var place = page.indexOf(mark);
        if (place < 0) {
            throw new IllegalStateException(FILE + " has no line " + mark.strip());
        }
        return place;
    }
}
