package org.mithaq.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.TakenFact.TakenArticle;
import org.mithaq.graph.TakenFact.TakenClaim;
import org.mithaq.graph.TakenFact.TakenEntity;
import org.mithaq.graph.TakenFact.TakenPart;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// A row of `export/facts.cypher` as a [TakenFact].
final class TakenRow {
    private TakenRow() {}

    static TakenFact fact(Record row) {
        return new TakenFact(
                row.get("id").asString(),
                FactKind.valueOf(row.get("kind").asString()),
                row.get("type").asString(),
                Stored.text(row, "status"),
                Stored.text(row, "edtf"),
                Stored.known(row, "earliest", Value::asLocalDate),
                Stored.known(row, "latest", Value::asLocalDate),
                Stored.text(row, "precision"),
                Stored.text(row, "dateBasis"),
                Stored.text(row, "title"),
                Stored.text(row, "subject"),
                row.get("topics").asList(Value::asString, List.of()),
                row.get("confidence").asDouble(),
                row.get("sources").asInt(),
                Stored.text(row, "reachedAt"),
                row.get("parts").asList(TakenRow::part),
                row.get("involves").asList(TakenRow::entity),
                Stored.known(row, "place", TakenRow::entity),
                Stored.known(row, "established", TakenRow::entity),
                row.get("claims").asList(TakenRow::claim));
    }

    private static TakenPart part(MapAccessor part) {
        return new TakenPart(
                part.get("slot").asString(),
                Stored.text(part, "id"),
                Stored.text(part, "role"),
                Stored.text(part, "onBehalfOf"),
                Stored.text(part, "office"),
                entity(part.get("entity")));
    }

    private static TakenEntity entity(MapAccessor entity) {
        return new TakenEntity(
                entity.get("id").asString(),
                entity.get("label").asString("Entity"),
                Stored.text(entity, "standing"),
                Stored.text(entity, "name"),
                Stored.text(entity, "nameAr"),
                Stored.text(entity, "nameEn"),
                Stored.text(entity, "wikidata"),
                Stored.text(entity, "country"));
    }

    private static TakenClaim claim(MapAccessor claim) {
        return new TakenClaim(
                claim.get("id").asString(),
                claim.get("type").asString(),
                Stored.text(claim, "status"),
                Stored.text(claim, "edtf"),
                claim.get("quotes").asList(Value::asString),
                claim.get("starts").asList(Value::asInt),
                claim.get("ends").asList(Value::asInt),
                claim.get("confidence").asDouble(),
                claim.get("rule").asString(),
                claim.get("extractor").asString(),
                article(claim.get("article")));
    }

    private static TakenArticle article(MapAccessor article) {
        @Nullable String text = Stored.text(article, "text");
        return new TakenArticle(
                article.get("id").asString(),
                article.get("title").asString(),
                Stored.text(article, "outlet"),
                Stored.text(article, "url"),
                Stored.known(article, "publishedOn", Value::asLocalDate),
                article.get("lang").asString("und"),
                text);
    }
}
