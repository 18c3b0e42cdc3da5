package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.resolve.NameKey;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// The articles of the graph.
public final class Articles {
    private static final CypherFile ARTICLES = CypherFile.named("query/articles");
    private static final CypherFile ARTICLE = CypherFile.named("query/article");

    private static final CypherFile CLAIMS = CypherFile.named("query/article-claims");

    private final Driver driver;

    public Articles(Driver driver) {
        this.driver = driver;
    }

    /// Articles that stand, newest first, those without a date last.
    public Page<ArticleSummary> list(ArticleFilter filter, PageRequest page) {
        return new ListQuery(driver, ARTICLES, parameters(filter))
                .page(page, OrderedBy.DAY, Articles::summary);
    }

    /// One article by its id; also an older version (`id@n`) or a withdrawn one.
    public Optional<StoredArticle> find(String id) {
        return row(id).map(Articles::article);
    }

    /// What the extractor found in an article: the JSON of the facts contract as it was written.
    public Optional<String> facts(String id) {
        return row(id).map(row -> row.get("facts").asString());
    }

    /// The claims that an article states and that count, by id.
    public List<StatedClaim> claims(String id) {
        return ReadOnly.rows(driver, CLAIMS, Rows.row("id", id)).stream()
                .map(row ->
                        new StatedClaim(
                                row.get("claim").asString(),
                                FactKind.valueOf(row.get("kind").asString()),
                                row.get("type").asString(),
                                Stored.text(row, "status"),
                                Stored.text(row, "edtf"),
                                row.get("words").asString(""),
                                Stored.text(row, "fact")))
                .toList();
    }

    private Optional<Record> row(String id) {
        return ReadOnly.rows(driver, ARTICLE, Rows.row("id", id)).stream().findFirst();
    }

    private static Map<String, @Nullable Object> parameters(ArticleFilter filter) {
        return Rows.row(
                "from", filter.from(),
                "to", filter.to(),
                "outlet", filter.outlet(),
                "lang", filter.lang(),
                "q", filter.q() == null ? null : NameKey.of(filter.q()).value());
    }

    private static ArticleSummary summary(Record row) {
        return new ArticleSummary(
                row.get("id").asString(),
                row.get("title").asString(),
                row.get("lang").asString(),
                Stored.text(row, "outlet"),
                Stored.text(row, "url"),
                Stored.known(row, "publishedOn", Value::asLocalDate),
                row.get("receivedAt").asZonedDateTime(),
                row.get("version").asInt(),
                row.get("claims").asInt());
    }

    private static StoredArticle article(Record row) {
        return new StoredArticle(
                summary(row),
                row.get("text").asString(),
                row.get("sha256").asString(),
                Stored.known(row, "supersededAt", Value::asZonedDateTime),
                Stored.known(row, "withdrawnAt", Value::asZonedDateTime),
                row.get("older").asList(Value::asString));
    }
}
