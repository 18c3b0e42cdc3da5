package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// The articles that we annotated are read no worse than was recorded.
class GoldArticlesTest {
    private static final String RECORD = "mvn test -Dtest=GoldArticlesTest -Dmithaq.gold=record";
    private static final boolean IS_TO_RECORD =
            "record".equals(System.getProperty("mithaq.gold", ""));

    private static final Map<String, GoldSet> SETS =
            GoldSet.LANGUAGES.stream()
                    .collect(
                            Collectors.toMap(
                                    language -> language,
                                    GoldSet::read,
                                    (a, _) -> a,
                                    LinkedHashMap::new));

    @BeforeAll
    static void record_if_wanted() {
        if (IS_TO_RECORD) {
            var figures = new LinkedHashMap<String, RecordedFigures>();
            SETS.forEach(
                    (language, set) -> figures.put(language, RecordedFigures.of(set.measures())));
            RecordedFigures.write(figures);
            QualityPage.write(figures);
        }
    }

    @ParameterizedTest
    @FieldSource("org.mithaq.evaluate.GoldSet#LANGUAGES")
    void no_kind_is_read_worse_than_recorded(String language) {
        var measures = set(language).measures();

        assertThat(recorded(language).falls(measures))
                .as(
                        """
                        What is read worse in src/test/resources/gold/%1$s.articles.jsonl than recorded.tsv says. See what is missed:
                            java -jar target/mithaq.jar evaluate src/test/resources/gold/%1$s.articles.jsonl src/test/resources/gold/%1$s.gold.jsonl --errors 20
                        If it has to be so, record the figures anew, which also writes docs/quality.md:
                            %2$s
                        All figures now:
                        %3$s\
                        """,
                        language, RECORD, MeasuresText.table(measures))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.mithaq.evaluate.GoldSet#LANGUAGES")
    void every_annotated_article_is_read(String language) {
        var set = set(language);

        assertThat(set.measures().notExtracted()).isZero();
        assertThat(set.gold().stream().map(Gold::id))
                .containsExactlyElementsOf(set.articles().keySet());
    }

    @Test
    void the_table_of_the_page_tells_what_is_recorded() {
        assertThat(QualityPage.table())
                .as("docs/quality.md is made by: " + RECORD)
                .isEqualTo(QualityPage.of(RecordedFigures.read()));
    }

    /// Each way to spoil facts, with the kind that has to be named.
    static Stream<Arguments> spoilers() {
        return Stream.of(
                        arguments("countries", without("countries")),
                        arguments("officials", without("officials")),
                        arguments("organizations", without("organizations")),
                        arguments("meetings", without("meetings")),
                        arguments("meetings-strict", all("meetings", m -> m.put("status", "?"))),
                        arguments("participants", all("meetings", m -> m.remove("participants"))),
                        arguments("agreements", without("agreements")),
                        arguments("agreements-strict", all("agreements", a -> a.put("type", "?"))),
                        arguments("statements", all("statements", s -> s.put("speaker", "?"))),
                        arguments(
                                "statements-strict", all("statements", s -> s.put("stance", "?"))),
                        arguments("acts", all("acts", a -> a.put("type", "OTHER"))),
                        arguments("office", all("officials", o -> o.put("office", "OTHER"))),
                        arguments(
                                "country of official",
                                all("officials", o -> o.put("country", "?"))),
                        arguments("date", all("meetings", m -> m.remove("date"))),
                        arguments("quotes", all("statements", GoldArticlesTest::moveQuotes)))
                .flatMap(spoiler ->
                        GoldSet.LANGUAGES.stream()
                                .map(language ->
                                        arguments(language, spoiler.get()[0], spoiler.get()[1])));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("spoilers")
    void spoilt_facts_are_told_by_their_kind(
            String language, String kind, Consumer<ObjectNode> spoil) {
        assertThat(recorded(language).falls(set(language).spoilt(spoil).measures()))
                .anyMatch(fall -> fall.startsWith(kind + ": "));
    }

    @Test
    void a_fall_of_two_points_passes_and_one_of_more_does_not() {
        var recorded = figures(80, 100, 100);

        assertThat(recorded.falls(measured(78, 100, 100))).isEmpty();
        assertThat(recorded.falls(measured(77, 100, 100)))
                .containsExactly(
                        "acts: recorded F1 0.800 (80 right of 100 found, 100 annotated), now F1"
                                + " 0.770 (77 right of 100 found, 100 annotated)");
        assertThat(recorded.falls(measured(80, 110, 100))).hasSize(1);
        assertThat(recorded.falls(measured(90, 100, 100))).isEmpty();
    }

    @Test
    void a_date_that_is_invented_is_one_too_many() {
        var recorded = new RecordedFigures(Map.of(), Map.of(Respect.NO_DATE, new Share(3, 4)));
        var measures = new Measures();
        for (var isRight : List.of(true, true, true, true, true, false)) {
            measures.share(Respect.NO_DATE, isRight);
        }

        assertThat(recorded.falls(measures)).isEmpty();
        measures.share(Respect.NO_DATE, false);
        assertThat(recorded.falls(measures))
                .containsExactly("no date invented: recorded 3 right of 4, now 5 right of 7");
    }

    private static void moveQuotes(ObjectNode fact) {
        fact.withArray("evidence").forEach(quote -> ((ObjectNode) quote).put("start", 0));
    }

    private static RecordedFigures figures(long right, long found, long gold) {
        return new RecordedFigures(Map.of(Measure.ACTS, new Tally(right, found, gold)), Map.of());
    }

    private static Measures measured(long right, long found, long gold) {
        var measures = new Measures();
        measures.add(Measure.ACTS, right, found, gold);
        return measures;
    }

    private static Consumer<ObjectNode> without(String kind) {
        return facts -> facts.remove(kind);
    }

    private static Consumer<ObjectNode> all(String kind, Consumer<ObjectNode> change) {
        return facts -> facts.withArray(kind).forEach(fact -> change.accept((ObjectNode) fact));
    }

    private static GoldSet set(String language) {
        return Objects.requireNonNull(SETS.get(language));
    }

    private static RecordedFigures recorded(String language) {
        return Objects.requireNonNull(
                RecordedFigures.read().get(language), "no figures of " + language);
    }
}
