package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Changes;
import org.mithaq.graph.GraphConnection;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is new.
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Curation")
class ChangesController {
    private final Changes changes;

    ChangesController(GraphConnection graph) {
        this.changes = graph.changes();
    }

    /// Query parameters of the list.
    ///
    /// @param since day (from its first instant in UTC) or instant such as `2025-07-31T12:00:00Z`
    /// @param country ISO 3166-1 alpha-3 of a state that the fact involves
    record Query(
            @Nullable String since,
            @Nullable String country,
            @Nullable String limit,
            @Nullable String cursor) {}

    @GetMapping
    @Operation(
            summary = "What was stated, retracted or decided since a moment, oldest first",
            description =
                    "Ask again with the `at` of the last row as `since` to see what is newer.")
    Listed<Changes.Change> list(@ParameterObject Query query) {
        var parameters = new Parameters();
        var since = parameters.moment("since", query.since);
        if (parameters.text(query.since) == null) {
            parameters.refuse("since", "is missing");
        }
        var countries = parameters.countries(query.country == null ? null : List.of(query.country));
        var country = countries.isEmpty() ? null : countries.getFirst();
        var request = parameters.pageRequest(query.limit, query.cursor);
        return Listed.of(
                parameters.page(request, page -> changes.since(since, country, page)), c -> c);
    }
}
