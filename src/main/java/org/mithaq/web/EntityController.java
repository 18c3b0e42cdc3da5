package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Entities;
import org.mithaq.graph.FactCounts;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.KnownEntity;
import org.mithaq.graph.Neighbour;
import org.mithaq.graph.PageRequest;
import org.mithaq.graph.PastFacts;
import org.mithaq.graph.Timelines;
import org.mithaq.graph.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// An official, a state or an organisation, by an id alone: what it did, and with whom.
@RestController
@RequestMapping("/api/v1/entities/{id}")
@Tag(name = "Entities")
class EntityController {
    private static final int USUAL_NEIGHBOURS = 50;

    private final Timelines timelines;
    private final PastFacts past;
    private final Entities entities;

    EntityController(GraphConnection graph, Entities entities) {
        this.timelines = graph.timelines();
        this.past = graph.pastFacts();
        this.entities = entities;
    }

    @GetMapping
    @Operation(summary = "One official, state or organisation")
    EntityJson.Full entity(@PathVariable String id) {
        var label = timelines.labelOf(id);
        Optional<KnownEntity> known =
                switch (label == null ? "" : label) {
                    case "Official" -> entities.official(id);
                    case "Country" -> entities.country(id);
                    case "Organization" -> entities.organization(id);
                    default -> Optional.empty();
                };
        return known.map(EntityJson.Full::of)
                .orElseThrow(() -> RequestException.unknown("official, state or organisation", id));
    }

    @GetMapping("/timeline")
    @Operation(
            summary =
                    "Every fact in which it has a part, or that involves it, oldest first; undated ones"
                            + " apart")
    TimelineJson timeline(
            @PathVariable String id,
            @ParameterObject TimelineQuery query,
            @ParameterObject TimelineQuery.Form form) {
        var parameters = new Parameters();
        var window = query.window(parameters);
        var isColumnar = form.isColumnar(parameters);
        var moment = form.moment(parameters);
        parameters.requireGood();
        var timeline = TimelineJson.of(entity(id));
        if (moment != null) {
            return timeline.past(past.of(id, window, moment), isColumnar);
        }
        var marks = timelines.of(id, window);
        return isColumnar ? timeline.columnar(marks) : timeline.full(marks, timelines);
    }

    @GetMapping("/counts")
    @Operation(summary = "How many facts of each kind there are in each month, quarter or year")
    CountsJson counts(
            @PathVariable String id,
            @ParameterObject TimelineQuery query,
            @ParameterObject TimelineQuery.Stretch stretch) {
        var parameters = new Parameters();
        var window = query.window(parameters);
        var bucket = stretch.of(parameters);
        parameters.requireGood();
        entity(id);
        return CountsJson.of(
                bucket.name().toLowerCase(Locale.ROOT),
                FactCounts.of(timelines.of(id, window), bucket));
    }

    /// Query parameters of a network.
    ///
    /// @param from first day; a bound leaves undated facts out
    /// @param to last day, inclusive
    /// @param limit number of others, 1 to 500; usually 50
    record NetworkQuery(@Nullable String from, @Nullable String to, @Nullable String limit) {
        Window window(Parameters parameters) {
            return new TimelineQuery(from, to, null).window(parameters);
        }

        int most(Parameters parameters) {
            return parameters.number("limit", limit, USUAL_NEIGHBOURS, PageRequest.MAX_LIMIT);
        }
    }

    /// Who stands in facts together with an entity.
    ///
    /// @param total number of others; `items` may be fewer
    record NetworkJson(EntityJson.Full entity, List<NeighbourJson> items, long total) {}

    /// Somebody who stands in facts together with the entity.
    ///
    /// @param facts number of distinct facts
    /// @param positive positions of support, welcome, praise or commitment among them
    /// @param negative positions of opposition, condemnation, accusation or warning
    /// @param undated how many have no date
    record NeighbourJson(
            EntityJson entity,
            int facts,
            int meetings,
            int agreements,
            int statements,
            int acts,
            int positive,
            int negative,
            int undated,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        static NeighbourJson of(Neighbour neighbour) {
            return new NeighbourJson(
                    EntityJson.of(neighbour.entity()),
                    neighbour.facts(),
                    neighbour.meetings(),
                    neighbour.agreements(),
                    neighbour.statements(),
                    neighbour.acts(),
                    neighbour.positive(),
                    neighbour.negative(),
                    neighbour.undated(),
                    neighbour.first(),
                    neighbour.last());
        }
    }

    @GetMapping("/network")
    @Operation(
            summary =
                    "Who stands in facts together with it, how often and how; the most often first")
    NetworkJson network(@PathVariable String id, @ParameterObject NetworkQuery query) {
        var parameters = new Parameters();
        var window = query.window(parameters);
        var limit = query.most(parameters);
        parameters.requireGood();
        var entity = entity(id);
        var page = timelines.network(id, window, limit);
        return new NetworkJson(
                entity, page.items().stream().map(NeighbourJson::of).toList(), page.total());
    }
}
