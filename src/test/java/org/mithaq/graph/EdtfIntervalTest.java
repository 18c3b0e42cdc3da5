package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-31, 2025-07-31, 2025-07-31, DAY",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2024, 2024-01-01, 2024-12-31, YEAR",
        "XXXX-10, , , MONTH",
        "XXXX-10-05, , , DAY",
        "2024-02/2025, 2024-02-01, 2025-12-31, ",
        "../2025-07-31, , 2025-07-31, ",
    })
    void a_date_spans_its_days(
            String edtf,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String precision) {
        var interval = Objects.requireNonNull(EdtfInterval.of(edtf));
        assertThat(text(interval.earliest())).isEqualTo(earliest);
        assertThat(text(interval.latest())).isEqualTo(latest);
        assertThat(text(interval.precision())).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2025-13", "2025-02-30", "2025/2026/2027", "''"})
    void no_date_spans_nothing(String written) {
        assertThat(EdtfInterval.of(written)).isNull();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
