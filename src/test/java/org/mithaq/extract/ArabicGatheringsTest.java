package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.fact.Fact;
import org.mithaq.fact.Organization;

/// Conferences, summits, negotiations and ceremonies told in Arabic.
class ArabicGatheringsTest {

    /// Interactions as "TYPE STATUS states place".
    private static List<String> told(String text) {
        return Reading.arabic(text, "2015-08-03").meetings().stream()
                .map(ArabicGatheringsTest::told)
                .toList();
    }

    private static String told(Fact.Meeting meeting) {
        var place = meeting.place() == null ? "-" : meeting.place().nameEn();
        return "%s %s %s %s"
                .formatted(
                        meeting.type(),
                        meeting.status(),
                        String.join("+", meeting.countries()),
                        place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بحث وزراء خارجية الدول العربية مع الرئيس التركي الأزمة. | TUR",
                "بحث زعماء الدول الأفريقية مع الرئيس التركي الأزمة. | TUR",
                "بحث قادة دول الخليج مع الرئيس التركي الأزمة. | TUR",
                "بحث وزراء خارجية الدول الأعضاء في حلف شمال الأطلسي مع الرئيس التركي الأزمة. | TUR"
            })
    void ministers_of_the_member_states_are_those_of_the_organisation(String text, String side) {
        var meeting = assertThat(Reading.arabic(text).meetings()).singleElement().actual();
        assertThat(meeting.countries()).containsExactly(side);
        assertThat(meeting.participants()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "عقد قادة دول الخليج اجتماعا في الكويت أمس. | SUMMIT HELD  Kuwait",
                "اجتمع القادة الأوروبيون في بروكسل أمس. | SUMMIT HELD  Brussels",
                "عقد وزراء خارجية دول الخليج اجتماعا في الكويت أمس. | CONFERENCE HELD  Kuwait",
                "كان ذلك هدف قمة كامب ديفيد التي جمعت الرئيس الأمريكي بقادة دول الخليج. | SUMMIT HELD USA Camp David",
                "تستضيف الدوحة قمة مجلس التعاون الخليجي غدا. | SUMMIT PLANNED  Doha",
                "اختتمت أمس في أديس أبابا القمة الأفريقية الخامسة والعشرون. | SUMMIT HELD  Addis Ababa",
                "أعلن رئيس المجلس الأوروبي إلغاء القمة الأوروبية. | SUMMIT CANCELLED  -",
                "أكد البيان تمسكه بقرارات رئيس القمة العربية. | "
            })
    void a_summit_is_of_leaders_or_known_by_its_body_and_place(String text, String summit) {
        assertThat(told(text + " وكان وزير الخارجية المصري استقبل نظيره الهندي في القاهرة."))
                .containsAll(summit == null ? List.of() : List.of(summit))
                .hasSize(summit == null ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طالب الرئيس التركي بعقد جلسة طارئة لمجلس الأمن. | CONFERENCE PROPOSED  -",
                "دعا الرئيس التركي إلى عقد مؤتمر دولي حول اليمن. | CONFERENCE PROPOSED  -",
                "شارك وزير المالية الهندي في اجتماعات مجموعة العشرين في أنقرة. | CONFERENCE HELD IND Ankara",
                "شارك وزير الخارجية الهندي في اجتماع وزراء خارجية دول الخليج في الدوحة. | CONFERENCE HELD IND Doha",
                "عقد وزراء الخارجية العرب اجتماعا في القاهرة برئاسة وزير الخارجية الأردني. | CONFERENCE HELD JOR Cairo",
                "استمع مجلس الأمن أمس إلى إحاطة حول اليمن. | CONFERENCE HELD  -",
                "شارك وزير البيئة الهندي في أعمال الجمعية العامة للأمم المتحدة. | CONFERENCE HELD IND -",
                "دعت السعودية وزراء الخارجية العرب إلى اجتماع طارئ. | CONFERENCE PROPOSED  -",
                "اختتم وزراء الخارجية العرب في القاهرة أمس اجتماعهم الطارئ. | CONFERENCE HELD  Cairo",
                "عقد وزراء الخارجية العرب على هامش الجمعية العامة اجتماعا طارئا. | CONFERENCE HELD  -"
            })
    void a_conference_is_of_whoever_sits_chairs_or_attends(String text, String conference) {
        assertThat(told(text + " وكان وزير الخارجية المصري استقبل نظيره الهندي في القاهرة."))
                .hasSize(2)
                .contains(conference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بدأت مصر وتونس مفاوضات حول اتفاق تجاري. | NEGOTIATION HELD EGY+TUN -",
                "خاضت مصر وتونس مفاوضات شاقة. | NEGOTIATION HELD EGY+TUN -",
                "تعثرت المفاوضات التي أجرتها مصر وتونس. | NEGOTIATION HELD EGY+TUN -",
                "نأمل في حوار بين مصر وتونس. | NEGOTIATION PROPOSED EGY+TUN -",
                "تجري اليونان مفاوضات مع دائنيها. | NEGOTIATION HELD GRC -",
                "دعت روسيا مصر وتونس إلى استئناف المفاوضات. | NEGOTIATION PROPOSED EGY+TUN -",
                "المفاوضات التي تجريها مصر وتونس متعثرة. | NEGOTIATION HELD EGY+TUN -",
                "لم تعقد الجولة الثانية من المفاوضات بين مصر وتونس. | NEGOTIATION CANCELLED EGY+TUN -"
            })
    void negotiations_are_of_their_subjects(String text, String negotiation) {
        assertThat(told(text)).containsExactly(negotiation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقعت أطراف ليبية في الصخيرات اتفاق سلام. | CEREMONY HELD LBY Skhirat",
                "وقعت مصر وتونس في القاهرة اتفاقية للتعاون. | CEREMONY HELD EGY+TUN Cairo",
                "وقع الاتفاق عن الجانب المصري وزير النقل علي حسن وعن الجانب التونسي وزير النقل سالم محمود. | CEREMONY HELD EGY+TUN -",
                "شهد الرئيس المصري ونظيره التونسي توقيع اتفاقية للتعاون. | CEREMONY HELD EGY+TUN -",
                "وقع وزير النقل المصري ونظيره التونسي بحضور الرئيس المصري اتفاقية للتعاون. | CEREMONY HELD EGY+TUN -",
                "قام وزير النقل المصري ونظيره التونسي بالتوقيع على اتفاقية للتعاون. | CEREMONY HELD EGY+TUN -",
                "أقام الرئيس التونسي مأدبة عشاء للرئيس المصري. | CEREMONY HELD EGY+TUN -"
            })
    void a_ceremony_is_told_by_who_signs_or_is_honoured(String text, String ceremony) {
        assertThat(told(text)).contains(ceremony);
    }

    @Test
    void who_attends_a_signature_did_not_attend_the_meeting_told_before() {
        assertThat(
                        told(
                                "استقبل وزير الخارجية المصري نظيره الهندي. وقعت الاتفاقية بحضور وزير الطاقة الأردني."))
                .containsExactly("MEETING HELD EGY+IND -");
        assertThat(
                        told(
                                "استقبل وزير الخارجية المصري نظيره الهندي. وحضر اللقاء وزير الطاقة الأردني."))
                .containsExactly("MEETING HELD EGY+IND+JOR -");
    }

    @Test
    void whoever_hosts_a_gathering_does_not_receive_who_attends_it() {
        assertThat(told("تستضيف باريس غدا مؤتمرا حول لبنان بمشاركة وزير الخارجية الأمريكي."))
                .containsExactly("CONFERENCE PLANNED USA Paris");
        assertThat(told("استضاف الرئيس الفرنسي وزير الخارجية الأمريكي."))
                .containsExactly("MEETING HELD FRA+USA -");
    }

    @Test
    void a_forum_known_by_its_place_is_not_where_a_council_votes() {
        assertThat(
                        told(
                                "وانعقد منتدى اقتصادي في ماليزيا. ويصوت مجلس الأمن الدولي غدا على القرار. وكان وزير الخارجية المصري استقبل نظيره الهندي."))
                .noneMatch(one -> one.contains("PLANNED") && one.contains("Malaysia"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال وزير الخارجية السويسري إن المفاوضات مع الاتحاد الأوروبي متعثرة. | NEGOTIATION HELD CHE -",
                "تواصلت مفاوضات انضمام ألبانيا إلى الاتحاد الأوروبي. | NEGOTIATION HELD ALB -",
                "في اليمن دعا الأهالي إلى استئناف الحوار السياسي. | NEGOTIATION PROPOSED YEM Yemen"
            })
    void negotiations_are_with_a_body_or_within_a_state(String text, String negotiation) {
        assertThat(told(text)).containsExactly(negotiation);
    }

    @Test
    void the_dialogue_within_a_state_is_not_that_of_the_parties_to_an_agreement() {
        assertThat(told("وقعت مصر وتونس اتفاقا للتجارة. وأكد الوزير أهمية الحوار الوطني."))
                .noneMatch(one -> one.startsWith("NEGOTIATION"));
    }

    @Test
    void a_clause_behind_the_name_of_a_meeting_says_where_it_was() {
        assertThat(
                        told(
                                "شدد الرئيس المصري في اجتماع لجنة التجارة الحرة والذي عقد أمس في عمّان على التعاون."))
                .containsExactly("CONFERENCE HELD EGY Amman");
    }

    @Test
    void a_meeting_known_by_its_place_is_the_one_whose_participants_are_told() {
        assertThat(
                        told(
                                "قالت مصادر إن اجتماع الدوحة، يوم الأحد الماضي، الذي ضم وزراء خارجية مصر وتونس والسعودية، لم يحقق تقدما."))
                .containsExactly("MEETING HELD EGY+SAU+TUN Doha");
    }

    @Test
    void a_definite_noun_in_the_next_sentence_goes_on_about_the_conference() {
        assertThat(
                        told(
                                "بدأت في عمّان اليوم اجتماعات منظمة التعاون الإسلامي. ويركز الاجتماع على التجارة بمشاركة مصر وتونس."))
                .containsExactly("CONFERENCE HELD EGY+TUN Amman");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تمسكت الأمم المتحدة ببيان مؤتمر أثينا. | CONFERENCE HELD  Athens",
                "تمسك الأطباء ببيان مؤتمر أثينا. | ",
                "كان ذلك قبل قمة أثينا التي أيدتها تونس. | SUMMIT HELD  Athens",
                "كان ذلك قبل قمة أثينا. | "
            })
    void a_gathering_known_by_its_place_counts_where_others_are_named(
            String text, String gathering) {
        assertThat(told(text)).isEqualTo(gathering == null ? List.of() : List.of(gathering));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال المبعوث الأممي إن محادثات جنيف اليمنية تعثرت. | NEGOTIATION HELD YEM Geneva",
                "قال المبعوث الأممي إن محادثات جنيف تعثرت. | NEGOTIATION HELD  Geneva",
                "توجه القادة للمشاركة في محادثات يشرف عليها المبعوث الأممي. | NEGOTIATION HELD  -",
                "عقدت في جنيف محادثات بين الحكومة اليمنية والحوثيين. | NEGOTIATION HELD YEM Geneva",
                "قال الرئيس المصري: تفاوضنا مع إثيوبيا حول السد. | NEGOTIATION HELD EGY+ETH -",
                "توقفت المباحثات الدولية بشأن البرنامج النووي الكوري الشمالي. | NEGOTIATION HELD PRK -"
            })
    void talks_are_known_by_their_city_mediator_or_subject(String text, String negotiation) {
        assertThat(told(text)).contains(negotiation);
    }

    @Test
    void an_organisation_or_its_head_calls_a_session_a_state_does_not() {
        assertThat(told("دعا الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ إلى اجتماع طارئ."))
                .containsExactly("CONFERENCE PROPOSED  -");
        assertThat(told("دعا الرئيس المصري عبد الفتاح السيسي إلى اجتماع طارئ.")).isEmpty();
    }

    @Test
    void whoever_attends_from_abroad_comes_to_the_state_that_the_article_is_about() {
        assertThat(
                        told(
                                "تفتتح مصر القناة غدا. ويحضر الرئيس الفرنسي حفل الافتتاح. وتستعد مصر لضيوفها."))
                .containsExactly("CEREMONY HELD EGY+FRA -");
        assertThat(
                        told(
                                "تفتتح مصر القناة غدا. ويحضر الرئيس المصري حفل الافتتاح. وتستعد مصر لضيوفها."))
                .isEmpty();
    }

    @Test
    void whoever_speaks_at_a_gathering_takes_part_in_it() {
        assertThat(
                        told(
                                "انطلق في أثينا أمس مؤتمر دولي حول ليبيا برعاية الأمم المتحدة. وقال الرئيس المصري في كلمته أمام المؤتمر إن الحل سياسي."))
                .containsExactly("CONFERENCE HELD EGY Athens");
        assertThat(
                        told(
                                "استقبل الرئيس المصري نظيره التونسي. وقال الرئيس الهندي في كلمته أمام المؤتمر إن الحل سياسي."))
                .contains("MEETING HELD EGY+TUN -");
    }

    @Test
    void what_is_said_in_the_next_clause_is_ahead_and_not_the_summit_before() {
        assertThat(
                        told(
                                "طرحت الأمم المتحدة ذلك في قمة أثينا الاقتصادية، وسوف يعقد منتدى آخر في الرباط."))
                .contains("SUMMIT HELD  Athens");
    }

    @Test
    void a_conference_that_is_wanted_is_not_the_one_known_by_its_place() {
        assertThat(
                        told(
                                "تمسكت الأمم المتحدة ببيان مؤتمر أثينا. ودعا الرئيس المصري إلى مؤتمر دولي حول ليبيا."))
                .containsExactly("CONFERENCE HELD  Athens", "CONFERENCE PROPOSED  -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يعقد قادة دول الخليج قمة في أثينا الخميس. | SUMMIT PLANNED  Athens",
                "تنعقد في أثينا الجمعة محادثات دولية بمشاركة النرويج وفنلندا. | CONFERENCE PLANNED FIN+NOR Athens",
                "رفض الرئيس التركي لقاء نظيره الهندي على هامش قمة أثينا. | SUMMIT HELD  Athens",
                "طلبت فنلندا عقد اجتماع لقادة دول الخليج. | SUMMIT PROPOSED  -",
                "عقد في أثينا اجتماع اللجنة المكلفة بمتابعة اتفاق التعاون بين فنلندا والنرويج. | MEETING HELD FIN+NOR Athens",
                "التقى وزير الخارجية الفنلندي في مكتبه بديوان الوزارة، أمس، نظيره النرويجي. | MEETING HELD FIN+NOR null",
                "التقى وزير الخارجية الفنلندي في الكويت أمس نظيره النرويجي. | MEETING HELD FIN+NOR Kuwait"
            })
    void what_surrounds_a_gathering_tells_when_where_and_whether_it_is(String text, String one) {
        assertThat(told(text)).contains(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تشارك في اجتماع حلف شمال الأطلسي النرويج وفنلندا. | CONFERENCE HELD FIN+NOR -",
                "انطلقت في أثينا أمس أعمال القمة العربية. وترأس الدورة الخامسة الرئيس المصري عبد الفتاح السيسي. | SUMMIT HELD EGY Athens",
                "احتضنت أثينا أمس مؤتمرا دوليا للتعاون برعاية الأمم المتحدة. وترأس الجلسات الرئيس المصري، وجلس إلى جانبه الرئيس التونسي. | CONFERENCE HELD EGY+TUN Athens",
                "عقدت في أثينا قمة أوروبية أمس. وتحدث في الجلسة الافتتاحية الرئيس المصري. | SUMMIT HELD EGY Athens",
                "عقدت في أثينا قمة أوروبية أمس. وتعهدت الهند خلال القمة بتقديم مليار دولار. | SUMMIT HELD IND Athens",
                "عقد في أثينا مؤتمر دولي حول ليبيا أمس. ومثل النرويج في الاجتماع وزير الخارجية النرويجي. | CONFERENCE HELD NOR Athens"
            })
    void who_leads_speaks_or_pledges_takes_part_in_the_gathering_told_before(
            String text, String gathering) {
        assertThat(told(text)).contains(gathering);
    }

    @Test
    void who_led_attended_what_took_place_and_not_what_is_still_to_come() {
        assertThat(
                        told(
                                "عقد وزراء خارجية دول الخليج في أثينا اليوم اجتماعا تنسيقيا تمهيدا للاجتماع المشترك مع وزير الخارجية الهندي الذي سيعقد غدا. وترأس الاجتماع وزير الخارجية القطري."))
                .contains("CONFERENCE HELD QAT Athens")
                .anyMatch(told -> told.startsWith("MEETING PLANNED IND "));
    }

    @Test
    void leaders_who_meet_those_of_an_organisation_hold_a_summit() {
        assertThat(told("انعقد في أثينا أمس اجتماع بين قادة دول الخليج والرئيس الأمريكي."))
                .containsExactly("SUMMIT HELD USA Athens");
        assertThat(told("انعقد في أثينا أمس اجتماع بين الرئيس الهندي والرئيس الأمريكي."))
                .containsExactly("MEETING HELD IND+USA Athens");
    }

    @Test
    void the_negotiators_of_a_state_negotiate_where_nobody_else_is_told_to() {
        assertThat(told("نفى المفاوضون الهنود ذلك. وتتمسك الهند بموقفها."))
                .containsExactly("NEGOTIATION HELD IND -");
        assertThat(told("بدأت المفاوضات بين الهند وباكستان. ونفى المفاوضون الهنود ذلك."))
                .containsExactly("NEGOTIATION HELD IND+PAK -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قمة مصرية يمنية في القاهرة. عقد الرئيس المصري عبد الفتاح السيسي ونظيره اليمني عبد ربه منصور هادي جلسة مباحثات أمس. | MEETING HELD EGY+YEM Cairo",
                "قمة مصرية يمنية في القاهرة. عقد وزيرا الخارجية المصري سامح شكري واليمني رياض ياسين جلسة مباحثات أمس. | SUMMIT HELD EGY+YEM Cairo",
                "قال الوزير إن الاجتماع الذي ضم فلسطين والأردن ومصر وقطر كان ناجحا. | CONFERENCE HELD EGY+JOR+PSE+QAT -",
                "قال الوزير إن الاجتماع الذي ضم السعودية وقطر وتركيا كان ناجحا. | MEETING HELD QAT+SAU+TUR -"
            })
    void a_summit_of_two_is_the_meeting_of_their_leaders_and_many_states_hold_a_conference(
            String text, String told) {
        assertThat(told(text)).contains(told);
        assertThat(told(text)).hasSize(told.startsWith("SUMMIT") ? 2 : 1);
    }

    @Test
    void what_a_council_comprises_are_the_sides_of_its_meeting() {
        var read =
                Reading.arabic(
                        "شارك وزير الخارجية الأمريكي في اجتماع لوزراء خارجية مجلس التعاون الخليجي الذي يضم الكويت وقطر والبحرين.");
        assertThat(read.meetings())
                .singleElement()
                .extracting(Fact.Meeting::countries)
                .isEqualTo(List.of("BHR", "KWT", "QAT", "USA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"«فتح»", "“فتح”", "\"فتح\"", "فتح"})
    void the_own_name_of_an_organisation_may_stand_in_quotation_marks(String name) {
        var read = Reading.arabic("التقى وفد من حركة %s الرئيس المصري.".formatted(name));
        assertThat(read.organizations()).extracting(Organization::id).containsExactly("FATAH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نظمت الوزارة اجتماعا بحضور وزير السياحة الهندي.",
                "افتتح وزير الثقافة الهندي في نيودلهي مؤتمر الفلسفة بحضور وزير السياحة الهندي."
            })
    void officials_with_duties_at_home_hold_no_conference_among_themselves(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void what_officials_of_one_state_attend_abroad_is_a_conference() {
        assertThat(told("شارك وزير السياحة الهندي في مؤتمر عن السياحة في أثينا أمس."))
                .containsExactly("CONFERENCE HELD IND Athens");
    }
}
