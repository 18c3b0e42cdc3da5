package org.mithaq.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;

/// What readers changed by hand in a fact: over what its claims say, the last word counts.
final class FactEdits {
    /// Properties that can be edited.
    static final Set<String> FIELDS = Set.of("status", "type", "date", "title", "subject");

    private FactEdits() {}

    static FoldedFact applied(FoldedFact fact, List<Decision> oldestFirst) {
        var edited = fact;
        var fields = new TreeSet<String>();
        for (var decision : oldestFirst) {
            var field = decision.field() == null ? "" : decision.field();
            fields.add(field);
            edited = applied(edited, field, decision.value());
        }
        return edited.withEdited(List.copyOf(fields));
    }

    private static FoldedFact applied(FoldedFact fact, String field, @Nullable String value) {
        return switch (field) {
            case "status" ->
                    fact.with(fact.type(), value, fact.date(), fact.title(), fact.subject());
            case "type" ->
                    fact.with(
                            value == null ? fact.type() : value,
                            fact.status(),
                            fact.date(),
                            fact.title(),
                            fact.subject());
            case "date" ->
                    fact.with(
                            fact.type(), fact.status(), date(value), fact.title(), fact.subject());
            case "title" ->
                    fact.with(fact.type(), fact.status(), fact.date(), value, fact.subject());
            case "subject" ->
                    fact.with(fact.type(), fact.status(), fact.date(), fact.title(), value);
            default -> fact;
        };
    }

    /// The date that an EDTF text names; null for none.
    static @Nullable FactDate date(@Nullable String edtf) {
        var interval = edtf == null ? null : EdtfInterval.of(edtf);
        return edtf == null || interval == null
                ? null
                : new FactDate(
                        edtf,
                        interval.earliest(),
                        interval.latest(),
                        interval.precision() == null ? DatePrecision.UNKNOWN : interval.precision(),
                        DateBasis.MANUAL);
    }
}
