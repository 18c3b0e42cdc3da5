package org.mithaq.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Links articles that print the same text. An article is found by its fingerprints, kept in the
/// graph one node each and looked up together with the day, so that one more article costs the same
/// however many there are; what is found is then compared whole.
final class StoryWrite {
    /// From how much of the shorter text on two articles are one story. Chosen by hand on
    /// republished articles: at 0.6 readouts of one press office written by one template join.
    static final double LEAST_CONTAINMENT = 0.7;

    /// How far apart the days of copies may lie; without a day anything may be a copy.
    private static final int DAYS_APART = 3;

    /// A text of fewer runs says too little to be recognised by, unless all of it is the same.
    private static final int LEAST_RUNS = 12;

    private static final long UNDATED = -1_000_000;
    private static final double HUNDRED = 100.0;

    private static final CypherFile FORGET = CypherFile.named("write/story-forget");
    private static final CypherFile UNLIST = CypherFile.named("write/story-unlist");
    private static final CypherFile FINGERPRINT = CypherFile.named("write/story-fingerprint");
    private static final CypherFile CANDIDATES = CypherFile.named("write/story-candidates");
    private static final CypherFile TEXTS = CypherFile.named("write/story-texts");
    private static final CypherFile LINK = CypherFile.named("write/story-link");

    private final TransactionContext tx;

    StoryWrite(TransactionContext tx) {
        this.tx = tx;
    }

    /// Makes the texts of these articles count no more: another text takes the id, or none.
    void forget(Collection<String> articles) {
        if (!articles.isEmpty()) {
            tx.run(FORGET.text(), Map.of("ids", articles)).consume();
        }
    }

    /// Makes a withdrawn article be found no more; which were its copies stays known.
    void unlist(String article) {
        tx.run(UNLIST.text(), Map.of("ids", List.of(article))).consume();
    }

    /// Finds the copies of articles just written, among themselves too.
    void link(List<PrintedText> articles) {
        if (articles.isEmpty()) {
            return;
        }
        var rows = articles.stream().map(StoryWrite::row).toList();
        tx.run(FINGERPRINT.text(), Map.of("rows", rows)).consume();
        var candidates = candidates(rows);
        if (candidates.isEmpty()) {
            return;
        }
        var shingles = shingles(articles, candidates);
        var links =
                candidates.stream()
                        .map(pair -> link(pair, shingles))
                        .filter(link -> !link.isEmpty())
                        .toList();
        if (!links.isEmpty()) {
            tx.run(LINK.text(), Map.of("rows", links)).consume();
        }
    }

    private static Map<String, @Nullable Object> row(PrintedText article) {
        var day = article.day();
        var fingerprints = Arrays.stream(article.shingles().fingerprints()).boxed().toList();
        return Rows.row(
                "id",
                article.id(),
                "day",
                day == null ? UNDATED : day.toEpochDay(),
                "days",
                days(day),
                "fingerprints",
                fingerprints);
    }

    private static List<Map<String, Long>> days(@Nullable LocalDate day) {
        return day == null
                ? List.of(Map.of("from", UNDATED, "to", Long.MAX_VALUE))
                : List.of(
                        Map.of("from", UNDATED, "to", UNDATED),
                        Map.of(
                                "from",
                                day.toEpochDay() - DAYS_APART,
                                "to",
                                day.toEpochDay() + DAYS_APART));
    }

    private SortedSet<IdPair> candidates(List<Map<String, @Nullable Object>> rows) {
        return tx.run(CANDIDATES.text(), Map.of("rows", rows)).stream()
                .map(row -> IdPair.of(row.get("id").asString(), row.get("other").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Shingles> shingles(List<PrintedText> articles, Collection<IdPair> pairs) {
        var shingles = new HashMap<String, Shingles>();
        articles.forEach(article -> shingles.put(article.id(), article.shingles()));
        var others = new TreeSet<String>();
        for (var pair : pairs) {
            others.add(pair.a());
            others.add(pair.b());
        }
        others.removeAll(shingles.keySet());
        tx.run(TEXTS.text(), Map.of("ids", List.copyOf(others))).stream()
                .forEach(row ->
                        shingles.put(
                                row.get("id").asString(), Shingles.of(row.get("text").asString())));
        return shingles;
    }

    /// @return empty where they are no copies
    private static Map<String, Object> link(IdPair pair, Map<String, Shingles> shingles) {
        var a = shingles.get(pair.a());
        var b = shingles.get(pair.b());
        if (a == null || b == null) {
            return Map.of();
        }
        var similarity = a.containment(b);
        var isEnough =
                Math.min(a.size(), b.size()) >= LEAST_RUNS
                        ? similarity >= LEAST_CONTAINMENT
                        : similarity == 1 && a.size() == b.size();
        return isEnough
                ? new TreeMap<>(
                        Map.of(
                                "a",
                                pair.a(),
                                "b",
                                pair.b(),
                                "similarity",
                                Math.round(similarity * HUNDRED) / HUNDRED))
                : Map.of();
    }
}
