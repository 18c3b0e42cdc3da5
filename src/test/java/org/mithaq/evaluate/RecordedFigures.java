package org.mithaq.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How well the annotated articles were read when it was last recorded.
///
/// @param kinds how many of each kind were found
/// @param respects how many of those found were right in a respect
record RecordedFigures(Map<Measure, Tally> kinds, Map<Respect, Share> respects) {
    static final Path FILE = GoldSet.FOLDER.resolve("recorded.tsv");

    /// The greatest fall that is no failure, in F1; what is told only of those found may lose so
    /// much of its number.
    static final double TOLERANCE = 0.02;

    /// Differences of figures that are equal on paper.
    private static final double ROUNDING = 1e-9;

    private static final String HEAD = "language\tkind\tright\tfound\tannotated";
    private static final String NOT_COUNTED = "-";

    static RecordedFigures of(Measures measures) {
        var kinds = new EnumMap<Measure, Tally>(Measure.class);
        var respects = new EnumMap<Respect, Share>(Respect.class);
        for (var measure : Measure.values()) {
            kinds.put(measure, measures.tally(measure));
        }
        for (var respect : Respect.values()) {
            respects.put(respect, measures.share(respect));
        }
        return new RecordedFigures(kinds, respects);
    }

    /// Every kind that is read worse than it was recorded, with both figures; also quotes that are
    /// none, whose number needs no record.
    List<String> falls(Measures measures) {
        var now = of(measures);
        var falls = new ArrayList<String>();
        kinds.forEach((kind, before) -> {
            var found = now.kind(kind);
            if (isWorse(kind, before, found)) {
                falls.add(fall(kind.title(), told(before), told(found)));
            }
        });
        respects.forEach((respect, before) -> {
            var found = now.respects.getOrDefault(respect, Share.NOTHING);
            if (isWorse(respect, before, found)) {
                falls.add(fall(respect.title(), told(before), told(found)));
            }
        });
        if (measures.badQuotes() > 0) {
            falls.add(
                    "quotes: %d are not in the text where they are said to stand"
                            .formatted(measures.badQuotes()));
        }
        return falls;
    }

    /// Participants, as respects, are counted in those meetings only that were found: the more are
    /// found, the harder they get. There it is the number of right ones that must not fall.
    private static boolean isWorse(Measure kind, Tally before, Tally found) {
        return kind == Measure.PARTICIPANTS
                ? fewer(before.right(), found.right(), before.gold())
                : before.f1() - found.f1() > TOLERANCE + ROUNDING;
    }

    /// A date that the article does not give is one too many, however many are found.
    private static boolean isWorse(Respect respect, Share before, Share found) {
        return respect == Respect.NO_DATE
                ? found.of() - found.right() > before.of() - before.right()
                : fewer(before.right(), found.right(), before.of());
    }

    private static boolean fewer(long before, long now, long of) {
        return before - now > TOLERANCE * of + ROUNDING;
    }

    private static String fall(String kind, String before, String now) {
        return "%s: recorded %s, now %s".formatted(kind, before, now);
    }

    private static String told(Tally tally) {
        return String.format(
                Locale.ROOT,
                "F1 %.3f (%d right of %d found, %d annotated)",
                tally.f1(),
                tally.right(),
                tally.found(),
                tally.gold());
    }

    private static String told(Share share) {
        return "%d right of %d".formatted(share.right(), share.of());
    }

    Tally kind(Measure kind) {
        return kinds.getOrDefault(kind, Tally.NOTHING);
    }

    Share respect(Respect respect) {
        return respects.getOrDefault(respect, Share.NOTHING);
    }

    /// What was recorded, by language.
    static Map<String, RecordedFigures> read() {
        var recorded = new LinkedHashMap<String, RecordedFigures>();
        try (var lines = Files.lines(FILE)) {
            lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEachOrdered(row -> {
                        recorded.computeIfAbsent(
                                        row[0],
                                        _ ->
                                                new RecordedFigures(
                                                        new EnumMap<>(Measure.class),
                                                        new EnumMap<>(Respect.class)))
                                .add(row);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorded;
    }

    private void add(String[] row) {
        var right = Long.parseLong(row[2]);
        var annotated = Long.parseLong(row[4]);
        if (row[3].equals(NOT_COUNTED)) {
            respects.put(
                    Stream.of(Respect.values())
                            .filter(respect -> respect.title().equals(row[1]))
                            .findFirst()
                            .orElseThrow(),
                    new Share(right, annotated));
        } else {
            kinds.put(
                    Stream.of(Measure.values())
                            .filter(kind -> kind.title().equals(row[1]))
                            .findFirst()
                            .orElseThrow(),
                    new Tally(right, Long.parseLong(row[3]), annotated));
        }
    }

    static void write(Map<String, RecordedFigures> figures) {
        var lines = new ArrayList<String>(List.of(HEAD));
        figures.forEach((language, recorded) -> {
            for (var kind : Measure.values()) {
                var tally = recorded.kind(kind);
                lines.add(
                        row(
                                language,
                                kind.title(),
                                tally.right(),
                                String.valueOf(tally.found()),
                                tally.gold()));
            }
            for (var respect : Respect.values()) {
                var share = recorded.respect(respect);
                lines.add(row(language, respect.title(), share.right(), NOT_COUNTED, share.of()));
            }
        });
        try {
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(
            String language, String kind, long right, String found, long annotated) {
        return String.join(
                "\t", language, kind, String.valueOf(right), found, String.valueOf(annotated));
    }
}
