package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who does what a verb says that has no subject beside it.
class SharedSubjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey condemned the attack and expelled two Russian diplomats.",
                "Turkey, which borders Syria, condemned the attack and then also expelled two Russian diplomats.",
                "France said that Turkey condemned the attack and expelled two Russian diplomats.",
                "Turkey condemned the attack. It also expelled two Russian diplomats.",
                "France said that Turkey agreed to expel two Russian diplomats."
            })
    void a_verb_behind_and_has_the_subject_of_the_verb_before(String text) {
        assertThat(Reading.acts(Reading.english(text))).contains("EXPEL_DIPLOMATS TUR RUS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey refused to expel two Russian diplomats.",
                "Turkey announced on Tuesday that it would expel two Russian diplomats.",
                "Turkey said it had expelled two Russian diplomats.",
                "Turkey is considering expelling two Russian diplomats.",
                "Turkey responded, expelling two Russian diplomats.",
                "Turkey retaliated by expelling two Russian diplomats.",
                "Lawmakers urged Turkey to expel two Russian diplomats.",
                "Moscow condemned Turkey for expelling two Russian diplomats.",
                "The decision by Turkey to expel two Russian diplomats was welcomed."
            })
    void a_verb_that_depends_on_another_has_its_subject(String text) {
        assertThat(Reading.acts(Reading.english(text))).contains("EXPEL_DIPLOMATS TUR RUS");
    }

    @Test
    void what_is_done_in_the_passive_has_its_doer_behind() {
        assertThat(Reading.acts(Reading.english("Aid was sent to Nepal on Monday by Norway.")))
                .contains("PROVIDE_AID NOR NPL");
    }

    @Test
    void several_who_share_a_verb_each_do_it() {
        var read =
                Reading.english(
                        "Germany and Poland condemned the attack and expelled two Russian diplomats.");
        assertThat(Reading.acts(read))
                .contains("EXPEL_DIPLOMATS DEU RUS", "EXPEL_DIPLOMATS POL RUS");
    }

    @Test
    void an_object_or_whoever_is_behind_a_preposition_does_nothing() {
        var read =
                Reading.english(
                        "Turkey condemned France over a deal with Greece and expelled two Russian diplomats.");
        assertThat(Reading.acts(read)).containsExactly("EXPEL_DIPLOMATS TUR RUS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "استدعت الجزائر السفير الفرنسي وطردت دبلوماسيين روسيين.",
                "الجزائر استدعت السفير الفرنسي وطردت دبلوماسيين روسيين.",
                "أدانت الجزائر الهجوم في مالي. كما طردت دبلوماسيين روسيين."
            })
    void a_verb_with_and_written_to_it_has_the_subject_of_the_verb_before(String text) {
        assertThat(Reading.acts(Reading.arabic(text))).contains("EXPEL_DIPLOMATS DZA RUS");
    }

    @Test
    void a_verb_of_another_gender_shares_no_subject() {
        assertThat(
                        Reading.acts(
                                Reading.arabic(
                                        "أدان العراق الهجوم في مالي وطردت دبلوماسيين روسيين.")))
                .doesNotContain("EXPEL_DIPLOMATS IRQ RUS");
    }

    @Test
    void whoever_concludes_an_agreement_may_have_done_something_else_before() {
        var read =
                Reading.english(
                        "Turkey welcomed the talks and ratified the gas agreement with Algeria.");
        assertThat(read.agreements())
                .singleElement()
                .satisfies(agreement ->
                        assertThat(Reading.iso3(read, agreement.parties()))
                                .containsExactlyInAnyOrder("TUR", "DZA"));
    }
}
