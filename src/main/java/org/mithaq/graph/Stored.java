package org.mithaq.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Quote;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// Reads what the graph holds back into our words.
final class Stored {
    private Stored() {}

    static @Nullable String text(MapAccessor holder, String property) {
        return known(holder, property, Value::asString);
    }

    static <T> @Nullable T known(MapAccessor holder, String property, Function<Value, T> as) {
        var value = holder.get(property);
        return value.isNull() ? null : as.apply(value);
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

    static List<Quote> quotes(MapAccessor holder) {
        var starts = holder.get("starts").asList(Value::asInt);
        var ends = holder.get("ends").asList(Value::asInt);
        var texts = holder.get("quotes").asList(Value::asString);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Quote(starts.get(i), ends.get(i), texts.get(i)))
                .toList();
    }

    static Support support(String claim, MapAccessor support) {
        return new Support(
                claim,
                support.get("score").asDouble(),
                support.get("like").asString(""),
                support.get("reasons").asList(Value::asString, List.of()));
    }

    static EntityRef entity(MapAccessor entity, String kind) {
        return new EntityRef(
                entity.get("id").asString(),
                kind,
                text(entity, "name"),
                text(entity, "nameAr"),
                text(entity, "nameEn"));
    }
}
