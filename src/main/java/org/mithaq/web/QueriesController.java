package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.NamedQueries;
import org.mithaq.graph.NamedQuery;
import org.mithaq.graph.QueryAnswer;
import org.mithaq.graph.ReadLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions that analysts ask often, ready to run: the files of `cypher/query`.
@RestController
@RequestMapping("/api/v1/queries")
@Tag(name = "Queries")
class QueriesController {
    private static final String FORMAT = "format";
    private static final MediaType CSV =
            new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));
    private static final ReadLimits LIMITS =
            new ReadLimits(100_000, 32L << 20, Duration.ofSeconds(30));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NamedQueries queries;

    QueriesController(GraphConnection graph) {
        this.queries = graph.namedQueries();
    }

    /// A query that can be run by its name.
    ///
    /// @param paste gives the example's parameters to Neo4j's own tools
    /// @param run the example's address
    /// @param gives some values of one row of an answer
    /// @param text Cypher, as it can be pasted into any client
    record QueryJson(
            String name,
            String question,
            List<NamedQuery.Parameter> parameters,
            List<NamedQuery.Column> columns,
            String paste,
            String run,
            JsonNode gives,
            String text) {

        static QueryJson of(NamedQuery query) {
            return new QueryJson(
                    query.name(),
                    query.question(),
                    query.parameters(),
                    query.columns(),
                    query.paste(),
                    example(query),
                    JSON.readTree(query.gives()),
                    query.text());
        }

        private static String example(NamedQuery query) {
            var address =
                    org.springframework.web.util.UriComponentsBuilder.fromPath(
                            "/api/v1/queries/{name}");
            query.parameters().stream()
                    .filter(parameter -> parameter.example() != null)
                    .forEach(
                            parameter -> address.queryParam(parameter.name(), parameter.example()));
            return address.encode().buildAndExpand(query.name()).toUriString();
        }
    }

    @GetMapping
    @Operation(summary = "Named queries: what each answers, its parameters and columns")
    Listed<QueryJson> list() {
        return Listed.whole(queries.all().stream().map(QueryJson::of).toList());
    }

    @GetMapping(
            path = "/{name}",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @OwnParameters
    @Operation(
            summary = "Run a named query",
            description =
                    "Parameters are those that the list of queries names, such as country=SYR&limit=10;"
                            + " format=csv, or Accept: text/csv, gives RFC 4180. A query may take 30 s;"
                            + " more than 100,000 rows are said to be truncated, in CSV by the header"
                            + " X-Truncated.",
            parameters = {
                @Parameter(
                        name = FORMAT,
                        in = io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY,
                        description = "json or csv",
                        schema = @Schema(allowableValues = {"json", "csv"})),
                @Parameter(
                        name = "parameters",
                        in = io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY,
                        description = "the query's own parameters by name",
                        style = io.swagger.v3.oas.annotations.enums.ParameterStyle.FORM,
                        explode = io.swagger.v3.oas.annotations.enums.Explode.TRUE,
                        schema =
                                @Schema(type = "object", additionalPropertiesSchema = String.class),
                        example = "{\"limit\": \"10\"}")
            })
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = AnswerJson.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<Object> run(
            @Parameter(description = "of a query", example = "mediators") @PathVariable String name,
            @Parameter(hidden = true) HttpServletRequest request) {
        var query = queries.find(name).orElseThrow(() -> RequestException.unknown("query", name));
        var values = QueryValues.of(query, request, Set.of(FORMAT));
        var isCsv = isCsv(request.getParameter(FORMAT), request.getHeader(HttpHeaders.ACCEPT));
        var answer = queries.run(query, values, LIMITS);
        return isCsv ? csv(name, answer) : json(answer);
    }

    private static boolean isCsv(@Nullable String format, @Nullable String accept) {
        if (format == null || format.isBlank()) {
            return accept != null && accept.startsWith("text/csv");
        }
        return switch (format) {
            case "csv" -> true;
            case "json" -> false;
            default ->
                    throw RequestException.badParameters(
                            List.of(
                                    new FieldError(
                                            FORMAT,
                                            "must be json or csv, found \"" + format + '"')));
        };
    }

    private static ResponseEntity<Object> json(QueryAnswer answer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(AnswerJson.of(answer));
    }

    private static ResponseEntity<Object> csv(String name, QueryAnswer answer) {
        var response =
                ResponseEntity.ok()
                        .contentType(CSV)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + name + ".csv\"");
        if (answer.truncated() != null) {
            response.header("X-Truncated", answer.truncated());
        }
        return response.body(AnswerJson.csv(answer).getBytes(StandardCharsets.UTF_8));
    }
}
