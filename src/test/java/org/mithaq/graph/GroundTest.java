package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.extract.FactExtractor;
import org.mithaq.fact.Fact;
import org.mithaq.fact.Role;
import org.mithaq.lexicon.SeedData;
import tools.jackson.databind.json.JsonMapper;

/// Reasons are made of phrases that the dashboard knows in both languages.
class GroundTest {
    private static final Path TEXTS = Path.of("src/main/resources/static/assets/i18n");
    private static final String REASON = "reason.";

    /// What the extractor says of its facts.
    private static final Set<String> OF_READING =
            Set.of("told {n} times", "who acts and towards whom stand in different sentences");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_phrase_has_its_words_and_no_words_are_left_over(String language) throws IOException {
        var phrases = Stream.of(Ground.values()).map(Ground::phrase).collect(Collectors.toSet());
        phrases.addAll(Conflicts.SUBJECTS);
        phrases.addAll(OF_READING);
        assertThat(texts(language, REASON)).isEqualTo(phrases);
        assertThat(texts(language, "role."))
                .isEqualTo(Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet()));
    }

    @Test
    void what_reading_says_of_its_facts_is_known() {
        assertThat(ofReading()).isNotEmpty().isSubsetOf(OF_READING);
    }

    @Test
    void a_reason_is_a_phrase_what_it_is_about_and_a_weight_in_any_locale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var sum = new Likeness.Sum();
            sum.add(Ground.SAME_DAY, 0.2);
            sum.add(Ground.OTHER_PEOPLE, "RUS", -0.4);
            sum.add(Ground.PUBLISHED_APART, 5L, 0.01);
            sum.add(Ground.SAME_PLACE, 0);
            assertThat(sum.total().reasons())
                    .containsExactly(
                            "same day +0.20",
                            "other people for one side: RUS -0.40",
                            "both without a day, published 5 days apart +0.01");
        } finally {
            Locale.setDefault(before);
        }
    }

    /// What reading says for and against the facts of the event corpus.
    private static Set<String> ofReading() {
        var extractor = FactExtractor.of(SeedData.builtIn());
        return EventCorpus.read().articles().stream()
                .map(extractor::read)
                .flatMap(e ->
                        Stream.<List<? extends Fact>>of(
                                e.meetings(), e.agreements(), e.statements(), e.acts()))
                .flatMap(List::stream)
                .flatMap(fact -> fact.reasons().stream())
                .map(reason -> NUMBER.matcher(reason).replaceAll("{n}"))
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(String language, String prefix) throws IOException {
        var texts =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(TEXTS.resolve(language + ".json")));
        return texts.propertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
