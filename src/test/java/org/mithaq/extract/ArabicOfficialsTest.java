package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Organization;

/// Who is named in Arabic: where a name ends, which posts are one person's, which state he serves.
class ArabicOfficialsTest {

    /// Officials as "name OFFICE@STATE".
    private static List<String> officials(String text) {
        return Reading.arabic(text).officials().stream()
                .filter(o -> o.name() != null)
                .map(ArabicOfficialsTest::told)
                .toList();
    }

    private static String told(Official official) {
        return official.name() + " " + official.office() + "@" + official.country();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ranks with their arms are none of the name
                "التقى رئيس هيئة الأركان السعودي الفريق أول ركن عبد الرحمن البنيان، نظيره المصري. | عبد الرحمن البنيان MILITARY@SAU",
                "التقى الملحق العسكري السعودي في مصر العقيد ركن عبدالله الجاسر وزير الدفاع المصري. | عبدالله الجاسر MILITARY@SAU",
                "التقى وزير الدولة لشؤون الدفاع بدولة قطر اللواء ركن حمد بن علي العطية وزير الدفاع التركي. | حمد بن علي العطية DEFENSE_MINISTER@QAT",
                // nor is "said that", "without", "and to"
                "صرح وزير النقل التركي بأن بلاده تدعم سوريا. | ",
                "قال مسؤول بوزارة الخارجية الأميركية دون الخوض في التفاصيل إن سوريا شريك. | ",
                "وصلت المساعدات إلى سوريا وإلى تركيا. | ",
                "قال الأمين العام لحزب الله حسن نصر الله إن لبنان شريك. | حسن نصر الله ORG_HEAD@HEZBOLLAH",
                "التقى وزير الصناعة الإيراني محمد رضا نعمت زادة نظيره الروسي. | محمد رضا نعمت زادة OTHER_MINISTER@IRN",
                // whoever gave his name to something does not act
                "وصل الوفد السعودي إلى مطار الملك خالد الدولي. | ",
                "وقعت جامعة الملك سعود اتفاقية مع فرنسا. | ",
                "وصف وزير الشؤون الخارجية والتنمية الدولية الفرنسي جان مارك المحادثات مع مصر بالبناءة. | جان مارك FOREIGN_MINISTER@FRA",
                "قال قائد الحرس الثوري محمد علي جعفري إن السعودية عدو. | محمد علي جعفري MILITARY@IRN"
            })
    void a_name_ends_where_it_ends(String text, String official) {
        assertThat(officials(text)).isEqualTo(official == null ? List.of() : List.of(official));
    }

    @Test
    void any_holder_of_a_post_is_nobody_who_is_named() {
        var read =
                Reading.arabic(
                        "كانت آخر زيارة لوزير خارجية أميركي إلى كوبا في 1945. وينتظر الكوبيون جون كيري،"
                                + " وهو أول وزير خارجية أميركي يزور هافانا منذ 1945.");
        assertThat(read.officials())
                .extracting(Official::name)
                .containsExactlyInAnyOrder("جون كيري", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // "ambassador" is a rank beside a post
                "قال المتحدث باسم وزارة الخارجية المصرية السفير سامي الحداد إن السودان شريك. | سامي الحداد SPOKESPERSON@EGY",
                "قال سفير مصر لدى الهند ونيبال هشام الزميتي إن السودان شريك. | هشام الزميتي AMBASSADOR@EGY",
                // so is "brigadier", which alone makes a soldier
                "التقى العميد محمد الأحمد في موسكو وزير الدفاع الروسي. | محمد الأحمد MILITARY@null",
                // an organisation in which one works is whom one serves
                "قال مدير إدارة السكان في الأمم المتحدة جون ويلمان إن مصر نمت. | جون ويلمان OTHER@UN",
                "التقى المدير العام للوكالة الدولية للطاقة الذرية يوكيا أمانو الرئيس الإيراني. | يوكيا أمانو ORG_HEAD@IAEA",
                // "international" makes an envoy of the United Nations
                "التقى المبعوث الدولي يان إيغلاند وزير الخارجية السوري. | يان إيغلاند ENVOY@UN",
                "قال عبد القادر حجاري، سفير الجزائر في تونس، إن ليبيا شريك. | عبد القادر حجاري AMBASSADOR@DZA",
                // what an envoy is sent to, or about, he does not serve
                "قال المبعوث الأمريكي للسودان دونالد ويلمان إن الأمر صعب. | دونالد ويلمان ENVOY@USA",
                "قال المبعوث الفرنسي الخاص لسوريا فرانك جيليه إن الأمر صعب. | فرانك جيليه ENVOY@FRA",
                "قال المبعوث الخاص بالأزمة المالية فرانك جيليه إن الأمر صعب. | فرانك جيليه ENVOY@null"
            })
    void a_post_is_told_by_what_stands_beside_it(String text, String official) {
        assertThat(officials(text)).contains(official);
    }

    @Test
    void a_name_behind_and_is_the_next_person() {
        assertThat(
                        officials(
                                "أطلع جون كيري وزير الخارجية الأميركي وإرنست مونيز وزير الطاقة الأميركي أعضاء في إيران على الاتفاق."))
                .containsExactlyInAnyOrder(
                        "جون كيري FOREIGN_MINISTER@USA", "إرنست مونيز OTHER_MINISTER@USA");
    }

    @Test
    void a_surname_of_another_state_behind_a_post_is_the_next_person() {
        var read =
                Reading.arabic(
                        "استقبل أمير قطر الوزير كيري. وقال وزير الخارجية الأميركي جون كيري إن قطر شريك.");
        assertThat(read.meetings()).hasSize(1);
        assertThat(read.meetings().getFirst().countries()).containsExactly("QAT", "USA");
    }

    @Test
    void a_known_name_with_the_name_of_another_family_is_another_person() {
        assertThat(officials("تحدث الدكتور عبدالله بن عبدالعزيز الربيعة عن الحرب في اليمن."))
                .isEmpty();
        assertThat(officials("استقبل الملك عبدالله بن عبدالعزيز آل سعود أمير قطر."))
                .containsExactly("الملك عبدالله بن عبدالعزيز آل سعود HEAD_OF_STATE@SAU");
    }

    @Test
    void a_ruler_is_not_addressed_again_before_a_lesser_post() {
        assertThat(
                        officials(
                                "ويضم الوفد السعودي المرافق لسمو ولي العهد معالي وزير الثقافة السعودي عادل الطريفي."))
                .containsExactly("عادل الطريفي OTHER_MINISTER@SAU");
    }

    @Test
    void a_form_of_address_may_stand_behind_a_post_whose_office_is_not_told() {
        assertThat(
                        officials(
                                "التقى وزير الدفاع المصري نظيره سعادة وزير الدفاع الفرنسي جان إيف لودريان."))
                .containsExactly("جان إيف لودريان DEFENSE_MINISTER@FRA");
    }

    @Test
    void whoever_attended_it_is_no_form_of_address() {
        var read =
                Reading.arabic(
                        "استقبل الرئيس المصري وزير الخارجية الفرنسي. كما حضره سفير فرنسا لدى مصر برتران بزانسنو.");
        assertThat(read.meetings()).hasSize(1);
        assertThat(read.meetings().getFirst().participants()).hasSize(3);
    }

    @Test
    void a_family_name_in_front_is_the_person_later_on() {
        var read =
                Reading.arabic(
                        "أعلن ذلك وزير الخارجية الصيني وانغ يي. وعبر وزير الخارجية الأميركي عن قلقه في لقاء مع وانغ في بكين.");
        assertThat(read.meetings()).hasSize(1);
        assertThat(read.meetings().getFirst().countries()).containsExactly("CHN", "USA");
    }

    @Test
    void an_organisation_beside_whom_one_serves_is_named() {
        var read =
                Reading.arabic(
                        "التقى سفير خادم الحرمين الشريفين لدى مصر مندوب المملكة الدائم لدى جامعة الدول العربية أحمد قطان وزير الخارجية المصري.");
        assertThat(read.organizations()).extracting(Organization::id).contains("ARAB_LEAGUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى أمير قطر وزير الزراعة باليمن سالم عبدالله.",
                "التقى أمير قطر وزير الزراعة في اليمن سالم عبدالله.",
                "التقى أمير قطر وزير الزراعة في الحكومة اليمنية سالم عبدالله.",
                "قال سالم عبدالله، وزير الزراعة في اليمن، إن الحصاد جيد."
            })
    void a_minister_serves_the_state_in_which_he_is_minister(String text) {
        assertThat(officials(text)).contains("سالم عبدالله OTHER_MINISTER@YEM");
    }

    @Test
    void a_name_before_a_minister_s_post_without_a_state_is_that_of_an_official() {
        assertThat(officials("أكد نور الدين سالم، وزير الزراعة، أن الأردن يدعم العراق."))
                .hasSize(1)
                .first()
                .asString()
                .contains("OTHER_MINISTER");
    }

    @Test
    void whoever_is_a_counterpart_is_not_what_a_deputy_is_in_charge_of() {
        var read =
                Reading.arabic("التقى مساعد وزير الخارجية المصري للشؤون الأفريقية نظيره الكيني.");
        assertThat(read.meetings()).hasSize(1);
        assertThat(read.meetings().getFirst().countries()).containsExactly("EGY", "KEN");
    }

    @Test
    void an_heir_whose_further_posts_follow_is_the_one_named_behind_them() {
        var read =
                Reading.arabic(
                        "زار رئيس تشاد باريس. كما بعث ولي العهد، نائب رئيس مجلس الوزراء، وزير الداخلية الأمير محمد بن نايف برقية تهنئة لرئيس تشاد.");
        assertThat(read.officials()).noneMatch(o -> o.office() == OfficeType.VICE_HEAD_OF_STATE);
    }

    @Test
    void a_ruler_told_with_his_state_behind_another_post_is_somebody_else() {
        var read = Reading.arabic("بدأ أمس لقاء بين خادم الحرمين والرئيس الكيني.");
        assertThat(read.meetings()).hasSize(1);
        assertThat(read.meetings().getFirst().countries()).containsExactly("KEN", "SAU");
    }

    void a_family_name_may_begin_as_then_is_written() {
        assertThat(officials("أكد وزير النقل البولندي ماريك فوزنياك أن بولندا تدعم كينيا."))
                .contains("ماريك فوزنياك OTHER_MINISTER@POL");
        assertThat(officials("قال وزير النقل البولندي ماريك فأكد أن بولندا تدعم كينيا."))
                .noneMatch(official -> official.contains("فأكد"));
    }

    @Test
    void the_officials_of_a_state_are_nobody_named_before() {
        var read =
                Reading.arabic(
                        "أشاد مدير الجمارك النرويجية سالم عبدالله بالخطة. والتقى وزير الخارجية الدنماركي المسؤولين النرويجيين.");
        assertThat(read.officials())
                .filteredOn(o -> "NOR".equals(o.country()))
                .extracting(Official::name)
                .containsExactlyInAnyOrder("سالم عبدالله", null);
    }
}
