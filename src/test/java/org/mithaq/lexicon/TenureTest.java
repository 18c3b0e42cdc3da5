package org.mithaq.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mithaq.fact.OfficeType;

class TenureTest {

    @Test
    void several_tenures_are_read_in_the_order_written() {
        var tenures =
                Tenure.parseAll(
                        "HEAD_OF_STATE@RUS 2000-05-07/2008-05-07; HEAD_OF_GOVERNMENT@RUS 2008/2012");
        assertThat(tenures)
                .extracting(Tenure::office)
                .containsExactly(OfficeType.HEAD_OF_STATE, OfficeType.HEAD_OF_GOVERNMENT);
    }

    @Test
    void a_tenure_includes_its_days_as_far_as_they_are_known() {
        var tenure = Tenure.parse("FOREIGN_MINISTER@SYR 2024-12/..");
        assertThat(tenure.isOpen()).isTrue();
        assertThat(tenure.mayInclude(LocalDate.of(2024, 11, 30))).isFalse();
        assertThat(tenure.mayInclude(LocalDate.of(2024, 12, 1))).isTrue();
        assertThat(Tenure.parse("ENVOY@UN 2012/2014-05").mayInclude(LocalDate.of(2014, 6, 1)))
                .isFalse();
        assertThat(Tenure.parse("ENVOY@UN").mayInclude(LocalDate.of(1999, 6, 1))).isTrue();
    }

    @Test
    void anything_else_is_refused_with_its_words() {
        assertThatThrownBy(() -> Tenure.parse("minister of Syria"))
                .hasMessageContaining("minister of Syria");
    }
}
