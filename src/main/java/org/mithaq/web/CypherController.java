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
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.CypherConsole;
import org.mithaq.graph.ReadLimits;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Readers' own Cypher.
@RestController
@RequestMapping("/api/v1/cypher")
@Tag(name = "Queries")
class CypherController {
    private static final long MAX_BYTES = 8L << 20;
    private static final Duration MAX_TIME = Duration.ofSeconds(10);

    private final CypherConsole console;

    CypherController(CypherConsole console) {
        this.console = console;
    }

    /// What is sent.
    ///
    /// @param query Cypher that only reads
    /// @param parameters values of `$names`
    /// @param limit most rows, from 1 to 10,000; without it 1,000
    record Sent(
            String query,
            java.util.@Nullable Map<String, Object> parameters,
            @Nullable Integer limit) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Run Cypher that only reads",
            description =
                    "EXPLAIN and PROFILE give the plan. A query may take 10 s and give 10,000 rows and"
                            + " about 8 MB; `truncated` says where there was more. 403: it asks for"
                            + " what readers may not do, or the Neo4j server's settings are not"
                            + " tight enough; 429: too many run at the moment.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Sent.class),
                            examples =
                                    @ExampleObject(
                                            """
                                            {"query": "MATCH (c:Country {id: $id}) RETURN c.nameEn AS name", "parameters": {"id": "SYR"}}\
                                            """)))
    @ApiResponse(responseCode = "200")
    AnswerJson run(
            @Parameter(description = "who asks, for the log: " + UserHeader.DESCRIPTION)
                    @RequestHeader(name = UserHeader.NAME, required = false)
                    @Nullable String user,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var body = CypherBody.of(request);
        var limits = new ReadLimits(body.limit(), MAX_BYTES, MAX_TIME);
        var who = UserHeader.name(user);
        return AnswerJson.of(console.run(who, body.query(), body.parameters(), limits));
    }
}
