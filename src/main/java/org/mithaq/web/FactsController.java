package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Evidence;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.FactLookup;
import org.mithaq.graph.Facts;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.PastFacts;
import org.mithaq.graph.StatedEvidence;
import org.mithaq.graph.Timelines;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What happened, and the words that say so. Lists are newest first, undated facts last.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Facts")
class FactsController {
    private static final int MAX_IDS = 100;

    private final Timelines timelines;
    private final PastFacts past;
    private final Facts facts;
    private final Evidence evidence;

    FactsController(GraphConnection graph, Facts facts, Evidence evidence) {
        this.timelines = graph.timelines();
        this.past = graph.pastFacts();
        this.facts = facts;
        this.evidence = evidence;
    }

    @GetMapping("/meetings")
    @Operation(summary = "Meetings, visits, calls, summits, negotiations …")
    Listed<FactJson> meetings(@ParameterObject FactQuery query) {
        return list(FactKind.MEETING, query);
    }

    @GetMapping("/meetings/{id}")
    @Operation(summary = "One meeting")
    FactJson meeting(@PathVariable String id, @ParameterObject OneQuery query) {
        return one(FactKind.MEETING, id, query);
    }

    @GetMapping("/agreements")
    @Operation(summary = "Treaties, memoranda, joint committees, ceasefires …")
    Listed<FactJson> agreements(@ParameterObject FactQuery query) {
        return list(FactKind.AGREEMENT, query);
    }

    @GetMapping("/agreements/{id}")
    @Operation(summary = "One agreement")
    FactJson agreement(@PathVariable String id, @ParameterObject OneQuery query) {
        return one(FactKind.AGREEMENT, id, query);
    }

    @GetMapping("/statements")
    @Operation(summary = "Positions taken; type is the stance")
    Listed<FactJson> statements(@ParameterObject FactQuery query) {
        return list(FactKind.STATEMENT, query);
    }

    @GetMapping("/statements/{id}")
    @Operation(summary = "One statement")
    FactJson statement(@PathVariable String id, @ParameterObject OneQuery query) {
        return one(FactKind.STATEMENT, id, query);
    }

    @GetMapping("/acts")
    @Operation(summary = "Other diplomatic acts: sanctions, embassies, ambassadors …")
    Listed<FactJson> acts(@ParameterObject FactQuery query) {
        return list(FactKind.ACT, query);
    }

    @GetMapping("/acts/{id}")
    @Operation(summary = "One act")
    FactJson act(@PathVariable String id, @ParameterObject OneQuery query) {
        return one(FactKind.ACT, id, query);
    }

    /// Query parameters of one fact.
    ///
    /// @param asOf what the graph knew of it at that moment: an instant, or a day for its first
    ///   instant in UTC
    record OneQuery(@Nullable String asOf) {}

    /// Query parameters of facts by id.
    ///
    /// @param id of a fact; repeated up to 100 times
    /// @param asOf what the graph knew of them at that moment: an instant, or a day for its first
    ///   instant in UTC
    record IdsQuery(@Nullable List<String> id, @Nullable String asOf) {}

    @GetMapping("/facts")
    @Operation(
            summary = "Facts of any kind by their ids, in that order; those unknown are left out",
            description =
                    "For what `format=columnar` of a timeline tells the ids of. With `asOf` a fact may"
                            + " come under the id that it had then.")
    Listed<FactJson> some(@ParameterObject IdsQuery query) {
        var parameters = new Parameters();
        var ids = parameters.some("id", query.id, MAX_IDS);
        var moment = parameters.asOf(query.asOf);
        parameters.requireGood();
        var some = moment == null ? timelines.whole(ids) : past.named(ids, moment);
        return Listed.whole(some.stream().map(FactJson::of).toList());
    }

    @GetMapping("/facts/{id}")
    @Operation(summary = "One fact of any kind")
    FactJson fact(@PathVariable String id, @ParameterObject OneQuery query) {
        return found("fact", id, query);
    }

    @GetMapping("/facts/{id}/evidence")
    @Operation(summary = "Every claim of a fact: the article, its words, the rule that found them")
    Listed<StatedEvidence> evidence(@PathVariable String id) {
        found("fact", id);
        return Listed.whole(evidence.of(id));
    }

    private Listed<FactJson> list(FactKind kind, FactQuery query) {
        var parameters = new Parameters();
        var filter = query.filter(kind, parameters);
        var moment = query.moment(parameters);
        var request = parameters.pageRequest(query.limit(), query.cursor());
        return Listed.of(
                parameters.page(
                        request,
                        page ->
                                moment == null
                                        ? facts.list(kind, filter, page)
                                        : past.list(kind, filter, page, moment)),
                FactJson::of);
    }

    private FactJson one(FactKind kind, String id, OneQuery query) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var fact = found(name, id, query);
        if (fact.kind() != kind) {
            throw RequestException.unknown(name, id);
        }
        return fact;
    }

    private FactJson found(String name, String id, OneQuery query) {
        var parameters = new Parameters();
        var moment = parameters.asOf(query.asOf);
        parameters.requireGood();
        return moment == null
                ? found(name, id)
                : past.find(id, moment)
                        .map(FactJson::of)
                        .orElseThrow(() -> RequestException.unknownAt(moment, name, id));
    }

    private FactJson found(String name, String id) {
        return switch (facts.find(id)) {
            case FactLookup.Found(var fact) -> FactJson.of(fact);
            case FactLookup.Withdrawn(var at) ->
                    throw RequestException.gone(name, id, at.toString());
            case FactLookup.Moved(var to) -> throw new MovedException(id, to);
            case FactLookup.Unknown _ -> throw RequestException.unknown(name, id);
        };
    }
}
