package org.mithaq.cli;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.evaluate.Evaluation;
import org.mithaq.evaluate.Gold;
import org.mithaq.evaluate.Measures;
import org.mithaq.evaluate.MeasuresText;
import org.mithaq.evaluate.Reported;
import org.mithaq.extract.FactExtractor;
import org.mithaq.ingest.ArticleReading;
import org.mithaq.ingest.Extracted;
import org.mithaq.ingest.FactsJson;
import org.mithaq.source.ArticleFiles;
import org.mithaq.source.Delivery;
import org.mithaq.source.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Scores the extractor on articles that people annotated; touches neither a database nor Spring.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = {
            "Compares what is extracted from articles with what people found in them: precision,"
                    + " recall and F1 of each kind of fact."
        },
        footer = {"", "Exit status: 0 the measures are told; 1 the work had to stop; 2 wrong use."})
final class Evaluate implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ARTICLES", description = "File or folder of articles.")
    private Path articles = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "GOLD",
            description = "Annotations, one JSON object a line.")
    private Path gold = Path.of("");

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Scores these facts (what extract prints) instead of extracting anew.")
    private @Nullable Path facts;

    @Option(names = "--json", description = "Prints one JSON object instead of a table.")
    private boolean isJson;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description =
                    "Also prints, of each kind, the first N that were missed and the first N that"
                            + " are too many.")
    private int errors;

    @Mixin private ThreadsOption threads = new ThreadsOption();
    @Mixin private SeedDataOption seedData = new SeedDataOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var annotated = lines(gold, Gold::parse);
        var ids = annotated.stream().map(Gold::id).collect(Collectors.toSet());
        var byId = new LinkedHashMap<String, Delivery>();
        deliveries()
                .forEach((id, delivery) -> {
                    if (ids.contains(id)) {
                        byId.put(id, delivery);
                    }
                });
        var found = facts == null ? extracted(byId.values().stream().toList()) : read(facts);
        print(score(annotated, byId, found));
        return ExitStatus.DONE;
    }

    private static Measures score(
            List<Gold> annotated, Map<String, Delivery> byId, Map<String, Reported> found) {
        var texts = new LinkedHashMap<String, String>();
        byId.forEach((id, delivery) -> {
            if (delivery.reading() instanceof Reading.Read(Article article)) {
                texts.put(id, article.fullText());
            }
        });
        try {
            return Evaluation.of(annotated, texts, found);
        } catch (IllegalArgumentException e) {
            throw new CommandProblem(String.valueOf(e.getMessage()));
        }
    }

    private void print(Measures measures) {
        var out = spec.commandLine().getOut();
        out.print(isJson ? MeasuresText.json(measures) + "\n" : MeasuresText.table(measures));
        out.print(MeasuresText.misses(measures, errors));
        out.flush();
    }

    /// Articles by id; what is none is told and left out.
    private Map<String, Delivery> deliveries() {
        var byId = new LinkedHashMap<String, Delivery>();
        try (var all =
                ArticleFiles.in(List.of(articles.toString()), InputStream.nullInputStream())) {
            all.forEachOrdered(delivery -> {
                switch (delivery.reading()) {
                    case Reading.Read(var article) -> byId.put(article.id(), delivery);
                    case Reading.Broken(var problem) ->
                            tell(
                                    delivery.file()
                                            + ":"
                                            + delivery.line()
                                            + ": "
                                            + problem.inOneLine());
                }
            });
        }
        return byId;
    }

    private Map<String, Reported> extracted(List<Delivery> deliveries) {
        var reading = new ArticleReading(FactExtractor.of(seedData.read()));
        var found = new LinkedHashMap<String, Reported>();
        Extracted.inOrder(deliveries.stream(), reading::read, threads.number())
                .forEachOrdered(extracted -> {
                    switch (extracted) {
                        case Extracted.Found one ->
                                found.put(
                                        one.article().id(),
                                        Reported.parse(FactsJson.of(one.extraction())));
                        case Extracted.Failed(var failure, _) -> tell(failure.inOneLine());
                    }
                });
        return found;
    }

    private static Map<String, Reported> read(Path facts) {
        return lines(facts, Reported::parse).stream()
                .collect(toMap(Reported::articleId, one -> one, (_, later) -> later));
    }

    private static <T> List<T> lines(Path file, Function<byte[], T> parse) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> parse.apply(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new CommandProblem(file + " cannot be read: " + firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }

    private void tell(String message) {
        spec.commandLine().getErr().println(message);
    }
}
