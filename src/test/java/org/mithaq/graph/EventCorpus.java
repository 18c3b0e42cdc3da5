package org.mithaq.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.article.Article;
import org.mithaq.source.ArticleFiles;
import org.mithaq.source.Reading;

/// The articles and right clusters of `events/` (see its README.md).
record EventCorpus(List<Article> articles, List<Told> told) {
    private static final String FOLDER = "/events/";

    /// One event as one article tells it.
    ///
    /// @param type of the claim that tells it; empty where the kind is enough
    /// @param start where the words that tell it begin, in UTF-16 units
    record Told(BCubed.Item item, FactKind kind, String type, int start, int end) {

        /// The claim of the article that tells it: of its kind, on its words.
        Optional<StatedClaim> among(List<StatedClaim> claims) {
            return claims.stream()
                    .filter(claim -> claim.article().equals(item.article()))
                    .filter(claim -> claim.kind() == kind)
                    .filter(claim -> overlap(claim) > 0)
                    .max(
                            Comparator.<StatedClaim, Boolean>comparing(c -> c.type().equals(type))
                                    .thenComparingInt(this::overlap)
                                    .thenComparing(StatedClaim::claim));
        }

        private int overlap(StatedClaim claim) {
            var overlap = 0;
            for (var i = 0; i < claim.starts().size(); i++) {
                var from = Math.max(start, claim.starts().get(i));
                overlap += Math.max(0, Math.min(end, claim.ends().get(i)) - from);
            }
            return overlap;
        }
    }

    /// A claim as the graph has it, with the fact it supports.
    record StatedClaim(
            String article,
            String claim,
            FactKind kind,
            String type,
            List<Integer> starts,
            List<Integer> ends,
            String fact) {}

    static EventCorpus read() {
        var articles = readArticles();
        var byId = new HashMap<String, Article>();
        articles.forEach(article -> byId.put(article.id(), article));
        return new EventCorpus(
                articles, lines("clusters.tsv").skip(1).map(line -> told(line, byId)).toList());
    }

    private static List<Article> readArticles() {
        var articles = new ArrayList<Article>();
        var file = Path.of("src/test/resources" + FOLDER + "articles.jsonl").toString();
        try (var all = ArticleFiles.in(List.of(file), InputStream.nullInputStream())) {
            all.forEachOrdered(delivery -> {
                switch (delivery.reading()) {
                    case Reading.Read(var article) -> articles.add(article);
                    case Reading.Broken(var problem) ->
                            throw new IllegalStateException(problem.inOneLine());
                }
            });
        }
        return List.copyOf(articles);
    }

    private static Told told(String line, Map<String, Article> articles) {
        var columns = line.split("\t", -1);
        var article = Objects.requireNonNull(articles.get(columns[0]), columns[0]);
        var evidence = columns[5];
        var start = article.fullText().indexOf(evidence);
        if (start < 0) {
            throw new IllegalStateException(article.id() + " does not read: " + evidence);
        }
        return new Told(
                new BCubed.Item(columns[0], columns[1]),
                FactKind.valueOf(columns[2]),
                columns[3],
                start,
                start + evidence.length());
    }

    private static Stream<String> lines(String file) {
        try (var in = EventCorpus.class.getResourceAsStream(FOLDER + file)) {
            return new String(
                            Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
