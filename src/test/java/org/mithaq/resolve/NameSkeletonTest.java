package org.mithaq.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "Lavrov,لافروف",
        "Sergey Lavrov,سيرغي لافروف",
        "Putin,بوتين",
        "Erdoğan,أردوغان",
        "Asaad al-Shaibani,أسعد الشيباني",
        "Mohammed bin Salman,محمد بن سلمان",
        "Emmanuel Macron,إيمانويل ماكرون",
        "Netanyahu,نتنياهو",
        "Zelensky,زيلينسكي",
        "Fatimah,فاطمة",
        "Antony Blinken,أنتوني بلينكن",
        "Khaled Meshaal,خالد مشعل",
    })
    void a_name_in_two_scripts_has_one_skeleton(String latin, String arabic) {
        assertThat(NameSkeleton.of(latin)).isEqualTo(NameSkeleton.of(arabic));
        assertThat(NameSkeleton.of(latin).value()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Putin,لافروف", "Assad,الشرع", "Sisi,سيف"})
    void other_names_have_others(String latin, String arabic) {
        assertThat(NameSkeleton.of(latin)).isNotEqualTo(NameSkeleton.of(arabic));
    }
}
