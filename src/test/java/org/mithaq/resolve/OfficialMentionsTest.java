package org.mithaq.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Article;
import org.mithaq.extract.FactExtractor;
import org.mithaq.fact.Official;
import org.mithaq.ingest.ArticleReading;
import org.mithaq.lexicon.SeedData;

/// Mentions that are ambiguous by name, read as the program reads them (`officials/README.md`).
class OfficialMentionsTest {
    private static final double MIN_RIGHT = 0.95;
    private static final double MAX_WRONGLY_LINKED = 0.01;
    private static final int MIN_CASES = 60;

    private final ArticleReading reading = new ArticleReading(FactExtractor.of(SeedData.builtIn()));
    private final Resolver resolver = new Resolver();

    /// @param means as the file has it
    private record Case(String kind, Article article, int start, int end, String means) {
        boolean isNewPerson() {
            return means.startsWith("+");
        }
    }

    /// @param person id of the entity; empty where nobody was read there
    /// @param isKnown whether it is one of seed-data's
    private record Answer(Optional<Official> official, String person, boolean isKnown) {
        boolean isAmbiguous() {
            return official.isPresent() && !official.get().candidates().isEmpty();
        }
    }

    /// A case with what was answered.
    private record Decided(Case asked, Answer answer) {}

    @Test
    void mentions_that_are_ambiguous_by_name_are_told_apart() throws IOException {
        var decided = cases().stream().map(each -> new Decided(each, answer(each))).toList();
        var people = people(decided);
        var wrong = new ArrayList<String>();
        var linkedWrongly = 0;
        for (var each : decided) {
            if (!isRight(each, people)) {
                var isLinked = isLinkedWrongly(each, people);
                linkedWrongly += isLinked ? 1 : 0;
                wrong.add((isLinked ? "LINKED WRONGLY " : "") + shown(each));
            }
        }
        var right = decided.size() - wrong.size();
        var figures =
                "%d of %d right, %d wrongly linked%n%s"
                        .formatted(right, decided.size(), linkedWrongly, String.join("\n", wrong));
        System.out.println("Officials: " + figures);
        assertThat(decided).hasSizeGreaterThanOrEqualTo(MIN_CASES);
        assertThat((double) right / decided.size()).as(figures).isGreaterThanOrEqualTo(MIN_RIGHT);
        assertThat((double) linkedWrongly / decided.size())
                .as(figures)
                .isLessThanOrEqualTo(MAX_WRONGLY_LINKED);
    }

    /// The entity that most mentions of each person unknown to seed-data were taken for.
    private static Map<String, String> people(List<Decided> decided) {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var each : decided) {
            if (each.asked().isNewPerson() && !each.answer().person().isEmpty()) {
                counts.computeIfAbsent(each.asked().means(), _ -> new HashMap<>())
                        .merge(each.answer().person(), 1, Integer::sum);
            }
        }
        var people = new HashMap<String, String>();
        counts.forEach((label, count) ->
                people.put(
                        label,
                        count.entrySet().stream()
                                .max(
                                        Map.Entry.<String, Integer>comparingByValue()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                .orElseThrow()
                                .getKey()));
        return people;
    }

    private static boolean isRight(Decided each, Map<String, String> people) {
        var answer = each.answer();
        var means = each.asked().means();
        return switch (means) {
            case "ambiguous" -> answer.isAmbiguous();
            case "unnamed" ->
                    answer.official().isPresent() && !answer.isKnown() && !answer.isAmbiguous();
            default ->
                    each.asked().isNewPerson()
                            ? !answer.isKnown()
                                    && answer.person().equals(people.get(means))
                                    && !isTakenForAnother(each, people)
                            : answer.person().equals(means);
        };
    }

    private static boolean isLinkedWrongly(Decided each, Map<String, String> people) {
        return each.answer().isKnown()
                || (each.asked().isNewPerson() && isTakenForAnother(each, people));
    }

    /// Whether the entity is that of a person with another label.
    private static boolean isTakenForAnother(Decided each, Map<String, String> people) {
        return people.entrySet().stream()
                .anyMatch(e ->
                        !e.getKey().equals(each.asked().means())
                                && e.getValue().equals(each.answer().person()));
    }

    private static String shown(Decided each) {
        var official = each.answer().official();
        return each.asked().kind()
                + ": expected "
                + each.asked().means()
                + ", found "
                + (official.isEmpty() ? "nobody" : each.answer().person())
                + " "
                + official.map(o -> o.office() + " " + o.country() + " " + o.reasons()).orElse("")
                + " in: "
                + each.asked().article().text();
    }

    private Answer answer(Case each) {
        var extraction = reading.read(each.article());
        var official =
                extraction.officials().stream()
                        .filter(o ->
                                o.mentions().stream()
                                        .anyMatch(m ->
                                                m.start() < each.end() && each.start() < m.end()))
                        .findFirst();
        if (official.isEmpty()) {
            return new Answer(official, "", false);
        }
        var entity = resolver.resolve(each.article(), extraction).entity(official.get().ref());
        return new Answer(official, entity.id().value(), entity.standing() == Standing.KNOWN);
    }

    private static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        try (var in = OfficialMentionsTest.class.getResourceAsStream("/officials/mentions.tsv")) {
            assertThat(in).isNotNull();
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            lines.stream().skip(1).forEach(line -> cases.add(read(line, cases.size())));
        }
        return cases;
    }

    private static Case read(String line, int number) {
        var columns = line.split("\t", -1);
        var marked = columns[4];
        var start = marked.indexOf('[');
        var end = marked.indexOf(']') - 1;
        var text = marked.replace("[", "").replace("]", "");
        var day = columns[2].isEmpty() ? null : LocalDate.parse(columns[2]);
        var article = new Article("mention-" + number, "…", text, columns[1], day, null, null);
        var before = article.fullText().length() - text.length();
        return new Case(columns[0], article, before + start, before + end, columns[3]);
    }
}
