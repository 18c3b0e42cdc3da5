package org.mithaq.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something happens, exactly as precise as the text.
///
/// @param edtf Extended Date/Time Format (ISO 8601-2), such as `2025-07-31`, `2025-07`, `2025` or
///   `XXXX-10`
/// @param earliest first possible day; null where unknown (also for `XXXX-10`)
/// @param latest last possible day; null where unknown
/// @param precision of `edtf`
/// @param basis where it comes from
public record FactDate(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        DatePrecision precision,
        DateBasis basis) {

    /// @throws IllegalArgumentException when the interval ends before it begins
    public FactDate {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "A date ends before it begins: " + earliest + "/" + latest);
        }
    }

    public static FactDate day(LocalDate day, DateBasis basis) {
        return new FactDate(day.toString(), day, day, DatePrecision.DAY, basis);
    }
}
