package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.mithaq.graph.Entities;
import org.mithaq.graph.FactCounts;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.KnownEntity;
import org.mithaq.graph.PastFacts;
import org.mithaq.graph.Timelines;
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
    private final Timelines timelines;
    private final PastFacts past;
    private final Entities entities;

    RelationsController(GraphConnection graph, Entities entities) {
        this.timelines = graph.timelines();
        this.past = graph.pastFacts();
        this.entities = entities;
    }

    @GetMapping("/timeline")
    @Operation(summary = "Every fact that involves both states, oldest first; undated ones apart")
    TimelineJson timeline(
            @PathVariable String a,
            @PathVariable String b,
            @ParameterObject TimelineQuery query,
            @ParameterObject TimelineQuery.Form form) {
        var parameters = new Parameters();
        var window = query.window(parameters);
        var isColumnar = form.isColumnar(parameters);
        var moment = form.moment(parameters);
        parameters.requireGood();
        var pair = pair(a, b);
        var timeline = TimelineJson.between(pair.a(), pair.b());
        if (moment != null) {
            return timeline.past(past.ofPair(a, b, window, moment), isColumnar);
        }
        var marks = timelines.ofPair(a, b, window);
        return isColumnar ? timeline.columnar(marks) : timeline.full(marks, timelines);
    }

    @GetMapping("/counts")
    @Operation(summary = "How many facts of each kind there are in each month, quarter or year")
    CountsJson counts(
            @PathVariable String a,
            @PathVariable String b,
            @ParameterObject TimelineQuery query,
            @ParameterObject TimelineQuery.Stretch stretch) {
        var parameters = new Parameters();
        var window = query.window(parameters);
        var bucket = stretch.of(parameters);
        parameters.requireGood();
        pair(a, b);
        return CountsJson.of(
                bucket.name().toLowerCase(Locale.ROOT),
                FactCounts.of(timelines.ofPair(a, b, window), bucket));
    }

    /// Who stands in the facts of two states beside these.
    ///
    /// @param total number of others; `items` may be fewer
    record PairNetworkJson(
            EntityJson.Full a,
            EntityJson.Full b,
            List<EntityController.NeighbourJson> items,
            long total) {}

    @GetMapping("/network")
    @Operation(
            summary =
                    "Who stands in facts that involve both states, how often and how; the most often"
                            + " first")
    PairNetworkJson network(
            @PathVariable String a,
            @PathVariable String b,
            @ParameterObject EntityController.NetworkQuery query) {
        var parameters = new Parameters();
        var window = query.window(parameters);
        var limit = query.most(parameters);
        parameters.requireGood();
        var pair = pair(a, b);
        var page = timelines.networkOfPair(a, b, window, limit);
        return new PairNetworkJson(
                pair.a(),
                pair.b(),
                page.items().stream().map(EntityController.NeighbourJson::of).toList(),
                page.total());
    }

    private record Pair(EntityJson.Full a, EntityJson.Full b) {}

    /// Both states, in one question to the graph.
    private Pair pair(String a, String b) {
        var known = entities.countries(List.of(a, b));
        return new Pair(one(known, a), one(known, b));
    }

    private static EntityJson.Full one(List<KnownEntity> known, String iso3) {
        return known.stream()
                .filter(country -> country.entity().id().equals(iso3))
                .findFirst()
                .map(EntityJson.Full::of)
                .orElseThrow(() -> RequestException.unknown("country", iso3));
    }
}
