package org.mithaq.graph;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// The way back from facts to the words that state them.
public final class Evidence {
    private static final CypherFile EVIDENCE = CypherFile.named("query/evidence");

    private final Driver driver;

    public Evidence(Driver driver) {
        this.driver = driver;
    }

    /// Every claim of a fact that stands, the most confident first; empty for an unknown fact.
    public List<StatedEvidence> of(String factId) {
        return ReadOnly.rows(driver, EVIDENCE, Rows.row("id", factId)).stream()
                .map(Evidence::stated)
                .toList();
    }

    private static StatedEvidence stated(Record row) {
        return new StatedEvidence(
                row.get("claim").asString(),
                row.get("article").asString(),
                row.get("articleTitle").asString(),
                Stored.text(row, "outlet"),
                Stored.text(row, "url"),
                Stored.known(row, "publishedOn", Value::asLocalDate),
                row.get("type").asString(),
                Stored.text(row, "status"),
                Stored.date(row),
                Stored.quotes(row),
                row.get("confidence").asDouble(),
                row.get("reasons").asList(Value::asString),
                row.get("rule").asString(),
                row.get("extractor").asString() + " " + row.get("version").asString(),
                row.get("recordedAt").asZonedDateTime());
    }
}
