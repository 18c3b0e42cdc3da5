package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;

class DatesTest {

    private static String dateOf(Extraction read) {
        assertThat(read.meetings()).hasSize(1);
        var date = read.meetings().getFirst().date();
        return date == null ? "none" : date.edtf();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أمس | 2025-07-30",
                "اليوم | 2025-07-31",
                "أمس الأربعاء | 2025-07-30",
                "بالأمس | 2025-07-30",
                "أول من أمس | 2025-07-29",
                "يوم الثلاثاء | 2025-07-29",
                "الخميس الماضي | 2025-07-24",
                "يوم الثلاثاء 12 آذار/مارس 2024 | 2024-03-12",
                "في 12 مارس 2024 | 2024-03-12",
                "في ١٢ مارس ٢٠٢٤ | 2024-03-12",
                "في 15/3/2024 | 2024-03-15",
                "في 21 ديسمبر الماضي | 2024-12-21",
                "في كانون الثاني 2023 | 2023-01",
                "في يونيو الماضي | 2025-06",
                "عام 2015 | 2015",
                // the weekday tells the day where the article appeared later than it was written
                "أمس الثلاثاء | 2025-07-29",
                "اليوم (الأربعاء) | 2025-07-30",
                "في مارس | 2025-03",
                "في أبريل (نيسان) 2014 | 2014-04",
                "في أكتوبر/تشرين الأول 2014 | 2014-10",
                "في الـ3 من يونيو الماضي | 2025-06-03",
                "في السابع والثامن من يوليو | 2025-07-07",
                "يومي 18-19 يوليو الماضي | 2025-07-18",
                "في 12-14/3/2024 | 2024-03-12",
                "في الخامس عشر من الشهر الماضي | 2025-06-15",
                "في 9 من الشهر الجاري | 2025-07-09",
                "في 9 الجاري | 2025-07-09",
                "الشهر الماضي | 2025-06",
                "في العام الماضي | 2024",
                "الأسبوع الماضي | 2025-07",
                "الليلة الماضية | 2025-07-30",
                "قبل قليل | 2025-07-31",
                "قبل يومين | 2025-07-29",
                "ليل الثلاثاء | 2025-07-29",
                // counted back: as precisely as it is counted
                "قبل أربعة أيام | 2025-07-27",
                "قبل 10 أيام | 2025-07-21",
                "قبل أسبوعين | 2025-07",
                "قبل ثلاثة أشهر | 2025-04",
                "قبل شهر | 2025-06",
                "قبل عامين | 2023",
                // from something else than the day of publication
                "قبل يومين من القمة | none",
                "بعد ظهر أمس | 2025-07-30",
                "يوم الاثنين الموافق 14 يوليو | 2025-07-14",
                "الاثنين (14 يوليو) | 2025-07-14",
                "في صيف 2013 | 2013",
                "في 2010 | 2010",
                "في 2010 بعد زيارة طويلة | 2010",
                "في 14-6-2025 | 2025-06-14",
                "في 2025/6/14 | 2025-06-14",
                "في مدينة سوتشي في العام الماضي | 2024"
            })
    void arabic_dates_are_as_precise_as_written(String words, String edtf) {
        assertThat(
                        dateOf(
                                Reading.arabic(
                                        "التقى الرئيس الروسي الرئيس التركي " + words + ".",
                                        "2025-07-31")))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يوم الاثنين المقبل | 2025-08-04",
                "غدا | 2025-08-01",
                "في أكتوبر | 2025-10",
                "في 3 فبراير | 2026-02-03",
                "من 6 إلى 8 أغسطس | 2025-08-06",
                "غدا الخميس | 2025-07-31",
                "بعد ثلاثة أيام | 2025-08-03",
                "بعد يومين من القمة | none",
                "بعد أسبوعين | 2025-08",
                "الأسبوع المقبل | 2025-08",
                "في سبتمبر أو أكتوبر المقبلين | 2025",
                "غدا الجمعة | 2025-08-01",
                "بين الرابع والسادس من أغسطس | 2025-08-04",
                "الشهر المقبل | 2025-08"
            })
    void dates_of_planned_events_lie_ahead(String words, String edtf) {
        assertThat(
                        dateOf(
                                Reading.arabic(
                                        "سيلتقي الرئيس الروسي الرئيس التركي " + words + ".",
                                        "2025-07-31")))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today | 2025-07-31",
                "yesterday | 2025-07-30",
                "on Tuesday | 2025-07-29",
                "on March 25, 2021 | 2021-03-25",
                "on 12 March 2024 | 2024-03-12",
                "on Tuesday, 12 March 2024 | 2024-03-12",
                "in October 2024 | 2024-10",
                "last week | 2025-07",
                "two days ago | 2025-07-29",
                "on July 28 and 29 | 2025-07-28",
                "on 28-29 July 2025 | 2025-07-28",
                "on 28th-29th July | 2025-07-28",
                "10 days ago | 2025-07-21",
                "a month ago | 2025-06",
                "two years ago | 2023",
                "in the summer of 2013 | 2013",
                "in late 2013 | 2013",
                "last March | 2025-03",
                "on the 20th of July | 2025-07-20",
                "on 2025-07-28 | 2025-07-28"
            })
    void english_dates_are_as_precise_as_written(String words, String edtf) {
        var text =
                "Russian President Vladimir Putin met Turkish President Recep Tayyip Erdogan in Ankara "
                        + words
                        + ".";
        assertThat(dateOf(Reading.english(text, "2025-07-31"))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الكويت - 31 - 7 (كونا) -- بعث أمير الكويت الشيخ نواف الأحمد الجابر الصباح ببرقية تهنئة إلى الرئيس الفرنسي إيمانويل ماكرون. | 2025-07-31",
                "صرح الرئيس الروسي بعد لقائه أمس الرئيس التركي بأن الحل ممكن. | 2025-07-30",
                "كان آخر التقارير في 3 مايو وآخر زيارة للرئيس الروسي إلى أنقرة في 5 يونيو. | 2025-06-05",
                "التقى الرئيس الروسي أمس الرئيس التركي تمهيدا للقمة التي تعقد غدا. | 2025-07-30"
            })
    void the_day_of_an_event_is_the_one_told_with_it(String text, String edtf) {
        assertThat(Reading.arabic(text, "2025-07-31").meetings())
                .first()
                .satisfies(one ->
                        assertThat(one.date())
                                .isNotNull()
                                .satisfies(date -> assertThat(date.edtf()).isEqualTo(edtf)));
    }

    @Test
    void a_journey_told_in_the_present_on_a_weekday_is_to_come() {
        var ahead = Reading.arabic("يزور الرئيس الروسي أنقرة الاثنين.", "2025-07-31");
        assertThat(dateOf(ahead)).isEqualTo("2025-08-04");
        assertThat(ahead.meetings().getFirst().status()).isEqualTo(MeetingStatus.PLANNED);

        var over =
                Reading.arabic(
                        "قال ناطق إن المحادثات جرت في زيارة يزور فيها الرئيس الروسي أنقرة الاثنين.",
                        "2025-07-31");
        assertThat(over.meetings())
                .filteredOn(m -> m.date() != null)
                .allSatisfy(m -> assertThat(m.status()).isEqualTo(MeetingStatus.HELD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يعقد الرئيس الروسي اليوم في أنقرة محادثات مع الرئيس التركي. | PLANNED | 2025-07-31",
                "يبحث الرئيس الروسي الاثنين مع نظيره التركي العلاقات. | PLANNED | 2025-08-04",
                "يزور الرئيس الروسي اليوم أنقرة. | HELD | 2025-07-31",
                "يصل الرئيس الروسي اليوم إلى أنقرة. | PLANNED | 2025-07-31",
                // the weekday of "today" is one that is over
                "يلتقي الرئيس الروسي اليوم الأربعاء الرئيس التركي. | HELD | 2025-07-30",
                "أعلن ناطق أن الرئيس الروسي يلتقي اليوم الرئيس التركي. | HELD | 2025-07-31"
            })
    void what_is_told_in_the_present_of_today_or_a_weekday_is_to_come(
            String text, MeetingStatus status, String edtf) {
        var read = Reading.arabic(text, "2025-07-31");
        assertThat(dateOf(read)).isEqualTo(edtf);
        assertThat(read.meetings().getFirst().status()).isEqualTo(status);
    }

    @Test
    void a_week_of_two_months_is_no_date() {
        var read =
                Reading.arabic("التقى الرئيس الروسي الرئيس التركي الأسبوع الماضي.", "2025-08-06");
        assertThat(dateOf(read)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "في اليوم نفسه | 2025-07-28",
                "في اليوم التالي | 2025-07-29",
                "في نفس اليوم | 2025-07-28"
            })
    void the_same_day_is_the_one_named_last(String words, String edtf) {
        var read =
                Reading.arabic(
                        "غرقت سفينة يوم الاثنين. التقى الرئيس الروسي الرئيس التركي " + words + ".",
                        "2025-07-31");
        assertThat(dateOf(read)).isEqualTo(edtf);
    }

    @Test
    void today_is_the_day_an_article_was_written_if_its_weekday_tells_so() {
        var read =
                Reading.arabic(
                        "غرقت سفينة اليوم (الأربعاء). والتقى الرئيس الروسي الرئيس التركي أمس.",
                        "2025-07-31");
        assertThat(dateOf(read)).isEqualTo("2025-07-29");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "افتتح وزير الخارجية الروسي في موسكو أمس معرضا للصور. والتقى الوزير نظيره التركي. | 2025-07-30",
                // the article tells what was before, or names another day
                "افتتح وزير الخارجية الروسي في موسكو أمس معرضا للصور. وكان الوزير التقى نظيره التركي. | none",
                "افتتح وزير الخارجية الروسي أمس معرضا ينتهي السبت الماضي. والتقى الوزير نظيره التركي. | none"
            })
    void an_article_goes_on_about_the_day_of_its_news(String text, String edtf) {
        assertThat(dateOf(Reading.arabic(text, "2025-07-31"))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التي عقدت أمس في موسكو | HELD | 2025-07-30",
                "التي ستعقد يوم السبت في موسكو | PLANNED | 2025-08-02",
                "التي كان مقررا عقدها غدا في موسكو | PLANNED | 2025-08-01",
                "التي تعقد في 28 سبتمبر | PLANNED | 2025-09-28",
                // a press conference that somebody held is something else
                "الذي عقد مؤتمرا صحفيا أمس في أنقرة | HELD | none"
            })
    void a_clause_that_tells_when_an_event_is_held_dates_it(
            String clause, MeetingStatus status, String edtf) {
        var read =
                Reading.arabic(
                        "أشاد ناطق بالقمة بين الرئيس الروسي والرئيس التركي " + clause + ".",
                        "2025-07-31");
        assertThat(dateOf(read)).isEqualTo(edtf);
        assertThat(read.meetings().getFirst().status()).isEqualTo(status);
    }

    @Test
    void a_day_on_which_an_agreement_was_made_dates_no_meeting() {
        var read =
                Reading.arabic(
                        "التقى الرئيس الروسي الرئيس التركي لبحث الاتفاق الذي تم التوصل إليه أمس.",
                        "2025-07-31");
        assertThat(dateOf(read)).isEqualTo("none");
    }

    @Test
    void what_somebody_went_to_hold_is_not_of_the_day_of_his_going() {
        var read =
                Reading.arabic(
                        "غادر الرئيس الروسي موسكو أمس لإجراء محادثات مع الرئيس التركي.",
                        "2025-07-31");
        assertThat(read.meetings())
                .filteredOn(m -> m.participants().size() == 2)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.status()).isEqualTo(MeetingStatus.PLANNED);
                    assertThat(m.date()).isNull();
                });
    }

    @Test
    void what_is_quoted_did_not_take_place_when_and_where_it_was_said() {
        var read =
                Reading.arabic(
                        "قال الرئيس الإيراني حسن روحاني في طهران أمس: «سنجري محادثات مع الرئيس الفرنسي إيمانويل ماكرون».",
                        "2025-07-31");
        assertThat(dateOf(read)).isEqualTo("none");
        assertThat(read.meetings().getFirst().place()).isNull();
    }

    @Test
    void the_day_on_which_something_was_said_is_not_that_of_what_is_told() {
        assertThat(
                        dateOf(
                                Reading.arabic(
                                        "قال المتحدث أمس إن محادثات الرئيس الروسي مع الرئيس التركي كانت مفيدة.",
                                        "2025-07-31")))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلن الكرملين الأربعاء أن الرئيس الروسي سيلتقي الرئيس التركي. | none",
                "قال الرئيس الروسي الاثنين إنه سيلتقي نظيره التركي. | none",
                "قال الرئيس الروسي الاثنين إنه سيلتقي نظيره التركي السبت. | 2025-08-02",
                "قال الرئيس الروسي إنه سيلتقي نظيره التركي السبت. | 2025-08-02"
            })
    void the_day_of_an_announcement_is_not_that_of_what_is_planned(String text, String edtf) {
        assertThat(dateOf(Reading.arabic(text, "2025-07-31"))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French President Francois Hollande told reporters on Tuesday he plans to visit Jordan. | none",
                "The Kremlin said on Tuesday President Vladimir Putin would meet French President Francois Hollande. | none",
                "President Vladimir Putin said he would meet French President Francois Hollande on Tuesday. | 2025-08-05",
                "On Tuesday, President Vladimir Putin will meet French President Francois Hollande. | 2025-08-05"
            })
    void an_announcement_without_that_has_its_own_day(String text, String edtf) {
        assertThat(dateOf(Reading.english(text, "2025-07-31"))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اندلعت الحرب قبل أربع سنوات، وبحث الرئيس الروسي مع نظيره التركي الوضع. | none",
                "افتتح معرض للصور أمس، وبحث الرئيس الروسي مع نظيره التركي الوضع. | 2025-07-30",
                "زار الملك الأردني معرضا في مايو الماضي، وبحث مع الرئيس التركي الوضع. | 2025-05"
            })
    void a_clause_with_a_subject_of_its_own_has_no_day_of_the_one_before(String text, String edtf) {
        assertThat(dateOf(Reading.arabic(text, "2025-07-31"))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ناقش البرلمان العراقي أمس نتائج القمة العربية التي عقدت في مارس الماضي بشرم الشيخ.",
                "ناقش البرلمان العراقي أمس القمة العربية التي عقدت في مدينة شرم الشيخ المصرية في مارس الماضي."
            })
    void the_clause_that_tells_when_an_event_was_held_wins_over_a_day_before(String text) {
        assertThat(dateOf(Reading.arabic(text, "2025-07-31"))).isEqualTo("2025-03");
    }

    @Test
    void a_speaker_whose_name_looks_like_a_verb_in_the_future_plans_nothing() {
        var read =
                Reading.arabic(
                        "قال ستاثاكيس قبيل بدء المفاوضات بين اليونان والاتحاد الأوروبي السبت إنها في نهايتها.",
                        "2025-07-31");
        assertThat(dateOf(read)).isEqualTo("2025-07-26");
        assertThat(read.meetings().getFirst().status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void of_what_it_is_too_early_to_speak_is_only_proposed() {
        var read =
                Reading.arabic(
                        "قال ناطق إن من السابق لأوانه الحديث عن لقاء بين الرئيس الروسي والرئيس التركي.",
                        "2025-07-31");
        assertThat(read.meetings().getFirst().status()).isEqualTo(MeetingStatus.PROPOSED);
    }

    @Test
    void who_arrived_and_is_then_to_meet_meets_later() {
        var read =
                Reading.arabic(
                        "وصل وزير الخارجية الروسي سيرغي لافروف أمس إلى الدوحة، على أن يلتقي لاحقا نظيره التركي هاكان فيدان.",
                        "2025-07-31");
        assertThat(read.meetings())
                .filteredOn(one -> one.type() == MeetingType.MEETING)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo(MeetingStatus.PLANNED);
                    assertThat(one.date()).isNull();
                });
    }

    @Test
    void a_meeting_during_a_visit_has_its_day_but_is_still_to_come() {
        var read =
                Reading.arabic(
                        "وصل وزير الخارجية التركي هاكان فيدان أمس إلى القاهرة في زيارة يلتقي خلالها الرئيس المصري عبد الفتاح السيسي.",
                        "2025-07-31");
        var meeting =
                read.meetings().stream()
                        .filter(one -> one.type() == MeetingType.MEETING)
                        .findFirst()
                        .orElseThrow();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(java.util.Objects.requireNonNull(meeting.date()).edtf()).isEqualTo("2025-07-30");
    }

    @Test
    void a_visit_without_a_day_has_that_of_the_meeting_held_during_it() {
        var read =
                Reading.arabic(
                        "زار وزير الخارجية التركي هاكان فيدان القاهرة. وقال متحدث: «استقبل الرئيس المصري عبد الفتاح السيسي أمس هاكان فيدان في القاهرة».",
                        "2025-07-31");
        assertThat(read.meetings())
                .filteredOn(one -> one.type() == MeetingType.VISIT)
                .extracting(one -> java.util.Objects.requireNonNull(one.date()).edtf())
                .containsExactly("2025-07-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // "that came during", "said after", "the meeting stressed"
                "بحثت روسيا وتركيا أمس ملف الغاز. جاء ذلك خلال لقاء الرئيس الروسي مع الرئيس التركي. | 2025-07-30",
                "افتتح الرئيس الروسي أمس مصنعا جديدا للسيارات. وأكد الرئيس بعد لقاء مع الرئيس التركي أهمية العلاقات. | 2025-07-30",
                "افتتح الرئيس الروسي أمس مصنعا جديدا للسيارات. وقد شدد اجتماع الرئيس الروسي مع الرئيس التركي على السلام. | 2025-07-30",
                // what is only spoken of has no day of that
                "افتتح الرئيس الروسي أمس مصنعا جديدا للسيارات. ويتطلع إلى نتائج اجتماع الرئيس الروسي مع الرئيس التركي. | none"
            })
    void a_noun_that_something_past_came_with_has_its_day(String text, String edtf) {
        assertThat(dateOf(Reading.arabic(text, "2025-07-31"))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أشاد ناطق بالقمة بين الرئيس الروسي والرئيس التركي في سبتمبر. | 2025-09 | PLANNED",
                "أشاد ناطق بالقمة بين الرئيس الروسي والرئيس التركي في نوفمبر. | 2024-11 | HELD"
            })
    void a_month_that_comes_soon_lies_ahead(String text, String edtf, MeetingStatus status) {
        var read = Reading.arabic(text, "2025-07-31");
        assertThat(dateOf(read)).isEqualTo(edtf);
        assertThat(read.meetings().getFirst().status()).isEqualTo(status);
    }

    @Test
    void a_meeting_during_a_visit_of_several_days_has_only_its_month() {
        var read =
                Reading.english(
                        "Russian Foreign Minister Sergey Lavrov visited Turkey July 23-25. Lavrov met with President Recep Tayyip Erdogan.",
                        "2025-07-31");
        assertThat(read.meetings())
                .extracting(one ->
                        one.type() + " " + java.util.Objects.requireNonNull(one.date()).edtf())
                .containsExactlyInAnyOrder("VISIT 2025-07-23", "MEETING 2025-07");
    }

    @Test
    void delegations_listed_behind_one_arrive_on_its_day() {
        var read =
                Reading.arabic(
                        "وصل اليوم إلى الرياض الوفد الكويتي برئاسة وزير الخارجية الكويتي صباح الخالد، والوفد القطري برئاسة وزير الخارجية القطري خالد العطية.",
                        "2015-07-31");
        assertThat(read.meetings())
                .hasSize(2)
                .allSatisfy(one ->
                        assertThat(java.util.Objects.requireNonNull(one.date()).edtf())
                                .isEqualTo("2015-07-31"));
    }

    @Test
    void without_a_day_of_publication_nothing_relative_is_resolved() {
        assertThat(dateOf(Reading.arabic("التقى الرئيس الروسي الرئيس التركي أمس.")))
                .isEqualTo("none");
    }

    @Test
    void a_month_without_a_year_stays_without_a_year() {
        var date =
                java.util.Objects.requireNonNull(
                        Reading.arabic("سيلتقي الرئيس الروسي الرئيس التركي في أكتوبر.")
                                .meetings()
                                .getFirst()
                                .date());
        assertThat(date.edtf()).isEqualTo("XXXX-10");
        assertThat(date.earliest()).isNull();
        assertThat(date.latest()).isNull();
        assertThat(date.basis()).isEqualTo(DateBasis.EXPLICIT_PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بالأمس القريب",
                "بمناسبة اليوم الوطني",
                "في اليوم الأول من المؤتمر",
                "كما نقلت المصري اليوم",
                "كما نقلت قناة «روسيا اليوم»",
                "كما نقلت قناة \"ليبيا اليوم\""
            })
    void a_name_with_a_word_for_a_day_tells_none(String words) {
        assertThat(
                        dateOf(
                                Reading.arabic(
                                        "التقى الرئيس الروسي الرئيس التركي " + words + ".",
                                        "2025-07-31")))
                .isEqualTo("none");
    }

    @Test
    void a_text_without_a_date_gets_none() {
        assertThat(
                        dateOf(
                                Reading.arabic(
                                        "التقى الرئيس الروسي الرئيس التركي في أنقرة.",
                                        "2025-07-31")))
                .isEqualTo("none");
    }
}
