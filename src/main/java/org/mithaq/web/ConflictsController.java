package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Conflicts;
import org.mithaq.graph.Conflicts.Contradiction;
import org.mithaq.graph.GraphConnection;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where articles contradict each other.
@RestController
@RequestMapping("/api/v1/conflicts")
@Tag(name = "Curation")
class ConflictsController {
    private final Conflicts conflicts;

    ConflictsController(GraphConnection graph) {
        this.conflicts = graph.conflicts();
    }

    /// Query parameters of the list.
    ///
    /// @param kind `MEETING`, `AGREEMENT`, `STATEMENT` or `ACT`
    /// @param country ISO 3166-1 alpha-3 of a state that the fact involves
    /// @param about `STATUS`, `DATE`, `ROLE` or `TYPE`
    record Query(
            @Nullable String kind,
            @Nullable String country,
            @Nullable String about,
            @Nullable String limit,
            @Nullable String cursor) {}

    /// A fact of which articles contradict each other.
    ///
    /// @param contradictions each with its values and the claims that say so
    record ConflictJson(FactJson fact, List<Contradiction> contradictions) {

        static ConflictJson of(Conflicts.InFact conflict) {
            return new ConflictJson(FactJson.of(conflict.fact()), conflict.contradictions());
        }
    }

    @GetMapping
    @Operation(
            summary =
                    "Facts of which articles contradict each other, with every value and who says it",
            description =
                    "Nothing is taken back because another article contradicts it: all values stand"
                            + " side by side, newest fact first.")
    Listed<ConflictJson> list(@ParameterObject Query query) {
        var parameters = new Parameters();
        var kind = parameters.kind("kind", query.kind);
        var countries = parameters.countries(query.country == null ? null : List.of(query.country));
        var about = parameters.word("about", query.about, Conflicts.SUBJECTS);
        var request = parameters.pageRequest(query.limit, query.cursor);
        var country = countries.isEmpty() ? null : countries.getFirst();
        return Listed.of(
                parameters.page(request, page -> conflicts.list(kind, country, about, page)),
                ConflictJson::of);
    }
}
