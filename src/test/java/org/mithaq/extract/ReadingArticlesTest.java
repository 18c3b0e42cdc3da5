package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.Country;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Quote;
import org.mithaq.fact.Role;
import org.mithaq.fact.Stance;

/// Whole articles: what title, headings and text tell together.
class ReadingArticlesTest {

    /// An article in the shape of a digest: a title, headings that announce, bullets that go on.
    private static final Article DIGEST =
            new Article(
                    "digest",
                    "السيسي يستقبل وزير الخارجية التركي في قصر الاتحادية",
                    """
                    شهدت العلاقات المصرية التركية تطورا ملموسا خلال الفترة الأخيرة.
                    لقاء الرئيس السيسي مع وزير الخارجية التركي هاكان فيدان
                    - عقد في قصر الاتحادية بالقاهرة، وتناول العلاقات بين البلدين.
                    - أكد الرئيس المصري أهمية الحوار.
                    اللقاء بين فيدان ووزير الخارجية المصري بدر عبدالعاطي
                    - التقى الوزيران في القاهرة، وهو أول لقاء من نوعه مع مسؤول تركي رفيع المستوى.
                    - أعلن فيدان أن أنقرة تتطلع لحضور القمة التركية العربية في نوفمبر.
                    - تم الاتفاق على تشكيل لجنة مصرية تركية مشتركة لمتابعة المشاريع الاقتصادية.
                    لقاءات أخرى
                    كما شهدت القاهرة لقاءات بين مسؤولين عسكريين من الجانبين، حيث ناقشوا التعاون.
                    """,
                    null,
                    null,
                    null,
                    null);

    private static String who(Extraction read, Participant participant) {
        for (var official : read.officials()) {
            if (official.ref().equals(participant.ref())) {
                var name =
                        official.nameEn() == null
                                ? official.office() + "@" + official.country()
                                : official.nameEn();
                return name + " " + participant.role();
            }
        }
        for (var country : read.countries()) {
            if (country.ref().equals(participant.ref())) {
                return country.iso3() + " " + participant.role();
            }
        }
        return participant.ref();
    }

    private static List<String> whoTookPart(Extraction read, Fact.Meeting meeting) {
        return meeting.participants().stream().map(p -> who(read, p)).toList();
    }

    @Test
    void a_meeting_told_by_title_heading_and_text_is_one_meeting() {
        var read = Reading.EXTRACTOR.read(DIGEST);
        assertThat(read.meetings()).hasSize(4);
        var first = read.meetings().getFirst();
        assertThat(whoTookPart(read, first))
                .containsExactly("Abdel Fattah el-Sisi HOST", "Hakan Fidan GUEST");
        assertThat(first.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(first.date()).isNull();
        assertThat(first.evidence()).hasSizeGreaterThan(1);
        assertThat(first.countries()).containsExactly("EGY", "TUR");
    }

    @Test
    void the_two_ministers_are_those_of_the_heading_and_the_venue_tells_the_host() {
        var read = Reading.EXTRACTOR.read(DIGEST);
        assertThat(whoTookPart(read, read.meetings().get(1)))
                .containsExactlyInAnyOrder("Hakan Fidan GUEST", "Badr Abdelatty HOST");
    }

    @Test
    void officials_without_names_of_both_sides_are_officials_of_each_side() {
        var read = Reading.EXTRACTOR.read(DIGEST);
        var military =
                read.meetings().stream()
                        .filter(m -> m.evidence().getFirst().text().contains("عسكريين"))
                        .toList();
        assertThat(military).hasSize(1);
        assertThat(whoTookPart(read, military.getFirst()))
                .containsExactlyInAnyOrder("MILITARY@EGY HOST", "MILITARY@TUR GUEST");
    }

    @Test
    void a_summit_ahead_is_planned_for_a_month_without_a_year() {
        var read = Reading.EXTRACTOR.read(DIGEST);
        var summit = read.meetings().stream().filter(m -> m.type() == MeetingType.SUMMIT).toList();
        assertThat(summit).hasSize(1);
        assertThat(summit.getFirst().status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(summit.getFirst().countries()).containsExactly("TUR");
        assertThat(summit.getFirst().date())
                .isNotNull()
                .extracting(d -> d.edtf())
                .isEqualTo("XXXX-11");
    }

    @Test
    void a_joint_committee_agreed_without_an_agent_has_the_parties_of_its_name() {
        var read = Reading.EXTRACTOR.read(DIGEST);
        assertThat(read.agreements()).hasSize(1);
        var committee = read.agreements().getFirst();
        assertThat(committee.type()).isEqualTo(AgreementType.JOINT_COMMITTEE);
        assertThat(committee.status()).isEqualTo(AgreementStatus.AGREED);
        assertThat(committee.title()).isEqualTo("لجنة مصرية تركية مشتركة");
        assertThat(committee.parties()).hasSize(2);
    }

    @Test
    void a_person_is_read_in_any_order_of_post_state_and_name() {
        for (var text :
                List.of(
                        "قال وزير الخارجية الأوغندي سام كوتيسا إن بلاده سترد.",
                        "قال وزير خارجية أوغندا سام كوتيسا إن بلاده سترد.",
                        "قال سام كوتيسا، وزير الخارجية الأوغندي، إن بلاده سترد.",
                        "قال معالي وزير الخارجية بجمهورية أوغندا السيد سام كوتيسا إن بلاده سترد.")) {
            assertThat(Reading.arabic(text).officials())
                    .as(text)
                    .extracting(Official::name, Official::office, Official::country)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(
                                    "سام كوتيسا", OfficeType.FOREIGN_MINISTER, "UGA"));
        }
    }

    @Test
    void a_surname_is_the_person_named_in_full_elsewhere() {
        var read =
                Reading.arabic(
                        "استقبل كوتيسا ضيوفه. وقال وزير الخارجية الأوغندي سام كوتيسا إن بلاده سترد. وأضاف كوتيسا ذلك.");
        assertThat(read.officials()).hasSize(1);
        assertThat(read.officials().getFirst().mentions()).hasSize(3);
    }

    @Test
    void a_meeting_within_one_state_is_no_diplomacy() {
        assertThat(
                        Reading.arabic("استقبل الملك سلمان بن عبدالعزيز وزير الداخلية السعودي.")
                                .meetings())
                .isEmpty();
        assertThat(
                        Reading.english(
                                        "President Joe Biden met Secretary of State Antony Blinken.")
                                .meetings())
                .isEmpty();
    }

    @Test
    void two_calls_are_two_interactions() {
        var read =
                Reading.english(
                        "U.S. National Security Adviser Jake Sullivan spoke separately today with Prime Minister "
                                + "Nikol Pashinyan of Armenia and President Ilham Aliyev of Azerbaijan.");
        assertThat(read.meetings()).hasSize(2).allMatch(m -> m.type() == MeetingType.CALL);
        assertThat(read.meetings().getFirst().participants())
                .extracting(Participant::role)
                .containsOnly(Role.PARTICIPANT);
    }

    @Test
    void a_text_in_an_unknown_language_gives_no_facts_and_says_so() {
        var read =
                Reading.EXTRACTOR.read(
                        new Article(
                                "fr",
                                "Rencontre à Paris",
                                "Le président a rencontré son homologue.",
                                null,
                                null,
                                null,
                                null));
        assertThat(read.lang()).isEqualTo("und");
        assertThat(read.notes()).isNotEmpty();
        assertThat(read.officials()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void quotes_are_the_words_of_the_article_whatever_it_holds(long seed) {
        var article = noise(new Random(seed));
        var read = Reading.EXTRACTOR.read(article);
        var quotes = read.meetings().stream().flatMap(m -> m.evidence().stream());
        assertThat(quotes).allMatch(q -> isWordsOf(article, q));
        assertThat(read.officials().stream().flatMap(o -> o.mentions().stream()))
                .isNotEmpty()
                .allMatch(q -> isWordsOf(article, q));
    }

    @Test
    void an_official_of_an_organisation_who_signs_makes_no_state_of_it() {
        var read =
                Reading.arabic(
                        "وقع الأمين العام لمجلس التعاون الخليجي عبداللطيف الزياني ووزير الخارجية الصيني"
                                + " وانغ يي اتفاقية للتجارة الحرة.");

        var gcc = read.officials().getFirst();
        assertThat(gcc.country()).isEqualTo("GCC");
        assertThat(read.countries()).extracting(Country::iso3).containsExactly("CHN");
        assertThat(read.organizations().getFirst().id()).isEqualTo("GCC");
        assertThat(read.agreements().getFirst().parties())
                .containsExactly(
                        read.organizations().getFirst().ref(), read.countries().getFirst().ref());
    }

    @Test
    void what_several_sentences_tell_of_one_act_is_one_act() {
        var read =
                Reading.arabic(
                        "طالب الوزير بإزالة العقوبات المفروضة على سوريا. وقال لافروف إن رفع العقوبات"
                                + " الأميركية خطوة إيجابية.");

        assertThat(read.acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.type()).isEqualTo(ActType.LIFT_SANCTIONS);
                    assertThat(iso3(read, act.actor())).isEqualTo("USA");
                    assertThat(iso3(read, act.target())).isEqualTo("SYR");
                    assertThat(act.evidence()).hasSize(2);
                });
    }

    @Test
    void a_participle_tells_what_the_last_speaker_thinks_too() {
        var read =
                Reading.arabic(
                        "أعرب وزير الخارجية الأردني أيمن الصفدي عن قلقه من الوضع في سوريا، داعيا"
                                + " إسرائيل إلى وقف الغارات.");

        assertThat(read.statements())
                .extracting(Fact.Statement::stance, Fact.Statement::speaker)
                .containsExactly(tuple(Stance.EXPRESS_CONCERN, "o1"), tuple(Stance.CALL_FOR, "o1"));
        assertThat(read.statements().getLast().about())
                .extracting(ref -> iso3(read, ref))
                .containsExactly("ISR");
    }

    @Test
    void a_state_behind_a_verb_of_another_gender_is_whom_the_last_speaker_calls_on() {
        var read =
                Reading.arabic(
                        "أكد وزير الخارجية الأردني أيمن الصفدي دعم العراق. ودعا تركيا إلى سحب قواتها.");

        assertThat(read.statements().getLast().speaker()).isEqualTo("o1");
        assertThat(read.statements().getLast().about())
                .extracting(ref -> iso3(read, ref))
                .contains("TUR");
    }

    @Test
    void his_excellency_who_speaks_is_whoever_spoke_last() {
        var read =
                Reading.arabic(
                        "التقى معالي وزير الخارجية الأردني أيمن الصفدي معالي وزير الخارجية المصري سامح"
                                + " شكري. وأكد معالي وزير الخارجية الأردني دعم العراق في لقائه مع معالي"
                                + " وزير الخارجية المصري. وقال معاليه إن مصر شريك مهم.");

        assertThat(read.statements()).extracting(Fact.Statement::speaker).containsOnly("o1");
        assertThat(read.statements()).hasSize(2);
    }

    @Test
    void a_noun_behind_a_verb_that_needs_a_preposition_is_its_subject() {
        assertThat(
                        Reading.arabic(
                                        "أكد وزير الخارجية الأردني أيمن الصفدي دعم العراق. ونددت جمعية حقوقية بالوضع في"
                                                + " إيران.")
                                .statements())
                .hasSize(1);
    }

    @Test
    void who_will_not_negotiate_tells_no_news() {
        assertThat(
                        Reading.arabic(
                                        "قال وزير الخارجية الأردني أيمن الصفدي إن بلاده لن تتفاوض مع إسرائيل.")
                                .statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.OPPOSE);
    }

    @Test
    void a_ministry_that_issues_a_statement_takes_the_position_told_in_it() {
        var read =
                Reading.arabic("وأصدرت وزارة الخارجية الأردنية بيانا دانت فيه القصف الإسرائيلي.");

        assertThat(read.statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.CONDEMN);
    }

    @Test
    void a_verb_in_the_plural_has_its_subject_before_it() {
        assertThat(
                        Reading.arabic(
                                        "الخبراء سيطالبون وزير الخارجية الأردني أيمن الصفدي بدعم العراق.")
                                .statements())
                .isEmpty();
    }

    @Test
    void whoever_restores_something_repeats_nothing() {
        assertThat(Reading.arabic("أعادت إسبانيا فتح سفارتها في ليبيا في خطوة مهمة.").statements())
                .isEmpty();
        assertThat(Reading.arabic("أعادت إسبانيا التأكيد على دعم ليبيا.").statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.SUPPORT);
    }

    @Test
    void a_state_summons_another_s_ambassador_and_recalls_its_own() {
        assertThat(Reading.arabic("قررت بغداد استدعاء السفير العراقي في ستوكهولم.").acts())
                .extracting(Fact.Act::type)
                .containsExactly(ActType.RECALL_AMBASSADOR);
        assertThat(Reading.arabic("قررت بغداد استدعاء السفير السويدي للاحتجاج.").acts())
                .extracting(Fact.Act::type)
                .containsExactly(ActType.SUMMON_AMBASSADOR);
    }

    private static void assertOneAct(String text, ActType type, String actor, String target) {
        var read = Reading.arabic(text);
        assertThat(read.acts())
                .extracting(
                        Fact.Act::type,
                        act -> iso3(read, act.actor()),
                        act -> iso3(read, act.target()))
                .containsExactly(tuple(type, actor, target));
    }

    @Test
    void where_an_ambassador_serves_is_an_end_of_what_is_done_with_him() {
        assertOneAct(
                "تم تعيين رشدي العاني سفيرا للعراق لدى السعودية.",
                ActType.APPOINT_AMBASSADOR,
                "IRQ",
                "SAU");
        assertOneAct(
                "ذكرت الوزارة أنها استدعت السفير الأمريكي في القاهرة.",
                ActType.SUMMON_AMBASSADOR,
                "EGY",
                "USA");
        assertOneAct(
                "تم استدعاء السفير القطري في القاهرة للتشاور.",
                ActType.RECALL_AMBASSADOR,
                "QAT",
                "EGY");
    }

    @Test
    void his_ambassador_is_no_ambassadress() {
        assertOneAct("سحب لبنان سفيره من كينيا.", ActType.RECALL_AMBASSADOR, "LBN", "KEN");
        assertOneAct("استدعى المغرب سفيره بالسنغال.", ActType.RECALL_AMBASSADOR, "MAR", "SEN");
        assertThat(Reading.arabic("التقى الرئيس الكيني سفيره فرنسا ماري دوبوا.").officials())
                .extracting(Official::country)
                .contains("FRA");
    }

    @Test
    void an_ambassador_who_returns_goes_where_his_post_tells() {
        assertOneAct(
                "يتوقف الأمر على عودة السفير المغربي إلى السنغال.", ActType.OTHER, "MAR", "SEN");
    }

    @Test
    void an_envoy_mediates_where_the_article_says_he_is_sent() {
        for (var envoy :
                List.of(
                        "المبعوث الأميركي إلى السودان دونالد بوث",
                        "المبعوث الأميركي للأزمة السودانية دونالد بوث")) {
            assertOneAct(
                    "التقى الوزير " + envoy + ". وأكد الوزير دعم جهود المبعوث دونالد بوث.",
                    ActType.MEDIATE,
                    "USA",
                    "SDN");
        }
    }

    @Test
    void what_a_state_that_gives_aid_has_for_its_own_families_is_none() {
        assertThat(Reading.arabic("قدمت الجمعية المساعدات النقدية للأسر السعودية.").acts())
                .isEmpty();
        assertThat(Reading.arabic("قدمت الجمعية المساعدات النقدية للأسر النيبالية.").acts())
                .extracting(Fact.Act::type)
                .containsExactly(ActType.PROVIDE_AID);
    }

    @Test
    void the_lifting_of_sanctions_that_was_agreed_on_is_to_come() {
        assertThat(Reading.arabic("وافقت كينيا على رفع العقوبات عن تشاد.").acts())
                .extracting(Fact.Act::status)
                .containsExactly(ActStatus.PLANNED);
        assertThat(Reading.arabic("رفعت كينيا العقوبات عن تشاد.").acts())
                .extracting(Fact.Act::status)
                .containsExactly(ActStatus.DONE);
    }

    @Test
    void
            sanctions_are_those_of_the_state_that_the_article_is_about_but_for_those_who_impose_them() {
        var read =
                Reading.arabic(
                        "زار وزير الخارجية الأمريكي تشاد. ورحبت تشاد بالزيارة الأمريكية. وهدد المجلس بعواقب قد تشمل فرض عقوبات.");
        assertThat(read.acts()).extracting(act -> iso3(read, act.target())).containsExactly("TCD");
    }

    @Test
    void what_an_envoy_does_is_done_by_whoever_sent_him() {
        var read =
                Reading.arabic(
                        "رحب الوزير بجهود المبعوث الأممي إلى مالي حامد الكردي. وأثنى على جهود الأمم المتحدة لإنهاء النزاع في مالي.");
        assertThat(read.acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.type()).isEqualTo(ActType.MEDIATE);
                    assertThat(read.organizations())
                            .anyMatch(one ->
                                    one.ref().equals(act.actor()) && "UN".equals(one.acronym()));
                    assertThat(iso3(read, act.target())).isEqualTo("MLI");
                });
    }

    @Test
    void what_several_do_together_the_first_does_with_each_of_the_others() {
        assertThat(acts("تجري اليونان وقبرص ومصر مناورات بحرية."))
                .containsExactlyInAnyOrder(
                        "MILITARY_COOPERATION GRC>CYP", "MILITARY_COOPERATION GRC>EGY");
    }

    @Test
    void what_is_under_an_embargo_is_not_sold_and_what_is_lifted_is_not_imposed() {
        assertThat(acts("رفعت الولايات المتحدة الحظر عن توريد السلاح لتشاد."))
                .containsExactly("LIFT_SANCTIONS USA>TCD");
        assertThat(acts("أعلن أن العقوبات الأمريكية على تشاد سترفع تدريجيا."))
                .containsExactly("LIFT_SANCTIONS USA>TCD");
    }

    @Test
    void who_invites_is_a_person_and_whom_he_invites_a_state() {
        var read =
                Reading.arabic(
                        "وجه الرئيس الكيني وليام روتو دعوة إلى الرئيس الغاني جون ماهاما لزيارة نيروبي.");
        assertThat(read.acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.type()).isEqualTo(ActType.INVITE);
                    assertThat(iso3(read, act.actor())).isNull();
                    assertThat(iso3(read, act.target())).isEqualTo("GHA");
                });
    }

    @Test
    void an_act_whose_fullest_reading_does_not_hold_is_read_another_way() {
        var read =
                Reading.arabic(
                        "تم توقيع اتفاق بين القوى الكبرى وطهران ترفع بموجبه العقوبات عن إيران.");
        assertThat(read.acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.type()).isEqualTo(ActType.LIFT_SANCTIONS);
                    assertThat(act.actor()).isNull();
                    assertThat(iso3(read, act.target())).isEqualTo("IRN");
                });
        assertThat(Reading.arabic("طردت إسبانيا الوزير الإسباني من القاعة.").acts()).isEmpty();
    }

    @Test
    void sanctions_whose_lifting_is_only_named_are_not_lifted_yet() {
        assertThat(
                        Reading.arabic(
                                        "اعتبر لافروف أن رفع العقوبات الأميركية عن سوريا خطوة إيجابية.")
                                .acts())
                .extracting(Fact.Act::status)
                .containsExactly(ActStatus.PLANNED);
        assertThat(Reading.arabic("زار الوزير دمشق بعد رفع العقوبات الأميركية عن سوريا.").acts())
                .extracting(Fact.Act::status)
                .containsExactly(ActStatus.DONE);
        assertThat(Reading.arabic("رفعت الولايات المتحدة العقوبات عن سوريا.").acts())
                .extracting(Fact.Act::status)
                .containsExactly(ActStatus.DONE);
    }

    @Test
    void two_states_that_open_embassies_in_each_other_do_so_each() {
        var read = Reading.arabic("افتتحت كوبا والولايات المتحدة سفارتيهما في واشنطن وهافانا.");

        assertThat(read.acts())
                .extracting(act -> iso3(read, act.actor()) + iso3(read, act.target()))
                .containsExactlyInAnyOrder("CUBUSA", "USACUB");
    }

    private static void assertOneAgreement(
            String text, AgreementType type, AgreementStatus status, String... parties) {
        var read = Reading.arabic(text);
        assertThat(read.agreements())
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.type()).isEqualTo(type);
                    assertThat(agreement.status()).isEqualTo(status);
                    assertThat(agreement.parties())
                            .extracting(ref -> code(read, ref))
                            .containsExactlyInAnyOrder(parties);
                });
    }

    private static @Nullable String code(Extraction read, String ref) {
        return read.organizations().stream()
                .filter(organization -> organization.ref().equals(ref))
                .map(organization -> String.valueOf(organization.acronym()))
                .findFirst()
                .orElseGet(() -> iso3(read, ref));
    }

    @Test
    void an_agreement_without_parties_is_of_those_who_negotiate() {
        assertOneAgreement(
                "انتهت المفاوضات بين السودان وإثيوبيا أمس. وقال الخبير إن الاتفاق متوازن.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "SDN",
                "ETH");
        assertThat(Reading.arabic("قال الخبير إن الاتفاق متوازن.").agreements()).isEmpty();
    }

    @Test
    void an_agreement_known_by_its_subject_is_one_of_its_circle_only() {
        assertOneAgreement(
                "بحث وزير الخارجية الأردني الاتفاق النووي مع إيران. وقال إن بلاده تابعت الاتفاق بين"
                        + " إيران والقوى الكبرى. وأضاف أن أي اتفاق مع إيران يهم الأردن.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "IRN",
                "P5+1");
        assertOneAgreement(
                "تفاوضت إيران مع مجموعة 5+1 (فرنسا وبريطانيا وألمانيا وروسيا والصين والولايات"
                        + " المتحدة). ورحب الخبراء باتفاق حول برنامجها النووي.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "IRN",
                "FRA",
                "GBR",
                "DEU",
                "RUS",
                "CHN",
                "USA");
        assertOneAgreement(
                "قال الخبير إن الاتفاق النووي الإيراني متوازن.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "IRN");
    }

    @Test
    void an_agreement_to_buy_is_a_contract_of_whom_need_not_be_told() {
        assertOneAgreement(
                "وقعت الكويت اتفاقا لشراء صواريخ اعتراضية.",
                AgreementType.CONTRACT,
                AgreementStatus.SIGNED,
                "KWT");
    }

    @Test
    void a_memorandum_that_was_concluded_is_signed() {
        assertOneAgreement(
                "أبرمت تركيا ومصر مذكرتي تفاهم.",
                AgreementType.MEMORANDUM,
                AgreementStatus.SIGNED,
                "TUR",
                "EGY");
        assertOneAgreement(
                "أبرمت تركيا ومصر اتفاقا.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "TUR",
                "EGY");
    }

    @Test
    void an_agreement_of_factions_is_of_their_state() {
        assertOneAgreement(
                "وقعت بعض الفصائل اتفاقا رعته الأمم المتحدة في ليبيا.",
                AgreementType.AGREEMENT,
                AgreementStatus.SIGNED,
                "LBY");
    }

    @Test
    void words_around_an_agreement_tell_that_it_is_denied_broken_signed_or_not_yet_reached() {
        assertOneAgreement(
                "نفى وزير الخارجية التونسي وجود أي اتفاق مع الولايات المتحدة.",
                AgreementType.AGREEMENT,
                AgreementStatus.REJECTED,
                "TUN",
                "USA");
        assertOneAgreement(
                "تحدث الوزير عن خرق وقف إطلاق النار بين السودان وإثيوبيا.",
                AgreementType.CEASEFIRE,
                AgreementStatus.VIOLATED,
                "SDN",
                "ETH");
        assertOneAgreement(
                "عاد الوزير بعد توقيع الاتفاق مع تركيا إلى مصر.",
                AgreementType.AGREEMENT,
                AgreementStatus.SIGNED,
                "TUR",
                "EGY");
        assertOneAgreement(
                "وقال إن العمل مستمر إلى أن يتم التوصل إلى اتفاق بين مصر وتركيا.",
                AgreementType.AGREEMENT,
                AgreementStatus.NEGOTIATING,
                "TUR",
                "EGY");
    }

    @Test
    void a_word_for_one_of_several_states_is_none_that_stands_beside_it() {
        assertOneAgreement(
                "زار الوفد الأردن أمس. واتفقت المملكة والأردن على فتح المعبر.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "SAU",
                "JOR");
    }

    @Test
    void a_resolution_is_of_the_state_that_its_number_tells() {
        assertOneAgreement(
                "التقى الوزير السعودي نظيره العماني. وأكد الوزير السعودي تطبيق القرار رقم 2216. وشكر"
                        + " اليمن البلدين.",
                AgreementType.RESOLUTION,
                AgreementStatus.IN_FORCE,
                "YEM");
    }

    @Test
    void the_initiative_of_the_arabs_is_of_the_league_where_that_is_named() {
        assertOneAgreement(
                "أكد الوزير أهمية مبادرة السلام العربية.",
                AgreementType.INITIATIVE,
                AgreementStatus.PROPOSED);
        assertOneAgreement(
                "رحبت جامعة الدول العربية بالحل وفقا لمبادرة السلام العربية.",
                AgreementType.INITIATIVE,
                AgreementStatus.PROPOSED,
                "ARAB_LEAGUE");
    }

    @Test
    void those_who_form_a_body_may_make_a_statement_by_themselves() {
        assertOneAgreement(
                "كرر وزراء خارجية الاتحاد الأوروبي في بيان ختامي التزامهم.",
                AgreementType.JOINT_STATEMENT,
                AgreementStatus.AGREED,
                "EU");
    }

    @Test
    void a_declaration_is_of_the_guest_and_of_the_state_in_whose_capital_it_was_made() {
        assertOneAgreement(
                "رحب الخبير بإعلان القاهرة الصادر في ختام زيارة وزير الخارجية التونسي.",
                AgreementType.JOINT_STATEMENT,
                AgreementStatus.AGREED,
                "EGY",
                "TUN");
    }

    @Test
    void what_was_concluded_need_not_be_signed() {
        assertOneAgreement(
                "أبرمت الأردن والكويت اتفاقا للتجارة.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "JOR",
                "KWT");
        assertOneAgreement(
                "وقعت الأردن والكويت اتفاقا للتجارة.",
                AgreementType.AGREEMENT,
                AgreementStatus.SIGNED,
                "JOR",
                "KWT");
    }

    @Test
    void where_an_agreement_is_signed_is_no_party_to_it() {
        assertOneAgreement(
                "وقع وزير الخارجية السوداني ونظيره الإثيوبي في القاهرة مذكرة تفاهم.",
                AgreementType.MEMORANDUM,
                AgreementStatus.SIGNED,
                "SDN",
                "ETH");
        assertOneAgreement(
                "وافق المجلس على اتفاقية تعاون بين حكومة المملكة العربية السعودية وحكومة جمهورية"
                        + " جيبوتي.",
                AgreementType.AGREEMENT,
                AgreementStatus.AGREED,
                "SAU",
                "DJI");
    }

    @Test
    void a_truce_called_for_is_proposed_and_a_treaty_is_in_force() {
        assertOneAgreement(
                "دعا مبعوث الأمم المتحدة إلى وقف إطلاق النار في اليمن.",
                AgreementType.CEASEFIRE,
                AgreementStatus.PROPOSED,
                "YEM");
        assertOneAgreement(
                "معاهدة السلام بين مصر وإسرائيل.",
                AgreementType.TREATY,
                AgreementStatus.IN_FORCE,
                "EGY",
                "ISR");
    }

    @Test
    void a_post_in_the_dual_with_two_states_is_held_by_two() {
        var read = Reading.arabic("التقى وزيرا الدفاع الروسي والتركي في موسكو.");

        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).hasSize(2));
        assertThat(Reading.arabic("عين الرئيس التركي محمدا وزيرا للخارجية.").meetings()).isEmpty();
    }

    @Test
    void posts_that_nobody_has_together_are_two_persons() {
        var read = Reading.arabic("استقبل فخامة رئيس الجمهورية اللبنانية السفير الفرنسي في بعبدا.");

        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).hasSize(2));
        var titled = Reading.arabic("استقبل نائب رئيس الوزراء وزير الدفاع الكويتي السفير الفرنسي.");
        assertThat(titled.meetings().getFirst().participants()).hasSize(2);
    }

    private static @Nullable String iso3(Extraction read, @Nullable String ref) {
        return read.countries().stream()
                .filter(country -> country.ref().equals(ref))
                .map(Country::iso3)
                .findFirst()
                .orElse(null);
    }

    @Test
    void what_a_noun_leaves_open_is_settled_by_a_verb() {
        var read =
                Reading.arabic(
                        "تكتسب زيارة الرئيس الروسي فلاديمير بوتين إلى القاهرة أهمية كبيرة. وسيزور بوتين القاهرة في سبتمبر.",
                        "2025-07-31");
        assertThat(read.meetings()).hasSize(1);
        assertThat(read.meetings().getFirst().status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(read.meetings().getFirst().evidence()).hasSize(2);
    }

    @Test
    void where_the_best_rule_finds_one_side_only_the_next_one_is_asked() {
        var read =
                Reading.arabic(
                        "قال وزير الخارجية السعودي عادل الجبير في مؤتمر صحافي في روما مع نظيره الإيطالي أمس إن سوريا شريك.",
                        "2025-07-31");
        assertThat(read.meetings()).hasSize(1);
        assertThat(read.meetings().getFirst().countries()).containsExactly("ITA", "SAU");
    }

    @Test
    void a_telling_joins_the_meeting_of_the_very_same_people() {
        var read =
                Reading.arabic(
                        "التقى وزير الخارجية المصري سامح شكري وزير الخارجية الروسي سيرغي لافروف."
                                + " واستقبل الرئيس المصري عبدالفتاح السيسي سيرغي لافروف. وحضر اللقاء سامح شكري."
                                + " وناقش سامح شكري مع سيرغي لافروف الأوضاع.");
        assertThat(read.meetings())
                .extracting(m -> m.participants().size(), m -> m.evidence().size())
                .containsExactlyInAnyOrder(tuple(2, 2), tuple(3, 2));
    }

    @Test
    void whom_one_met_also_is_another_meeting() {
        var read =
                Reading.arabic(
                        "استقبل الرئيس المصري عبدالفتاح السيسي وزير الخارجية الروسي سيرغي لافروف."
                                + " وحضر اللقاء وزير الخارجية المصري سامح شكري."
                                + " كما التقى سامح شكري سيرغي لافروف في مقر الوزارة.");
        assertThat(read.meetings())
                .extracting(m -> m.participants().size())
                .containsExactlyInAnyOrder(3, 2);
    }

    private static List<String> acts(String text) {
        var read = Reading.arabic(text);
        return read.acts().stream()
                .map(act ->
                        act.type() + " " + iso3(read, act.actor()) + ">" + iso3(read, act.target()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تأمل إيران في تخفيف العقوبات عنها. | LIFT_SANCTIONS null>IRN",
                "تعاني السودان من ركود بسبب العقوبات الغربية. | IMPOSE_SANCTIONS null>SDN",
                // those who impose sanctions are not under them
                "قال مسؤول في الولايات المتحدة إن رفع العقوبات ممكن. | "
            })
    void sanctions_are_against_the_state_named_before_them(String text, String act) {
        assertThat(acts(text)).isEqualTo(act == null ? List.of() : List.of(act));
    }

    @Test
    void sanctions_without_a_target_are_those_of_the_article() {
        assertThat(
                        acts(
                                "رفعت الأمم المتحدة العقوبات عن السودان. وقال مسؤول في ليبيا إن رفع العقوبات خطوة جيدة."))
                .allMatch(act -> act.endsWith(">SDN"));
    }

    @Test
    void of_the_two_countries_the_one_named_first_acts() {
        assertThat(
                        acts(
                                "زار وزير الدفاع السعودي مصر والتقى وزير الدفاع المصري. وأكدا أهمية التعاون العسكري بين البلدين."))
                .containsExactly("MILITARY_COOPERATION SAU>EGY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«مرصد الأسرة» تتهم إسرائيل بقصف سوريا.",
                "دعا الأربعاء الولايات المتحدة إلى إقفال سجنها في كوبا.",
                "كشف مصدر مطلع في المعارضة أن إيران تسعى إلى البقاء في سوريا."
            })
    void whoever_is_spoken_of_takes_no_position(String text) {
        assertThat(Reading.arabic(text).statements()).isEmpty();
    }

    @Test
    void a_place_and_a_day_may_stand_between_a_verb_and_who_does_it() {
        assertThat(
                        onlyMeeting(
                                        "استقبل في جدة اليوم وزير الخارجية السعودي عادل الجبير نظيره الروسي سيرغي لافروف.")
                                .countries())
                .containsExactly("RUS", "SAU");
    }

    @Test
    void a_relative_clause_behind_a_comma_tells_of_a_visit() {
        assertThat(
                        visits(
                                Reading.arabic(
                                        "قال وزير الدفاع الفرنسي جان إيف لودريان، الذي يزور القاهرة حاليا، إن الطقس جميل.")))
                .containsExactly("Jean-Yves Le Drian GUEST EGY");
    }

    @Test
    void a_truce_begins_and_ends_by_what_is_told_of_it() {
        assertOneAgreement(
                "دخلت الهدنة في اليمن حيز التنفيذ منتصف الليل.",
                AgreementType.CEASEFIRE,
                AgreementStatus.IN_FORCE,
                "YEM");
        assertOneAgreement(
                "انهارت الهدنة في اليمن أمس.",
                AgreementType.CEASEFIRE,
                AgreementStatus.VIOLATED,
                "YEM");
    }

    private static Fact.Meeting onlyMeeting(String text) {
        return assertThat(Reading.arabic(text, "2025-07-31").meetings()).singleElement().actual();
    }

    @Test
    void a_third_participant_may_be_told_by_nationality_and_name_alone() {
        assertThat(
                        onlyMeeting(
                                        "التقى وزير الخارجية السعودي عادل الجبير نظيره الروسي سيرغي لافروف والأميركي جون كيري.")
                                .countries())
                .containsExactly("RUS", "SAU", "USA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بحث الرئيس الروسي مع الرئيس التركي حقوق الإنسان في ليبيا.",
                "بحث الرئيس الروسي مع الرئيس التركي الاتفاق الذي أبرم في باريس."
            })
    void where_something_else_is_or_was_made_is_no_venue(String text) {
        assertThat(onlyMeeting(text).place()).isNull();
    }

    @Test
    void a_place_behind_a_meeting_told_in_a_clause_of_its_own_is_its_venue() {
        var place =
                onlyMeeting("أشاد ناطق باللقاء الذي جمع الرئيس الروسي بنظيره التركي في الدوحة.")
                        .place();
        assertThat(place == null ? "" : place.name()).isEqualTo("الدوحة");
    }

    @Test
    void a_rival_government_or_force_is_on_the_side_of_its_state() {
        assertThat(onlyMeeting("التقى وزير الخارجية الروسي وفدا من الحوثيين.").countries())
                .containsExactly("RUS", "YEM");
    }

    private static List<String> visits(Extraction read) {
        return read.meetings().stream()
                .filter(meeting -> meeting.type() == MeetingType.VISIT)
                .map(visit -> {
                    var place = visit.place();
                    return String.join(", ", whoTookPart(read, visit))
                            + " "
                            + (place == null ? "?" : place.country());
                })
                .toList();
    }

    @Test
    void a_state_behind_to_is_where_an_official_goes() {
        var read = Reading.arabic("تابعت الصحف زيارة وزير الخارجية الفرنسي وزير الدفاع للأردن.");
        assertThat(read.officials()).extracting(Official::country).doesNotContain("JOR");
    }

    @Test
    void whoever_speaks_of_a_solution_arrives_nowhere() {
        var solution =
                "لا بد من حل الأزمة في اليمن ومعالجة آثارها، مع وزير الخارجية الروسي سيرغي لافروف.";
        var arrival = "حل وزير الخارجية الروسي سيرغي لافروف ضيفا على القاهرة.";
        assertThat(visits(Reading.arabic(solution))).isEmpty();
        assertThat(visits(Reading.arabic(arrival))).containsExactly("Sergey Lavrov GUEST EGY");
    }

    @Test
    void a_visit_without_its_place_leads_where_the_last_one_led() {
        var read =
                Reading.arabic(
                        "زار وزير الخارجية الفرنسي لوران فابيوس إيران أمس."
                                + " وتأتي زيارته بعد زيارة مماثلة لوزير الاقتصاد الألماني سيغمار غابرييل.");
        assertThat(visits(read))
                .containsExactly("Laurent Fabius GUEST IRN", "Sigmar Gabriel GUEST IRN");
    }

    @Test
    void whoever_travelled_last_goes_on_travelling() {
        var read =
                Reading.arabic(
                        "زار وزير الخارجية الفرنسي لوران فابيوس إيران أمس."
                                + " وكان الطقس حارا في المدينة."
                                + " وقد امتلأت الشوارع."
                                + " وبحسب مكتبه فقد زار في يوليو كلا من الأردن والعراق.");
        assertThat(visits(read))
                .containsExactlyInAnyOrder(
                        "Laurent Fabius GUEST IRN",
                        "Laurent Fabius GUEST JOR",
                        "Laurent Fabius GUEST IRQ");
    }

    @Test
    void a_title_tells_where_somebody_is_but_an_ambassador_is_there_anyway() {
        var text = "نشرت الصحف ذلك أمس.";
        var minister =
                Reading.article("ar", "وزير الخارجية الفرنسي لوران فابيوس في طهران", text, null);
        var ambassador = Reading.article("ar", "السفير الفرنسي في طهران: نعمل معا", text, null);
        assertThat(visits(Reading.EXTRACTOR.read(minister)))
                .containsExactly("Laurent Fabius GUEST IRN");
        assertThat(visits(Reading.EXTRACTOR.read(ambassador))).isEmpty();
        assertThat(visits(Reading.arabic("نشرت ذلك صحيفة. فابيوس في طهران أو باريس."))).isEmpty();
    }

    @Test
    void a_ceremony_is_none_of_the_summits_beside_it() {
        var read =
                Reading.arabic(
                        "عقدت في القاهرة قمة مصرية يمنية."
                                + " ووصل الرئيس اليمني عبدربه منصور هادي للمشاركة في احتفالات مصر.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type)
                .contains(MeetingType.SUMMIT, MeetingType.CEREMONY);
    }

    @Test
    void negotiations_of_one_side_are_no_meeting_of_its_minister() {
        var read =
                Reading.arabic(
                        "استقبل وزير الخارجية العماني يوسف بن علوي وزير الخارجية الإيراني محمد جواد ظريف في مسقط."
                                + " وجاء ذلك بعد انتهاء المفاوضات مع إيران.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type)
                .containsExactlyInAnyOrder(MeetingType.MEETING, MeetingType.NEGOTIATION);
    }

    @Test
    void a_day_before_negotiations_that_are_spoken_of_is_none_of_theirs() {
        assertThat(
                        Reading.arabic("أشاد الوزير أمس بالمفاوضات بين مصر وإثيوبيا.", "2015-08-03")
                                .meetings()
                                .getFirst()
                                .date())
                .isNull();
        assertThat(
                        Reading.arabic(
                                        "تبدأ اليوم في القاهرة جولة جديدة من المفاوضات بين مصر وإثيوبيا.",
                                        "2015-08-03")
                                .meetings()
                                .getFirst()
                                .date())
                .isNotNull();
    }

    @Test
    void who_sees_a_guest_off_is_a_host_unless_he_came_with_him() {
        var read =
                Reading.arabic(
                        "وصل وزير الخارجية السعودي عادل الجبير إلى القاهرة."
                                + " وكان في وداعه وزير الخارجية المصري سامح شكري والسفير السعودي أحمد قطان.");
        assertThat(visits(read)).hasSize(1);
        assertThat(read.meetings().getFirst().participants()).hasSize(2);
    }

    @Test
    void delegations_that_are_told_one_after_the_other_arrive_at_the_same_place() {
        var read =
                Reading.arabic(
                        "توافد القادة إلى العاصمة السعودية، حيث وصل الوفد الكويتي برئاسة الشيخ صباح الأحمد الصباح،"
                                + " والوفد القطري برئاسة الشيخ تميم بن حمد آل ثاني.");
        assertThat(visits(read)).hasSize(2).allMatch(visit -> visit.endsWith("SAU"));
    }

    @Test
    void a_tour_that_a_verb_behind_its_noun_puts_ahead_is_planned() {
        assertThat(
                        Reading.arabic(
                                        "جولة وزير الخارجية التركي هاكان فيدان ستستغرق أسبوعا وتشمل مصر والأردن.")
                                .meetings())
                .isNotEmpty()
                .allMatch(meeting -> meeting.status() == MeetingStatus.PLANNED);
    }

    @Test
    void talks_that_are_suspended_do_not_take_place() {
        assertThat(onlyMeeting("المفاوضات بين مصر وإثيوبيا معلقة منذ أشهر.").status())
                .isEqualTo(MeetingStatus.CANCELLED);
        assertThat(onlyMeeting("قال في المفاوضات بين مصر وإثيوبيا إن المشاريع معلقة.").status())
                .isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void a_place_in_marks_of_quotation_is_one() {
        var place = onlyMeeting("التقى الرئيس الروسي الرئيس التركي في «جنيف».").place();
        assertThat(java.util.Objects.requireNonNull(place).nameEn()).isEqualTo("Geneva");
    }

    @Test
    void a_line_of_900_kilobytes_is_read_in_seconds() {
        var text = "استقبل الرئيس الروسي وزير الخارجية السوري في موسكو وقال إن ".repeat(8_000);
        var started = System.nanoTime();
        var read = Reading.EXTRACTOR.read(new Article("long", "خبر", text, "ar", null, null, null));
        assertThat(read.meetings()).isNotEmpty();
        assertThat(System.nanoTime() - started).isLessThan(30_000_000_000L);
    }

    @Test
    void what_clubs_and_players_do_is_no_diplomacy_where_an_article_is_full_of_them() {
        var text =
                "اتفق المدرب البرتغالي مع إدارة النادي على خوض مباراة ودية أمام المنتخب التركي. "
                        + "ورحب لاعبو المنتخب بقرار المدرب قبل البطولة. ";
        assertThat(
                        Reading.arabic(text + "وتقام المباراة على ملعب في إسطنبول قبل كأس العالم.")
                                .statements())
                .isEmpty();
        assertThat(
                        Reading.arabic(
                                        text
                                                + "ودعا الرئيس التركي رجب طيب أردوغان روسيا إلى احترام المباراة.")
                                .statements())
                .hasSize(1);
    }

    private static boolean isWordsOf(Article article, Quote quote) {
        return article.fullText().substring(quote.start(), quote.end()).equals(quote.text());
    }

    /// Words of diplomacy and noise in any order.
    private static Article noise(Random random) {
        var words =
                ("استقبل التقى الرئيس الروسي فلاديمير بوتين وزير الخارجية السوري أسعد الشيباني في موسكو أمس و مع ، . "
                                + "- \u202eلقاء بين 😀 القمة لَجنة مشتركة اتفاق\u0640 إلى زيارة بموسكو وقطر للسعودية 12 مارس <b> \uD800")
                        .split(" ", -1);
        var text = new StringBuilder();
        for (var i = 0; i < 1500; i++) {
            text.append(words[random.nextInt(words.length)])
                    .append(random.nextInt(20) == 0 ? "\n" : " ");
        }
        return new Article("noise", "خبر", text.toString(), "ar", null, null, null);
    }
}
