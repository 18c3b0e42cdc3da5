package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose country, government or administration is meant.
class OwnSidesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال وزير الخارجية الدنماركي إن بلاده طردت دبلوماسيين روسيين.",
                "أعلن رئيس الوزراء الدنماركي أن حكومته طردت دبلوماسيين روسيين.",
                "قال وزير الخارجية الدنماركي بعد لقائه مع نظيره الكيني إن بلاده طردت دبلوماسيين روسيين.",
                "استقبل وزير الخارجية الدنماركي السفير الكيني. وأضاف أن بلاده طردت دبلوماسيين روسيين.",
                "وزير الخارجية الدنماركي يعلن أن بلاده طردت دبلوماسيين روسيين."
            })
    void the_country_is_that_of_who_speaks(String text) {
        assertThat(Reading.acts(Reading.arabic(text))).containsExactly("EXPEL_DIPLOMATS DNK RUS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Danish foreign minister said his country had expelled two Russian diplomats.",
                "The Danish foreign minister said that her government had expelled two Russian diplomats.",
                "After talks with Kenya the Danish prime minister said his administration had expelled two Russian diplomats."
            })
    void the_government_is_that_of_who_speaks(String text) {
        assertThat(Reading.acts(Reading.english(text))).containsExactly("EXPEL_DIPLOMATS DNK RUS");
    }

    @Test
    void what_his_country_wants_is_said_by_him_alone() {
        var read = Reading.arabic("قال وزير الخارجية الدنماركي إن بلاده تدين الهجوم في كينيا.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker()).startsWith("o"));
    }

    @Test
    void nobody_s_country_does_nothing() {
        assertThat(Reading.acts(Reading.arabic("إن بلاده طردت دبلوماسيين روسيين.")))
                .noneMatch(act -> !act.contains("nobody"));
    }
}
