package org.mithaq.graph;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.mithaq.fact.Extraction;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Driver;

/// Writes articles with their claims and facts. A batch is one transaction: all of it is there or
/// nothing. Writing the same again changes nothing, and any order of batches, by any number of
/// writers at once, gives the same graph (docs/decisions/0002). Safe to share between threads.
public final class GraphWriter {
    private final Driver driver;
    private final Function<Extraction, String> contractJson;
    private final InstantSource clock;

    /// A writer whose days of recording come from this machine's clock.
    ///
    /// @param contractJson the JSON of the facts contract, which is kept with the article as it is
    public GraphWriter(Driver driver, Function<Extraction, String> contractJson) {
        this(driver, contractJson, InstantSource.system());
    }

    GraphWriter(Driver driver, Function<Extraction, String> contractJson, InstantSource clock) {
        this.driver = driver;
        this.contractJson = contractJson;
        this.clock = clock;
    }

    /// Writes one batch; about 50 articles at a time are fastest. An id that comes twice with
    /// different texts is a new version of itself, in the order given.
    ///
    /// @return what became of each article, in the order given
    public List<WrittenArticle> write(Collection<ResolvedFacts> batch) {
        var articles = batch.stream().map(facts -> ArticleToWrite.of(facts, contractJson)).toList();
        var now = clock.instant().atZone(ZoneOffset.UTC);
        try (var session = driver.session()) {
            return session.executeWrite(tx -> new BatchWrite(tx, now).write(articles));
        }
    }

    /// Withdraws an article with all its versions' say: its claims are retracted and the facts that
    /// nobody else states are gone. It will not come back by being delivered again.
    ///
    /// @return whether there is such an article
    public boolean withdraw(String articleId) {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        try (var session = driver.session()) {
            return session.executeWrite(tx -> new BatchWrite(tx, now).withdraw(articleId));
        }
    }
}
