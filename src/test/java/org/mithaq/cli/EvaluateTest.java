package org.mithaq.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest {
    private static final Path ANNOTATED = Path.of("../shared/gold");
    private static final String ARTICLE =
            """
            {"id": "a", "lang": "ar", "title": "بوتين يلتقي الشيباني", "text": "استقبل الرئيس الروسي فلاديمير بوتين وزير الخارجية السوري أسعد الشيباني.", "date": "2025-07-31"}
            """;
    private static final String GOLD =
            """
            {"id": "a", "countries": ["RUS", "SYR"], "officials": [], "organizations": [], "meetings": [], "agreements": [], "statements": [], "acts": []}
            """;

    @TempDir private Path folder;

    @Test
    void articles_are_extracted_and_scored() throws IOException {
        var run = run(file("a.jsonl", ARTICLE), file("gold.jsonl", GOLD), "--errors", "1");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("articles 1\n")
                .contains("countries             1.000  1.000  1.000     2     2     2")
                .contains("extra meeting\ta\tMEETING ");
    }

    @Test
    void facts_of_a_file_are_scored_instead() throws IOException {
        var facts =
                file("facts.jsonl", "{\"articleId\":\"a\",\"countries\":[{\"iso3\":\"RUS\"}]}\n");

        var run =
                run(file("a.jsonl", ARTICLE), file("gold.jsonl", GOLD), "--facts", facts, "--json");

        var countries = JsonMapper.shared().readTree(run.out()).at("/countries");
        assertThat(countries.at("/tp").asInt()).isEqualTo(1);
        assertThat(countries.at("/r").asDouble()).isEqualTo(0.5);
    }

    @Test
    void what_cannot_be_read_is_told_in_one_line() throws IOException {
        var broken = run(file("a.jsonl", ARTICLE), file("gold.jsonl", "{\n"));
        var missing =
                run(file("b.jsonl", ARTICLE.replace("\"a\"", "\"b\"")), file("g.jsonl", GOLD));

        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).contains("gold.jsonl cannot be read").containsOnlyOnce("\n");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).isEqualTo("Article a is annotated, but not among the articles\n");
    }

    /// Every second article of the set with which the rules are developed.
    @Test
    void the_numbers_are_those_of_the_reference_program() throws Exception {
        var reference = ANNOTATED.resolve("score.py");
        assumeThat(reference).exists();
        var articles = everySecond(ANNOTATED.resolve("dev.articles.jsonl"), "articles.jsonl");
        var gold = everySecond(ANNOTATED.resolve("dev.gold.jsonl"), "gold.jsonl");
        var facts = folder.resolve("facts.jsonl");
        try (var out = Files.newOutputStream(facts)) {
            Mithaq.execute(InputStream.nullInputStream(), out, out, "extract", articles.toString());
        }
        var json = folder.resolve("reference.json");
        var log = folder.resolve("reference.txt");
        var process =
                new ProcessBuilder(
                                "python3",
                                reference.toString(),
                                articles.toString(),
                                gold.toString(),
                                facts.toString(),
                                "--json",
                                json.toString())
                        .redirectOutput(log.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assumeThat(process.waitFor()).isZero();

        var scored = run(articles.toString(), gold.toString(), "--facts", facts.toString());
        var extracted = run(articles.toString(), gold.toString());
        var told = run(articles.toString(), gold.toString(), "--json");

        assertThat(scored.out()).isEqualTo(Files.readString(log));
        assertThat(extracted.out()).isEqualTo(scored.out());
        assertThat(tree(told.out())).isEqualTo(tree(Files.readString(json)));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private Path everySecond(Path lines, String name) throws IOException {
        List<String> all = Files.readAllLines(lines);
        var some =
                IntStream.range(0, all.size()).filter(i -> i % 2 == 1).mapToObj(all::get).toList();
        return Files.write(folder.resolve(name), some);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var all = new String[args.length + 1];
        all[0] = "evaluate";
        System.arraycopy(args, 0, all, 1, args.length);
        var status = Mithaq.execute(InputStream.nullInputStream(), out, err, all);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
