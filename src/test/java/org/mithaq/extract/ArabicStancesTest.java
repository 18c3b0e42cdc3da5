package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Stance;

/// How speakers of Arabic news stand, and who speaks.
class ArabicStancesTest {

    private static Fact.Statement only(String text) {
        var statements = Reading.arabic(text).statements();
        assertThat(statements).as(text).hasSize(1);
        return statements.getFirst();
    }

    private static String speaker(Extraction read, Fact.Statement statement) {
        for (var official : read.officials()) {
            if (official.ref().equals(statement.speaker())) {
                return official.office() + "@" + official.country();
            }
        }
        return read.countries().stream()
                .filter(country -> country.ref().equals(statement.speaker()))
                .findFirst()
                .orElseThrow()
                .iso3();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the clause behind the verb of speech tells it
                    SUPPORT  | قال وزير الخارجية المصري إن الاتفاق مع إيران يفتح الباب أمام السلام.
                    OPPOSE   | قال وزير الخارجية المصري إن الاتفاق مع إيران باطل.
                    OPPOSE   | قال وزير الخارجية المصري إنه لا حل عسكريا في سوريا.
                    WELCOME  | وصف الرئيس الفرنسي الهدنة في اليمن بأنها خطوة طال انتظارها.
                    CONDEMN  | وصف الرئيس الفرنسي قرار سوريا بأنه نفاق.
                    WARN     | قال وزير الخارجية المصري إن بلاده لن تسمح بالتدخل في ليبيا.
                    ACCUSE   | قال وزير الخارجية السعودي إن إيران تسعى للهيمنة على اليمن.
                    DENY     | قال وزير الخارجية السعودي إن الاتهامات التي وجهتها إيران أكاذيب.
                    DENY     | قال وزير الخارجية الإيراني إن الاتفاق لن يستغل ضد دول الخليج.
                    COMMIT   | قال وزير الخارجية المصري إن بلاده ستضخ أموالا لتنمية السودان.
                    PRAISE   | قال وزير الخارجية السعودي إن العلاقات مع مصر راسخة ومتطورة.
                    # a noun that names the stance is what the verb is for
                    PRAISE   | وتوجه الرئيس السوري بالشكر إلى الإمارات لوقوفها إلى جانب سوريا.
                    # what only describes counts less than what is said of it
                    PRAISE   | أكد الرئيس المصري أن الحوار الذي بدأ بعد وقف القتال في سوريا كان مثمرا.
                    WARN     | قال كيري إنه في حال رفض الكونغرس الاتفاق ستزداد عزلة إسرائيل.
                    CALL_FOR | قال وزير الخارجية المصري إن على إسرائيل وقف الاستيطان.
                    COMMIT   | قال وزير الخارجية المصري: سنقدم مساعدات إلى السودان.
                    # the subject of the clause may be the position of somebody else
                    WARN     | قال وزير الخارجية المصري إن رفض الكونغرس الأميركي الاتفاق مع إيران سيؤدي إلى حرب.
                    CALL_FOR | قال وزير الخارجية المصري إن على تركيا أن تغتنم فرصة السلام.
                    # "we will not"
                    OPPOSE   | قال وزير الخارجية المصري: لن نستقبل وفدا من إيران.
                    # a condition comes before what is said
                    COMMIT   | قال وزير الخارجية المصري إنه سواء تم الاتفاق أم لا فإن مصر لن تتخلى عن السودان.
                    # a matter that is given weight is no demand
                    SUPPORT  | أكد وزير الخارجية الإيراني أن بلاده تولي أهمية خاصة للعلاقات مع قطر.
                    # what there is already is called important by who is for it
                    SUPPORT  | أكد وزير الخارجية المصري أهمية التعاون مع السودان.
                    CALL_FOR | أكد وزير الخارجية المصري أهمية سحب القوات من السودان.
                    SUPPORT  | أكد وزير الخارجية المصري حرص بلاده على وحدة السودان.
                    # whoever stands behind a verb whose subject is before it is its object
                    SUPPORT  | قال وزير الخارجية المصري إن بلاده تدعم العراق.
                    OPPOSE   | قال وزير الخارجية المصري إن القاهرة لن تدعم الأسد.
                    SUPPORT  | قال وزير الخارجية المصري إن الحكومة تدعم العراق.
                    CALL_FOR | قال وزير الخارجية المصري إنه يأمل أن تدعم تركيا العراق.
                    # what somebody or something else will do is no promise
                    ACCUSE   | قال وزير الخارجية المصري إن إيران رغم المحادثات ستبقى معزولة بسبب دعمها للإرهاب.
                    NEUTRAL  | قال وزير الخارجية المصري إن الاتفاق سيقدم لإيران أموالا طائلة.
                    COMMIT   | قال وزير الخارجية المصري إن مصر ستبقى إلى جانب السودان.
                    """)
    void said_in_a_clause(Stance stance, String text) {
        assertThat(only(text).stance()).as(text).isEqualTo(stance);
    }

    @Test
    void two_positions_taken_by_verbs_are_two_though_they_concern_the_same_state() {
        assertThat(
                        Reading.arabic(
                                        "أدان وزير الخارجية المصري قصف تركيا للقرى. وأدان الوزير المصري تصريحات"
                                                + " تركيا.")
                                .statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.CONDEMN, Stance.CONDEMN);
    }

    @Test
    void several_lawmakers_are_none_of_those_whom_the_article_names() {
        var read =
                Reading.arabic(
                        "أشاد النائب الأميركي بول ريان بالعراق. وانتقد بعض المشرعين الأميركيين"
                                + " إيران. ورفض الجمهوريون الاتفاق مع كوبا.");
        assertThat(read.statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.PRAISE, Stance.CONDEMN, Stance.OPPOSE);
        assertThat(read.statements().subList(1, 3))
                .extracting(Fact.Statement::speaker)
                .doesNotContain(read.statements().getFirst().speaker());
        assertThat(read.statements())
                .extracting(statement -> speaker(read, statement))
                .containsOnly("LEGISLATOR@USA");
    }

    @Test
    void an_embassy_speaks_for_its_state() {
        var read = Reading.arabic("استنكرت سفارة المملكة العربية السعودية الهجوم على لبنان.");
        assertThat(read.statements())
                .extracting(statement -> speaker(read, statement))
                .containsExactly("SAU");
    }

    @Test
    void what_was_stressed_at_a_meeting_is_said_by_those_who_met() {
        var read =
                Reading.arabic(
                        "اجتمع الرئيس المصري مع الرئيس الفرنسي. وتم خلال اللقاء التأكيد على ضرورة وقف الحرب"
                                + " في ليبيا.");
        assertThat(read.statements())
                .extracting(statement -> speaker(read, statement))
                .containsExactly("HEAD_OF_STATE@EGY");
    }

    @Test
    void what_somebody_speaks_of_may_stand_before_him() {
        assertThat(only("وبشأن ليبيا، أكد وزير الخارجية المصري ضرورة سحب القوات.").about())
                .hasSize(1);
    }

    @Test
    void what_took_place_is_no_news_behind_a_pronoun() {
        assertThat(Reading.arabic("أكد وزير الخارجية المصري أنه جرى بحث دعم ليبيا.").statements())
                .isEmpty();
        assertThat(only("أكد وزير الخارجية المصري أن ما جرى في ليبيا عدوان غاشم.").stance())
                .isEqualTo(Stance.CONDEMN);
    }

    @Test
    void a_quotation_goes_on_in_the_next_sentence() {
        var read =
                Reading.arabic(
                        "قال وزير الخارجية الأميركي جون كيري إن «التعاون مع مصر عميق. وواشنطن ملتزمة بدعم"
                                + " العراق».");
        assertThat(read.statements())
                .extracting(statement -> speaker(read, statement))
                .containsOnly("FOREIGN_MINISTER@USA");
        assertThat(read.statements().getLast().stance()).isEqualTo(Stance.COMMIT);
    }

    @Test
    void a_clause_behind_a_colon_is_what_its_speaker_says() {
        var read = Reading.arabic("قال وزير الخارجية الروسي: واشنطن تعرقل الحل في سوريا.");
        assertThat(read.statements())
                .extracting(statement -> speaker(read, statement))
                .containsExactly("FOREIGN_MINISTER@RUS");
    }

    @Test
    void the_text_tells_anew_what_a_title_quotes() {
        var article =
                Reading.article(
                        "ar",
                        "شكري: الاتفاق مع إيران خطوة مهمة",
                        "قال وزير الخارجية المصري سامح شكري إن الاتفاق مع إيران يفتح الباب أمام السلام.",
                        null);
        assertThat(Reading.EXTRACTOR.read(article).statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.SUPPORT);
    }

    @Test
    void an_ambassador_speaks_to_the_state_of_his_duty() {
        assertThat(only("استنكر السفير الأردني العمل الإرهابي الجبان.").stance())
                .isEqualTo(Stance.CONDEMN);
    }

    @Test
    void both_sides_go_on_in_what_they_issue() {
        var read =
                Reading.arabic(
                        "استقبل وزير الخارجية المصري نظيره العراقي. وأصدر الجانبان بيانا أكدا فيه رفض التدخل"
                                + " التركي في سوريا.");
        assertThat(read.statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.OPPOSE);
    }

    @Test
    void a_verb_behind_a_quotation_may_open_a_clause_of_its_own() {
        var read =
                Reading.arabic(
                        "وبينما قال الرئيس التركي إن «الهجوم على سوريا خطأ فادح»، أكد وزير الخارجية المصري"
                                + " للصحافيين أن بلاده ترفض التدخل في العراق.");
        assertThat(read.statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.WARN, Stance.OPPOSE);
        assertThat(read.statements().getLast().evidence().getFirst().text()).startsWith("أكد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أوضح الوزير | أوضح وزير الخارجية المصري أن اللقاء تناول دعم العلاقات مع العراق.
                    أعلن أنه سيزور | أعلن وزير الخارجية الفرنسي أنه سيزور إيران لبحث تطوير العلاقات.
                    وأنه تم بحث | وأضاف وزير الخارجية المصري أنه تم بحث الأوضاع في لبنان وسوريا.
                    وأنهما اتفقا | قال وزير الخارجية المصري إن الجانبين المصري والعراقي اتفقا على التعاون.
                    """)
    void news_of_meetings_is_no_position(String what, String text) {
        assertThat(Reading.arabic(text).statements()).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    برقية  | وأعرب الملك سلمان عن أصدق التهاني وأطيب التمنيات بالصحة والسعادة للرئيس المصري.
                    تهنئة  | المملكة تهنئ الرئيس التونسي بذكرى إعلان الجمهورية.
                    مضارع  | قال كيري إنه من الممكن أن ترفض إيران الاتفاق.
                    """)
    void wishes_and_what_may_be_are_no_position(String what, String text) {
        assertThat(Reading.arabic(text).statements())
                .as(what)
                .noneMatch(statement -> statement.stance() == Stance.PRAISE)
                .noneMatch(statement -> statement.rule().equals("ar.statement.takes"));
    }

    @Test
    void whom_somebody_tells_is_not_the_speaker() {
        var read =
                Reading.arabic(
                        "رئيس إقليم كردستان مسعود بارزاني أبلغ الإدارة الأمريكية رفضه التدخل التركي.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.stance()).isEqualTo(Stance.OPPOSE);
                    assertThat(speaker(read, statement)).isEqualTo("GOVERNOR@IRQ");
                });
    }

    @Test
    void what_another_supports_is_not_the_speakers_stance() {
        var statement = only("قال وزير الخارجية السعودي إن إيران تدعم سوريا.");
        assertThat(statement.stance()).isNotEqualTo(Stance.SUPPORT);
    }

    @Test
    void preposition_is_nobodys_name() {
        var read =
                Reading.arabic(
                        "قال وزير الخارجية المصري إن تصريحات علي خامنئي مرفوضة. "
                                + "وشدد على ضرورة وقف التدخل الإيراني في سوريا.");
        assertThat(read.statements())
                .hasSize(2)
                .allSatisfy(statement ->
                        assertThat(speaker(read, statement)).isEqualTo("FOREIGN_MINISTER@EGY"));
    }

    @Test
    void what_she_affirms_is_not_the_ministers_word() {
        var read =
                Reading.arabic(
                        "أعلنت وزارة الخارجية المصرية إدانة الهجوم على العراق. "
                                + "وقال وزير الخارجية العراقي إن بلاده تشكر مصر. "
                                + "وأكدت أنها تقف إلى جانب العراق.");
        assertThat(speaker(read, read.statements().getLast())).isEqualTo("EGY");
    }

    @Test
    void what_stands_behind_we_is_its_object() {
        var read =
                Reading.arabic(
                        "قال وزير الخارجية التركي إن بلاده ترحب بالاتفاق مع العراق. "
                                + "وقال: سندعم العراق.");
        assertThat(read.statements())
                .extracting(statement -> speaker(read, statement))
                .containsOnly("FOREIGN_MINISTER@TUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SPOKESPERSON@USA     | قالت المتحدثة باسم الخارجية الأميركية ماري هارف إن واشنطن تدعم العراق.
                    SPOKESPERSON@USA     | أكد المتحدث باسم البيت الأبيض رفض التدخل في سوريا.
                    HEAD_OF_STATE@SAU    | وأشاد الملك المفدى بتميز العلاقات الأخوية التي تربط المملكة بالمالديف.
                    HEAD_OF_STATE@IRN    | حذر المرشد الإيراني علي خامنئي من محاولات أمريكا.
                    ORG_HEAD@ARAB_LEAGUE | رحب الأمين العام لجامعة الدول العربية نبيل العربي بإعلان القاهرة بين مصر والسعودية.
                    """)
    void speakers(String speaker, String text) {
        var read = Reading.arabic(text);
        assertThat(speaker(read, read.statements().getFirst())).as(text).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COMMIT   | كما أكد أن إيران مستعدة للحوار مع أمريكا.
                    OPPOSE   | وعن اليمن قال إنهم يرفضون ما تقوم به السعودية.
                    CALL_FOR | وأكد ضرورة أن تكف أمريكا عن العقوبات.
                    CALL_FOR | وقال في حديث صحفي إن على أمريكا رفع العقوبات.
                    OPPOSE   | لكنه قال إن إيران ترفض التفاوض مع إسرائيل.
                    """)
    void the_speaker_goes_on(Stance stance, String text) {
        var read = Reading.arabic("أشاد الرئيس الإيراني حسن روحاني بدور روسيا. " + text);
        var last = read.statements().getLast();
        assertThat(last.stance()).as(text).isEqualTo(stance);
        assertThat(speaker(read, last)).as(text).isEqualTo("HEAD_OF_STATE@IRN");
    }

    @Test
    void the_asked_are_not_the_asking() {
        var read =
                Reading.arabic(
                        "رحب وزير الخارجية اليمني بالدعم السعودي. "
                                + "كما طالب المسؤولين البريطانيين بالضغط على إيران.");
        assertThat(read.statements())
                .allSatisfy(statement ->
                        assertThat(speaker(read, statement)).isEqualTo("FOREIGN_MINISTER@YEM"));
    }

    @Test
    void what_we_do_is_the_stance_of_what_is_said() {
        var statement =
                only("قال عريقات عضو منظمة التحرير الفلسطينية إن الجهود الفرنسية قائمة وندعمها.");
        assertThat(statement.stance()).isEqualTo(Stance.SUPPORT);
    }

    @Test
    void who_sends_a_letter_says_what_it_says() {
        var read =
                Reading.arabic(
                        "تلقى الرئيس المصري رسالة من الرئيس الجزائري أكد فيها دعم الجزائر لمصر.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(speaker(read, statement)).isEqualTo("HEAD_OF_STATE@DZA"));
    }

    @Test
    void the_ministry_goes_on_under_its_bare_name() {
        var read =
                Reading.arabic(
                        "رحبت وزارة الخارجية المصرية بالاتفاق مع السودان. "
                                + "وقال وزير الخارجية السوداني إن بلاده تشكر مصر. "
                                + "كما حذرت الوزارة تركيا من التدخل في ليبيا.");
        var last = read.statements().getLast();
        assertThat(last.stance()).isEqualTo(Stance.WARN);
        assertThat(speaker(read, last)).isEqualTo("EGY");
    }

    @Test
    void the_title_only_announces_what_the_text_tells() {
        var read =
                Reading.EXTRACTOR.read(
                        Reading.article(
                                "ar",
                                "ألمانيا ترحب بقرار مجلس الأمن حول سوريا",
                                "رحب وزير الخارجية الألماني فرانك شتاينماير بقرار مجلس الأمن حول سوريا.",
                                null));
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(speaker(read, statement)).isEqualTo("FOREIGN_MINISTER@DEU"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COMMIT  | وعد الرئيس الأميركي العراق بتقديم مساعدات.
                    WELCOME | وعد الرئيس المصري نتائج زيارة وزير الخارجية السعودي خطوة كبيرة.
                    NEUTRAL | لم يستبعد الرئيس الفرنسي مشاركة سوريا في المؤتمر.
                    CALL_FOR | وطلب الرئيس الأميركي من إيران وقف برنامجها.
                    ACCUSE  | وحمل وزير الخارجية السعودي إيران مسؤولية الهجوم.
                    """)
    void taken_by_the_verb(Stance stance, String text) {
        assertThat(only(text).stance()).as(text).isEqualTo(stance);
    }

    @Test
    void nobody_goes_on_behind_an_unknown_speaker() {
        var read =
                Reading.arabic(
                        "أشاد الرئيس الإيراني حسن روحاني بدور روسيا. "
                                + "وقال محلل كبير في طهران إن العقوبات مضرة. "
                                + "وأضاف أن إيران ترفض التفاوض مع أمريكا.");
        assertThat(read.statements())
                .filteredOn(statement -> statement.stance() != Stance.PRAISE)
                .noneMatch(statement -> speaker(read, statement).equals("HEAD_OF_STATE@IRN"));
    }

    @Test
    void the_official_is_the_one_spoken_of_before() {
        var read =
                Reading.arabic(
                        "وصل نائب وزير الخارجية التركي فريدون سينيرلي إلى أربيل. "
                                + "وأكد المسؤول التركي دعم تركيا للعراق.");
        assertThat(read.officials())
                .singleElement()
                .satisfies(official ->
                        assertThat(official.office())
                                .isEqualTo(OfficeType.DEPUTY_FOREIGN_MINISTER));
        assertThat(speaker(read, read.statements().getFirst()))
                .isEqualTo("DEPUTY_FOREIGN_MINISTER@TUR");
    }

    @Test
    void what_a_sentence_adds_is_the_same_position() {
        var statement =
                only(
                        "أدانت الحكومة العراقية الغارات التركية ووصفتها بأنها تصعيد خطير "
                                + "واعتداء على السيادة العراقية.");
        assertThat(statement.stance()).isEqualTo(Stance.CONDEMN);
    }

    /// Speaker and stance of what a text tells, in its order.
    private static List<String> told(String text) {
        var read = Reading.arabic(text);
        return read.statements().stream()
                .map(statement -> speaker(read, statement) + " " + statement.stance())
                .toList();
    }

    @Test
    void whoever_alone_stands_behind_a_charge_is_its_object() {
        assertThat(
                        told(
                                "انتقد الرئيس التركي رجب طيب أردوغان موقف باريس من سوريا. "
                                        + "واتهم الرئيس الفرنسي إيمانويل ماكرون بدعم الانفصاليين في سوريا."))
                .containsExactlyInAnyOrder("HEAD_OF_STATE@TUR CONDEMN", "HEAD_OF_STATE@TUR ACCUSE");
        assertThat(told("واتهم الرئيس الفرنسي تركيا بدعم الانفصاليين في سوريا."))
                .containsExactly("HEAD_OF_STATE@FRA ACCUSE");
    }

    @Test
    void a_person_behind_the_verb_speaks_rather_than_one_before_the_comma() {
        assertThat(
                        told(
                                "ولدى استقباله الوزير الألماني، قال الرئيس التونسي إن بلاده مستعدة "
                                        + "للتعاون مع ألمانيا."))
                .containsExactly("HEAD_OF_STATE@TUN COMMIT");
    }

    @Test
    void what_a_charter_says_is_nobodys_word() {
        assertThat(
                        told(
                                "أكد وزير الخارجية المصري رفض التدخل الإيراني، مطالبا إيران بالالتزام "
                                        + "بميثاق الأمم المتحدة التي تؤكد على احترام سيادة الدول. "
                                        + "وجدد التأكيد على أهمية الحوار مع إيران."))
                .allMatch(statement -> statement.startsWith("FOREIGN_MINISTER@EGY"));
    }

    @Test
    void who_goes_on_is_nobody_named_in_what_an_unknown_person_says() {
        assertThat(
                        told(
                                "قال الخبير سامر الحموري إن زيارة وزير الخارجية السعودي إلى عمان مهمة، "
                                        + "مشيدا بدور السعودية في دعم الأردن."))
                .isEmpty();
    }

    @Test
    void a_verb_inside_what_is_said_has_its_own_subject() {
        assertThat(
                        told(
                                "أكد وزير الخارجية المصري دعم الاتفاق مع السودان. "
                                        + "وقال إن الاتفاق سيفتح الأسواق وسيشجع على التعاون مع السودان."))
                .noneMatch(statement -> statement.endsWith("COMMIT"))
                .allMatch(statement -> statement.startsWith("FOREIGN_MINISTER@EGY"));
    }

    @Test
    void what_is_considered_something_considers_nothing() {
        assertThat(told("وتعتبر مصر من أقوى الدول في علاقاتها مع السعودية.")).isEmpty();
        assertThat(told("وتعتبر مصر أن الاتفاق مع السعودية خطوة مهمة.")).hasSize(1);
    }

    @Test
    void a_noun_written_as_a_verb_takes_no_position() {
        assertThat(told("ويعمل الوسطاء على حث طهران على عدم التدخل في اليمن.")).isEmpty();
    }

    @Test
    void again_is_no_participle() {
        assertThat(
                        told(
                                "أدانت الجزائر الهجوم في مالي. "
                                        + "وأكدت مجددا التزامها تطبيق اتفاق السلام في مالي."))
                .containsExactlyInAnyOrder("DZA CONDEMN", "DZA COMMIT");
    }

    @Test
    void the_council_is_the_one_whose_name_has_that_noun() {
        var read =
                Reading.arabic(
                        "قال وزير الخارجية الفرنسي إن بلاده تدعم قرار مجلس الأمن حول مالي. "
                                + "وهدد المجلس بعقوبات على من يعرقل السلام في مالي.");
        assertThat(read.statements())
                .filteredOn(statement -> statement.stance() == Stance.WARN)
                .singleElement()
                .satisfies(statement ->
                        assertThat(read.organizations())
                                .filteredOn(one -> one.ref().equals(statement.speaker()))
                                .hasSize(1));
    }

    @Test
    void the_government_that_somebody_leads_is_that_of_his_state() {
        assertThat(told("وأعلنت إدارة أوباما أنها ترفض العقوبات على كوبا."))
                .containsExactly("USA OPPOSE");
        assertThat(told("ونفى نظام الأسد استخدام أسلحة كيماوية ضد تركيا."))
                .containsExactly("SYR DENY");
    }
}
