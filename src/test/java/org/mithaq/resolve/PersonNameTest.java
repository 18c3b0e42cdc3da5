package org.mithaq.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "سيرغي لافروف, سيرغي لافروف, FULL",
        "اسعد الشيبانى, أسعد الشيباني, FULL",
        "نتنياهو, نتنياهو, SHORT",
        "As'ad Shaybani, أسعد الشيباني, CONSONANTS",
        "Sergej Lawrow, Sergey Lavrov, CONSONANTS",
        "عبد الفتاح السيسي, Abdel Fattah al-Sisi, CONSONANTS",
        "خالد العطية, خالد بن محمد العطية, PART",
        "J. Kerry, John Kerry, PART",
        "Lavrov, سيرغي لافروف, FAMILY_SOUND",
        "لافروف, سيرغي لافروف, FAMILY",
        "محمد العطية, خالد بن محمد العطية, NONE",
        "حافظ الأسد, بشار الأسد, NONE",
        "محمود عباس, Mohammed Abbas, NONE",
        "مسرور بارزاني, مسعود بارزاني, NONE",
    })
    void names_agree_as_far_as_their_words_do(String mention, String known, NameMatch match) {
        assertThat(PersonName.of(mention).match(PersonName.of(known))).isEqualTo(match);
    }
}
