package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.fact.OfficeType;
import org.mithaq.graph.SearchHit.Match;
import org.neo4j.driver.Driver;

@ExtendWith(Neo4jExtension.class)
class SearchIT {
    private final Search search;

    SearchIT(Driver driver) {
        this.search = new Search(driver);
    }

    @BeforeAll
    static void write(Driver driver) {
        Diplomacy.write(driver);
        var text =
                "استقبل غريغوري كوليبالوف نظيره. وقال وللافروف والشيباني موقف من اللجنة المشتركة.";
        new GraphWriter(driver, _ -> "{}")
                .write(
                        List.of(
                                Sketch.of(
                                                "unknown",
                                                "2025-02-02",
                                                "لقاء غريغوري كوليبالوف في مينسك",
                                                text)
                                        .official(
                                                "o1",
                                                null,
                                                "غريغوري كوليبالوف",
                                                OfficeType.FOREIGN_MINISTER,
                                                "BLR",
                                                "غريغوري كوليبالوف")
                                        .country("c1", "SYR", "الشيباني")
                                        .statement(
                                                "s1",
                                                "o1",
                                                org.mithaq.fact.Stance.NEUTRAL,
                                                List.of("c1"),
                                                "وقال وللافروف والشيباني موقف من اللجنة المشتركة")
                                        .resolved()));
    }

    @Test
    void officials_and_states_are_found() {
        for (var line :
                List.of(
                        "لافروف,sergey-lavrov,NAME",
                        "سيرغي لافروف,sergey-lavrov,NAME",
                        "وللافروف,sergey-lavrov,CLITICS",
                        "Lavrov,sergey-lavrov,NAME",
                        "LAVROV Sergey,sergey-lavrov,NAME",
                        "sergey lavr,sergey-lavrov,PREFIX",
                        "Lavrow,sergey-lavrov,TYPO",
                        "Lvarov,sergey-lavrov,TYPO",
                        "لافرروف,sergey-lavrov,TYPO",
                        "أردوغان,recep-tayyip-erdogan,NAME",
                        "اردوغان,recep-tayyip-erdogan,NAME",
                        "Erdoğan,recep-tayyip-erdogan,NAME",
                        "والسعودية,SAU,CLITICS",
                        "سوريه,SYR,NAME",
                        "Syria,SYR,NAME")) {
            var fields = line.split(",", -1);
            var hits = search.names(fields[0], List.of(), 10);

            assertThat(hits).as(line).isNotEmpty();
            assertThat(hits.getFirst().entity().id()).as(line).isEqualTo(fields[1]);
            assertThat(hits.getFirst().match()).as(line).isEqualTo(Match.valueOf(fields[2]));
        }
    }

    @Test
    void names_a_letter_away_come_only_where_none_has_the_words() {
        assertThat(search.names("Kerry", List.of(), 20))
                .isNotEmpty()
                .noneMatch(hit -> hit.match() == Match.TYPO);
        assertThat(search.names("Kerrry", List.of(), 20))
                .anyMatch(hit -> hit.match() == Match.TYPO);
    }

    @Test
    void a_name_that_only_articles_know_is_found_by_its_consonants_in_the_other_script() {
        for (var asked : List.of("Kulibalov", "Grigory Koulibalof", "KULIBALOV")) {
            var hits = search.names(asked, List.of("Official"), 5);

            assertThat(hits).as(asked).isNotEmpty();
            assertThat(hits.getFirst().matched()).isEqualTo("غريغوري كوليبالوف");
            assertThat(hits.getFirst().match()).isEqualTo(Match.TRANSLITERATION);
        }
    }

    @Test
    void facts_are_found_by_words_with_anything_written_before_them() {
        assertThat(search.facts("لافروف", 5))
                .anySatisfy(hit -> {
                    assertThat(hit.quote()).contains("وللافروف");
                    assertThat(hit.matched()).containsExactly("وللافروف");
                });
        assertThat(search.facts("وبالشيباني للجنة", 5))
                .anySatisfy(
                        hit -> assertThat(hit.matched()).containsExactly("والشيباني", "اللجنة"));
        assertThat(search.facts("لَجْنَة مُشْتَرَكَة", 5)).isNotEmpty();
        assertThat(search.facts("لجنه", 5)).isNotEmpty();
    }

    @Test
    void articles_are_found_by_their_titles() {
        assertThat(search.articles("مينسك", 5))
                .extracting(SearchHit.Titled::id)
                .containsExactly("unknown");
        assertThat(search.articles("كوليبالوف لقاء", 5)).hasSize(1);
    }

    @Test
    void all_words_must_be_there() {
        assertThat(search.names("Lavrov Erdogan", List.of(), 5)).isEmpty();
        assertThat(search.facts("لافروف كذا وكذا", 5)).isEmpty();
    }

    @Test
    void kinds_can_be_chosen() {
        assertThat(search.names("روسيا", List.of("Country"), 5))
                .allMatch(hit -> hit.entity().kind().equals("Country"));
    }

    @Test
    void anything_may_be_asked() {
        for (var asked :
                List.of(
                        "",
                        " ",
                        "+-&&||!(){}[]^\"~*?:\\/",
                        "AND",
                        "a AND (b",
                        "*",
                        "~",
                        "\"",
                        "؟",
                        "لا",
                        "😀",
                        "\u0000",
                        "x~2 OR y^9")) {
            assertThat(search.names(asked, List.of(), 5)).as(asked).isNotNull();
            assertThat(search.facts(asked, 5)).as(asked).isNotNull();
            assertThat(search.articles(asked, 5)).as(asked).isNotNull();
        }
    }
}
