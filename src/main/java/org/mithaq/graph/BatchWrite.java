package org.mithaq.graph;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// The writing of one batch within one transaction. Every step sorts its rows by id, so that
/// writers at work at the same time take their locks in the same order.
final class BatchWrite {
    private static final CypherFile TURN = CypherFile.named("write/turn");
    private static final CypherFile ARTICLE = CypherFile.named("write/article");
    private static final CypherFile REVISION = CypherFile.named("write/article-revision");
    private static final CypherFile READING = CypherFile.named("write/article-reading");
    private static final CypherFile WITHDRAWAL = CypherFile.named("write/article-withdrawal");
    private static final CypherFile MENTION = CypherFile.named("write/mention");

    private final TransactionContext tx;
    private final ZonedDateTime now;
    private final FactWrite facts;
    private final StoryWrite stories;
    private final EventMatch events;

    BatchWrite(TransactionContext tx, ZonedDateTime now) {
        this.tx = tx;
        this.now = now;
        this.facts = new FactWrite(tx);
        this.stories = new StoryWrite(tx);
        this.events = new EventMatch(tx, facts);
    }

    List<WrittenArticle> write(List<ArticleToWrite> batch) {
        var written = new ArrayList<WrittenArticle>(batch.size());
        takeTurn();
        for (var round : rounds(batch)) {
            written.addAll(writeRound(round));
        }
        return List.copyOf(written);
    }

    /// Versions of one article that come in one batch are written one after the other.
    private static List<List<ArticleToWrite>> rounds(List<ArticleToWrite> batch) {
        var rounds = new ArrayList<List<ArticleToWrite>>();
        var ids = new HashSet<String>();
        for (var article : batch) {
            if (rounds.isEmpty() || !ids.add(article.id())) {
                rounds.add(new ArrayList<>());
                ids.clear();
                ids.add(article.id());
            }
            rounds.getLast().add(article);
        }
        return rounds;
    }

    private List<WrittenArticle> writeRound(List<ArticleToWrite> articles) {
        var outcomes = takeIn(articles);
        var revised = with(WriteOutcome.REVISED, articles, outcomes);
        var readAnew = with(WriteOutcome.READ_ANEW, articles, outcomes);
        var replaced = Stream.concat(revised.stream(), readAnew.stream()).toList();
        var replacedIds = replaced.stream().map(ArticleToWrite::id).sorted().toList();
        var stated = facts.statedBy(replacedIds);
        var touched = events.detach(replacedIds);
        stories.forget(revised.stream().map(ArticleToWrite::id).sorted().toList());
        write(REVISION, rows(revised));
        write(READING, rows(readAnew));
        facts.clear(replaced.stream().flatMap(a -> a.claims().stream()));
        var changed = new ArrayList<>(with(WriteOutcome.NEW, articles, outcomes));
        changed.addAll(replaced);
        var resolved = changed.stream().map(ArticleToWrite::facts).toList();
        new EntityWrite(tx).write(resolved);
        write(MENTION, mentions(resolved));
        stories.link(printed(articles, outcomes));
        var claims =
                changed.stream()
                        .flatMap(a -> a.claims().stream())
                        .sorted(Comparator.comparing(Claim::id))
                        .toList();
        var counting = facts.writeClaims(claims, now);
        events.link(counting);
        counting.forEach(claim -> touched.add(claim.id()));
        touched.addAll(new DecisionWrite(tx, events, now).follow(replacedIds));
        events.settle(touched);
        facts.removeUnsupported(stated);
        return articles.stream().map(a -> a.as(outcome(a, outcomes))).toList();
    }

    boolean withdraw(String articleId) {
        takeTurn();
        stories.unlist(articleId);
        var stated = facts.statedBy(List.of(articleId));
        var touched = events.detach(List.of(articleId));
        var known = tx.run(WITHDRAWAL.text(), Map.of("id", articleId, "now", now)).list();
        events.settle(touched);
        facts.removeUnsupported(stated);
        return !known.isEmpty();
    }

    private void takeTurn() {
        tx.run(TURN.text()).consume();
    }

    /// Articles whose text the graph did not have.
    private static List<PrintedText> printed(
            List<ArticleToWrite> articles, Map<String, WriteOutcome> outcomes) {
        return articles.stream()
                .filter(a ->
                        switch (outcome(a, outcomes)) {
                            case NEW, REVISED -> true;
                            case UNCHANGED, READ_ANEW, WITHDRAWN -> false;
                        })
                .map(PrintedText::of)
                .sorted(Comparator.comparing(PrintedText::id))
                .toList();
    }

    private Map<String, WriteOutcome> takeIn(List<ArticleToWrite> articles) {
        var byId = articles.stream().collect(toMap(ArticleToWrite::id, article -> article));
        var parameters = Map.<String, Object>of("rows", rows(articles), "now", now);
        return tx.run(ARTICLE.text(), parameters).stream()
                .collect(
                        toMap(
                                found -> found.get("id").asString(),
                                found ->
                                        outcome(
                                                requireNonNull(
                                                        byId.get(found.get("id").asString())),
                                                found)));
    }

    private static WriteOutcome outcome(ArticleToWrite article, Record found) {
        if (found.get("isNew").asBoolean()) {
            return WriteOutcome.NEW;
        }
        if (found.get("isWithdrawn").asBoolean()) {
            return WriteOutcome.WITHDRAWN;
        }
        if (!found.get("sha256").asString().equals(article.sha256())) {
            return WriteOutcome.REVISED;
        }
        return found.get("extractor").asString().equals(article.extractor())
                ? WriteOutcome.UNCHANGED
                : WriteOutcome.READ_ANEW;
    }

    private static WriteOutcome outcome(
            ArticleToWrite article, Map<String, WriteOutcome> outcomes) {
        return requireNonNull(outcomes.get(article.id()));
    }

    private static List<ArticleToWrite> with(
            WriteOutcome wanted,
            List<ArticleToWrite> articles,
            Map<String, WriteOutcome> outcomes) {
        return articles.stream().filter(a -> outcome(a, outcomes) == wanted).toList();
    }

    private void write(CypherFile file, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(file.text(), Map.of("rows", rows, "now", now)).consume();
        }
    }

    private static List<Map<String, @Nullable Object>> rows(List<ArticleToWrite> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(ArticleToWrite::id))
                .map(ArticleToWrite::row)
                .toList();
    }

    private static List<Map<String, @Nullable Object>> mentions(List<ResolvedFacts> articles) {
        return articles.stream()
                .flatMap(facts -> Rows.mentions(facts).stream())
                .sorted(Rows.by("entity", "article"))
                .toList();
    }
}
