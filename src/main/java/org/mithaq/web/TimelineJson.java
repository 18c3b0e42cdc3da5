package org.mithaq.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.FactMark;
import org.mithaq.graph.RecordedFact;
import org.mithaq.graph.Timelines;

/// What happened, in order: facts one by one, or column by column.
///
/// @param items dated facts, oldest first
/// @param undated facts of which no article gives any date
/// @param columns both, column by column, where that was asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineJson(
        EntityJson.@Nullable Full a,
        EntityJson.@Nullable Full b,
        EntityJson.@Nullable Full entity,
        @Nullable List<FactJson> items,
        @Nullable Undated undated,
        @Nullable MarkColumns columns) {

    /// Facts without a date.
    record Undated(int count, List<FactJson> items) {}

    /// Column by column.
    TimelineJson columnar(List<FactMark> marks) {
        return new TimelineJson(a, b, entity, null, null, MarkColumns.of(marks));
    }

    /// One by one.
    TimelineJson full(List<FactMark> marks, Timelines timelines) {
        var dated = marks.stream().filter(FactMark::isDated).toList();
        var others = marks.stream().filter(mark -> !mark.isDated()).toList();
        var undated = timelines.details(others).stream().map(FactJson::of).toList();
        return new TimelineJson(
                a,
                b,
                entity,
                timelines.details(dated).stream().map(FactJson::of).toList(),
                new Undated(undated.size(), undated),
                null);
    }

    /// What was known at a moment.
    TimelineJson past(List<RecordedFact> facts, boolean isColumnar) {
        if (isColumnar) {
            return columnar(facts.stream().map(FactMark::of).toList());
        }
        var dated = facts.stream().filter(fact -> FactMark.of(fact).isDated()).toList();
        var undated = facts.stream().filter(fact -> !FactMark.of(fact).isDated()).toList();
        return new TimelineJson(
                a,
                b,
                entity,
                dated.stream().map(FactJson::of).toList(),
                new Undated(undated.size(), undated.stream().map(FactJson::of).toList()),
                null);
    }

    static TimelineJson between(EntityJson.Full a, EntityJson.Full b) {
        return new TimelineJson(a, b, null, null, null, null);
    }

    static TimelineJson of(EntityJson.Full entity) {
        return new TimelineJson(null, null, entity, null, null, null);
    }
}
