package org.mithaq.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// The day in a point in time as pages and feeds write it: the day its writer had, in whatever zone
/// he was.
final class PublishedDay {
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?![0-9]).*");

    /// Which zone it is makes no difference to the day that was written.
    private static final Pattern ZONE_NAME = Pattern.compile(" [A-Z]{1,5}$");

    private PublishedDay() {}

    /// Reads `2025-07-31`, `20250731`, either with a time behind, or `Thu, 31 Jul 2025 09:00:00
    /// +0300`; anything else is no day.
    static Optional<LocalDate> in(String written) {
        var text = written.strip();
        try {
            var iso = ISO.matcher(text);
            return Optional.of(
                    iso.matches()
                            ? LocalDate.parse(
                                    iso.group(1) + '-' + iso.group(2) + '-' + iso.group(3))
                            : OffsetDateTime.parse(
                                            ZONE_NAME.matcher(text).replaceFirst(" GMT"),
                                            DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toLocalDate());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
