package org.mithaq.graph;

import java.util.List;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Role;
import org.mithaq.resolve.EntityId;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// Reads claims back from the graph.
final class StoredClaim {
    private StoredClaim() {}

    /// The claim of a row like those of `claims-of-facts.cypher`.
    static Claim of(MapAccessor row) {
        var claim = row.get("claim");
        return new Claim(
                claim.get("id").asString(),
                row.get("article").asString(),
                Stored.known(row, "publishedOn", Value::asLocalDate),
                content(claim),
                row.get("slots").asList(StoredClaim::slot),
                grounds(claim));
    }

    private static Claim.Content content(Value claim) {
        return new Claim.Content(
                FactKind.valueOf(claim.get("kind").asString()),
                claim.get("type").asString(),
                Stored.text(claim, "status"),
                Stored.date(claim),
                Stored.text(claim, "place"),
                Stored.text(claim, "title"),
                Stored.text(claim, "subject"),
                claim.get("topics").asList(Value::asString, List.of()),
                Stored.text(claim, "reachedAt"));
    }

    private static Claim.Grounds grounds(Value claim) {
        return new Claim.Grounds(
                Stored.quotes(claim),
                claim.get("confidence").asDouble(),
                claim.get("reasons").asList(Value::asString),
                claim.get("rule").asString(),
                new Extraction.Extractor(
                        claim.get("extractor").asString(), claim.get("version").asString()));
    }

    private static Slot slot(Value slot) {
        return new Slot(
                Slot.Kind.valueOf(slot.get("slot").asString()),
                new EntityId(slot.get("entity").asString()),
                Stored.known(slot, "role", v -> Role.valueOf(v.asString())),
                Stored.known(slot, "onBehalfOf", v -> new EntityId(v.asString())),
                Stored.known(slot, "office", v -> OfficeType.valueOf(v.asString())));
    }
}
