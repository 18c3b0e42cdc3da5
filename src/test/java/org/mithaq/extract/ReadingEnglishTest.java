package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Role;
import org.mithaq.fact.Stance;

/// What English news and statements tell in their own ways.
class ReadingEnglishTest {

    private static Extraction titled(String title, String text) {
        return Reading.EXTRACTOR.read(Reading.article("en", title, text, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkish Foreign Minister Hakan Fidan met Iraqi officials.",
                "Turkey's foreign minister Hakan Fidan met Iraqi officials.",
                "Foreign Minister Hakan Fidan of Turkey met Iraqi officials.",
                "Hakan Fidan, the foreign minister of Turkey, met Iraqi officials.",
                "Hakan Fidan, Turkish foreign minister, met Iraqi officials."
            })
    void a_person_is_read_in_any_order_of_post_state_and_name(String text) {
        assertThat(Reading.english(text).officials())
                .extracting(Official::name, Official::office, Official::country)
                .contains(tuple("Hakan Fidan", OfficeType.FOREIGN_MINISTER, "TUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France welcomed the report. General Provisions follow, the Chief Information Officer said.",
                "Head Start and the Director of the Secret Service were named beside France.",
                "The Executive Director of AARP thanked France.",
                "She will be Ambassador Extraordinary and Plenipotentiary to France."
            })
    void words_in_capitals_behind_a_post_are_no_name(String text) {
        assertThat(Reading.english(text).officials())
                .filteredOn(official -> official.name() != null)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First Lady Melania Trump Announces New Initiative for Ukraine. | Melania Trump",
                "Special Envoy for Climate Change Xie Zhenhua of China spoke. | Xie Zhenhua",
                "Senator Young visited Taiwan. | Young",
                "Governor Kate Brown met the Japanese ambassador. | Kate Brown"
            })
    void ordinary_words_around_a_name_are_none_of_it(String text, String name) {
        assertThat(Reading.english(text).officials()).extracting(Official::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Egyptian Minister of Water Resources Hani Sewilam arrived in Khartoum.|Hani Sewilam|OTHER_MINISTER|EGY",
                "He met Jacek Siewiera, Chief of the National Security Bureau of Poland.|Jacek Siewiera|OTHER|POL",
                "He met Francesco Talo, Diplomatic Advisor to the Prime Minister of Italy.|Francesco Talo|ADVISER|ITA",
                "He met Secretary of State for Defence Grant Shapps of the United Kingdom.|Grant Shapps|DEFENSE_MINISTER|GBR",
                "AU trade and industry commissioner Albert Muchanga announced it.|Albert Muchanga|ORG_HEAD|AU",
                "He met Deputy Secretary of State for Management and Resources Richard Verma.|Richard Verma|DEPUTY_FOREIGN_MINISTER|USA",
                "He met China Executive Vice Minister of Foreign Affairs Ma Zhaoxu.|Ma Zhaoxu|DEPUTY_FOREIGN_MINISTER|CHN",
                "Member of Parliament (MP) Rupert Kingsley of Canada spoke.|Rupert Kingsley|LEGISLATOR|CAN"
            })
    void a_post_names_its_ministry_and_whom_it_serves(
            String text, String name, OfficeType office, String country) {
        assertThat(Reading.english(text).officials())
                .extracting(Official::name, Official::office, Official::country)
                .contains(tuple(name, office, country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia's foreign ministry condemned the Turkish strike.",
                "The Russian government condemned the Turkish strike.",
                "Russian lawmakers condemned the Turkish strike.",
                "The Ministry of Foreign Affairs of Russia condemned the Turkish strike."
            })
    void a_government_in_any_wording_is_its_state(String text) {
        var read = Reading.english(text);
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(Reading.iso3(read, List.of(statement.speaker())))
                                .containsExactly("RUS"));
    }

    @Test
    void each_nationality_before_officials_is_a_side_of_its_own() {
        var read = Reading.english("U.S., Russian and Chinese officials held talks in Vienna.");
        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting ->
                        assertThat(meeting.countries()).containsExactly("CHN", "RUS", "USA"));
    }

    @Test
    void adjectives_of_a_continent_name_no_state() {
        assertThat(
                        Reading.english("North American trade and Latin American trade grew.")
                                .countries())
                .isEmpty();
    }

    @Test
    void states_before_one_post_have_a_holder_each() {
        var read =
                Reading.english(
                        "Turkish Foreign Minister Mevlut Cavusoglu hosted his Russian and Ukrainian"
                                + " counterparts, Sergei Lavrov and Dmytro Kuleba, in Antalya.");
        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting ->
                        assertThat(meeting.countries()).containsExactly("RUS", "TUR", "UKR"));
        assertThat(
                        Reading.english("The Egyptian and Greek foreign ministers met in Cairo.")
                                .meetings())
                .singleElement()
                .satisfies(
                        meeting -> assertThat(meeting.countries()).containsExactly("EGY", "GRC"));
    }

    @Test
    void a_post_may_stand_behind_whose_it_is() {
        assertThat(
                        Reading.english(
                                        "Taiwan spoke. Taiwan waits. Taiwan hopes. Joseph Wu, the island's foreign"
                                                + " minister, accused China of threats.")
                                .officials())
                .extracting(Official::name, Official::office, Official::country)
                .contains(tuple("Joseph Wu", OfficeType.FOREIGN_MINISTER, "TWN"));
    }

    @Test
    void the_secretary_is_who_was_named_as_one() {
        var read =
                Reading.english(
                        "U.S. Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in"
                                + " Beijing. The Secretary will travel to London on Monday.",
                        "2023-06-20");
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.VISIT)
                .singleElement()
                .satisfies(visit -> assertThat(visit.countries()).containsExactly("USA"));
    }

    @Test
    void with_whom_something_was_done_before_has_no_part_in_the_meeting() {
        var read =
                Reading.english(
                        "South African Foreign Minister Naledi Pandor defended drills with Russia and China after"
                                + " meeting her Russian counterpart, Sergei Lavrov.");
        assertThat(read.meetings())
                .singleElement()
                .satisfies(
                        meeting -> assertThat(meeting.countries()).containsExactly("RUS", "ZAF"));
    }

    @Test
    void what_host_and_guest_will_discuss_is_a_meeting_beside_the_visit() {
        var read =
                Reading.english(
                        "President Joe Biden will welcome Prime Minister Giorgia Meloni of Italy to the White"
                                + " House on July 27. They will discuss Ukraine.",
                        "2023-07-12");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type, Fact.Meeting::status)
                .containsExactly(
                        tuple(MeetingType.VISIT, MeetingStatus.PLANNED),
                        tuple(MeetingType.MEETING, MeetingStatus.PLANNED));
        assertThat(read.meetings().getLast().countries()).containsExactly("ITA", "USA");
    }

    @Test
    void what_leaders_discuss_on_the_telephone_is_no_further_meeting() {
        var read =
                Reading.english(
                        "President Joe Biden spoke with Prime Minister Giorgia Meloni of Italy. They discussed"
                                + " Ukraine.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.CALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian Foreign Minister Sergey Lavrov and Turkish Foreign Minister Hakan Fidan held meetings in Ankara in May 2013, Moscow in September 2013, and Sochi in January 2014.|3",
                "Turkish Foreign Minister Hakan Fidan visited Cairo in May, Amman in June and Baghdad on July 3.|3",
                "President Emmanuel Macron met Chancellor Olaf Scholz in Berlin in May 2014, and in Paris in June 2014.|2",
                "President Emmanuel Macron met Chancellor Olaf Scholz in Berlin in May 2014, and Egypt in 2015 joined.|1"
            })
    void each_place_of_a_list_with_a_day_of_its_own_is_a_further_meeting(String text, int count) {
        assertThat(Reading.english(text).meetings()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Tokyo, Turkish Foreign Minister Hakan Fidan met with senior government officials.|JPN TUR",
                "Turkish Foreign Minister Hakan Fidan met with senior officials in Riyadh.|SAU TUR",
                "Turkish Foreign Minister Hakan Fidan met with leaders of the industry in Riyadh.|",
                "Turkish Foreign Minister Hakan Fidan met with senior officials in Ankara.|"
            })
    void senior_officials_are_those_of_the_state_where_they_are_met(
            String text, @Nullable String sides) {
        assertThat(Reading.english(text).meetings())
                .extracting(meeting -> String.join(" ", meeting.countries()))
                .isEqualTo(sides == null ? List.of() : List.of(sides));
    }

    @Test
    void the_visit_of_whoever_speaks_is_one_to_whom_he_speaks_to() {
        var told =
                titled(
                        "Remarks by President Biden and Prime Minister Modi of the Republic of India"
                                + " Before Bilateral Meeting",
                        """
                        Oval Office
                        11:48 A.M. EDT
                        PRIME MINISTER MODI: Mr. President, my visit will make our nations stronger.
                        """);

        assertThat(told.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.VISIT)
                .flatExtracting(Fact.Meeting::participants)
                .extracting(Participant::role)
                .containsExactlyInAnyOrder(Role.GUEST, Role.HOST);
    }

    @Test
    void we_of_a_joint_statement_are_the_two_who_make_it() {
        var told =
                titled(
                        "Joint Statement by President Macron of France and President Lula of Brazil",
                        "We met today in Brasilia to celebrate our relations.");

        assertThat(told.meetings())
                .extracting(Fact.Meeting::type, meeting -> Set.copyOf(meeting.countries()))
                .containsExactly(tuple(MeetingType.MEETING, Set.of("FRA", "BRA")));
    }

    @Test
    void a_part_of_the_world_is_where_a_visit_leads_if_no_state_is_told() {
        assertThat(
                        Reading.english(
                                        "Turkey and Iraq are at odds. Turkish Foreign Minister Hakan"
                                                + " Fidan visited Europe.")
                                .meetings())
                .hasSize(1);
        assertThat(
                        Reading.english(
                                        "Turkish Foreign Minister Hakan Fidan visited Europe. On"
                                                + " Monday, Fidan arrived in Paris.")
                                .meetings())
                .hasSize(1);
    }

    @Test
    void an_invitation_to_visit_is_a_visit_proposed() {
        var read =
                Reading.english(
                        "President Joe Biden invited Iraqi Prime Minister Mohammed Shia al-Sudani to visit"
                                + " Washington.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type, Fact.Meeting::status)
                .contains(tuple(MeetingType.VISIT, MeetingStatus.PROPOSED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia and Turkey signed a treaty.|SIGNED",
                "Russia and Turkey are negotiating a trade agreement.|NEGOTIATING",
                "Russia suspended the treaty with Turkey.|SUSPENDED",
                "Russia withdrew from the treaty with Turkey.|TERMINATED",
                "Russia ratified the treaty with Turkey.|RATIFIED",
                "Russia violated the ceasefire with Turkey.|VIOLATED",
                "Trade goes on as envisioned in the Russia-Turkey Framework Agreement.|IN_FORCE",
                "The Russian-Turkish peace treaty was praised.|IN_FORCE",
                "The trade deal between Russia and Turkey came into force on Friday.|IN_FORCE",
                "The trade deal between Russia and Turkey has taken effect.|IN_FORCE"
            })
    void the_verb_tells_how_far_an_agreement_has_come(String text, AgreementStatus status) {
        var read = Reading.english(text);
        assertThat(read.agreements()).extracting(Fact.Agreement::status).containsExactly(status);
        assertThat(Reading.iso3(read, read.agreements().getFirst().parties()))
                .containsExactlyInAnyOrder("RUS", "TUR");
    }

    @Test
    void a_quotation_before_its_speaker_is_what_he_says() {
        var read =
                Reading.english(
                        "\"We will never accept the annexation of Syria,\" Jordanian Foreign Minister Ayman"
                                + " Safadi told a crowd of reporters on Monday in the capital.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(Reading.iso3(read, statement.about())).contains("SYR");
                    assertThat(statement.evidence().getFirst().text()).contains("annexation");
                });
    }

    @Test
    void stops_that_stand_for_words_left_out_are_no_sentences() {
        var read =
                Reading.english(
                        "Jordanian Foreign Minister Ayman Safadi said: \"The situation is grave... We condemn the"
                                + " strike on Syria.\"");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.evidence())
                                .allMatch(quote -> quote.text().length() > 3));
    }

    @Test
    void who_does_not_support_opposes_and_who_does_not_condemn_says_nothing() {
        assertThat(Reading.english("Turkey does not support the plan for Syria.").statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.OPPOSE);
        assertThat(Reading.english("Turkey did not condemn the strikes on Syria.").statements())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merkel said: \"We will not recognise the annexation of Crimea by Russia.\"|OPPOSE",
                "Poland's foreign minister said that Warsaw would not take in refugees from Syria.|OPPOSE",
                "British Prime Minister David Cameron said his country would pay Turkey.|COMMIT",
                "Turkey said it would answer Russia.|COMMIT",
                "Turkish President Recep Tayyip Erdogan vowed not to leave Syria.|OPPOSE",
                "Kerry said the United States was ready to talk with Iran.|COMMIT",
                "Russia refused to talk with Turkey.|OPPOSE",
                "The Turkish prime minister pledged to work with Iraq.|COMMIT",
                "Britain holds Moscow responsible for the attack in Syria.|ACCUSE",
                "Turkish President Recep Tayyip Erdogan called the deal with Iran a big step.|WELCOME"
            })
    void what_is_undertaken_refused_or_named_is_a_position(String text, Stance stance) {
        assertThat(Reading.english(text).statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(stance);
    }

    @Test
    void what_is_asked_for_beside_another_position_is_one_of_its_own() {
        var read =
                Reading.english(
                        "President Joe Biden underscored his support for Ukraine, as well as the need for"
                                + " Russia to withdraw.");
        assertThat(read.statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.SUPPORT, Stance.CALL_FOR);
    }

    @Test
    void who_claims_a_deed_accuses_nobody() {
        assertThat(
                        Reading.english(
                                        "The Houthis claimed responsibility for the attack on Saudi Arabia.")
                                .statements())
                .extracting(Fact.Statement::stance)
                .doesNotContain(Stance.ACCUSE);
    }

    @Test
    void a_sentence_may_begin_with_the_side_that_speaks_later_in_it() {
        var read =
                Reading.english(
                        "Jordan summoned the ambassador and expressed its condemnation of the strike on"
                                + " Iraq.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(Reading.iso3(read, List.of(statement.speaker())))
                                .containsExactly("JOR"));
    }

    @Test
    void the_top_diplomat_of_an_organisation_is_its_head() {
        assertThat(
                        Reading.english(
                                        "The European Union's top diplomat Josep Borrell met Russia's envoy.")
                                .officials())
                .extracting(Official::name, Official::office)
                .contains(tuple("Josep Borrell", OfficeType.ORG_HEAD));
    }

    @Test
    void a_verb_behind_a_state_is_no_part_of_a_post() {
        assertThat(
                        Reading.english(
                                        "The United States welcomes President Erdogan to the White House.")
                                .officials())
                .extracting(Official::country)
                .contains("TUR");
    }

    @Test
    void a_tour_is_a_visit_to_each_state() {
        assertThat(
                        Reading.english(
                                        "Iranian President Hassan Rouhani will visit Italy and France.")
                                .meetings())
                .extracting(meeting -> meeting.place() == null ? null : meeting.place().name())
                .containsExactly("Italy", "France");
    }

    @Test
    void a_secretary_whom_seed_data_knows_is_the_minister_that_he_was() {
        assertThat(
                        Reading.english(
                                        "Secretary Blinken met Chinese Foreign Minister Qin Gang.",
                                        "2023-06-20")
                                .officials())
                .extracting(Official::name, Official::office)
                .contains(tuple("Blinken", OfficeType.FOREIGN_MINISTER));
    }

    @Test
    void the_head_of_an_organisation_serves_it_and_an_organ_is_of_what_it_belongs_to() {
        assertThat(
                        Reading.english(
                                        "President Joe Biden met President Ursula von der Leyen of the European"
                                                + " Commission.")
                                .officials())
                .extracting(Official::name, Official::office, Official::country)
                .contains(tuple("Ursula von der Leyen", OfficeType.ORG_HEAD, "EU"));
    }

    @Test
    void bodies_of_the_same_two_sides_are_told_apart_by_their_names() {
        var read =
                Reading.english(
                        "The U.S.-Jordan High-Level Security Dialogue met. The U.S.-Jordan High Level"
                                + " Economic Dialogue will meet next.");
        assertThat(read.agreements())
                .extracting(Fact.Agreement::type)
                .containsExactly(AgreementType.JOINT_COMMITTEE, AgreementType.JOINT_COMMITTEE);
    }

    @Test
    void a_truce_in_which_hostages_are_freed_is_one_of_israel() {
        var read =
                Reading.english(
                        "The two discussed a ceasefire and the release of hostages. Israel and Hamas"
                                + " were heard.");
        assertThat(read.agreements())
                .singleElement()
                .satisfies(truce -> assertThat(truce.parties()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The emir of Qatar spoke of the talks to free the hostages held by Hamas.",
                "Hamas left the hostage talks in Doha.",
                "The king of Jordan praised the negotiations on a ceasefire in Gaza and the release of all"
                        + " hostages.",
                "The president discussed Gaza and the ceasefire and hostage negotiations."
            })
    void talks_on_hostages_in_gaza_are_talks_with_israel(String text) {
        var read = Reading.english(text);
        assertThat(read.meetings())
                .filteredOn(talks -> talks.type() == MeetingType.NEGOTIATION)
                .singleElement()
                .satisfies(talks -> {
                    assertThat(talks.countries()).containsExactly("ISR");
                    assertThat(Objects.toString(talks.place())).doesNotContain("PSE");
                });
    }

    @Test
    void talks_on_other_hostages_are_nobodys() {
        assertThat(
                        Reading.english("Colombia sent police to the talks to free the hostages.")
                                .meetings())
                .isEmpty();
    }

    @Test
    void a_summit_that_bears_a_name_of_its_own_is_none_of_an_organisation() {
        var read =
                Reading.english(
                        "President Emmanuel Macron met King Abdullah of Jordan. They spoke of the Summit for"
                                + " Democracy and of the G20 summit in Rome.");
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.SUMMIT)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "During the 2014 High-Level Economic Dialogue, Mexico and Canada agreed to build a bridge.",
                "At the 2014 Strategic Dialogue, Mexico and Canada agreed to build a bridge.",
                "Mexico and Canada share a lake. During the 2014 High-Level Security Dialogue, both"
                        + " governments decided to guard it."
            })
    void what_two_states_agree_on_in_a_session_of_their_body_was_agreed_on_there(String text) {
        assertThat(Reading.english(text).meetings())
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.status()).isEqualTo(MeetingStatus.HELD);
                    assertThat(session.countries()).containsExactly("CAN", "MEX");
                });
    }

    @Test
    void agreements_that_bear_names_of_their_own_are_told_apart() {
        var read =
                Reading.english(
                        "Britain and the European Union reached an agreement. Britain praised the Windsor"
                                + " Framework. The Northern Ireland Protocol of Britain and the European Union"
                                + " goes on.");
        assertThat(read.agreements()).hasSize(2);
    }

    @Test
    void a_passive_has_its_speaker_behind_by() {
        var read = Reading.english("The strike on Iraq was condemned by Turkey.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.stance()).isEqualTo(Stance.CONDEMN);
                    assertThat(Reading.iso3(read, List.of(statement.speaker())))
                            .containsExactly("TUR");
                });
    }

    @Test
    void the_spokesperson_who_issues_a_text_takes_no_part_in_what_its_title_tells() {
        var read =
                titled(
                        "Readout from NSC Spokesperson Jane Smith on Senior Official Travel to Mexico",
                        "The visit was a success.");
        assertThat(read.meetings()).isEmpty();
    }

    @Test
    void a_post_without_a_state_is_of_the_state_of_those_named_before_it() {
        var read =
                Reading.english(
                        "US Secretary of State Antony Blinken met Mexican President Andres Manuel Lopez Obrador"
                                + " and Foreign Secretary Marcelo Ebrard.");
        assertThat(read.officials()).extracting(Official::country).doesNotContain("GBR");
    }

    @Test
    void the_author_named_in_the_title_says_i() {
        var read =
                titled(
                        "Statement by President Joe Biden on the dispute between Israel and Lebanon",
                        "I welcome the decision of Israel.");
        assertThat(read.statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.WELCOME);
    }

    @Test
    void what_names_nobody_concerns_whom_the_title_names() {
        var read =
                titled(
                        "Readout of President Joe Biden's Call with President Andrzej Duda of Poland",
                        "President Biden reiterated the need to build stronger tools.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(Reading.iso3(read, statement.about())).containsExactly("POL"));
    }

    @Test
    void each_of_several_who_are_named_takes_the_position_on_others_than_themselves() {
        var read =
                Reading.english(
                        "President Joe Biden and President Andrzej Duda of Poland condemned Russia.");
        assertThat(read.statements())
                .hasSize(2)
                .first()
                .satisfies(statement ->
                        assertThat(Reading.iso3(read, statement.about())).containsExactly("RUS"));
    }

    @Test
    void what_somebody_was_the_first_to_do_is_done() {
        var read =
                Reading.english(
                        "Iceland became the second northern country to recognise Palestine.");
        assertThat(read.acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.type()).isEqualTo(ActType.RECOGNISE);
                    assertThat(act.status()).isEqualTo(ActStatus.DONE);
                });
    }

    @Test
    void polish_with_a_capital_letter_within_a_sentence_is_of_poland() {
        assertThat(
                        Reading.english(
                                        "Lithuanian Foreign Minister Linas Linkevicius met his Polish counterpart in Vilnius.")
                                .meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).hasSize(2));
        assertThat(Reading.english("Turkey bought shoe polish.").countries()).hasSize(1);
    }

    @Test
    void what_he_also_urges_is_a_position_of_whoever_spoke_before() {
        assertThat(
                        Reading.english(
                                        "President Joe Biden condemned Russia. He also urged Israel to wait.")
                                .statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.CONDEMN, Stance.CALL_FOR);
    }

    @Test
    void a_position_of_both_sides_is_told_once() {
        assertThat(
                        Reading.english(
                                        "President Joe Biden met President Andrzej Duda of Poland. The two leaders condemned Russia.")
                                .statements())
                .hasSize(1);
    }

    @Test
    void a_commitment_that_is_reaffirmed_is_the_word_of_whoever_reaffirms_it() {
        assertThat(
                        Reading.english(
                                        "President Joe Biden reaffirmed the United States' and Poland's commitment to Ukraine.")
                                .statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.COMMIT);
    }

    @Test
    void we_is_the_state_of_a_spokesperson_who_makes_a_statement() {
        var read =
                Reading.english(
                        "Statement by White House Spokesperson Jane Miller on Jordan. We will also continue to help Jordan.");
        assertThat(read.statements())
                .extracting(statement -> Reading.iso3(read, List.of(statement.speaker())))
                .containsExactly(List.of("USA"));
    }

    @Test
    void whoever_welcomes_a_person_takes_no_position() {
        assertThat(
                        Reading.english(
                                        "President Joe Biden will welcome Prime Minister Giorgia Meloni of Italy.")
                                .statements())
                .isEmpty();
    }

    @Test
    void a_nomination_counts_only_for_ambassadors() {
        assertThat(Reading.english("President Joe Biden nominated an ambassador to Egypt.").acts())
                .extracting(Fact.Act::type)
                .containsExactly(ActType.APPOINT_AMBASSADOR);
        assertThat(Reading.english("President Joe Biden nominated a minister.").acts()).isEmpty();
    }

    @Test
    void whoever_announces_a_visit_in_the_title_does_not_make_it() {
        var announced =
                Reading.article(
                        "en",
                        "Readout from NSC Spokesperson Emily Horne on Senior Official Travel to Mexico",
                        "The delegation was glad.",
                        null);
        assertThat(Reading.EXTRACTOR.read(announced).meetings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He met Ruzhena Vltavska, State Secretary to Prime Minister Karel Hron of Czechia.|Ruzhena Vltavska|CZE",
                "He met Xu Qiaolan, China's Special Envoy for Glaciers.|Xu Qiaolan|CHN",
                "He met Ingvild Myhre, Secretary General of the Norwegian Foreign Ministry.|Ingvild Myhre|NOR",
                "He met Taras Vovk, Head of the Office of the President of Ukraine.|Taras Vovk|UKR"
            })
    void a_name_that_only_capitals_show_is_read_before_its_post(
            String text, String name, String country) {
        assertThat(Reading.english(text).officials())
                .extracting(Official::name, Official::country)
                .contains(tuple(name, country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secretary of State John Kerry met Egyptian President Abdel Fattah el-Sisi and flew to Riyadh.",
                "Secretary of State John Kerry met Egyptian President Abdel Fattah el-Sisi, then flew to Riyadh.",
                "Secretary of State John Kerry met Egyptian President Abdel Fattah el-Sisi before flying to Riyadh.",
                "Secretary of State John Kerry spoke with Egyptian President Abdel Fattah el-Sisi. He flew to Riyadh."
            })
    void whoever_is_met_is_not_the_subject_of_the_next_verb(String text) {
        var read = Reading.english(text);
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.VISIT)
                .singleElement()
                .satisfies(visit -> assertThat(visit.countries()).containsExactly("USA"));
    }

    @Test
    void whom_a_traveller_meets_where_he_went_serves_that_state() {
        var read =
                Reading.english(
                        "US Special Envoy John Kerry visited New Delhi on Monday. He met with Power Minister R.K. Singh.");
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.MEETING)
                .singleElement()
                .satisfies(
                        meeting -> assertThat(meeting.countries()).containsExactly("IND", "USA"));
    }

    @Test
    void a_counterpart_named_behind_a_comma_is_one_person() {
        var read =
                Reading.english(
                        "French President Emmanuel Macron met his Indian counterpart, Prime Minister Narendra Modi.");
        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).hasSize(2));
    }

    @Test
    void separate_calls_are_calls_of_their_own() {
        var read =
                Reading.english(
                        "In separate phone calls, French President Emmanuel Macron spoke with Egyptian President Abdel Fattah el-Sisi and King Abdullah II of Jordan.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.CALL, MeetingType.CALL);
    }

    @Test
    void the_ministers_of_an_organisation_meet_as_its_council() {
        var read = Reading.english("Foreign ministers of the Arab League held a meeting in Cairo.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.CONFERENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fisheries agreement between Norway and Iceland has been suspended.|SUSPENDED",
                "The fisheries agreement between Norway and Iceland was signed on Monday.|SIGNED",
                "The fisheries agreement between Norway and Iceland could be signed in May.|PROPOSED",
                "The fisheries agreement between Norway and Iceland has to be ratified.|AGREED",
                "Talks on a fisheries agreement between Norway and Iceland went on.|NEGOTIATING"
            })
    void the_passive_behind_an_agreement_tells_how_far_it_has_come(
            String text, AgreementStatus status) {
        assertThat(Reading.english(text).agreements())
                .extracting(Fact.Agreement::status)
                .containsExactly(status);
    }

    @Test
    void nationalities_joined_before_their_forces_are_a_pair() {
        var read = Reading.english("Norwegian and Icelandic forces held joint exercises at sea.");
        assertThat(read.acts())
                .singleElement()
                .satisfies(act ->
                        assertThat(Reading.iso3(read, List.of(act.actor(), act.target())))
                                .containsExactlyInAnyOrder("NOR", "ISL"));
    }

    @Test
    void whoever_talks_were_held_with_is_not_who_speaks_behind_the_comma() {
        var read =
                Reading.english(
                        "After talks with Russian President Vladimir Putin, French President Emmanuel Macron called for a ceasefire in Ukraine.");
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(read.officials())
                                .filteredOn(o -> o.ref().equals(statement.speaker()))
                                .extracting(Official::country)
                                .containsExactly("FRA"));
    }

    @Test
    void he_is_a_person_and_no_state() {
        var read =
                Reading.english(
                        "President Joe Biden praised Kenya. The United States condemned the attack on"
                                + " Sudan. He also expressed concern about Ethiopia.");
        assertThat(read.statements())
                .extracting(Fact.Statement::stance)
                .containsExactly(Stance.PRAISE, Stance.CONDEMN, Stance.EXPRESS_CONCERN);
        assertThat(read.statements().getLast().speaker())
                .isEqualTo(read.statements().getFirst().speaker());
    }

    @Test
    void the_author_of_a_statement_takes_its_positions_without_saying_i() {
        var statement =
                Reading.article(
                        "en",
                        "Statement by President Joe Biden on the Horn of Africa",
                        "Kenya's decision is an important step. The United States condemns the attack on"
                                + " Sudan.",
                        null);
        var read = Reading.EXTRACTOR.read(statement);
        assertThat(read.statements())
                .extracting(Fact.Statement::stance, Fact.Statement::speaker)
                .containsExactly(tuple(Stance.WELCOME, "o1"), tuple(Stance.CONDEMN, "o1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Remarks by President Biden and Prime Minister Robert Golob of Slovenia Before Bilateral Meeting | Oval Office // 11:48 A.M. EDT // PRESIDENT BIDEN: Welcome. | MEETING | Oval Office | 2023-06-15
                    Remarks by President Biden and President Joko Widodo of Indonesia in Joint Press Conference | Balai Sidang // Jakarta, Indonesia // (June 12, 2023) // 2:46 P.M. WIB // PRESIDENT WIDODO: Welcome. | MEETING | Jakarta | 2023-06-12
                    Remarks by President Biden and President Xi Jinping of China Before Bilateral Meeting | Filoli House, Woodside // 11:20 A.M. PST // PRESIDENT BIDEN: Welcome. | MEETING | Filoli House, Woodside | 2023-06-15
                    Remarks by President Biden at the Summit for Democracy Opening Session | Madrid, Spain // PRESIDENT BIDEN: Welcome. | SUMMIT | Madrid | 2023-06-15
                    Remarks by Vice President Harris at the U.S.-ASEAN Summit | Convention Center // Jakarta, Indonesia // THE VICE PRESIDENT: Good afternoon. | SUMMIT | Jakarta | 2023-06-15
                    Remarks by President Biden on the Meeting with President Xi Jinping of China | Oval Office // 11:20 A.M. PST // PRESIDENT BIDEN: Welcome. | MEETING | |
                    """)
    void a_transcript_is_of_the_meeting_in_its_title(
            String title,
            String lines,
            MeetingType type,
            @Nullable String place,
            @Nullable String day) {
        var article =
                Reading.article(
                        "en", title, lines.replace(" // ", "\n"), LocalDate.of(2023, 6, 15));
        var meeting = Reading.EXTRACTOR.read(article).meetings().getFirst();
        assertThat(meeting.type()).isEqualTo(type);
        assertThat(meeting.place() == null ? null : meeting.place().name()).isEqualTo(place);
        assertThat(meeting.date() == null ? null : meeting.date().edtf()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thank you for being here, and welcome back to the White House. | VISIT | the White House | 2023-06-15
                    Thanks for making the trip to Washington. | VISIT | Washington | 2023-06-15
                    I remember your visit to Jerusalem. | VISIT | Jerusalem |
                    The last time I saw you was in the White House. | MEETING | the White House |
                    We met in Bali last November. | MEETING | Bali | 2022-11
                    You and I spoke by phone in March. | CALL | | 2023-03
                    I am glad to host you in Washington. | VISIT | Washington | 2023-06-15
                    """)
    void who_says_you_in_a_transcript_means_the_other_of_the_two_in_its_title(
            String words, MeetingType type, @Nullable String place, @Nullable String day) {
        var article =
                Reading.article(
                        "en",
                        "Remarks by President Biden and President Herzog of Israel Before Bilateral Meeting",
                        "Oval Office\n11:48 A.M. EDT\nPRESIDENT BIDEN: " + words,
                        LocalDate.of(2023, 6, 15));
        var meetings = Reading.EXTRACTOR.read(article).meetings();
        assertThat(meetings).hasSize(2);
        var told = meetings.getLast();
        assertThat(told.type()).isEqualTo(type);
        assertThat(told.countries()).contains("ISR");
        assertThat(told.place() == null ? null : told.place().name()).isEqualTo(place);
        assertThat(told.date() == null ? null : told.date().edtf()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkish President Recep Tayyip Erdogan visited Cairo last summer. | 2022",
                "Turkish President Recep Tayyip Erdogan will visit Cairo this fall. | 2023",
                "They spoke of the 2019 G7 Summit in Biarritz. | 2019",
                "President Emmanuel Macron of France met Prime Minister Narendra Modi of India today. | 2023-06-15",
                "Russia Today reported that President Emmanuel Macron of France met Prime Minister Narendra Modi of India. | ",
                "Turkish President Recep Tayyip Erdogan visited Cairo earlier this month. | 2023-06"
            })
    void an_event_has_the_year_of_its_season_or_its_name(String text, @Nullable String day) {
        var read =
                Reading.EXTRACTOR.read(
                        Reading.article("en", "News", text, LocalDate.of(2023, 6, 15)));
        assertThat(read.meetings())
                .extracting(meeting -> meeting.date() == null ? null : meeting.date().edtf())
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a meeting of an hour at the prime minister's office, the Japanese and Australian foreign ministers agreed to share intelligence.|MEETING HELD [AUS, JPN]",
                "Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk-yeol spoke to reporters. In a meeting of an hour at the president's summer palace, the two discussed trade.|MEETING HELD [JPN, KOR]",
                "After talks in Oslo, Norway and Sweden pledged to share intelligence.|MEETING HELD [NOR, SWE]",
                "Egyptian Foreign Minister Sameh Shoukry met with Ambassadors and Chiefs of Mission from Austria and Brazil.|MEETING HELD [AUT, BRA, EGY]",
                "The Turkish president met the Greek prime minister on the margins of the NATO summit.|MEETING HELD [GRC, TUR], SUMMIT HELD [GRC, TUR]",
                "The Turkish president will meet the Greek prime minister on the margins of the Southern Leaders' Summit.|MEETING PLANNED [GRC, TUR], SUMMIT PLANNED [GRC, TUR]",
                "In a telephone call on Saturday, Iran's foreign minister urged his Omani counterpart to go on.|CALL HELD [IRN, OMN]",
                "Cypriot President Nikos Christodoulides arrived in Cairo for a trilateral summit with Egypt and Greece.|VISIT HELD [CYP], SUMMIT HELD [CYP, EGY, GRC]",
                "French President Emmanuel Macron arrived in Algiers on Monday. The visit had been put off in May.|VISIT HELD [FRA], VISIT CANCELLED [FRA]"
            })
    void a_meeting_told_as_an_occasion_is_that_of_those_who_did_something_there(
            String text, String told) {
        assertThat(Reading.english(text).meetings())
                .extracting(one -> one.type() + " " + one.status() + " " + one.countries())
                .containsExactlyInAnyOrder(told.split(", (?=[A-Z]{4})"));
    }

    @Test
    void whoever_speaks_in_a_transcript_tells_of_his_own_journey() {
        var read =
                titled(
                        "Remarks by President Joe Biden and Prime Minister Anthony Albanese of Australia",
                        """
                        PRESIDENT BIDEN: Thank you, Prime Minister.
                        PRIME MINISTER ALBANESE: Last month I traveled to Tokyo.
                        Q I was in Tokyo, too.\
                        """);
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.VISIT)
                .singleElement()
                .satisfies(visit -> assertThat(visit.countries()).containsExactly("AUS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "German Foreign Minister Anna Weber will travel to Jordan to meet with senior Jordanian officials, including Prime Minister Jafar Hassan.",
                "German Foreign Minister Anna Weber met Jordanian officials, among them Prime Minister Jafar Hassan."
            })
    void who_is_named_as_one_of_the_officials_takes_part(String text) {
        var read = Reading.english(text);
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.MEETING)
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.countries()).containsExactlyInAnyOrder("DEU", "JOR");
                    assertThat(read.officials())
                            .filteredOn(official ->
                                    meeting.participants().stream()
                                            .anyMatch(one -> one.ref().equals(official.ref())))
                            .extracting(Official::country)
                            .contains("JOR");
                });
    }

    @Test
    void behind_an_apposition_somebody_is_somewhere() {
        assertThat(
                        Reading.english(
                                        "Anna Weber, the German foreign minister, was in Beirut on Friday.")
                                .meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.VISIT);
    }

    @Test
    void an_organisation_acts_by_its_negotiators() {
        assertThat(Reading.english("Taliban negotiators met German officials in Oslo.").meetings())
                .singleElement()
                .satisfies(meeting ->
                        assertThat(meeting.countries()).containsExactlyInAnyOrder("AFG", "DEU"));
    }

    @Test
    void what_only_the_title_calls_a_sitting_is_the_summit_of_the_text() {
        var read =
                titled(
                        "Chancellor Olaf Scholz of Germany to address the Pacific Islands Forum",
                        "Chancellor Olaf Scholz of Germany will take part in the annual leaders' meeting of the Pacific"
                                + " Islands Forum, which is taking place in Suva.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.SUMMIT);
    }

    @Test
    void what_something_new_builds_on_took_place() {
        assertThat(
                        Reading.english(
                                        "Building on the historic Berlin peace summit, German Chancellor Olaf Scholz will meet Egyptian President Abdel Fattah el-Sisi on Monday.")
                                .meetings())
                .extracting(Fact.Meeting::type, Fact.Meeting::status)
                .contains(tuple(MeetingType.SUMMIT, MeetingStatus.HELD));
    }

    @Test
    void whoever_travels_to_the_state_an_article_is_about_does_not_serve_it() {
        var read =
                Reading.english(
                        "Deputy National Security Advisor Anna Weber traveled to Kenya on Monday."
                                + " The German government helps Kenya. Kenya thanked Germany.");
        assertThat(read.officials())
                .filteredOn(official -> "Anna Weber".equals(official.name()))
                .extracting(Official::country)
                .doesNotContain("KEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokesman for the Kremlin condemned the Turkish strike.",
                "The spokeswoman of the Russian foreign ministry condemned the Turkish strike.",
                "The spokesperson for the Russian government condemned the Turkish strike.",
                "A spokesman for Russia's defence ministry condemned the Turkish strike.",
                "A Russian foreign ministry spokesman condemned the Turkish strike."
            })
    void whoever_speaks_for_a_ministry_or_palace_serves_its_state(String text) {
        var read = Reading.english(text);
        assertThat(read.statements())
                .singleElement()
                .satisfies(statement ->
                        assertThat(read.officials())
                                .filteredOn(o -> o.ref().equals(statement.speaker()))
                                .extracting(Official::office, Official::country)
                                .containsExactly(tuple(OfficeType.SPOKESPERSON, "RUS")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkish President Recep Tayyip Erdogan said, \"We condemn the Russian strike.\"",
                "Turkish President Recep Tayyip Erdogan told reporters: \"I condemn the Russian strike.\"",
                "\"We regret nothing,\" Turkish President Recep Tayyip Erdogan said. \"We condemn the Russian strike.\""
            })
    void who_says_we_in_a_quotation_is_who_is_quoted(String text) {
        var read = Reading.english(text);
        assertThat(read.statements())
                .filteredOn(statement -> statement.stance() == Stance.CONDEMN)
                .singleElement()
                .satisfies(statement ->
                        assertThat(read.officials())
                                .filteredOn(o -> o.ref().equals(statement.speaker()))
                                .extracting(Official::name)
                                .containsExactly("Recep Tayyip Erdogan"));
    }

    @Test
    void who_says_we_in_the_quotation_of_somebody_told_behind_it_is_not_who_spoke_before() {
        var read =
                Reading.english(
                        "Turkish President Recep Tayyip Erdogan praised Ukraine. \"We condemn the Russian strike,\" French President Emmanuel Macron said.");
        assertThat(read.statements())
                .filteredOn(statement -> statement.stance() == Stance.CONDEMN)
                .singleElement()
                .satisfies(statement ->
                        assertThat(read.officials())
                                .filteredOn(o -> o.ref().equals(statement.speaker()))
                                .extracting(Official::country)
                                .containsExactly("FRA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Obama administration imposed sanctions on Russia.",
                "The administration of President Barack Obama imposed sanctions on Russia.",
                "Barack Obama's government imposed sanctions on Russia.",
                "The Obama-Biden administration imposed sanctions on Russia."
            })
    void the_government_that_somebody_leads_is_that_of_his_state(String text) {
        var read = Reading.english(text);
        assertThat(read.acts())
                .singleElement()
                .satisfies(act ->
                        assertThat(Reading.iso3(read, List.of(act.actor())))
                                .containsExactly("USA"));
    }

    @Test
    void an_alliance_is_none_of_the_agreements_that_its_two_sides_make() {
        var read =
                Reading.english(
                        "The ministers praised the Kenya-Uganda Alliance. Kenya and Uganda signed an"
                                + " agreement on grain. They praised the agreement.");
        assertThat(read.agreements())
                .extracting(Fact.Agreement::status)
                .containsExactlyInAnyOrder(AgreementStatus.IN_FORCE, AgreementStatus.SIGNED);
    }

    @Test
    void an_alliance_that_is_no_name_is_no_agreement() {
        assertThat(Reading.english("They praised the Kenya-Uganda alliance.").agreements())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign ministers of Kenya and the Republic of Korea (ROK) met.",
                "The foreign ministers of Kenya (KEN) and South Korea met."
            })
    void a_short_name_in_brackets_parts_nothing(String text) {
        var read = Reading.english(text);
        assertThat(read.meetings())
                .singleElement()
                .satisfies(met -> assertThat(met.participants()).hasSize(2));
    }

    @Test
    void a_kingdom_that_its_name_tells_is_no_other() {
        var read =
                Reading.english(
                        "Saudi Arabia praised the plan. The Kingdom of Sweden signed a treaty with Kenya.");
        assertThat(read.agreements())
                .singleElement()
                .satisfies(treaty ->
                        assertThat(Reading.iso3(read, treaty.parties()))
                                .containsExactly("SWE", "KEN"));
    }

    @Test
    void capitals_that_agree_on_something_are_their_states() {
        assertThat(Reading.english("Nairobi and Kampala agreed to open the border.").agreements())
                .hasSize(1);
    }

    @Test
    void what_a_rich_state_gives_its_own_people_is_no_aid() {
        assertThat(
                        Reading.english(
                                        "Canadian Prime Minister Stephen Harper spoke in Toronto. The bill provides financial assistance to families in Canada.")
                                .acts())
                .isEmpty();
        assertThat(
                        Reading.english(
                                        "Kenyan President Uhuru Kenyatta spoke in Nairobi. The bill provides financial assistance to families in Kenya.")
                                .acts())
                .hasSize(1);
    }

    @Test
    void where_the_matter_is_that_they_spoke_about_they_need_not_be() {
        var read =
                Reading.english(
                        "The Danish prime minister and the Kenyan president spoke about the drought in Mogadishu.");
        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.place()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian foreign minister, who met the Kenyan president on Monday, was hopeful.",
                "The Norwegian foreign minister thanked the guards and met the Kenyan president.",
                "After meeting the Kenyan president, the Norwegian foreign minister was hopeful.",
                "The Norwegian foreign minister was hopeful after meeting the Kenyan president.",
                "The Norwegian foreign minister flew to Geneva on Monday to meet the Kenyan president.",
                "The Norwegian foreign minister spoke. He later met the Kenyan president.",
                "Speaking after talks with the Kenyan president, the Norwegian foreign minister warned of war.",
                "The Norwegian foreign minister warned of war after two days of talks with the Kenyan president."
            })
    void a_meeting_is_of_whoever_its_clause_is_about(String text) {
        assertThat(Reading.english(text).meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.MEETING)
                .extracting(meeting -> Set.copyOf(meeting.countries()))
                .contains(Set.of("KEN", "NOR"));
    }

    @Test
    void talks_that_are_a_subject_themselves_are_of_nobody_before() {
        var read = Reading.english("Norway is rich. The talks with the Kenyan president ended.");
        assertThat(read.meetings())
                .extracting(meeting -> Set.copyOf(meeting.countries()))
                .doesNotContain(Set.of("KEN", "NOR"));
    }

    @Test
    void a_ceremony_of_one_side_is_told_only_abroad() {
        var abroad = "The Norwegian prime minister attended the state funeral in Nairobi.";
        var home = "The Norwegian prime minister attended the state funeral in Oslo.";
        assertThat(Reading.english(abroad).meetings())
                .extracting(Fact.Meeting::type)
                .contains(MeetingType.CEREMONY);
        assertThat(Reading.english(home).meetings()).isEmpty();
    }

    @Test
    void a_name_before_its_counterpart_is_one_person() {
        var read =
                Reading.english(
                        "Lars Halvorsen, the Norwegian foreign minister, met Peter Kamau, his Kenyan counterpart.");
        assertThat(read.officials())
                .extracting(Official::name, Official::country)
                .contains(tuple("Peter Kamau", "KEN"));
    }

    @Test
    void a_council_that_votes_is_in_session() {
        var read = Reading.english("The UN Security Council adopted a resolution on Yemen.");
        assertThat(read.meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.CONFERENCE);
    }

    @Test
    void whoever_leads_a_delegation_acts() {
        var read =
                Reading.english(
                        "A Kenyan delegation led by Foreign Minister Peter Kamau attended the NATO summit.");
        assertThat(read.meetings())
                .filteredOn(meeting -> meeting.type() == MeetingType.SUMMIT)
                .extracting(meeting -> Set.copyOf(meeting.countries()))
                .contains(Set.of("KEN"));
    }

    @Test
    void polish_before_a_post_is_a_nationality() {
        var read = Reading.english("Polish Defence Minister Adam Nowak met Iraqi officials.");
        assertThat(read.officials())
                .extracting(Official::name, Official::country)
                .contains(tuple("Adam Nowak", "POL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian prime minister held a virtual meeting with the Kenyan president.",
                "The Norwegian prime minister met virtually with the Kenyan president.",
                "The Norwegian prime minister and the Kenyan president met by video on Monday."
            })
    void who_meets_virtually_calls(String text) {
        assertThat(Reading.english(text).meetings())
                .singleElement()
                .extracting(Fact.Meeting::type)
                .isEqualTo(MeetingType.CALL);
    }

    @Test
    void what_two_discussed_in_their_call_is_no_meeting_where_its_subject_took_place() {
        assertThat(
                        Reading.english(
                                        "The Norwegian prime minister spoke this morning with the Kenyan president. The prime minister and the president discussed the negotiations taking place in Qatar.")
                                .meetings())
                .extracting(Fact.Meeting::type)
                .containsExactly(MeetingType.CALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They spoke about Israel and the hostage deal.|ISR",
                "They asked Hamas to free all. They spoke about the hostage deal.|",
                "They spoke about the hostage deal.|"
            })
    void a_truce_that_others_speak_of_is_not_theirs(String text, @Nullable String party) {
        var met = "Peruvian President Dina Boluarte met Italian President Sergio Mattarella. ";
        var read = Reading.english(met + text);
        assertThat(read.agreements()).hasSize(1);
        assertThat(Reading.iso3(read, read.agreements().getFirst().parties()))
                .isEqualTo(party == null ? List.of() : List.of(party));
    }

    @Test
    void a_truce_without_parties_is_the_one_told_with_them() {
        var read =
                Reading.english(
                        "Peruvian President Dina Boluarte spoke about the hostage deal. She"
                                + " praised the ceasefire between Israel and Hamas.");
        assertThat(read.agreements()).hasSize(1);
    }

    @Test
    void an_accord_is_of_the_states_that_are_named_rather_than_of_who_speaks_of_it() {
        var read =
                Reading.english(
                        "Peruvian President Dina Boluarte commended Bahrain's closer ties"
                                + " with Israel through the Abraham Accords.");
        assertThat(Reading.iso3(read, read.agreements().getFirst().parties()))
                .containsExactlyInAnyOrder("BHR", "ISR");
    }
}
