package org.mithaq.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mithaq.article.Article;
import org.mithaq.extract.FactExtractor;
import org.mithaq.ingest.FactsJson;
import org.mithaq.lexicon.SeedData;
import org.mithaq.source.ArticleFiles;
import org.mithaq.source.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The annotated articles of one language, and what the extractor finds in them.
///
/// @param facts what was found, as JSON in the facts contract, by article
record GoldSet(
        String language,
        Map<String, Article> articles,
        List<Gold> gold,
        Map<String, byte[]> facts) {
    static final Path FOLDER = Path.of("src/test/resources/gold");
    static final List<String> LANGUAGES = List.of("ar", "en");

    /// Loaded only where facts are wanted.
    private static final class Extractor {
        static final FactExtractor SHARED = FactExtractor.of(SeedData.builtIn());
    }

    /// Reads the articles and extracts their facts.
    static GoldSet read(String language) {
        var articles = articles(language);
        var facts = new LinkedHashMap<String, byte[]>();
        articles.forEach(
                (id, article) -> facts.put(id, FactsJson.of(Extractor.SHARED.read(article))));
        var gold = annotations(language).stream().map(Gold::parse).toList();
        return new GoldSet(language, articles, gold, facts);
    }

    /// The lines of the annotation.
    static List<byte[]> annotations(String language) {
        try (var lines = Files.lines(FOLDER.resolve(language + ".gold.jsonl"))) {
            return lines.map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The articles in their order, by id.
    static Map<String, Article> articles(String language) {
        var file = FOLDER.resolve(language + ".articles.jsonl");
        var articles = new LinkedHashMap<String, Article>();
        try (var all = ArticleFiles.in(List.of(file.toString()), InputStream.nullInputStream())) {
            all.forEachOrdered(delivery -> {
                switch (delivery.reading()) {
                    case Reading.Read(var article) -> articles.put(article.id(), article);
                    case Reading.Broken(var problem) ->
                            throw new IllegalStateException(
                                    delivery.place() + ": " + problem.inOneLine());
                }
            });
        }
        return articles;
    }

    /// The same articles with facts that were changed.
    GoldSet spoilt(Consumer<ObjectNode> change) {
        var spoilt = new LinkedHashMap<String, byte[]>();
        facts.forEach((id, json) -> {
            var tree = (ObjectNode) JsonMapper.shared().readTree(json);
            change.accept(tree);
            spoilt.put(id, JsonMapper.shared().writeValueAsBytes(tree));
        });
        return new GoldSet(language, articles, gold, spoilt);
    }

    Measures measures() {
        var texts = new LinkedHashMap<String, String>();
        articles.forEach((id, article) -> texts.put(id, article.fullText()));
        var reported = new LinkedHashMap<String, Reported>();
        facts.forEach((id, json) -> reported.put(id, Reported.parse(json)));
        return Evaluation.of(gold, texts, reported);
    }
}
