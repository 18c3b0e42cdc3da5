package org.mithaq.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private static final String TEXT =
            "Title 𝔘\nThe king of Jordan, Abdullah II, received John Kerry in Amman on 3 May 2014."
                    + " They signed the Amman Memorandum. Kerry condemned the attack."
                    + " Jordan recalled its ambassador from Israel.";

    private static final String GOLD =
            """
            {"id": "a",
             "countries": ["JOR", "USA", "ISR"],
             "officials": [
               {"name": "Abdullah II", "aliases": [], "name_en": "Abdullah II", "office": "HEAD_OF_STATE", "country": "JOR"},
               {"name": "John Kerry", "aliases": ["Kerry"], "name_en": "John Kerry", "office": "FOREIGN_MINISTER", "country": "USA"}],
             "organizations": [],
             "meetings": [{"type": "MEETING", "status": "HELD", "countries": ["JOR", "USA"], "place": "Amman", "date": "2014-05-03",
               "participants": [{"who": "Abdullah II", "role": "HOST"}, {"who": "John Kerry", "role": "GUEST"}],
               "evidence": "received John Kerry in Amman"}],
             "agreements": [{"type": "MEMORANDUM", "status": "SIGNED", "parties": ["JOR", "USA"], "title": "Amman Memorandum",
               "subject": null, "evidence": "signed the Amman Memorandum"}],
             "statements": [{"speaker": "John Kerry", "stance": "CONDEMN", "about": [], "evidence": "Kerry condemned the attack"}],
             "acts": [{"type": "RECALL_AMBASSADOR", "status": "DONE", "actor": "JOR", "target": "ISR", "evidence": "Jordan recalled its ambassador"}]}
            """;

    @Test
    void what_is_found_as_annotated_is_right_in_every_measure() {
        var measures = score(GOLD, perfect());

        for (var measure : Measure.values()) {
            assertThat(measures.tally(measure).f1()).as(measure.title()).isEqualTo(1);
        }
        for (var respect : List.of(Respect.OFFICE, Respect.COUNTRY, Respect.ROLE, Respect.PLACE)) {
            assertThat(measures.share(respect).accuracy()).as(respect.title()).isEqualTo(1);
        }
        assertThat(measures.share(Respect.NO_DATE).accuracy()).isNaN();
        assertThat(measures.misses()).isEmpty();
        assertThat(measures.badQuotes()).isZero();
    }

    @Test
    void an_article_without_facts_counts_as_all_missed() {
        var measures = Evaluation.of(gold(GOLD), Map.of("a", TEXT), Map.of());

        assertThat(measures.notExtracted()).isEqualTo(1);
        assertThat(measures.tally(Measure.COUNTRIES)).isEqualTo(new Tally(0, 0, 3));
        assertThat(measures.tally(Measure.COUNTRIES).precision()).isZero();
        assertThat(measures.tally(Measure.ORGANIZATIONS).f1()).isEqualTo(1);
        assertThat(measures.misses())
                .extracting(Measures.Miss::kind)
                .containsExactly(
                        "missed country",
                        "missed country",
                        "missed country",
                        "missed official",
                        "missed official",
                        "missed meeting",
                        "missed agreement",
                        "missed statement",
                        "missed act");
    }

    @Test
    void a_meeting_of_another_type_of_its_family_is_right_only_leniently() {
        var measures =
                score(GOLD, perfect().replace("\"type\":\"MEETING\"", "\"type\":\"SUMMIT\""));

        assertThat(measures.tally(Measure.MEETINGS).right()).isEqualTo(1);
        assertThat(measures.tally(Measure.MEETINGS_STRICT).right()).isZero();
    }

    @Test
    void a_call_is_no_meeting_face_to_face() {
        var measures = score(GOLD, perfect().replace("\"type\":\"MEETING\"", "\"type\":\"CALL\""));

        assertThat(measures.tally(Measure.MEETINGS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(measures.misses())
                .extracting(Measures.Miss::kind)
                .containsExactly("missed meeting", "extra meeting");
    }

    @Test
    void a_name_known_from_elsewhere_is_no_match_but_a_spelling_of_it_is() {
        var other = perfect().replace("\"name\":\"John Kerry\"", "\"name\":\"Mr. John KERRY\"");
        assertThat(score(GOLD, other).tally(Measure.OFFICIALS).right()).isEqualTo(2);
    }

    @Test
    void of_a_full_set_of_statements_nothing_is_too_many() {
        var statement =
                GOLD.substring(
                        GOLD.indexOf("{\"speaker\""),
                        GOLD.indexOf("}]", GOLD.indexOf("{\"speaker\"")) + 1);
        var six =
                GOLD.replace(
                        statement,
                        String.join(
                                ",",
                                List.of(
                                        statement, statement, statement, statement, statement,
                                        statement)));
        var measures = score(six, perfect());

        assertThat(measures.tally(Measure.STATEMENTS)).isEqualTo(new Tally(1, 1, 6));
    }

    @Test
    void a_quote_that_the_text_does_not_read_is_counted() {
        var measures = score(GOLD, perfect().replace("Kerry condemned", "Kerry praised"));
        assertThat(measures.badQuotes()).isEqualTo(1);
        assertThat(MeasuresText.table(measures))
                .startsWith("articles 1  QUOTES THAT DO NOT MATCH THE TEXT 1\n");
    }

    @Test
    void an_annotated_article_without_text_is_an_error() {
        assertThatThrownBy(() -> Evaluation.of(gold(GOLD), Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Article a is annotated");
    }

    @Test
    void the_table_and_the_json_round_the_number_as_it_is() {
        var measures = new Measures();
        measures.article(true);
        measures.add(Measure.COUNTRIES, 1, 16, 3);

        assertThat(MeasuresText.table(measures))
                .contains("kind                      P      R     F1    tp  pred  gold\n")
                .contains("countries             0.062  0.333  0.105     1    16     3\n")
                .contains("office               accuracy nan of 0\n");
        assertThat(MeasuresText.json(measures))
                .startsWith("{\"countries\":{\"p\":0.0625,\"r\":0.3333,\"f1\":0.1053,\"tp\":1,")
                .contains("\"office\":null");
    }

    @Test
    void misses_are_told_by_kind_and_no_more_than_wanted() {
        var measures = Evaluation.of(gold(GOLD), Map.of("a", TEXT), Map.of());

        assertThat(MeasuresText.misses(measures, 1).lines())
                .first()
                .isEqualTo("missed country\ta\tISR");
        assertThat(MeasuresText.misses(measures, 1).lines()).hasSize(6);
        assertThat(MeasuresText.misses(measures, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "الأستاذ عبد الله بن زايد, عبدالله بن زايد",
        "مُحَمَّـد, محمد",
        "Dr. Sergei LAVROV, sergei lavrov",
        "السلطة الفلسطينيّة, السلطه الفلسطينيه",
    })
    void spellings_of_one_name_have_one_key(String name, String key) {
        assertThat(Spelling.nameKey(name)).isEqualTo(key);
    }

    @Test
    void offsets_count_code_points_whatever_the_encoding() {
        var text = new ScoredText("a𝔘b𝔘");
        assertThat(text.places("b")).containsExactly(new Stretch(2, 3));
        assertThat(text.places(List.of(new Reported.Words(3, 4, "b"))))
                .containsExactly(new Stretch(2, 3));
        assertThat(text.places(List.of(new Reported.Words(2, 99, "?"))))
                .containsExactly(new Stretch(1, 4));
        assertThat(text.reads(new Reported.Words(1, 3, "𝔘"))).isTrue();
    }

    @Test
    void likeness_is_what_is_shared_of_what_is_covered() {
        assertThat(new Stretch(0, 10).likeness(new Stretch(5, 10))).isEqualTo(0.5);
        assertThat(new Stretch(0, 9).likeness(new Stretch(6, 12))).isCloseTo(0.25, within(1e-12));
        assertThat(Stretch.overlap(List.of(new Stretch(0, 10)), List.of(new Stretch(7, 30))))
                .isTrue();
        assertThat(Stretch.overlap(List.of(new Stretch(0, 10)), List.of(new Stretch(8, 30))))
                .isFalse();
    }

    private static Measures score(String gold, String facts) {
        var reported = Reported.parse(facts.getBytes(UTF_8));
        return Evaluation.of(gold(gold), Map.of("a", TEXT), Map.of("a", reported));
    }

    private static List<Gold> gold(String json) {
        return List.of(Gold.parse(json.getBytes(UTF_8)));
    }

    private static String perfect() {
        return """
        {"articleId":"a",
         "countries":[{"ref":"c1","iso3":"JOR"},{"ref":"c2","iso3":"USA"},{"ref":"c3","iso3":"ISR"}],
         "officials":[
           {"ref":"o1","name":"Abdullah II","nameEn":null,"office":"HEAD_OF_STATE","country":"JOR","mentions":[%s]},
           {"ref":"o2","name":"John Kerry","nameEn":null,"office":"FOREIGN_MINISTER","country":"USA","mentions":[%s]}],
         "meetings":[{"type":"MEETING","status":"HELD","countries":["USA","JOR"],"place":{"name":"Amman"},
           "date":{"edtf":"2014-05-03"},
           "participants":[{"ref":"o1","role":"HOST"},{"ref":"o2","role":"GUEST"}],"evidence":[%s]}],
         "agreements":[{"type":"MEMORANDUM","status":"SIGNED","parties":["c1","c2"],"mentions":[%s],"evidence":[%s]}],
         "statements":[{"speaker":"o2","stance":"CONDEMN","about":[],"evidence":[%s]}],
         "acts":[{"type":"RECALL_AMBASSADOR","actor":"c1","target":"c3","evidence":[%s]}]}
        """
                .formatted(
                        words("Abdullah II"),
                        words("John Kerry"),
                        words("received John Kerry in Amman on 3 May 2014"),
                        words("Amman Memorandum"),
                        words("They signed the Amman Memorandum"),
                        words("Kerry condemned the attack"),
                        words("Jordan recalled its ambassador from Israel"));
    }

    private static String words(String words) {
        var start = TEXT.indexOf(words);
        return "{\"start\":%d,\"end\":%d,\"text\":\"%s\"}"
                .formatted(start, start + words.length(), words);
    }
}
