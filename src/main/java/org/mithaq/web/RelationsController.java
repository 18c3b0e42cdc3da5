package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Entities;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.Timeline;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the relation between two states developed.
@RestController
@RequestMapping("/api/v1/countries/{a}/relations/{b}")
@Tag(name = "Relations")
class RelationsController {
    private final GraphConnection graph;
    private final Entities entities;

    RelationsController(GraphConnection graph, Entities entities) {
        this.graph = graph;
        this.entities = entities;
    }

    /// Query parameters of a timeline.
    ///
    /// @param from first day; undated facts come in every case
    /// @param to last day, inclusive
    record Query(@Nullable String from, @Nullable String to) {}

    /// What happened between two states.
    ///
    /// @param items dated facts, oldest first
    /// @param undated facts of which no article gives any date
    record TimelineJson(
            EntityJson.Full a, EntityJson.Full b, List<FactJson> items, Undated undated) {

        record Undated(int count, List<FactJson> items) {}

        static TimelineJson of(EntityJson.Full a, EntityJson.Full b, Timeline timeline) {
            var undated = timeline.undated().stream().map(FactJson::of).toList();
            return new TimelineJson(
                    a,
                    b,
                    timeline.dated().stream().map(FactJson::of).toList(),
                    new Undated(undated.size(), undated));
        }
    }

    @GetMapping("/timeline")
    @Operation(summary = "Every fact that involves both states, oldest first; undated ones apart")
    TimelineJson timeline(
            @PathVariable String a, @PathVariable String b, @ParameterObject Query query) {
        var parameters = new Parameters();
        var from = parameters.day("from", query.from);
        var to = parameters.day("to", query.to);
        parameters.inOrder(from, to);
        parameters.requireGood();
        return TimelineJson.of(country(a), country(b), graph.timeline(a, b, from, to));
    }

    private EntityJson.Full country(String iso3) {
        return entities.country(iso3)
                .map(EntityJson.Full::of)
                .orElseThrow(() -> RequestException.unknown("country", iso3));
    }
}
