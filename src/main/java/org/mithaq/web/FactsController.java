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
    private final Facts facts;
    private final Evidence evidence;

    FactsController(GraphConnection graph, Facts facts, Evidence evidence) {
        this.timelines = graph.timelines();
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
    FactJson meeting(@PathVariable String id) {
        return one(FactKind.MEETING, id);
    }

    @GetMapping("/agreements")
    @Operation(summary = "Treaties, memoranda, joint committees, ceasefires …")
    Listed<FactJson> agreements(@ParameterObject FactQuery query) {
        return list(FactKind.AGREEMENT, query);
    }

    @GetMapping("/agreements/{id}")
    @Operation(summary = "One agreement")
    FactJson agreement(@PathVariable String id) {
        return one(FactKind.AGREEMENT, id);
    }

    @GetMapping("/statements")
    @Operation(summary = "Positions taken; type is the stance")
    Listed<FactJson> statements(@ParameterObject FactQuery query) {
        return list(FactKind.STATEMENT, query);
    }

    @GetMapping("/statements/{id}")
    @Operation(summary = "One statement")
    FactJson statement(@PathVariable String id) {
        return one(FactKind.STATEMENT, id);
    }

    @GetMapping("/acts")
    @Operation(summary = "Other diplomatic acts: sanctions, embassies, ambassadors …")
    Listed<FactJson> acts(@ParameterObject FactQuery query) {
        return list(FactKind.ACT, query);
    }

    @GetMapping("/acts/{id}")
    @Operation(summary = "One act")
    FactJson act(@PathVariable String id) {
        return one(FactKind.ACT, id);
    }

    /// Query parameters of facts by id.
    ///
    /// @param id of a fact; repeated up to 100 times
    record IdsQuery(@Nullable List<String> id) {}

    @GetMapping("/facts")
    @Operation(
            summary = "Facts of any kind by their ids, in that order; those unknown are left out",
            description = "For what `format=columnar` of a timeline tells the ids of.")
    Listed<FactJson> some(@ParameterObject IdsQuery query) {
        var parameters = new Parameters();
        var ids = parameters.some("id", query.id, MAX_IDS);
        parameters.requireGood();
        return Listed.whole(timelines.whole(ids).stream().map(FactJson::of).toList());
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
        var request = parameters.pageRequest(query.limit(), query.cursor());
        return Listed.of(
                parameters.page(request, page -> facts.list(kind, filter, page)), FactJson::of);
    }

    private FactJson one(FactKind kind, String id) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var fact = found(name, id);
        if (fact.kind() != kind) {
            throw RequestException.unknown(name, id);
        }
        return fact;
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
