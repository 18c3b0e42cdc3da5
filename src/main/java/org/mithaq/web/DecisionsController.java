package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Curation;
import org.mithaq.graph.Decision;
import org.mithaq.graph.DecisionKind;
import org.mithaq.graph.GraphConnection;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// What readers decide about facts: accept, reject, edit, merge, split, keep apart; and take it
/// back.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Curation")
class DecisionsController {
    private static final String KIND = "decision";
    private static final int USUAL_LIMIT = 50;
    private static final int MAX_LIMIT = 500;
    private static final String EXAMPLE =
            """
            {"kind": "MERGE", "facts": ["fact-1c0d…", "fact-93ab…"], "reason": "one visit, two readings of its day"}\
            """;

    private final Curation curation;

    DecisionsController(GraphConnection graph) {
        this.curation = graph.curation();
    }

    /// What is sent.
    ///
    /// @param facts of MERGE and APART two, of EDIT and SPLIT one
    /// @param claims of ACCEPT and REJECT those meant, else all; of SPLIT those that go
    /// @param field of EDIT: `status`, `type`, `date`, `title` or `subject`
    /// @param value of EDIT; a date as `2025-07-31`, `2025-07` or `2025`; null takes it away
    record Sent(
            DecisionKind kind,
            List<String> facts,
            @Nullable List<String> claims,
            @Nullable String field,
            @Nullable String value,
            String reason) {}

    /// Why a decision is taken back.
    record Why(String reason) {}

    /// Query parameters of the list of decisions.
    ///
    /// @param fact about which fact; without it about any
    record Query(@Nullable String fact, @Nullable String limit) {}

    /// Query parameters of what waits for a reader.
    ///
    /// @param country ISO 3166-1 alpha-3 of a state that the facts involve
    record Waiting(@Nullable String country, @Nullable String limit) {}

    /// Two facts that may be one.
    ///
    /// @param score how like they are, from 0 to 1; from 0.6 on they are one by themselves
    /// @param reasons what raised or lowered it
    /// @param claims the two claims that are alike: of the one, and of the other
    record CandidateJson(
            FactJson one, FactJson other, double score, List<String> reasons, List<String> claims) {
        static CandidateJson of(Curation.Candidate pair) {
            return new CandidateJson(
                    FactJson.of(pair.one()),
                    FactJson.of(pair.other()),
                    pair.score(),
                    pair.reasons(),
                    pair.claims());
        }
    }

    @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decide something about facts",
            description =
                    "It takes effect at once, survives reading the articles anew, and can be taken"
                            + " back. 422: a field is wrong, which is named.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Sent.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "201")
    ResponseEntity<Decision> decide(
            @Parameter(description = "who decides: " + UserHeader.DESCRIPTION)
                    @RequestHeader(name = UserHeader.NAME, required = false)
                    @Nullable String user,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var decision = curation.decide(DecisionBody.request(request, UserHeader.name(user)));
        var location =
                UriComponentsBuilder.fromPath("/api/v1/decisions/{id}")
                        .buildAndExpand(decision.id())
                        .toUri();
        return ResponseEntity.created(location).body(decision);
    }

    @PostMapping(path = "/decisions/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What would come of a decision",
            description =
                    "The facts that would then stand where those named stood. Nothing is changed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Sent.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "200")
    Listed<Curation.Foreseen> foresee(
            @Parameter(description = "who asks: " + UserHeader.DESCRIPTION)
                    @RequestHeader(name = UserHeader.NAME, required = false)
                    @Nullable String user,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return Listed.whole(curation.foresee(DecisionBody.request(request, UserHeader.name(user))));
    }

    @PostMapping(path = "/decisions/{id}/revert", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take a decision back",
            description =
                    "The graph is then what it would be without it. 409: it was taken back before.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Why.class)))
    @ApiResponse(responseCode = "200")
    Decision revert(
            @PathVariable String id,
            @Parameter(description = "who takes it back: " + UserHeader.DESCRIPTION)
                    @RequestHeader(name = UserHeader.NAME, required = false)
                    @Nullable String user,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return curation.revert(id, UserHeader.name(user), DecisionBody.reason(request))
                .orElseThrow(() -> RequestException.unknown(KIND, id));
    }

    @GetMapping("/decisions/{id}")
    @Operation(summary = "One decision: what, who, when, why, and whether it still holds")
    Decision one(@PathVariable String id) {
        return curation.find(id).orElseThrow(() -> RequestException.unknown(KIND, id));
    }

    @GetMapping("/decisions")
    @Operation(summary = "Decisions, newest first, reverted ones too")
    Listed<Decision> list(@ParameterObject Query query) {
        var parameters = new Parameters();
        var limit = parameters.number("limit", query.limit, USUAL_LIMIT, MAX_LIMIT);
        parameters.requireGood();
        return Listed.of(curation.decisions(parameters.text(query.fact), limit), d -> d);
    }

    @GetMapping("/candidates/pairs")
    @Operation(
            summary =
                    "Pairs of facts that may be one and that nobody has judged, the most alike first")
    Listed<CandidateJson> pairs(@ParameterObject Waiting query) {
        var parameters = new Parameters();
        var country = country(query, parameters);
        var limit = parameters.number("limit", query.limit, USUAL_LIMIT, MAX_LIMIT / 2);
        parameters.requireGood();
        return Listed.of(curation.pairs(country, limit), CandidateJson::of);
    }

    @GetMapping("/candidates/facts")
    @Operation(
            summary = "Facts of little confidence that nobody has accepted, the least sure first")
    Listed<FactJson> facts(@ParameterObject Waiting query) {
        var parameters = new Parameters();
        var country = country(query, parameters);
        var limit = parameters.number("limit", query.limit, USUAL_LIMIT, MAX_LIMIT);
        parameters.requireGood();
        return Listed.of(curation.doubtful(country, limit), FactJson::of);
    }

    private static @Nullable String country(Waiting query, Parameters parameters) {
        var countries = parameters.countries(query.country == null ? null : List.of(query.country));
        return countries.isEmpty() ? null : countries.getFirst();
    }
}
