package org.mithaq.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How measures are told: as a table for people, as JSON for programs.
public final class MeasuresText {
    private static final int DIGITS_OF_TABLE = 3;
    private static final int DIGITS_OF_JSON = 4;

    private MeasuresText() {}

    /// The table, ended by a line feed.
    public static String table(Measures measures) {
        var table = new StringBuilder("articles " + measures.articles());
        if (measures.notExtracted() > 0) {
            table.append("  NOT EXTRACTED ").append(measures.notExtracted());
        }
        if (measures.badQuotes() > 0) {
            table.append("  QUOTES THAT DO NOT MATCH THE TEXT ").append(measures.badQuotes());
        }
        table.append(
                "\n%-20s%7s%7s%7s%6s%6s%6s\n"
                        .formatted("kind", "P", "R", "F1", "tp", "pred", "gold"));
        for (var measure : Measure.values()) {
            var tally = measures.tally(measure);
            table.append(
                    "%-20s%7s%7s%7s%6d%6d%6d\n"
                            .formatted(
                                    measure.title(),
                                    rounded(tally.precision()),
                                    rounded(tally.recall()),
                                    rounded(tally.f1()),
                                    tally.right(),
                                    tally.found(),
                                    tally.gold()));
        }
        for (var respect : Respect.values()) {
            var share = measures.share(respect);
            table.append(
                    "%-20s accuracy %s of %d\n"
                            .formatted(respect.title(), rounded(share.accuracy()), share.of()));
        }
        return table.toString();
    }

    /// What was missed and what was found although it is not there, the first of each kind: kind,
    /// article and words, parted by tabs.
    ///
    /// @param perKind how many of each kind
    public static String misses(Measures measures, int perKind) {
        var byKind = new LinkedHashMap<String, StringBuilder>();
        var told = new HashMap<String, Integer>();
        for (var miss : measures.misses()) {
            if (told.merge(miss.kind(), 1, Integer::sum) <= perKind) {
                byKind.computeIfAbsent(miss.kind(), _ -> new StringBuilder())
                        .append(
                                "%s\t%s\t%s\n"
                                        .formatted(
                                                miss.kind(),
                                                miss.article(),
                                                miss.what().replaceAll("\\s+", " ")));
            }
        }
        return String.join("", byKind.values());
    }

    /// One JSON object in one line.
    public static String json(Measures measures) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        for (var measure : Measure.values()) {
            json.put(measure.title(), json(measures.tally(measure)));
        }
        for (var respect : Respect.values()) {
            json.put(respect.title(), number(measures.share(respect).accuracy()));
        }
        json.put("articles", measures.articles());
        json.put("missing", measures.notExtracted());
        json.put("badQuotes", measures.badQuotes());
        return JsonMapper.shared().writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> json(Tally tally) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("p", number(tally.precision()));
        json.put("r", number(tally.recall()));
        json.put("f1", number(tally.f1()));
        json.put("tp", tally.right());
        json.put("pred", tally.found());
        json.put("gold", tally.gold());
        return json;
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : exact(value, DIGITS_OF_JSON).doubleValue();
    }

    private static String rounded(double value) {
        return Double.isNaN(value)
                ? String.valueOf(value).toLowerCase(Locale.ROOT)
                : exact(value, DIGITS_OF_TABLE).toPlainString();
    }

    /// Rounds the number as it is, not as it is written: half of the last digit does not exist but
    /// for sums of powers of two.
    private static BigDecimal exact(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
