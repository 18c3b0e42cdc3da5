package org.mithaq.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "أسعد الشيباني, اسعد الشيباني",
        "أَسْعَد الشَّيْبانيّ, اسعد الشيباني",
        "أســعد  الشيبانى, اسعد الشيباني",
        "آية الله, ايه الله",
        "Sergueï Lavrov, serguei lavrov",
        "Asaad al-Shaibani, asaad al shaibani",
        "GÜL, gul",
        "ﻻفروف, لافروف",
        "Сергей, сергеи",
    })
    void spellings_of_a_name_meet_in_its_key(String spelling, String key) {
        assertThat(NameKey.of(spelling).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"لافروف, لاوروف", "علي, عالي", "Lavrov, Lavrova"})
    void different_names_keep_different_keys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"—", "؟"})
    void a_name_of_signs_only_keeps_them(String name) {
        assertThat(NameKey.of(name).value()).isEqualTo(name);
    }
}
