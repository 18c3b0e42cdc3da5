package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.fact.Extraction;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.SeedData;

/// Runs every example and counter-example of every rule of every language.
class RuleExamplesTest {

    private static final Lexicon LEXICON = Lexicon.of(SeedData.builtIn());

    /// A rule in the language it is written for.
    record Case(String language, Rule rule) {
        @Override
        public String toString() {
            return rule.id();
        }
    }

    static Stream<Case> rules() {
        return LEXICON.languages().stream()
                .flatMap(language ->
                        RuleBook.read(language.folder(), LEXICON.folding()).rules().stream()
                                .map(rule -> new Case(language.profile().code(), rule)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_an_example_and_a_counter_example(Case one) {
        assertThat(one.rule().examples()).isNotEmpty();
        assertThat(one.rule().counterExamples()).isNotEmpty();
    }

    @Test
    void every_key_that_rules_use_is_described() throws IOException {
        var described = Files.readString(Path.of("docs/rules.md"));
        assertThat(rules().flatMap(one -> one.rule().then().keySet().stream()).distinct())
                .allSatisfy(key -> assertThat(described).contains("`" + key + "`"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_slot_that_a_rule_uses_stands_in_one_of_its_patterns(Case one) {
        var slots = one.rule().patterns().stream().flatMap(p -> p.slots().stream()).toList();
        for (var key :
                List.of(
                        "host",
                        "guest",
                        "participant",
                        "sender",
                        "recipient",
                        "parties",
                        "sides",
                        "place",
                        "venue",
                        "speaker",
                        "actor",
                        "target",
                        "both",
                        "split")) {
            for (var slot : one.rule().then(key, "").split(" ", -1)) {
                assertThat(slot.isEmpty() || slots.contains(slot)).as(key + " " + slot).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_example_gives_what_it_says(Case one) {
        for (var example : one.rule().examples()) {
            var matches = matches(one, example.text());
            assertThat(matches).as(example.text()).isNotEmpty();
            example.gives()
                    .forEach((slot, expected) -> {
                        if (slot.equals("status")) {
                            assertThat(statuses(one, example.text()))
                                    .as(example.text())
                                    .contains(expected);
                        } else {
                            assertThat(matches)
                                    .as(example.text())
                                    .extracting(m -> m.get(slot))
                                    .contains(expected);
                        }
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_counter_example_gives_a_fact(Case one) {
        for (var text : one.rule().counterExamples()) {
            var read = Reading.EXTRACTOR.read(Reading.article(one.language(), text, null));
            assertThat(read.meetings()).as(text).isEmpty();
            assertThat(read.agreements()).as(text).isEmpty();
            assertThat(read.statements()).as(text).isEmpty();
            assertThat(read.acts()).as(text).isEmpty();
        }
    }

    private static List<Map<String, String>> matches(Case one, String text) {
        var article = Reading.article(one.language(), text, null);
        var matches = new ArrayList<Map<String, String>>();
        for (var draft : Reading.EXTRACTOR.drafts(article)) {
            if (draft.rule().id().equals(one.rule().id())) {
                matches.add(words(draft, article.fullText()));
            }
        }
        return matches;
    }

    private static Map<String, String> words(Draft draft, String fullText) {
        var tokens = LEXICON.tokenizer().tokens(fullText);
        var words = new java.util.HashMap<String, String>();
        draft.slots()
                .forEach((slot, chunks) -> {
                    var end = tokens.get(chunks.getLast().extent().to() - 1).end();
                    words.put(slot, fullText.substring(chunks.getFirst().extent().start(), end));
                });
        return words;
    }

    private static List<String> statuses(Case one, String text) {
        Extraction read = Reading.EXTRACTOR.read(Reading.article(one.language(), text, null));
        return Stream.of(
                        read.meetings().stream().map(m -> m.status().name()),
                        read.agreements().stream().map(a -> a.status().name()),
                        read.acts().stream().map(a -> a.status().name()))
                .flatMap(statuses -> statuses)
                .toList();
    }
}
