package org.mithaq.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;

/// An office someone held, written `FOREIGN_MINISTER@SYR 2024-12/..`.
///
/// @param of ISO 3166-1 alpha-3 of the state served, or the code of the organisation served
/// @param from when it began, as precise as known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); null where
///   unknown
/// @param to when it ended, same; null where unknown or not ended
/// @param isOpen whether it had not ended when the row was written (`..`)
public record Tenure(
        OfficeType office, String of, @Nullable String from, @Nullable String to, boolean isOpen) {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "([A-Z_]+)@(\\S+)(?: (\\d{4}(?:-\\d\\d){0,2})?/(\\d{4}(?:-\\d\\d){0,2}|\\.\\.)?)?");

    /// Tenures separated by `;`, in the order written.
    ///
    /// @throws IllegalArgumentException for one that is not written so
    public static List<Tenure> parseAll(String written) {
        var all = new ArrayList<Tenure>();
        for (var part : written.split(";", -1)) {
            all.add(parse(part.strip()));
        }
        return List.copyOf(all);
    }

    static Tenure parse(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not a tenure: \"" + written + "\", expected OFFICE@COUNTRY from/to");
        }
        var to = matcher.group(4);
        var isOpen = "..".equals(to);
        return new Tenure(
                OfficeType.valueOf(matcher.group(1)),
                matcher.group(2),
                matcher.group(3),
                isOpen ? null : to,
                isOpen);
    }

    /// Whether the office may have been held on that day: unknown ends count as possible.
    public boolean mayInclude(LocalDate day) {
        return (from == null || !day.isBefore(firstDay(from)))
                && (to == null || !day.isAfter(lastDay(to)));
    }

    /// Whether it is certain to have begun only after a day.
    public boolean beginsAfter(LocalDate day) {
        return from != null && firstDay(from).isAfter(day);
    }

    /// Whether it is certain to have ended before a day.
    public boolean endsBefore(LocalDate day) {
        return to != null && lastDay(to).isBefore(day);
    }

    /// Whether its beginning is known, and its end or that it had none.
    public boolean isBounded() {
        return from != null && (to != null || isOpen);
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
