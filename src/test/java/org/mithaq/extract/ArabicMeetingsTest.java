package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Role;

/// Who met whom, as Arabic newspapers tell it.
class ArabicMeetingsTest {

    /// Those who took part in the one meeting told, host first, as office and state.
    private static List<String> sidesOfOneMeeting(String text) {
        var read = Reading.arabic(text, "2015-08-03");
        var meetings =
                read.meetings().stream().filter(m -> m.type() == MeetingType.MEETING).toList();
        assertThat(meetings).as(text).hasSize(1);
        return sides(read, meetings.getFirst());
    }

    private static List<String> sides(Extraction read, Fact.Meeting meeting) {
        return meeting.participants().stream()
                .map(Participant::ref)
                .map(ref -> nameOf(read, ref))
                .sorted()
                .toList();
    }

    private static String nameOf(Extraction read, String ref) {
        for (Official official : read.officials()) {
            if (official.ref().equals(ref)) {
                return official.office() + "@" + official.country();
            }
        }
        return read.countries().stream()
                .filter(country -> country.ref().equals(ref))
                .map(country -> country.iso3())
                .findFirst()
                .orElseGet(() ->
                        read.organizations().stream()
                                .filter(body -> body.ref().equals(ref))
                                .map(body -> body.id())
                                .findFirst()
                                .orElse(ref));
    }

    @Test
    void a_name_and_the_post_behind_it_are_one_though_another_name_follows() {
        assertThat(
                        sidesOfOneMeeting(
                                "التقى نبيل العربي الأمين العام للجامعة العربية ستيفان دي ميستورا مبعوث الأمم"
                                        + " المتحدة في القاهرة."))
                .containsExactly("ENVOY@UN", "ORG_HEAD@ARAB_LEAGUE");
    }

    @Test
    void whom_a_comma_parts_from_the_host_is_the_guest() {
        assertThat(
                        sidesOfOneMeeting(
                                "استقبل رئيس الجمهورية عبد الفتاح السيسي، رئيس مجلس النواب الليبي عقيلة"
                                        + " صالح."))
                .containsExactly("HEAD_OF_STATE@EGY", "LEGISLATOR@LBY");
    }

    @Test
    void several_insertions_may_stand_between_host_and_guest() {
        assertThat(
                        sidesOfOneMeeting(
                                "استقبل رئيس الوزراء العراقي حيدر العبادي، في مكتبه ببغداد، وعلى هامش زيارته،"
                                        + " وزير الدفاع الألماني."))
                .containsExactly("DEFENSE_MINISTER@DEU", "HEAD_OF_GOVERNMENT@IRQ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اجتمع وفد من الائتلاف الوطني السوري مع وزير الخارجية الفرنسي لوران فابيوس في باريس.",
                "التقى وزير الخارجية الفرنسي لوران فابيوس ممثلين عن الائتلاف الوطني السوري في باريس.",
                "لقاء بين وزير الخارجية الفرنسي لوران فابيوس وقيادات من الائتلاف الوطني السوري"
            })
    void a_delegation_stands_for_whom_it_is_of(String text) {
        assertThat(sidesOfOneMeeting(text)).containsExactly("FOREIGN_MINISTER@FRA", "SOC");
    }

    @Test
    void whoever_leads_a_delegation_takes_part_beside_it() {
        assertThat(
                        sidesOfOneMeeting(
                                "اجتمع وفد من حركة حماس برئاسة خالد مشعل مع وزير الخارجية الروسي سيرغي"
                                        + " لافروف في الدوحة."))
                .containsExactly("FOREIGN_MINISTER@RUS", "HAMAS", "ORG_HEAD@HAMAS");
    }

    @Test
    void a_brother_of_the_emir_is_another_ruler() {
        assertThat(sidesOfOneMeeting("التقى أمير الكويت أخاه الملك سلمان بن عبد العزيز."))
                .containsExactly("HEAD_OF_STATE@KWT", "HEAD_OF_STATE@SAU");
    }

    @Test
    void what_two_ministers_discuss_is_no_post_of_theirs() {
        var read =
                Reading.arabic(
                        "استقبل وزير الخارجية المصري سامح شكري نظيره الإيطالي باولو جينتيلوني. وبحث"
                                + " الوزيران الأزمة الليبية.");
        assertThat(read.meetings()).hasSize(1);
        assertThat(sides(read, read.meetings().getFirst()))
                .containsExactly("FOREIGN_MINISTER@EGY", "FOREIGN_MINISTER@ITA");
    }

    @Test
    void whom_one_met_next_he_met_by_himself() {
        var read =
                Reading.arabic(
                        "التقى الرئيس الفرنسي فرنسوا هولاند الرئيس الإيراني حسن روحاني، ثم الرئيس التركي"
                                + " رجب طيب أردوغان.");
        assertThat(read.meetings())
                .extracting(meeting -> sides(read, meeting))
                .containsExactly(
                        List.of("HEAD_OF_STATE@FRA", "HEAD_OF_STATE@IRN"),
                        List.of("HEAD_OF_STATE@FRA", "HEAD_OF_STATE@TUR"));
    }

    @Test
    void those_who_attend_a_meeting_not_told_before_have_met() {
        assertThat(
                        sidesOfOneMeeting(
                                "حضر الاجتماع وزير الخارجية المصري سامح شكري ونظيره السوداني إبراهيم"
                                        + " غندور."))
                .containsExactly("FOREIGN_MINISTER@EGY", "FOREIGN_MINISTER@SDN");
    }

    @Test
    void a_minister_is_not_of_the_state_whose_minister_he_meets() {
        var read =
                Reading.arabic(
                        "تجري مصر وفرنسا محادثات. وقال بيان في القاهرة إن مصر ترحب بذلك. وفي باريس اجتمع"
                                + " وزير التجارة منير عبد النور مع وزير التجارة الفرنسي ماتياس فيكل.");
        assertThat(read.meetings().getLast().participants()).hasSize(2);
    }

    @Test
    void those_told_behind_another_word_for_a_meeting_do_not_make_up_the_summit() {
        var read =
                Reading.arabic(
                        "يعقد على هامش القمة اجتماع بين الرئيس السيسي والرئيس الصيني شي جين بينغ.");
        assertThat(read.meetings()).extracting(m -> m.type()).containsExactly(MeetingType.MEETING);
    }

    @ParameterizedTest
    @CsvSource({
        "قد يلتقي الرئيس الإيراني حسن روحاني الرئيس الأمريكي باراك أوباما في نيويورك., PLANNED",
        "من المحتمل أن يلتقي الرئيس الإيراني حسن روحاني الرئيس الأمريكي باراك أوباما., PLANNED",
        "دعا وزير الخارجية الفرنسي لوران فابيوس إلى اجتماع مع نظيره الألماني., PROPOSED"
    })
    void what_may_come_about_has_not_taken_place(String text, MeetingStatus status) {
        assertThat(Reading.arabic(text, "2015-08-03").meetings())
                .extracting(m -> m.status())
                .containsExactly(status);
    }

    @Test
    void his_office_takes_no_part_in_what_happens_there() {
        assertThat(
                        sidesOfOneMeeting(
                                "استقبل الأمير فيصل بن بندر أمير منطقة الرياض في مكتب سموه أمس، سفير جمهورية"
                                        + " باكستان لدى المملكة منظور الحق."))
                .containsExactly("AMBASSADOR@PAK", "GOVERNOR@SAU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى بدوره وزير الخارجية المصري سامح شكري نظيره الفرنسي لوران فابيوس.",
                "التقى شخصيا وزير الخارجية المصري سامح شكري نظيره الفرنسي لوران فابيوس.",
                "بحث بمقر الوزارة بالقاهرة صباح اليوم وزير الخارجية المصري سامح شكري مع نظيره الفرنسي لوران فابيوس الأزمة.",
                "استقبل، في إطار التنسيق بين البلدين، وزير الخارجية المصري سامح شكري نظيره الفرنسي لوران فابيوس.",
                "أعلن مصدر أن وزير الخارجية المصري سامح شكري شخصيا سيلتقي نظيره الفرنسي لوران فابيوس.",
                "قال مصدر إن وزير الخارجية المصري سامح شكري والوفد المرافق التقى نظيره الفرنسي لوران فابيوس.",
                "استقبل أمس في القاهرة وزير الخارجية المصري سامح شكري نظيره الفرنسي لوران فابيوس.",
                "التقى وزير الخارجية المصري (62 عاما) نظيره الفرنسي لوران فابيوس.",
                "التقى وزير الخارجية المصري – الذي وصل أمس – نظيره الفرنسي لوران فابيوس."
            })
    void whatever_stands_between_a_verb_and_those_it_is_about_they_have_met(String text) {
        assertThat(sidesOfOneMeeting(text))
                .containsExactly("FOREIGN_MINISTER@EGY", "FOREIGN_MINISTER@FRA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تناول اللقاء الاتفاق النووي الأخير بين إيران وفرنسا.",
                "استقبل المطار مساء أمس إحدى طائرات الإمارات القادمة من تايوان."
            })
    void what_is_between_others_is_no_meeting_of_theirs(String text) {
        assertThat(Reading.arabic(text, "2015-08-03").meetings()).isEmpty();
    }

    @Test
    void to_speak_with_somebody_is_a_call_unless_they_met() {
        var call = "تحدث الرئيس الأمريكي باراك أوباما مع نظيره التركي رجب طيب أردوغان أمس.";
        var meeting = "التقى الرئيس الأمريكي باراك أوباما نظيره التركي رجب طيب أردوغان. ";
        assertThat(Reading.arabic(call, "2015-08-03").meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.CALL);
        assertThat(Reading.arabic(meeting + call, "2015-08-03").meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.MEETING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى وزير الخارجية السعودي عادل الجبير الذي يزور موسكو نظيره الروسي سيرغي لافروف.",
                "بحث وزير الخارجية السعودي عادل الجبير الذي وصل أمس مع نظيره الروسي سيرغي لافروف الأزمة."
            })
    void a_relative_clause_may_stand_between_those_who_meet(String text) {
        assertThat(sidesOfOneMeeting(text))
                .containsExactly("FOREIGN_MINISTER@RUS", "FOREIGN_MINISTER@SAU");
    }

    @Test
    void a_number_of_officials_take_part_as_officials_do() {
        assertThat(
                        sidesOfOneMeeting(
                                "عقد وزير النقل المصري جلال سعيد في الخرطوم اجتماعا مع عدد من المسؤولين"
                                        + " السودانيين."))
                .containsExactly("OTHER@SDN", "OTHER_MINISTER@EGY");
    }

    @Test
    void whom_a_visitor_met_is_told_without_naming_him_again() {
        assertThat(
                        sidesOfOneMeeting(
                                "زار وزير الخارجية الفرنسي لوران فابيوس طهران أمس، والتقى الرئيس الإيراني حسن"
                                        + " روحاني."))
                .containsExactly("FOREIGN_MINISTER@FRA", "HEAD_OF_STATE@IRN");
        assertThat(
                        sidesOfOneMeeting(
                                "زار وزير الخارجية الفرنسي لوران فابيوس طهران أمس، والتقى الرئيس الإيراني حسن"
                                        + " روحاني ووزير الخارجية محمد جواد ظريف."))
                .containsExactly(
                        "FOREIGN_MINISTER@FRA", "FOREIGN_MINISTER@IRN", "HEAD_OF_STATE@IRN");
    }

    @Test
    void whoever_speaks_for_others_has_not_met_anybody() {
        assertThat(
                        sidesOfOneMeeting(
                                "عاد الرئيس المصري عبدالفتاح السيسي إلى القاهرة أمس. وقال المتحدث باسم الرئاسة"
                                        + " المصرية السفير علاء يوسف إن الزيارة شملت اجتماعا مع الرئيس الفرنسي"
                                        + " فرنسوا هولاند."))
                .containsExactly("HEAD_OF_STATE@EGY", "HEAD_OF_STATE@FRA");
    }

    @Test
    void an_address_that_begins_a_sentence_means_whom_the_last_one_began_with() {
        assertThat(
                        sidesOfOneMeeting(
                                "تحدث معالي وزير الخارجية السعودي عادل الجبير عن جهود معالي وزير الخارجية"
                                        + " المصري سامح شكري. وقال معاليه إنه اجتمع مع وزير الخارجية الأمريكي جون"
                                        + " كيري."))
                .containsExactly("FOREIGN_MINISTER@SAU", "FOREIGN_MINISTER@USA");
    }

    @Test
    void the_minister_is_the_one_a_sentence_began_with_where_another_official_was_named_last() {
        assertThat(
                        sidesOfOneMeeting(
                                "تحدث وزير الخارجية الروسي سيرغي لافروف عن الرئيس السوري بشار الأسد. وقال"
                                        + " الوزير إنه اجتمع مع وزير الخارجية الأمريكي جون كيري."))
                .containsExactly("FOREIGN_MINISTER@RUS", "FOREIGN_MINISTER@USA");
    }

    @Test
    void whose_post_is_told_elsewhere_is_not_of_the_state_of_his_colleague_either() {
        var read =
                Reading.arabic(
                        "مدني يلتقي وزير الخارجية الإسباني\nاجتمع وزير الخارجية نزار مدني في مدريد مع وزير"
                                + " الخارجية الإسباني خوسيه مانويل. وقال بيان إسباني إن إسبانيا ترحب بذلك."
                                + " وحضر اللقاء السفير السعودي لدى إسبانيا منصور الفرحان.",
                        "2015-08-03");
        assertThat(read.meetings().getFirst().participants()).hasSizeGreaterThan(1);
    }

    @Test
    void what_is_between_two_states_need_not_be_the_meeting() {
        assertThat(
                        Reading.arabic(
                                        "أثبتت المباحثات متانة العلاقات بين مصر والسودان كما قال خبراء.",
                                        "2015-08-03")
                                .meetings())
                .isEmpty();
        assertThat(sidesOfOneMeeting("جرت مباحثات أمس بين مصر والسودان."))
                .containsExactly("EGY", "SDN");
    }

    @ParameterizedTest
    @CsvSource({
        "أعرب وزير الخارجية الفرنسي لوران فابيوس عن أمله في أن يزور طهران., PROPOSED",
        "أبدى وزير الخارجية الفرنسي لوران فابيوس رغبته في زيارة طهران., PROPOSED",
        "أكد وزير الخارجية الفرنسي لوران فابيوس خلال زيارته إلى طهران رغبة بلاده في السلام., HELD"
    })
    void what_somebody_hopes_for_has_not_taken_place(String text, MeetingStatus status) {
        assertThat(Reading.arabic(text, "2015-08-03").meetings())
                .extracting(m -> m.status())
                .containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هذه الزيارة الأولى التي يقوم بها وزير الدفاع الأمريكي كارتر إلى العراق منذ تسلمه مهامه في فبراير.",
                "أعلن الرئيس المصري عبدالفتاح السيسي أمس، بأن زيارة وزير الدفاع الأمريكي كارتر إلى العراق ناجحة.",
                "جاءت زيارة وزير الدفاع الأمريكي كارتر إلى العراق في ذكرى ثورة 14 تموز 1958.",
                "دعا الرئيس العراقي فؤاد معصوم أمس وزير الدفاع الأمريكي كارتر إلى زيارة العراق."
            })
    void a_day_of_something_else_is_not_that_of_the_visit(String text) {
        assertThat(Reading.arabic(text, "2015-08-03").meetings())
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(meeting.date()).isNull());
    }

    @Test
    void whoever_was_there_before_may_be_invited_again() {
        assertThat(
                        Reading.arabic(
                                        "زار الرئيس المصري عبدالفتاح السيسي موسكو في 9 مايو. ودعا الرئيس الروسي"
                                                + " فلاديمير بوتين الرئيس المصري عبدالفتاح السيسي إلى زيارة"
                                                + " موسكو.",
                                        "2015-08-03")
                                .meetings())
                .extracting(m -> m.status())
                .containsExactly(MeetingStatus.HELD, MeetingStatus.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "استقبل أمير قطر وفدا برلمانيا فرنسيا.",
                "التقى أمير قطر وفدا فرنسيا في الدوحة.",
                "قال أمير قطر خلال استقباله وفدا فرنسيا إن التعاون قائم."
            })
    void a_nationality_may_be_written_as_that_of_an_object(String text) {
        assertThat(sidesOfOneMeeting(text)).containsExactly("FRA", "HEAD_OF_STATE@QAT");
    }

    @Test
    void a_state_with_the_form_of_an_adjective_stays_a_state() {
        assertThat(Reading.arabic("زار أمير قطر سوريا.", "2015-08-03").meetings())
                .extracting(m -> m.type())
                .containsExactly(MeetingType.VISIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يلتقي وزير الدفاع الأمريكي آشتون كارتر الذي يقوم بجولة واسعة في دول المنطقة، وزير الدفاع العراقي.",
                "اجتمع وزير الدفاع الأمريكي آشتون كارتر على هامش القمة الأفريقية مع وزير الدفاع العراقي.",
                "اجتمع وزير الدفاع الأمريكي آشتون كارتر على هامش أعمال الجمعية العامة للأمم المتحدة مع وزير الدفاع العراقي.",
                "اجتمع وزير الدفاع الأمريكي آشتون كارتر على هامش مشاركته في مؤتمر ميونخ مع وزير الدفاع العراقي."
            })
    void what_is_said_between_those_who_met_takes_no_part(String text) {
        assertThat(sidesOfOneMeeting(text))
                .containsExactly("DEFENSE_MINISTER@IRQ", "DEFENSE_MINISTER@USA");
    }

    @Test
    void what_was_discussed_at_a_meeting_does_not_tell_how_far_that_has_come() {
        assertThat(
                        Reading.arabic(
                                        "ناقش وزير الدفاع الأمريكي آشتون كارتر ووزير الدفاع العراقي إمكانية"
                                                + " التدريب خلال لقاء بينهما في بغداد.",
                                        "2015-08-03")
                                .meetings())
                .extracting(m -> m.status())
                .containsExactly(MeetingStatus.HELD);
    }

    @Test
    void those_whom_a_call_brought_together_did_not_meet_because_it_dealt_with_something() {
        assertThat(
                        Reading.arabic(
                                        "الاتصال الهاتفي الذي جمع بين وزير الدفاع الأمريكي ووزير الدفاع العراقي أمس"
                                                + " تناول التدريب.",
                                        "2015-08-03")
                                .meetings())
                .extracting(m -> m.type())
                .containsExactly(MeetingType.CALL);
    }

    @Test
    void what_a_visit_comprises_in_the_present_lies_ahead() {
        assertThat(
                        Reading.arabic(
                                        "وصل وزير الدفاع الأمريكي آشتون كارتر إلى بغداد. وتتضمن الزيارة لقاء مع"
                                                + " وزير الدفاع العراقي.",
                                        "2015-08-03")
                                .meetings())
                .extracting(m -> m.type() + " " + m.status())
                .contains("MEETING PLANNED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مدير التعاون الدولي بوزارة المالية التونسية حسن الماجري",
                "رئيس لجنة الدفاع بمجلس النواب التونسي حسن الماجري",
                "رئيس لجنة الدفاع في مجلس النواب التونسي حسن الماجري",
                "المدير السياسي بالخارجية التونسية حسن الماجري"
            })
    void who_holds_a_lesser_post_serves_the_state_of_the_ministry_in_which_he_holds_it(
            String official) {
        assertThat(sidesOfOneMeeting("التقى وزير الدفاع العراقي أمس " + official + "."))
                .containsExactly("DEFENSE_MINISTER@IRQ", "OTHER@TUN");
    }

    @Test
    void who_speaks_in_a_ministry_does_not_serve_its_state() {
        assertThat(
                        Reading.arabic("قال المبعوث في وزارة الخارجية التونسية إن الأمر صعب.")
                                .officials())
                .noneMatch(official -> "TUN".equals(official.country()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "على هامش أعمال المؤتمر الدولي أمس الأحد في جدة",
                "بحضور عدد من كبار المسؤولين",
                "، الذي بدأ جولة في المنطقة،",
                "في مكتبه بالرياض صباح اليوم"
            })
    void what_stands_between_those_who_met_does_not_part_them(String between) {
        assertThat(
                        sidesOfOneMeeting(
                                "عقد وزير الدفاع الأمريكي "
                                        + between
                                        + " اجتماعا مع وزير الدفاع العراقي."))
                .containsExactly("DEFENSE_MINISTER@IRQ", "DEFENSE_MINISTER@USA");
    }

    @Test
    void where_he_met_somebody_is_not_whom_he_met() {
        assertThat(
                        sidesOfOneMeeting(
                                "أكد وزير الدفاع الأمريكي خلال لقائه في مكتبه بالرياض مع وزير الدفاع العراقي"
                                        + " أهمية التدريب."))
                .containsExactly("DEFENSE_MINISTER@IRQ", "DEFENSE_MINISTER@USA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عقد اجتماع بين وزير الدفاع الأمريكي والوفد العراقي.",
                "عقد اجتماع بين وزير الدفاع الأمريكي ووفد عسكري عراقي.",
                "تبادل وزير الدفاع الأمريكي وجهات النظر مع الوفد العراقي."
            })
    void a_delegation_with_its_nationality_is_whom_one_meets(String text) {
        assertThat(sidesOfOneMeeting(text)).containsExactly("DEFENSE_MINISTER@USA", "IRQ");
    }

    @Test
    void whom_he_met_on_a_tour_he_met_on_any_day_of_it() {
        assertThat(
                        Reading.arabic(
                                        "وصل وزير الدفاع الأمريكي آشتون كارتر إلى بغداد أمس. والتقى كارتر خلال"
                                                + " جولته وزير الدفاع العراقي.",
                                        "2015-08-03")
                                .meetings()
                                .stream()
                                .filter(m -> m.type() == MeetingType.MEETING)
                                .toList())
                .hasSize(1)
                .allMatch(m -> m.date() == null);
    }

    @Test
    void both_one_and_the_other_are_met_one_by_one() {
        var read =
                Reading.arabic(
                        "التقى وزير الدفاع الأمريكي كلا من وزير الدفاع العراقي ووزير الخارجية التونسي.",
                        "2015-08-03");
        assertThat(read.meetings())
                .extracting(m -> sides(read, m))
                .containsExactlyInAnyOrder(
                        List.of("DEFENSE_MINISTER@IRQ", "DEFENSE_MINISTER@USA"),
                        List.of("DEFENSE_MINISTER@USA", "FOREIGN_MINISTER@TUN"));
    }

    /// The sides of the one gathering told, of whatever kind.
    private static List<String> sidesOfOneGathering(String text) {
        var read = Reading.arabic(text, "2015-08-03");
        assertThat(read.meetings()).as(text).hasSize(1);
        return sides(read, read.meetings().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أجرى وفد جزائري أمس مفاوضات مع باكستان.",
                "استأنف الوفد الجزائري مفاوضات مع الجانب الباكستاني.",
            })
    void a_delegation_with_the_adjective_of_its_state_is_a_side(String text) {
        assertThat(sidesOfOneGathering(text)).containsExactly("DZA", "PAK");
    }

    @Test
    void a_list_of_those_who_take_part_goes_on_behind_in_addition_to() {
        assertThat(
                        sidesOfOneGathering(
                                "عقد في روما مؤتمر دولي بمشاركة الجزائر وباكستان إضافة إلى اليابان."))
                .containsExactly("DZA", "JPN", "PAK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ترأس وزير الخارجية الجزائري رمطان لعمامرة اجتماع وزراء خارجية دول مجلس التعاون الخليجي"
                        + " في روما.",
                "وقال وزير الخارجية الجزائري رمطان لعمامرة في افتتاح اجتماع وزراء خارجية دول مجلس"
                        + " التعاون الخليجي أمس إن الوضع خطير.",
                "وكانت مشاركة وزير الخارجية الجزائري رمطان لعمامرة في اجتماع وزراء خارجية دول مجلس"
                        + " التعاون الخليجي مهمة.",
            })
    void who_leads_or_attends_a_gathering_or_speaks_there_has_part_in_it(String text) {
        assertThat(sidesOfOneGathering(text))
                .containsExactly("FOREIGN_MINISTER@DZA", "FOREIGN_MINISTER@GCC");
    }

    @Test
    void who_opens_a_gathering_in_his_own_state_makes_it_none_of_states() {
        assertThat(
                        Reading.arabic(
                                        "افتتح وزير الصحة الجزائري مؤتمر السكري في الجزائر أمس.",
                                        "2015-08-03")
                                .meetings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونوه البيان بنتائج اجتماع وزراء دفاع حلف شمال الأطلسي الذي استضافته روما.",
                "تأجلت المفاوضات بين الجزائر وباكستان التي كانت مقررة في روما إلى موعد لاحق.",
            })
    void a_gathering_is_where_it_was_hosted_or_was_to_be(String text) {
        var place = Reading.arabic(text, "2015-08-03").meetings().getFirst().place();
        assertThat(Objects.requireNonNull(place, text).country()).isEqualTo("ITA");
    }

    @Test
    void a_city_hosts_talks_without_being_a_side_of_them() {
        assertThat(sidesOfOneGathering("تستضيف روما غدا محادثات بين مسؤولين جزائريين وباكستانيين."))
                .noneMatch(side -> side.endsWith("ITA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى المبعوث الأممي ممثلين عن المعارضة السورية في جنيف. | MEETING SYR",
                "يجتمع خبراء الطيران الهنود الاثنين مع نظرائهم النرويجيين في أثينا. | MEETING IND+NOR",
                "يلتقي وزير الخارجية الهندي غدا نظيره النرويجي، ومع وزراء خارجية مجلس التعاون الخليجي بعد غد. | MEETING IND",
                "تأتي زيارة وزير الدفاع الهندي إلى تونس ضمن جولة شملت حتى الآن الأردن والكويت. | VISIT IND",
                "وصل وزير الخارجية الهندي ونظيره النرويجي إلى تونس اليوم، واستقبلهما الرئيس التونسي. | MEETING IND+NOR+TUN",
                "زار الرئيس المصري نيودلهي في يونيو. وردّ الرئيس الهندي الزيارة بعد شهر. | VISIT IND",
                "وقع الاتفاق كل من مريم المهيري وزيرة المناخ الإماراتية، ومحمد النجار وزير المياه الأردني. | CEREMONY ARE+JOR",
                "يزور تونس غدا مسؤولون نرويجيون بينهم وزير الدفاع الهندي. | VISIT IND+NOR",
                "سيقوم عدد من المسؤولين الغربيين بزيارة تونس قريبا من ضمنهم وزير الدفاع الهندي. | VISIT IND",
                "بحث وزير الدفاع الهندي مع قادة عسكريين هنود وزعماء سياسيين نرويجيين من بينهم رئيس الوزراء النرويجي تطورات الوضع. | MEETING IND+NOR",
                "استقبل أمير الكويت وفدا تونسيا يضم وزير الدفاع الهندي. | MEETING IND+KWT+TUN",
                "توجه وزير الدفاع الهندي إلى مسقط، والتقى هناك قيادات من حركة طالبان. | MEETING AFG+IND"
            })
    void groups_pairs_and_those_told_one_by_one_take_part(String text, String told) {
        assertThat(Reading.arabic(text).meetings())
                .extracting(meeting -> meeting.type() + " " + String.join("+", meeting.countries()))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال وزير الخارجية الهندي: «اجتمعت مع وزير الخارجية النرويجي في أوسلو». | IND+NOR",
                "قال وزير الخارجية الهندي عقب زيارته تونس إننا التقينا أمس نظيرنا النرويجي، ثم قابلنا رئيس الوزراء الكيني. | IND+KEN",
                "قال وزير الخارجية الهندي: «العلاقات جيدة. والتقيت برئيس الوزراء النرويجي في أوسلو». | IND+NOR",
                "قال وزير الخارجية الهندي: «ناقشنا مع نظيري النرويجي الأمر». | IND+NOR",
                "قال وزير الخارجية الهندي إن اللقاء الذي جمعني أمس بوزير الدفاع النرويجي كان مثمرا. | IND+NOR",
                "قال وزير الخارجية الهندي: خلال لقائي مع رئيس الوزراء النرويجي اتفقنا على ذلك. | IND+NOR",
                "أجرى وزير الخارجية الهندي محادثات مع زملائه النرويجيين. | IND+NOR",
                "شهدت تونس أمس جولة مباحثات بين وزير الخارجية الهندي ووزير الخارجية النرويجي. | IND+NOR",
                "عقد اجتماع بين وزير الخارجية الهندي ونائب وزير الخارجية النرويجي. | IND+NOR",
                "اجتمع وزراء خارجية الخليج مع وزير الخارجية الهندي في تونس. | IND"
            })
    void whoever_speaks_himself_and_those_of_equal_rank_meet(String text, String sides) {
        assertThat(Reading.arabic(text).meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.MEETING)
                .extracting(meeting -> String.join("+", meeting.countries()))
                .contains(sides);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار وزير الدفاع الهندي تونس. التقيت قبل عام الرئيس الفرنسي في باريس.",
                "قال وزير الخارجية الهندي ذلك في دورة الخليج.",
                "اجتمع وزير الداخلية المصري مع زملائه في الحكومة."
            })
    void nobody_is_quoted_who_met_anybody(String text) {
        assertThat(Reading.arabic(text).meetings())
                .noneMatch(meeting -> meeting.type() == MeetingType.MEETING);
    }

    @Test
    void whoever_meets_somebody_is_not_whom_another_met_before() {
        var read =
                Reading.arabic(
                        "أكد وزير الدفاع الهندي في مؤتمر صحفي مع وزير الخارجية النرويجي، بعد لقائه الرئيس التونسي، أن الأمر صعب.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::countries)
                .containsExactlyInAnyOrder(List.of("IND", "NOR"), List.of("IND", "TUN"));
    }

    @Test
    void whom_a_guest_is_only_to_meet_later_is_no_host_of_his_visit() {
        var read =
                Reading.arabic(
                        "يزور وزير الخارجية الهندي موسكو اليوم لإجراء محادثات مع المسؤولين الروس.");
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.VISIT)
                .singleElement()
                .extracting(Fact.Meeting::countries)
                .isEqualTo(List.of("IND"));
    }

    @Test
    void whom_a_visitor_is_to_meet_of_one_state_he_meets_one_by_one() {
        var hosts = "رئيس الوزراء العراقي حيدر العبادي ووزير الخارجية العراقي إبراهيم الجعفري.";
        assertThat(Reading.arabic("سيلتقي وزير الخارجية الهندي " + hosts).meetings()).hasSize(2);
        assertThat(Reading.arabic("التقى وزير الخارجية الهندي أمس " + hosts).meetings()).hasSize(1);
        var counterparts = "نظيريه الروسي سيرغي لافروف والسعودي عادل الجبير.";
        assertThat(Reading.arabic("سيلتقي وزير الخارجية الهندي " + counterparts).meetings())
                .singleElement()
                .extracting(Fact.Meeting::countries)
                .isEqualTo(List.of("IND", "RUS", "SAU"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "والتقى الرئيس المصري عبد الفتاح السيسي. | EGY FRA",
                "ويلتقي الرئيس المصري عبد الفتاح السيسي لبحث الأزمة. | EGY FRA",
                "والتقى أمس الرئيس المصري عبد الفتاح السيسي، وبحث معه الأزمة. | EGY FRA",
                "والتقى الرئيس المصري عبد الفتاح السيسي وفدا من رجال الأعمال. | -",
                "والتقى الرئيس المصري عبد الفتاح السيسي عددا من الشباب. | -"
            })
    void a_sentence_that_names_nobody_but_who_is_met_goes_on_about_whoever_came(
            String text, String sides) {
        var read =
                Reading.arabic(
                        "وصل وزير الخارجية الفرنسي لوران فابيوس إلى القاهرة. " + text,
                        "2015-08-06");
        assertThat(
                        read.meetings().stream()
                                .filter(meeting -> meeting.type() == MeetingType.MEETING)
                                .map(meeting -> String.join(" ", meeting.countries()))
                                .findFirst()
                                .orElse("-"))
                .isEqualTo(sides);
    }

    @Test
    void whoever_receives_at_home_is_the_host_of_the_other() {
        assertThat(
                        sidesOfOneMeeting(
                                "أجرى رئيس الوزراء الباكستاني نواز شريف والرئيس الأفغاني أشرف غني محادثات في إسلام آباد."))
                .containsExactly("HEAD_OF_GOVERNMENT@PAK", "HEAD_OF_STATE@AFG");
    }

    @Test
    void whom_somebody_names_in_his_own_reception_is_the_guest() {
        var read =
                Reading.arabic(
                        "أكد وزير الزراعة المصري أيمن أبو حديد ذلك خلال استقباله السفير الياباني بالقاهرة.");
        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting ->
                        assertThat(meeting.participants())
                                .filteredOn(one -> one.role() == Role.GUEST)
                                .singleElement()
                                .extracting(one -> nameOf(read, one.ref()))
                                .isEqualTo("AMBASSADOR@JPN"));
    }

    @Test
    void the_state_in_which_others_negotiate_holds_no_talks() {
        var read =
                Reading.arabic(
                        "عقدت الحكومة الأفغانية وطالبان أول جولة من محادثات السلام في باكستان.");
        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.countries()).containsExactly("AFG"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل وزير الخارجية المصري سامح شكري إلى عمان والتقى الملك عبد الله الثاني. | EGY JOR",
                "وصل وزير الخارجية المصري سامح شكري إلى عمان والتقى وزير الخارجية ناصر جودة. | EGY JOR",
                "وصل وزير الخارجية المصري سامح شكري إلى عمان والتقى السلطان قابوس بن سعيد. | EGY OMN"
            })
    void a_town_that_is_also_a_state_is_where_those_met_serve(String text, String sides) {
        assertThat(Reading.arabic(text, "2015-08-06").meetings())
                .allSatisfy(meeting ->
                        assertThat(String.join(" ", meeting.countries())).isEqualTo(sides));
    }
}
