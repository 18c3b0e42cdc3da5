package org.mithaq.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.lexicon.Meaning.Tense;

class ConjugationTest {

    private static final Conjugation ENGLISH =
            new Conjugation(
                    YamlNode.read(DataFolder.onClassPath("language/en"), "language.yaml")
                            .get("conjugation"));

    @ParameterizedTest
    @CsvSource({
        "condemn, condemns, condemned, condemning",
        "praise, praises, praised, praising",
        "deny, denies, denied, denying",
        "delay, delays, delayed, delaying",
        "agree, agrees, agreed, agreeing",
        "reach, reaches, reached, reaching",
        "meet, meets, met, meeting",
        "expel, expels, expelled, expelling"
    })
    void a_verb_has_all_its_forms(String base, String third, String past, String gerund) {
        assertThat(ENGLISH.forms(base))
                .containsEntry(base, Tense.PRESENT)
                .containsEntry(third, Tense.PRESENT)
                .containsEntry(past, Tense.PAST)
                .containsEntry(gerund, Tense.NONE);
    }

    @Test
    void only_the_first_word_of_a_phrase_inflects() {
        assertThat(ENGLISH.forms("travel to"))
                .containsEntry("traveled to", Tense.PAST)
                .containsEntry("travelled to", Tense.PAST)
                .containsEntry("travels to", Tense.PRESENT);
    }

    @Test
    void what_is_present_and_past_alike_is_past() {
        assertThat(ENGLISH.forms("cut")).containsEntry("cut", Tense.PAST);
    }
}
