package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Role;
import org.mithaq.fact.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The annotated articles are annotated well: the words are in the text, the codes exist.
class GoldFormatTest {
    private static final int LONGEST_EVIDENCE = 250;
    private static final int MOST_STATEMENTS = 6;

    /// An office, delegation or code that stands for somebody without a name.
    private static final Pattern CODE = Pattern.compile("[A-Z_]+@[A-Z_]+|[A-Z0-9_+]+");

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    @ParameterizedTest
    @CsvSource({"ar, 40", "en, 28"})
    void there_are_enough_articles(String language, int articles) {
        assertThat(GoldSet.annotations(language)).hasSizeGreaterThanOrEqualTo(articles);
    }

    @ParameterizedTest
    @FieldSource("org.mithaq.evaluate.GoldSet#LANGUAGES")
    void words_are_in_the_text_and_codes_exist(String language) {
        var articles = GoldSet.articles(language);
        var problems = new ArrayList<String>();
        for (var line : GoldSet.annotations(language)) {
            var gold = JsonMapper.shared().readTree(line);
            var id = gold.get("id").asString();
            new Check(gold, Objects.requireNonNull(articles.get(id), id).fullText())
                    .problems()
                    .forEach(problem -> problems.add(id + ": " + problem));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void an_annotation_with_mistakes_is_told() {
        var gold =
                """
                {"id": "a", "countries": ["Syria"], "officials": [{"name": "Bashar", "aliases": [], "name_en": "B", "office": "KING", "office_text": null, "country": "SYR"}],
                 "organizations": [], "agreements": [], "acts": [],
                 "meetings": [{"type": "MEETING", "status": "HELD", "participants": [{"who": "Nobody", "role": "GUEST"}], "countries": ["SYR"], "place": null, "date": "May 2014", "evidence": "met"}],
                 "statements": [{"speaker": "B", "stance": "WELCOME", "about": [], "evidence": "words that are not there"}]}
                """;

        assertThat(new Check(JsonMapper.shared().readTree(gold), "Assad met them.").problems())
                .containsExactly(
                        "not in the text: Bashar",
                        "not one of OfficeType: KING",
                        "no code of a state: Syria",
                        "nobody of the article: Nobody",
                        "no date: May 2014",
                        "not in the text: words that are not there");
    }

    /// One annotated article, and what is wrong with it.
    private record Check(JsonNode gold, String text, Set<String> known, List<String> problems) {
        Check(JsonNode gold, String text) {
            this(gold, text, new HashSet<>(), new ArrayList<>());
            officials();
            gold.get("countries").forEach(country -> state(country.asString()));
            gold.get("organizations").forEach(org -> isInText(org.get("name")));
            gold.get("meetings").forEach(this::meeting);
            gold.get("agreements").forEach(this::agreement);
            gold.get("statements").forEach(this::statement);
            gold.get("acts").forEach(this::act);
            if (gold.get("statements").size() > MOST_STATEMENTS) {
                problems.add("more than " + MOST_STATEMENTS + " statements");
            }
        }

        private void officials() {
            gold.get("organizations").forEach(org -> known.add(org.get("name_en").asString()));
            for (var official : gold.get("officials")) {
                known.add(official.get("name_en").asString());
                isInText(official.get("name"));
                official.get("aliases").forEach(this::isInText);
                if (!official.get("office_text").isNull()) {
                    isInText(official.get("office_text"));
                }
                isOneOf(OfficeType.class, official.get("office"));
            }
        }

        private void meeting(JsonNode meeting) {
            isOneOf(MeetingType.class, meeting.get("type"));
            isOneOf(MeetingStatus.class, meeting.get("status"));
            for (var participant : meeting.get("participants")) {
                isSomebody(participant.get("who"));
                isOneOf(Role.class, participant.get("role"));
            }
            meeting.get("countries").forEach(country -> state(country.asString()));
            if (!meeting.get("date").isNull()
                    && !DAY.matcher(meeting.get("date").asString()).matches()) {
                problems.add("no date: " + meeting.get("date").asString());
            }
            evidence(meeting);
        }

        private void agreement(JsonNode agreement) {
            isOneOf(AgreementType.class, agreement.get("type"));
            isOneOf(AgreementStatus.class, agreement.get("status"));
            agreement.get("parties").forEach(this::isSomebody);
            isInText(agreement.get("title"));
            evidence(agreement);
        }

        private void statement(JsonNode statement) {
            isSomebody(statement.get("speaker"));
            isOneOf(Stance.class, statement.get("stance"));
            evidence(statement);
        }

        private void act(JsonNode act) {
            isOneOf(ActType.class, act.get("type"));
            isOneOf(ActStatus.class, act.get("status"));
            isSomebody(act.get("actor"));
            if (!act.get("target").isNull()) {
                isSomebody(act.get("target"));
            }
            evidence(act);
        }

        private void evidence(JsonNode fact) {
            isInText(fact.get("evidence"));
            if (fact.get("evidence").asString().length() > LONGEST_EVIDENCE) {
                problems.add("too long: " + fact.get("evidence").asString());
            }
        }

        private void state(String code) {
            if (!code.matches("[A-Z]{3}")) {
                problems.add("no code of a state: " + code);
            }
        }

        private void isSomebody(JsonNode who) {
            if (!known.contains(who.asString()) && !CODE.matcher(who.asString()).matches()) {
                problems.add("nobody of the article: " + who.asString());
            }
        }

        private void isInText(JsonNode words) {
            if (words.asString().isEmpty() || !text.contains(words.asString())) {
                problems.add("not in the text: " + words.asString());
            }
        }

        private <E extends Enum<E>> void isOneOf(Class<E> vocabulary, JsonNode word) {
            if (Stream.of(vocabulary.getEnumConstants())
                    .noneMatch(one -> one.name().equals(word.asString()))) {
                problems.add("not one of " + vocabulary.getSimpleName() + ": " + word.asString());
            }
        }
    }
}
