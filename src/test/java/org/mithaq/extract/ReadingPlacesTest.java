package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.fact.Extraction;

/// Where interactions take place of which another clause, sentence or line tells the place.
class ReadingPlacesTest {

    private static final String PUBLISHED = "2015-08-06";

    /// Interactions as "TYPE place".
    private static List<String> places(Extraction read) {
        return read.meetings().stream()
                .map(meeting ->
                        meeting.type()
                                + " "
                                + (meeting.place() == null ? "-" : meeting.place().nameEn()))
                .toList();
    }

    private static List<String> places(String text) {
        var isArabic = Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.ARABIC;
        return places(
                isArabic ? Reading.arabic(text, PUBLISHED) : Reading.english(text, PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عبرت السفن المحيط الهندي وخليج المكسيك وبحر الصين الجنوبي.",
                "شاركت دول المغرب العربي وأمريكا اللاتينية.",
                "قالت وكالة الأنباء الألمانية ذلك في تصريح لـ«الرياض».",
                "كانت العقبة الرئيسية هي المال.",
                "Ships crossed the Indian Ocean and the Gulf of Mexico.",
                "He spoke to Agence France-Presse about Latin America.",
                "She was elected to the Rajya Sabha."
            })
    void a_name_within_that_of_something_else_is_no_state(String text) {
        var isArabic = Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.ARABIC;
        var read = isArabic ? Reading.arabic(text) : Reading.english(text);
        assertThat(read.countries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الرياض - استقبل الملك سلمان بن عبدالعزيز أمس رئيس الوزراء الباكستاني نواز شريف. | MEETING -",
                "القاهرة - عقد وزير الخارجية المصري سامح شكري أمس في موسكو مباحثات مع نظيره الروسي سيرغي لافروف. | MEETING Moscow",
                "القاهرة - التقى وزير الخارجية الروسي سيرغي لافروف أمس نظيره الأميركي جون كيري. | MEETING -",
                "القاهرة - استقبل الرئيس الفرنسي فرنسوا هولاند أمس وزير الخارجية المصري سامح شكري. | MEETING -",
                "القاهرة - أعلن وزير الخارجية المصري سامح شكري أنه التقى نظيره الروسي سيرغي لافروف الشهر الماضي. | MEETING -",
                "Tokyo: Prime Minister Fumio Kishida met South Korean President Yoon Suk-yeol on Wednesday. | MEETING -",
                "CAIRO - US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov on Tuesday. | MEETING -"
            })
    void the_city_where_a_dispatch_was_written_is_no_place_of_what_it_tells(
            String text, String place) {
        assertThat(places(text)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وفي الرياض يلتقي وزير الخارجية الأميركي جون كيري بأعضاء مجلس التعاون الخليجي. كما سيعقد اجتماعا مع وزير الخارجية السعودي عادل الجبير. | MEETING Riyadh",
                "غادر الرئيس التشادي إدريس ديبي نجامينا إلى جوهانسبرغ للمشاركة في القمة الأفريقية. | SUMMIT Johannesburg",
                "Sudanese President Omar al-Bashir flew to Johannesburg for the African Union summit. | SUMMIT Johannesburg",
                "President Vladimir Putin welcomed Chinese President Xi Jinping at the Kremlin, where they signed several deals. | CEREMONY Kremlin",
                "رحب وزير الخارجية الأردني ناصر جودة بقدوم نظيره التركي مولود جاويش أوغلو إلى بلاده. | VISIT Jordan"
            })
    void what_is_told_of_a_journey_or_meeting_holds_for_what_follows(String text, String place) {
        assertThat(places(text)).contains(place);
    }

    @Test
    void a_visit_to_a_state_is_to_the_city_where_the_guest_met_somebody() {
        assertThat(
                        places(
                                "يزور وزير الخارجية الروسي سيرغي لافروف قطر يوم الاثنين المقبل. وسيعقد لافروف في الدوحة يوم الاثنين المقبل اجتماعا مع نظيره الأميركي جون كيري."))
                .contains("VISIT Doha", "MEETING Doha");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وزير الخارجية السعودي عادل الجبير أكد بعد محادثات في موسكو أن موقف بلاده ثابت. وقال الجبير في مؤتمر صحفي بعد محادثات مع نظيره الروسي سيرجي لافروف إنه متفائل. | MEETING Moscow",
                "قال وزير الدفاع الأمريكي آشتون كارتر إنه والملك سلمان بن عبد العزيز أكدا خلال المحادثات دعمهما للاتفاق. وتابع الوزير أن مباحثاته في جدة ركزت على الأمن. | MEETING Jeddah",
                "قال وزير الخارجية الألماني فرانك فالتر شتاينماير خلال مؤتمر صحفي عقده في طهران إنه متفائل. والتقى شتاينماير الرئيس الإيراني حسن روحاني. | MEETING Tehran",
                "أعلن وزير الخارجية المصري سامح شكري في مؤتمر صحافي في الرياض أن بلاده تدعم السعودية. وكان شكري التقى نظيره السعودي عادل الجبير الشهر الماضي. | MEETING -",
                "عقد اجتماع في الكونغرس. وعلقت الصحيفة على اجتماع وزير الدفاع الأمريكي أشتون كارتر بالملك سلمان. | MEETING -"
            })
    void whoever_speaks_or_talks_abroad_meets_there_those_of_that_state(String text, String place) {
        assertThat(places(text)).containsExactly(place);
    }

    @Test
    void a_title_tells_where_guests_of_a_state_meet_its_people() {
        var read =
                Reading.EXTRACTOR.read(
                        Reading.article(
                                "ar",
                                "محادثات في روما بشأن ليبيا",
                                "التقى وزير الخارجية المصري سامح شكري نظيره الإيطالي باولو جينتيلوني.",
                                LocalDate.parse(PUBLISHED)));
        assertThat(places(read)).containsExactly("MEETING Rome");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى رئيس الوزراء الإيطالي ماتيو رينزي الرئيس الفلسطيني محمود عباس في الضفة الغربية. | MEETING West Bank",
                "شارك الرئيس السوداني عمر البشير في حفل الافتتاح الرسمي لقناة السويس. | CEREMONY Suez Canal",
                "غادر الرئيس السوداني عمر البشير إلى القاهرة للمشاركة في افتتاح قناة السويس الجديدة. | CEREMONY Suez Canal",
                "حضر وزير الدفاع السعودي محمد بن سلمان حفل تخريج طلبة الكليات العسكرية المصرية. | CEREMONY Egypt"
            })
    void a_ceremony_is_held_where_what_it_is_known_by_lies(String text, String place) {
        assertThat(places(text)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت الخارجية الألمانية في برلين إن شتاينماير سيلتقي نظيره الروسي سيرغي لافروف. | MEETING -",
                "ذكر المتحدث باسم الرئاسة في القاهرة أمس أن الرئيس عبد الفتاح السيسي التقى نظيره الروسي فلاديمير بوتين. | MEETING -",
                "قال وزير الخارجية الأردني ناصر جودة في أنقرة إن بلاده تدعم الحل. والتقى جودة نظيره التركي مولود جاويش أوغلو. | MEETING Ankara",
                "التقى الرئيس عبد الفتاح السيسي في القاهرة نظيره الروسي فلاديمير بوتين. | MEETING Cairo"
            })
    void where_a_meeting_is_spoken_of_it_need_not_have_been(String text, String place) {
        assertThat(places(text)).containsExactly(place);
    }

    @Test
    void a_region_in_which_something_else_lies_is_no_place_of_talks() {
        assertThat(
                        places(
                                "عقدت مصر والإمارات مباحثات لإقامة مشاريع عملاقة في قناة السويس الجديدة."))
                .containsExactly("MEETING -");
    }

    @Test
    void the_city_where_something_is_discussed_stands_behind_the_verb() {
        assertThat(places("وزير الخارجية السعودي عادل الجبير يبحث في برلين القضايا الإقليمية."))
                .containsExactly("MEETING Berlin");
    }

    @Test
    void the_city_of_a_ceasefire_is_not_where_it_is_discussed() {
        assertThat(
                        places(
                                "بحث وزير الخارجية الأردني ناصر جودة مع نظيره المصري سامح شكري تنفيذ وقف إطلاق النار في مدينة حلب."))
                .containsExactly("MEETING -");
    }

    @Test
    void a_transcript_tells_above_its_first_words_where_it_was() {
        var read =
                Reading.EXTRACTOR.read(
                        Reading.article(
                                "en",
                                "Remarks by President Biden and President William Ruto of Kenya Before Bilateral Meeting",
                                "Oval Office\n\n11:06 A.M. EDT\n\nPRESIDENT BIDEN: Mr. President, welcome back.",
                                LocalDate.parse("2024-05-23")));
        assertThat(places(read)).containsExactly("MEETING Oval Office");
    }
}
