package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;

/// What becomes of an agreement and whose it is, construction by construction.
final class ArabicAgreementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    صادقت الجزائر على اتفاقية ترسيم الحدود البحرية مع تونس. | RATIFIED DZA TUN
                    أقر مجلس الوزراء السعودي اتفاقية طاقة مع فرنسا. | RATIFIED FRA SAU
                    أعلنت أوكرانيا إلغاء اتفاقية التعاون العسكري مع روسيا. | TERMINATED RUS UKR
                    انسحبت إيران من اتفاق الصيد مع عمان. | TERMINATED IRN OMN
                    قررت تركيا تعليق اتفاقية إعادة المهاجرين مع اليونان. | SUSPENDED GRC TUR
                    بدأ سريان الاتفاق بين روسيا وتركيا على إلغاء التأشيرات. | IN_FORCE RUS TUR
                    تطبق صربيا وألبانيا اليوم (الجمعة)، اتفاقا حول حرية العبور. | IN_FORCE ALB SRB
                    رفض السودان التوقيع على اتفاق المياه مع إثيوبيا. | REJECTED ETH SDN
                    """)
    void a_verb_or_what_was_decided_tells_what_is_done_with_an_agreement(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    دعت ألمانيا إلى إبرام اتفاق بين تونس وليبيا بشأن المياه. | PROPOSED LBY TUN
                    حث الاتحاد الأوروبي صربيا وكوسوفو على التوصل إلى اتفاق عبور. | PROPOSED SRB XKX
                    تسعى بريطانيا إلى إبرام اتفاق تجاري مع الهند. | PROPOSED GBR IND
                    قد توقع الهند واليابان اتفاقا جمركيا قريبا. | PROPOSED IND JPN
                    تستعد مصر وروسيا لتوقيع اتفاق جمركي. | AGREED EGY RUS
                    فشلت أرمينيا وأذربيجان في التوصل إلى اتفاق سلام. | NEGOTIATING ARM AZE
                    يتفاوض الأردن مع روسيا على اتفاق لبناء سد. | NEGOTIATING JOR RUS
                    """)
    void what_is_wanted_or_to_come_is_not_signed_yet(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقع الجانبان السعودي والكوري الجنوبي على هامش الزيارة اتفاقا للنقل. | SIGNED KOR SAU
                    وقعت كل من مصر والأردن والعراق، على هامش القمة، اتفاقا ثلاثيا للربط. | SIGNED EGY IRQ JOR
                    كشف مسؤول أميركي أن بلاده وتركيا اتفقتا على استخدام قاعدة إنجرليك. | AGREED TUR USA
                    توصلت موسكو وواشنطن إلى هدنة في سوريا. | AGREED RUS USA
                    وافقت وزارة الدفاع الأمريكية على صفقة أسلحة للكويت. | AGREED KWT USA
                    """)
    void who_made_it_is_found_around_what_stands_between(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    صوت مجلس الأمن أمس بالإجماع على قرار بشأن جنوب السودان. | AGREED SSD
                    يتبنى مجلس الأمن غدا قرارا بشأن جنوب السودان. | PROPOSED SSD
                    وافق مجلس الأمن أمس على مشروع قرار بشأن جنوب السودان. | AGREED SSD
                    توجهت فلسطين إلى مجلس الأمن لاستصدار قرار ضد إسرائيل بشأن فلسطين. | PROPOSED ISR PSE
                    يوافق مجلس الأمن غدا على قرار بشأن جنوب السودان. | PROPOSED SSD
                    استخدمت الصين حق النقض ضد مشروع قرار في مجلس الأمن بشأن ميانمار. | REJECTED MMR
                    """)
    void a_resolution_is_voted_on_adopted_or_stopped(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    اتفقت السعودية ومصر على أن تبدأ المناورات غدا. | AGREED EGY SAU
                    اتفقت السعودية ومصر على إنشاء قوة مشتركة. | AGREED EGY SAU
                    اتفقت السعودية ومصر على أن الحرب خطأ. | ''
                    اتفقت السعودية ومصر على أنه لا حل عسكريا. | ''
                    اتفقت السعودية ومصر على إدانة الإرهاب. | ''
                    اتفق الجانبان المصري واليمني على ذلك. | ''
                    """)
    void who_agrees_that_something_is_so_has_made_nothing(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    بدأت أمس هدنة في اليمن. وقال الحوثيون إنهم سيحترمونها. | IN_FORCE HOUTHIS YEM
                    بدأت أمس هدنة في سوريا. وقصفت طائرات مواقع تنظيم داعش. | IN_FORCE SYR
                    دعت مصر إلى الالتزام بقرارات مجلس الأمن. وأيدت مصر اليمن واليمنيين. | IN_FORCE YEM
                    ناقش اليمنيون مقترح المبعوث الأممي إسماعيل ولد الشيخ أحمد. | PROPOSED UN YEM
                    دعت اليمن الحوثيين إلى احترام قرار مجلس الأمن 2216. | IN_FORCE HOUTHIS YEM
                    دعت اليمن الحكومة إلى احترام قرار مجلس الأمن 2216. | IN_FORCE YEM
                    دعا اليمن إلى تنفيذ المبادرة الخليجية. | IN_FORCE GCC YEM
                    بدأت اليونان محادثات بشأن حزمة إنقاذ جديدة. | NEGOTIATING GRC
                    """)
    void what_is_of_a_state_is_of_those_whom_it_is_about(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أعلنت اليمن هدنة مع الحوثيين. | AGREED HOUTHIS YEM
                    أعلنت اليمن هدنة مع الحوثيين. ودعا الوزير إلى احترام الهدنة. | IN_FORCE HOUTHIS YEM
                    يشرف مراقبون في اليمن على الهدنة التي بدأت أمس مع الحوثيين. | IN_FORCE HOUTHIS YEM
                    بدأت عند السابعة من مساء السبت هدنة في اليمن مع الحوثيين. | IN_FORCE HOUTHIS YEM
                    رحبت مصر بأي اتفاق بين اليونان وتركيا. | PROPOSED GRC TUR
                    رحبت مصر بأي اتفاق بين اليونان وتركيا. وأيد الوزير الاتفاق بين اليونان وتركيا. | AGREED GRC TUR
                    قال المسؤول إن ألمانيا قد تمنح اليونان قرضا. | PROPOSED DEU GRC
                    قال المسؤول إن ألمانيا ستمنح اليونان قرضا. | AGREED DEU GRC
                    """)
    void how_far_it_has_come_is_told_by_what_becomes_of_it(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    تراجع الذهب في العقود الأمريكية تسليم أغسطس. | ''
                    كثرت مذكرات التفاهم التي أبرمتها مصر مع المستثمرين. | ''
                    وقع العراق مذكرة تفاهم مع إيران. | SIGNED IRN IRQ
                    """)
    void a_contract_or_memorandum_takes_two(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @Test
    void what_those_agreed_on_who_made_a_statement_stands_in_it() {
        var statement = "صدر بيان مشترك سعودي أردني في ختام الزيارة. ";

        assertThat(all(statement + "واتفقت السعودية والأردن على مكافحة الإرهاب."))
                .containsExactly("AGREED JOR SAU");
        assertThat(all(statement + "ووقعت السعودية والأردن اتفاقية التجارة الحرة."))
                .containsExactlyInAnyOrder("AGREED JOR SAU", "SIGNED JOR SAU");
    }

    @Test
    void whose_parliament_has_to_assent_is_a_party_where_no_other_is_told() {
        var debate = "دافع الوزير أمام الكونغرس عن الاتفاق النووي مع إيران.";

        assertThat(told(debate)).isEqualTo("AGREED IRN USA");
        assertThat(told(debate + " وأبرمته مجموعة 5+1 هذا الشهر.")).isEqualTo("AGREED IRN P5+1");
    }

    @Test
    void what_was_signed_or_reached_is_of_those_who_met() {
        var met = "التقى الرئيس الروسي فلاديمير بوتين نظيره المصري عبد الفتاح السيسي في موسكو. ";

        assertThat(told(met + "وفي ختام المباحثات جرى التوقيع على ثلاث اتفاقيات."))
                .isEqualTo("SIGNED EGY RUS");
        assertThat(told(met + "وقال إن الاتفاقيات التي تم التوصل إليها كثيرة."))
                .isEqualTo("AGREED EGY RUS");
        assertThat(told("قال الخبير إن الاتفاقيات كثيرة.")).isEmpty();
    }

    @Test
    void a_row_of_the_powers_are_the_parties_of_the_nuclear_agreement() {
        assertThat(
                        told(
                                "الاتفاق النووي الذي أبرمته مجموعة (5 1)، التي تضم روسيا وبريطانيا"
                                        + " والولايات المتحدة والصين وفرنسا وألمانيا، مع إيران."))
                .isEqualTo("AGREED CHN DEU FRA GBR IRN RUS USA");
        assertThat(told("رحب الوزير باتفاق الدول (5+1) مع إيران.")).isEqualTo("AGREED IRN P5+1");
    }

    @Test
    void what_was_agreed_is_of_those_who_met_and_not_of_another_agreement() {
        var text =
                "رحب الوزير باتفاق الدول (5+1) مع إيران. التقى وزير الخارجية المصري نظيره الأردني في"
                        + " القاهرة، وتم الاتفاق على فتح المعابر.";

        assertThat(all(text)).contains("AGREED EGY JOR", "AGREED IRN P5+1");
    }

    @Test
    void what_was_agreed_is_rather_of_those_who_met_whom_its_sentence_names() {
        var text =
                "التقى وزير الخارجية التونسي وزير خارجية البرازيل في تونس. والتقى وزير الخارجية"
                        + " التونسي نظيره النرويجي في تونس. وأضاف أنهم اتفقوا على بيع القمح"
                        + " للبرازيل.";

        assertThat(all(text)).containsExactly("AGREED BRA TUN");
    }

    @Test
    void to_agree_that_something_is_needed_is_no_agreement() {
        var met = "التقى وزير الخارجية المصري نظيره الأردني في القاهرة، ";

        assertThat(told(met + "وتم الاتفاق على فتح المعابر.")).isEqualTo("AGREED EGY JOR");
        assertThat(told(met + "وتم الاتفاق على ضرورة تنسيق المواقف.")).isEmpty();
        assertThat(told(met + "وتم الاتفاق على الحاجة إلى تنسيق المواقف.")).isEmpty();
    }

    @Test
    void what_would_follow_an_agreement_leaves_it_proposed() {
        assertThat(told("ترسل الجامعة مراقبين إلى اليمن في حال التوصل إلى وقف لإطلاق النار."))
                .isEqualTo("PROPOSED YEM");
    }

    @Test
    void a_resolution_is_neither_of_a_body_beside_it_nor_of_where_a_declaration_was_made() {
        assertThat(all("شدد على تنفيذ القرار 2216 والمبادرة الخليجية في اليمن."))
                .contains("IN_FORCE YEM");
        assertThat(all("أكد دعم اليمن وفقا لإعلان الرياض وقرارات مجلس الأمن."))
                .contains("IN_FORCE YEM");
    }

    /// The agreements of a text, each as its status and its parties in order.
    private static List<String> all(String text) {
        var read = Reading.arabic(text, "2015-07-31");
        return read.agreements().stream()
                .map(agreement -> (agreement.status() + " " + parties(read, agreement)).strip())
                .toList();
    }

    /// The one agreement of a text, as its status and its parties in order; empty for none.
    private static String told(String text) {
        var read = Reading.arabic(text, "2015-07-31");
        assertThat(read.agreements()).hasSizeLessThan(2);
        return read.agreements().stream()
                .map(agreement -> agreement.status() + " " + parties(read, agreement))
                .findFirst()
                .orElse("");
    }

    private static String parties(Extraction read, Fact.Agreement agreement) {
        return agreement.parties().stream()
                .map(ref -> code(read, ref))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String code(Extraction read, String ref) {
        return read.organizations().stream()
                .filter(organization -> organization.ref().equals(ref))
                .map(organization -> String.valueOf(organization.acronym()))
                .findFirst()
                .orElseGet(() ->
                        read.countries().stream()
                                .filter(country -> country.ref().equals(ref))
                                .map(country -> country.iso3())
                                .findFirst()
                                .orElse("?"));
    }
}
