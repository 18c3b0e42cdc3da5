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
import org.mithaq.fact.Participant;

/// Journeys, calls and messages as Arabic newspapers tell them: who is meant where nobody is named,
/// and every place that a sentence leads to.
class ArabicJourneysTest {

    private static List<Fact.Meeting> of(MeetingType type, String text) {
        return Reading.arabic(text, "2015-08-03").meetings().stream()
                .filter(meeting -> meeting.type() == type)
                .toList();
    }

    private static List<String> places(String text) {
        return of(MeetingType.VISIT, text).stream()
                .map(visit -> visit.place() == null ? "?" : visit.place().name())
                .toList();
    }

    private static List<String> sides(Extraction read, Fact.Meeting meeting) {
        return meeting.participants().stream().map(one -> side(read, one)).sorted().toList();
    }

    private static String side(Extraction read, Participant participant) {
        return read.officials().stream()
                        .filter(official -> official.ref().equals(participant.ref()))
                        .map(official -> String.valueOf(official.country()))
                        .findFirst()
                        .orElse("?")
                + " "
                + participant.role();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار الوزير كيري القاهرة وعمان أمس.",
                "وصل وزير الخارجية الأمريكي جون كيري إلى القاهرة ومنها إلى عمان.",
                "يزور وزير الخارجية الأمريكي جون كيري القاهرة ثم عمان.",
                "أشاد ناطق بزيارة وزير الخارجية الأمريكي جون كيري إلى القاهرة وعمان."
            })
    void every_place_that_is_told_together_is_a_visit(String text) {
        assertThat(places(text.replace("الوزير كيري", "وزير الخارجية الأمريكي جون كيري")))
                .containsExactly("القاهرة", "عمان");
    }

    @Test
    void a_state_that_does_something_is_no_further_stop() {
        assertThat(places("وصل وزير الخارجية الأمريكي جون كيري إلى القاهرة والأردن يرحب بالزيارة."))
                .containsExactly("القاهرة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى وزير الخارجية الفرنسي لوران فابيوس نظيره المصري سامح شكري قبل أن يتوجه إلى الأردن.",
                "التقى وزير الخارجية الفرنسي لوران فابيوس نظيره المصري سامح شكري. وذلك قبل أن يغادر إلى الأردن.",
                "قال الناطق أحمد فوزي إن وزير الخارجية الفرنسي لوران فابيوس بحث الأزمة مع المصريين، ويتوجه غدا إلى الأردن."
            })
    void whoever_goes_on_is_the_subject_of_the_verb_before(String text) {
        var read = Reading.arabic(text, "2015-08-03");
        var visit =
                read.meetings().stream()
                        .filter(meeting -> meeting.type() == MeetingType.VISIT)
                        .toList();
        assertThat(visit).hasSize(1);
        assertThat(sides(read, visit.getFirst())).containsExactly("FRA GUEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يجتمع لافروف مع نظيره الأمريكي جون كيري الذي يزور قطر للقاء أمير قطر تميم بن حمد. | QAT USA",
                "التقى لافروف نظيره الأمريكي جون كيري، الذي وصل إلى الدوحة للقاء أمير قطر تميم بن حمد. | QAT USA",
                "أجرى لافروف مع نظيره الأمريكي جون كيري، الذي يزور قطر، محادثات مع وزير الخارجية السعودي عادل الجبير. | RUS SAU",
                "استقبل السيسي وزير الخارجية الفرنسي لوران فابيوس الذي يزور القاهرة بعد محادثات مع نظيره السعودي عادل الجبير. | FRA SAU"
            })
    void a_relative_clause_is_about_the_one_before_it(String text, String states) {
        assertThat(of(MeetingType.MEETING, text))
                .extracting(meeting -> String.join(" ", meeting.countries()))
                .contains(states);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يعقد لافروف اجتماعا مع نظيره الأمريكي جون كيري خلال زيارة لقطر.",
                "التقى وزير الخارجية الروسي سيرغي لافروف خلال زيارة إلى الدوحة وزير الخارجية الأمريكي جون كيري.",
                "توجه وزير الخارجية الروسي سيرغي لافروف إلى الدوحة حيث التقى الأمير تميم بن حمد. وسيزور الدوحة ثانية غدا."
            })
    void a_visit_during_which_somebody_is_met_is_of_the_subject(String text) {
        assertThat(of(MeetingType.VISIT, text))
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(visit.countries()).contains("RUS"));
    }

    @Test
    void where_somebody_went_next_is_not_where_he_met_the_other() {
        assertThat(
                        of(
                                MeetingType.MEETING,
                                "التقى الرئيس الأمريكي باراك أوباما نظيره الصيني شي جين بينغ ثم توجه إلى طوكيو."))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.place()).isNull());
    }

    @Test
    void whoever_goes_on_speaking_means_himself() {
        var read =
                Reading.arabic(
                        "قال وزير الخارجية الفرنسي لوران فابيوس إن الرئيس السوري بشار الأسد فقد الشرعية، مشيرا إلى أنه سيتوجه إلى موسكو.");
        assertThat(read.meetings()).hasSize(1);
        assertThat(sides(read, read.meetings().getFirst())).containsExactly("FRA GUEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أرجأ وزير الخارجية الفرنسي لوران فابيوس زيارته المقررة إلى طهران. | CANCELLED
                    أبدى وزير الخارجية الفرنسي لوران فابيوس رغبته في زيارة طهران. | PROPOSED
                    أنهى وزير الخارجية الفرنسي لوران فابيوس زيارته إلى طهران. | HELD
                    """)
    void how_far_a_visit_has_come_is_told_by_its_verb(String text, String status) {
        assertThat(of(MeetingType.VISIT, text))
                .singleElement()
                .extracting(visit -> visit.status().name())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بحث الرئيس الروسي مع الرئيس التركي هاتفيا الأزمة.",
                "تحدث الرئيس الروسي عبر الهاتف مع الرئيس التركي.",
                "أجرى الرئيس الروسي مباحثات عبر الهاتف مع الرئيس التركي."
            })
    void who_meets_by_telephone_calls(String text) {
        assertThat(of(MeetingType.CALL, text)).hasSize(1);
        assertThat(of(MeetingType.MEETING, text)).isEmpty();
    }

    @Test
    void a_letter_handed_over_is_from_whoever_wrote_it() {
        var read =
                Reading.arabic(
                        "استقبل الرئيس المصري عبدالفتاح السيسي وزير الخارجية الروسي سيرغي لافروف الذي سلمه رسالة من الرئيس الروسي فلاديمير بوتين.");
        var message =
                read.meetings().stream()
                        .filter(meeting -> meeting.type() == MeetingType.MESSAGE)
                        .toList();
        assertThat(message).hasSize(1);
        assertThat(sides(read, message.getFirst())).containsExactly("EGY RECIPIENT", "RUS SENDER");
    }

    @Test
    void an_official_who_speaks_of_the_visit_of_another_speaks_of_one_to_his_state() {
        var told =
                of(
                        MeetingType.VISIT,
                        "أكد وزير الخارجية الروسي سيرغي لافروف أن بلاده تولي أهمية للزيارة التي قام بها الرئيس المصري عبدالفتاح السيسي.");
        assertThat(told).hasSize(1);
        assertThat(Objects.requireNonNull(told.getFirst().place()).country()).isEqualTo("RUS");
    }

    @Test
    void a_tour_is_planned_where_it_is_to_lead_and_made_where_it_led() {
        var ahead =
                "غادر وزير الخارجية الفرنسي لوران فابيوس باريس في جولة تقوده إلى الأردن والعراق.";
        var over = "اختتم وزير الخارجية الفرنسي لوران فابيوس جولة شملت الأردن والعراق.";
        assertThat(of(MeetingType.VISIT, ahead))
                .extracting(visit -> visit.status().name())
                .containsExactly("PLANNED", "PLANNED");
        assertThat(of(MeetingType.VISIT, over))
                .extracting(visit -> visit.status().name())
                .containsExactly("HELD", "HELD");
    }

    @Test
    void a_call_to_two_is_two_calls() {
        assertThat(
                        of(
                                MeetingType.CALL,
                                "قال الرئيس الفرنسي فرانسوا هولاند إنه تحدث هاتفيا مع الرئيس الروسي فلاديمير بوتين والرئيس التركي رجب طيب أردوغان."))
                .hasSize(2);
    }

    @Test
    void a_visit_that_leads_nowhere_is_to_the_state_that_the_article_is_about() {
        var told =
                of(
                        MeetingType.VISIT,
                        "قبرص تستضيف المحادثات. وقالت حكومة قبرص ذلك أمس. وكثر الكلام عن زيارة وزير الخارجية الفرنسي لوران فابيوس التي لم يحدد موعدها.");
        assertThat(told).hasSize(1);
        assertThat(Objects.requireNonNull(told.getFirst().place()).country()).isEqualTo("CYP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قبرص تستضيف المحادثات. وقالت حكومة قبرص ذلك أمس. وكثر الكلام عن زيارة وزير الخارجية الفرنسي لوران فابيوس للمنطقة.",
                "قبرص تستضيف المحادثات. وقالت حكومة قبرص ذلك أمس. وكثر الكلام عن وصول الرئيس الفرنسي فرانسوا هولاند إلى السلطة."
            })
    void a_visit_to_somewhere_else_is_not(String text) {
        assertThat(of(MeetingType.VISIT, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "يأتي ذلك في وقت يزور فيه وزير الدفاع الأمريكي أشتون كارتر بغداد., بغداد",
        "قال وزير الدفاع الأمريكي أشتون كارتر ذلك خلال زيارة لم يعلن عنها مسبقا إلى شمال العراق., العراق",
        "وصل المبعوث الدولي إسماعيل ولد الشيخ في زيارة عاجلة إلى حضرموت., حضرموت",
        "زار ظريف الدوحة أمس حيث التقى وزير الخارجية الإيراني محمد جواد ظريف أمير قطر., الدوحة"
    })
    void nothing_between_a_journey_and_its_place_hides_it(String text, String place) {
        assertThat(places(text)).containsExactly(place);
    }

    @Test
    void a_minister_serves_the_state_that_he_is_said_to_be_in() {
        var read = Reading.arabic("وصل وزير حقوق الإنسان باليمن عز الدين الأصبحي إلى الخرطوم أمس.");
        assertThat(read.officials().getFirst().country()).isEqualTo("YEM");
        assertThat(read.meetings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "زار وفد حماس القاهرة أمس., 1",
        "وجه لافروف الدعوة لقيادة «حماس» لزيارة موسكو., 1",
        "وصل وفد بكل حماس إلى القاهرة., 0"
    })
    void an_organisation_named_as_an_ordinary_word_is_told_by_what_stands_before(
            String text, int visits) {
        assertThat(of(MeetingType.VISIT, text)).hasSize(visits);
    }

    @ParameterizedTest
    @CsvSource({
        "مساعدات الملك سلمان تصل عدن., 0",
        "الملك سلمان يصل القاهرة., 1",
        "المستشارة أنجيلا ميركل تصل القاهرة., 1"
    })
    void who_travels_is_of_the_gender_of_the_verb(String text, int visits) {
        assertThat(of(MeetingType.VISIT, text)).hasSize(visits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار وزير الخارجية النرويجي لشبونة والتقى رئيس الوزراء ووزير الدفاع. | NOR PRT",
                "وصل وزير الخارجية النرويجي إلى لشبونة حيث اجتمع برئيس الوزراء. | NOR PRT",
                "أنهى وفد من صندوق النقد الدولي زيارة إلى لشبونة التقى خلالها رئيس الوزراء. | PRT",
                "يزور وفد برلماني نرويجي لشبونة حيث يلتقي الرئيس البرتغالي. | NOR PRT",
                "وصل وزير الخارجية المصري سامح شكري إلى نيودلهي أمس. والتقى شكري وزير الطاقة راج سينغ. | EGY IND",
                "زار وزير الخارجية المصري سامح شكري نيودلهي أمس. وعقد مباحثات مع وزير الطاقة راج سينغ. | EGY IND",
                "وصل وزير الخارجية الصيني وانغ يي إلى الخرطوم أمس. وتستغرق الزيارة يومين. والتقى الرئيس السوداني عمر البشير. | CHN SDN"
            })
    void whom_a_traveller_meets_where_he_went_serves_that_state(String text, String states) {
        assertThat(of(MeetingType.MEETING, text))
                .singleElement()
                .satisfies(meeting ->
                        assertThat(String.join(" ", meeting.countries())).isEqualTo(states));
    }

    @Test
    void whom_a_traveller_meets_at_his_own_embassy_is_no_host() {
        var read =
                Reading.arabic(
                        "زار وزير الخارجية النرويجي سفارة بلاده في لشبونة والتقى رئيس الوزراء.",
                        "2015-08-03");
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.MEETING)
                .isEmpty();
    }

    @Test
    void a_journey_that_is_not_meant_is_called_off() {
        assertThat(
                        of(
                                MeetingType.MEETING,
                                "لا نية لدى الرئيس النرويجي للقاء نظيره الفنلندي في لشبونة."))
                .allMatch(meeting -> meeting.status() == MeetingStatus.CANCELLED);
    }

    @Test
    void who_was_told_something_by_a_state_is_no_woman() {
        var read =
                Reading.arabic(
                        "قالت أوسلو إنها أبلغت وزير الخارجية الدنماركي استعدادها. ويلتقي وزير الخارجية الدنماركي اليوم الرئيس الكيني، قبل أن ينتقل غدا إلى تركيا.",
                        "2015-08-03");
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.VISIT)
                .singleElement()
                .satisfies(visit -> assertThat(sides(read, visit)).containsExactly("DNK GUEST"));
    }

    @Test
    void whom_a_relative_clause_is_about_travels_whatever_is_done_with_him_before() {
        assertThat(
                        of(
                                MeetingType.VISIT,
                                "أشاد المتحدث بوزير الخارجية الدنماركي، الذي سيزور لاحقا كينيا."))
                .singleElement()
                .matches(visit -> visit.status() == MeetingStatus.PLANNED);
    }

    private static List<String> visits(String text) {
        return of(MeetingType.VISIT, text).stream()
                .map(visit ->
                        "%s %s %s"
                                .formatted(
                                        String.join(" ", visit.countries()),
                                        visit.place() == null ? "?" : visit.place().name(),
                                        visit.status()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أمضى وفد برلماني نرويجي يومين في بيروت.|NOR بيروت HELD",
                "توقف وفد تجاري كيني في القاهرة أمس.|KEN القاهرة HELD",
                "يستعد وفد من رجال الأعمال النمساويين لزيارة تونس.|AUT تونس PLANNED",
                "عاد وفد من وزارة الدفاع الكينية من بيروت.|KEN بيروت HELD",
                "سبق لوفد نرويجي أن زار القاهرة.|NOR القاهرة HELD",
                "حل وفد كيني برئاسة وزير المالية ضيفا على بيروت.|KEN بيروت HELD",
            })
    void a_delegation_travels_as_persons_do(String text, String visit) {
        assertThat(visits(text)).containsExactly(visit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "توقف وفد طلابي في القاهرة أمس.",
                "عاد وفد من المعلمين من بيروت.",
                "أمضى وفد النادي يومين في بيروت."
            })
    void a_delegation_of_no_side_is_none(String text) {
        assertThat(visits(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار الوزير بيروت.",
                "وصل الوزير يرافقه عدد من كبار المسؤولين إلى بيروت.",
                "وكان الوزير للصحفيين واضحا. سبق للوزير أن زار بيروت.",
                "وكان وصل إلى بيروت أمس.",
                "وكانت آخر زيارة له إلى بيروت في مايو.",
                "وجاءت التصريحات من بيروت حيث قام بزيارة رسمية.",
                "وتشمل جولته أيضا بيروت.",
            })
    void who_is_known_from_before_needs_no_name(String text) {
        assertThat(
                        of(
                                MeetingType.VISIT,
                                "أكد وزير الخارجية النرويجي بورغه برينده أهمية الحوار. " + text))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.countries()).contains("NOR");
                    assertThat(Objects.requireNonNull(visit.place()).name()).isEqualTo("بيروت");
                });
    }

    @Test
    void a_name_behind_the_minister_is_not_one_known_from_before() {
        assertThat(
                        visits(
                                "أكد وزير الخارجية النرويجي بورغه برينده أهمية الحوار. زار الوزير أبو فاعور بيروت."))
                .noneMatch(visit -> visit.startsWith("NOR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار الرئيس الكيني القاهرة ووقع اتفاقا هناك، ثم بيروت وعمان.",
                "سيزور الرئيس الكيني القاهرة أولا ثم بيروت وعمان.",
                "زار الرئيس الكيني القاهرة وعقد لقاءات مع مسؤوليها ثم بيروت وعمان."
            })
    void a_journey_goes_on_behind_what_was_done_at_a_stop(String text) {
        assertThat(places(text)).containsExactly("القاهرة", "بيروت", "عمان");
    }

    @Test
    void the_day_of_one_stop_is_not_that_of_the_next() {
        assertThat(of(MeetingType.VISIT, "يزور الرئيس الكيني القاهرة غدا ثم بيروت."))
                .extracting(visit -> visit.date() == null)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وألغى زيارة كانت مقررة إلى بيروت.|CANCELLED",
                "ولمح إلى رغبته في زيارة بيروت.|PROPOSED",
                "ووعد بزيارة بيروت قريبا.|PLANNED",
                "وقبل الدعوة لزيارة بيروت.|PLANNED",
                "وستكون بيروت محطته التالية.|PLANNED"
            })
    void what_somebody_known_means_to_do_is_no_visit_yet(String text, MeetingStatus status) {
        assertThat(
                        of(
                                MeetingType.VISIT,
                                "أكد وزير الخارجية النرويجي بورغه برينده أهمية الحوار. " + text))
                .singleElement()
                .satisfies(visit -> assertThat(visit.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قام الرئيس الكيني بزيارة للقاهرة وأخرى لبيروت.|القاهرة بيروت",
                "سيزور الرئيس الكيني القاهرة فضلا عن بيروت.|القاهرة بيروت",
                "زار الرئيس الكيني القاهرة وبحث الإرهاب فضلا عن لبنان.|القاهرة",
                "أمضى الرئيس الكيني يومين في مدينة القاهرة.|القاهرة",
                "زار الرئيس الكيني يرافقه عدد من كبار المسؤولين القاهرة.|القاهرة",
                "أكد ناطق أن الرئيس الكيني يرافقه وفد من كبار المسؤولين سيزور القاهرة.|القاهرة",
                "قال الرئيس الكيني خلال زيارته للرياض إن التعاون مهم.|الرياض",
                "سيكون الرئيس الكيني في القاهرة الأسبوع المقبل.|القاهرة",
                "قال الرئيس الكيني الذي كان في زيارة إلى القاهرة إن التعاون مهم.|القاهرة"
            })
    void where_a_journey_leads_stands_behind_more_words(String text, String where) {
        assertThat(
                        String.join(" ", places(text))
                                .replace("لبيروت", "بيروت")
                                .replace("للقاهرة", "القاهرة"))
                .isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"الرئيس الكيني للصحيفة: نريد السلام|القاهرة عمان", "الرئيس الكيني والسلام|''"})
    void whoever_the_title_lets_speak_says_i_in_the_text(String title, String where) {
        var article =
                Reading.article(
                        "ar", title, "نريد السلام. زرت القاهرة مرتين. آمل أن أزور عمان.", null);
        assertThat(
                        Reading.EXTRACTOR.read(article).meetings().stream()
                                .map(visit -> Objects.requireNonNull(visit.place()).name()))
                .containsExactlyElementsOf(where.isEmpty() ? List.of() : List.of(where.split(" ")));
    }

    @Test
    void whoever_received_several_guests_received_each_of_them() {
        var read =
                Reading.arabic(
                        "وصل أمير قطر الشيخ تميم بن حمد إلى الرياض اليوم. كما وصل إلى الرياض الرئيس اللبناني ميشال عون. وكان في استقبالهما بالمطار ولي العهد السعودي الأمير محمد بن نايف.");
        assertThat(read.meetings().stream().map(visit -> String.join("+", visit.countries())))
                .containsExactly("QAT+SAU", "LBN+SAU");
    }

    @Test
    void a_tour_has_begun_where_somebody_was_met_on_it() {
        var read =
                Reading.arabic(
                        "بدأ وزير الخارجية الإيراني محمد جواد ظريف أمس جولته الخليجية التي تشمل الكويت وقطر بالاجتماع بأمير دولة الكويت الشيخ صباح الأحمد الجابر الصباح.");
        assertThat(
                        read.meetings().stream()
                                .filter(meeting -> meeting.type() == MeetingType.VISIT)
                                .map(visit ->
                                        visit.status() + " " + String.join("+", visit.countries())))
                .containsExactly("HELD IRN+KWT", "PLANNED IRN");
    }

    @Test
    void who_has_no_office_travels_for_himself_and_officials_of_the_same_state_at_home() {
        assertThat(
                        places(
                                "قال المواطن الهندي راجيش كومار ذلك. وبعد وصوله إلى القاهرة شكر أصدقاءه."))
                .isEmpty();
        assertThat(places("كان في استقبال الأمير في القاهرة وزير الثقافة المصري.")).isEmpty();
    }

    @Test
    void a_visit_told_without_its_place_leads_where_all_the_others_lead() {
        assertThat(
                        places(
                                "وصل الرئيس الكيني إلى القاهرة أمس. وانتقدت فرنسا ذلك. وكررت فرنسا موقفها وقالت فرنسا إنها ترفضه. وأشادت فرنسا بالهند. وتسبق ذلك زيارة الرئيس الهندي."))
                .containsExactly("القاهرة", "Egypt");
    }
}
