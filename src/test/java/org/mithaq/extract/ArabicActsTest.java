package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;

/// Who does what to whom, construction by construction.
class ArabicActsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    تتكفل الكويت بإعادة إعمار المدارس في زامبيا. | PROVIDE_AID DONE KWT ZMB
                    تحملت بلجيكا تكاليف إغاثة البوليفيين. | PROVIDE_AID DONE BEL BOL
                    قالت الوزارة إن بلجيكا مستعدة لتقديم مساعدات لزامبيا. | PROVIDE_AID DONE BEL ZMB
                    انطلقت قافلة مساعدات من الأردن إلى غزة. | PROVIDE_AID DONE JOR PSE
                    ناقش الوزيران إمكانية تعاون روسي تونسي في مكافحة الإرهاب. | MILITARY_COOPERATION PROPOSED RUS TUN
                    """)
    void who_pays_or_is_ready_gives_and_who_fights_terror_with_another_works_with_him(
            String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أعلنت بلجيكا عن عزمها بيع بوليفيا صواريخ مضادة للدبابات. | MILITARY_COOPERATION PLANNED BEL BOL
                    بدأت فيجي أمس نشر قوات إضافية في زامبيا. | MILITARY_COOPERATION DONE FJI ZMB
                    وذلك بعد أيام من إقراض بلجيكا زامبيا مليون دولار. | PROVIDE_AID DONE BEL ZMB
                    """)
    void the_verbal_noun_tells_what_its_verb_does(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    تم فرض عقوبات على بوليفيا الشهر الماضي من قبل بلجيكا. | IMPOSE_SANCTIONS DONE BEL BOL
                    تم إغلاق السفارة في زامبيا من جانب فيجي. | CLOSE_EMBASSY DONE FJI ZMB
                    """)
    void the_doer_may_be_told_behind(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أصدرت فيجي بيانا أمس. وقال البيان إن الحكومة أغلقت سفارتها في زامبيا. | CLOSE_EMBASSY DONE FJI ZMB
                    اجتمعت حكومة غانا لبحث الأزمة. وأغلقت في ختام الاجتماع سفارتها في بنما. | CLOSE_EMBASSY DONE GHA PAN
                    نفت فيجي أن تكون قد استأنفت علاقاتها مع زامبيا. | RESTORE_RELATIONS DENIED FJI ZMB
                    """)
    void a_body_without_its_state_is_of_whoever_acted_before(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    منحت فيجي أمس رسميا زامبيا قرضا بقيمة مليون دولار. | PROVIDE_AID DONE FJI ZMB
                    """)
    void days_and_adverbs_may_stand_behind_the_subject(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أعيد انتخاب الرئيس الغاني جون ماهاما لولاية جديدة. | ELECT DONE GHA OFFICIAL
                    انتخب البرلمان الصومالي حسن شيخ محمود رئيسا للجمهورية. | ELECT DONE SOM OFFICIAL
                    فازت السنغال بمقعد غير دائم في مجلس الأمن. | ELECT DONE - SEN
                    """)
    void who_is_elected_is_the_target_and_his_state_elects(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    هددت النرويج بيلاروسيا بخطوات جديدة، كما فرضت في الوقت نفسه عقوبات على بيلاروسيا. | IMPOSE_SANCTIONS DONE NOR BLR
                    قال دبلوماسي إن غانا ما زالت مترددة وإنها اعترفت بدولة كوسوفو. | RECOGNISE DONE GHA XKX
                    تنتقد أستراليا التجربة وتسحب قواتها من فيجي. | OTHER DONE AUS FJI
                    """)
    void whoever_does_what_the_verb_before_tells_goes_on(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أعلنت ناميبيا أنها ستغلق سفارتها في زامبيا. | CLOSE_EMBASSY PLANNED NAM ZMB
                    قال وزير الخارجية الفيجي إن بلاده طردت السفير البوليفي. | EXPEL_DIPLOMATS DONE FJI BOL
                    أكد الرئيس الغاني أمام الصحافيين أن بلاده ستفتح قريبا سفارة في بنما. | OPEN_EMBASSY PLANNED GHA PAN
                    تحدث وزير الخارجية الغاني في أكرا. وأضاف أن بلاده ستطرد السفير البوليفي. | EXPEL_DIPLOMATS PLANNED GHA BOL
                    """)
    void what_somebody_says_of_his_own_side_it_does(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    الاتفاق مع ناميبيا طرد السفير البوليفي من الأذهان. | ''
                    ناميبيا تطرد السفير البوليفي. | EXPEL_DIPLOMATS DONE NAM BOL
                    قرار ناميبيا نشر مئتي جندي في زامبيا مفاجئ. | MILITARY_COOPERATION DONE NAM ZMB
                    التفاهم مع ناميبيا يقدم مساعدات عاجلة إلى زامبيا. | PROVIDE_AID DONE - ZMB
                    """)
    void a_state_before_a_verb_of_the_other_gender_does_not_do_it(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    خفضت الدنمارك مساعداتها لمالاوي. | OTHER DONE DNK MWI
                    سحبت غانا اعترافها بجمهورية كوسوفو. | OTHER DONE GHA XKX
                    لا تعترف كوبا بكوسوفو. | RECOGNISE DENIED CUB XKX
                    """)
    void what_is_taken_back_or_denied_is_not_done(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قدمت فنلندا وأيسلندا مساعدات عاجلة. | ''
                    منحت فنلندا بوروندي مساعدات عاجلة. | PROVIDE_AID DONE FIN BDI
                    """)
    void a_list_is_not_split_between_two_parts(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وافق مجلس الشيوخ المكسيكي على منح قرض لغواتيمالا. | PROVIDE_AID DONE MEX GTM
                    صوت البرلمان الكندي على عقوبات جديدة ضد بورما. | IMPOSE_SANCTIONS DONE CAN MMR
                    """)
    void a_parliament_stands_for_its_state(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    private static String told(String text) {
        var read = Reading.arabic(text, "2019-03-12");
        return read.acts().stream()
                .map(act -> told(read, act))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String told(Extraction read, Fact.Act act) {
        return act.type()
                + " "
                + act.status()
                + " "
                + end(read, act.actor())
                + " "
                + end(read, act.target());
    }

    private static String end(Extraction read, @Nullable String ref) {
        return ref == null ? "-" : Reading.iso3(read, ref, "OFFICIAL");
    }
}
