package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.fact.Extraction;

/// When and where a meeting took place that a later sentence goes on about.
class ResumptionTest {

    private static final String PUBLISHED = "2025-07-31";

    private static String onlyMeeting(Extraction read) {
        assertThat(read.meetings()).hasSize(1);
        var meeting = read.meetings().getFirst();
        var date = meeting.date();
        var place = meeting.place();
        return (date == null ? "-" : date.edtf())
                + " "
                + (place == null ? "-" : Objects.requireNonNullElse(place.nameEn(), place.name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتناول اللقاء الذي عقد أمس في أوسلو ملف الطاقة.",
                "وتناول اللقاء، الذي جرى أمس في أوسلو، ملف الطاقة.",
                "وقال بيان إن اللقاء عقد أمس في أوسلو."
            })
    void what_a_clause_says_of_the_meeting_told_before_is_its_day_and_place(String next) {
        var told = "التقى وزير الخارجية الدنماركي نظيره الكيني. ";
        assertThat(onlyMeeting(Reading.arabic(told + next, PUBLISHED)))
                .isEqualTo("2025-07-30 Oslo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks, held yesterday in Oslo, were about energy.",
                "The meeting, which took place in Oslo yesterday, was about energy.",
                "Their meeting was held yesterday in Oslo."
            })
    void so_it_is_with_or_without_which(String next) {
        var told = "The Danish foreign minister met his Kenyan counterpart. ";
        assertThat(onlyMeeting(Reading.english(told + next, PUBLISHED)))
                .isEqualTo("2025-07-30 Oslo");
    }

    @Test
    void the_day_of_a_dateline_gives_way() {
        var read =
                Reading.arabic(
                        "أوسلو 31 يوليو 2025\nبحث وزير الخارجية الدنماركي في اتصال هاتفي بنظيره الكيني ملف الطاقة.\nوركز الجانبان خلال الاتصال الذي جرى الليلة الماضية على الغاز.",
                        PUBLISHED);
        assertThat(onlyMeeting(read)).isEqualTo("2025-07-30 -");
    }

    @Test
    void another_kind_of_meeting_is_not_meant() {
        var read =
                Reading.english(
                        "The Danish foreign minister met his Kenyan counterpart. The call took place yesterday.",
                        PUBLISHED);
        assertThat(onlyMeeting(read)).isEqualTo("- -");
    }
}
