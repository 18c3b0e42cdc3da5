package org.mithaq.graph;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Role;
import org.mithaq.resolve.EntityId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// Reads claims back from the graph.
final class StoredClaim {
    private StoredClaim() {}

    /// @param row of `claims-of-facts.cypher`
    static Claim of(Record row) {
        var claim = row.get("claim");
        return new Claim(
                claim.get("id").asString(),
                row.get("article").asString(),
                FactKind.valueOf(claim.get("kind").asString()),
                claim.get("type").asString(),
                text(claim, "status"),
                date(claim),
                text(claim, "place"),
                text(claim, "title"),
                text(claim, "subject"),
                claim.get("topics").asList(Value::asString, List.of()),
                Quotes.of(
                        claim.get("starts").asList(Value::asInt),
                        claim.get("ends").asList(Value::asInt),
                        claim.get("quotes").asList(Value::asString)),
                claim.get("confidence").asDouble(),
                claim.get("reasons").asList(Value::asString),
                claim.get("rule").asString(),
                new Extraction.Extractor(
                        claim.get("extractor").asString(), claim.get("version").asString()),
                row.get("slots").asList(StoredClaim::slot),
                text(claim, "reachedAt"),
                known(row, "publishedOn", Value::asLocalDate));
    }

    static @Nullable FactDate date(MapAccessor dated) {
        var edtf = text(dated, "edtf");
        return edtf == null
                ? null
                : new FactDate(
                        edtf,
                        known(dated, "earliest", Value::asLocalDate),
                        known(dated, "latest", Value::asLocalDate),
                        DatePrecision.valueOf(dated.get("precision").asString()),
                        DateBasis.valueOf(dated.get("dateBasis").asString()));
    }

    private static Slot slot(Value slot) {
        return new Slot(
                Slot.Kind.valueOf(slot.get("slot").asString()),
                new EntityId(slot.get("entity").asString()),
                known(slot, "role", v -> Role.valueOf(v.asString())),
                known(slot, "onBehalfOf", v -> new EntityId(v.asString())),
                known(slot, "office", v -> OfficeType.valueOf(v.asString())));
    }

    private static @Nullable String text(MapAccessor holder, String property) {
        return known(holder, property, Value::asString);
    }

    private static <T> @Nullable T known(
            MapAccessor holder, String property, Function<Value, T> as) {
        var value = holder.get(property);
        return value.isNull() ? null : as.apply(value);
    }
}
