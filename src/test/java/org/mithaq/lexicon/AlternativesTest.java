package org.mithaq.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void words_that_may_take_each_others_place_are_written_out() {
        assertThat(Alternatives.of("hold/have talks")).containsExactly("hold talks", "have talks");
    }

    @Test
    void what_stands_in_parentheses_may_be_left_out() {
        assertThat(Alternatives.of("hold (a/the) meeting"))
                .containsExactly("hold a meeting", "hold the meeting", "hold meeting");
    }

    @Test
    void an_underscore_is_a_blank() {
        assertThat(Alternatives.of("speak on_the_phone/by_video"))
                .containsExactly("speak on the phone", "speak by video");
    }
}
