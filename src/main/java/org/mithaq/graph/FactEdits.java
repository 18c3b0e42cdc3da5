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
        var type = fact.type();
        var status = fact.status();
        var date = fact.date();
        var title = fact.title();
        var subject = fact.subject();
        var fields = new TreeSet<String>();
        for (var decision : oldestFirst) {
            var field = decision.field() == null ? "" : decision.field();
            var value = decision.value();
            fields.add(field);
            switch (field) {
                case "status" -> status = value;
                case "type" -> type = value == null ? type : value;
                case "date" -> date = date(value);
                case "title" -> title = value;
                case "subject" -> subject = value;
                default -> {
                    // a field that this version does not know
                }
            }
        }
        return fact.with(type, status, date, title, subject, List.copyOf(fields));
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
