package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.graph.Entities;
import org.mithaq.graph.KnownEntity;
import org.mithaq.graph.Page;
import org.mithaq.graph.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who acts: officials, states, organisations, by name.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Entities")
class EntitiesController {
    private static final Set<String> OFFICES =
            Arrays.stream(OfficeType.values())
                    .map(Enum::name)
                    .collect(Collectors.toCollection(TreeSet::new));

    private final Entities entities;

    EntitiesController(Entities entities) {
        this.entities = entities;
    }

    /// Query parameters of the list of officials.
    ///
    /// @param country ISO 3166-1 alpha-3 of a state served; repeated: all of them
    /// @param type kind of post, such as `FOREIGN_MINISTER`
    /// @param q words of a name
    record OfficialQuery(
            @Nullable List<String> country,
            @Nullable String type,
            @Nullable String q,
            @Nullable String limit,
            @Nullable String cursor) {}

    /// Query parameters of other lists of entities.
    ///
    /// @param q words of a name
    record NameQuery(@Nullable String q, @Nullable String limit, @Nullable String cursor) {}

    @GetMapping("/officials")
    @Operation(summary = "Officials, by name")
    Listed<EntityJson.Full> officials(@ParameterObject OfficialQuery query) {
        var parameters = new Parameters();
        var countries = parameters.countries(query.country);
        var office = parameters.word("type", query.type, OFFICES);
        var q = parameters.text(query.q);
        var request = parameters.pageRequest(query.limit, query.cursor);
        return listed(parameters, request, page -> entities.officials(countries, office, q, page));
    }

    @GetMapping("/officials/{id}")
    @Operation(summary = "One official with the offices held")
    EntityJson.Full official(@PathVariable String id) {
        return entities.official(id)
                .map(EntityJson.Full::of)
                .orElseThrow(() -> RequestException.unknown("official", id));
    }

    @GetMapping("/countries")
    @Operation(summary = "States, by name")
    Listed<EntityJson.Full> countries(@ParameterObject NameQuery query) {
        var parameters = new Parameters();
        var q = parameters.text(query.q);
        var request = parameters.pageRequest(query.limit, query.cursor);
        return listed(parameters, request, page -> entities.countries(q, page));
    }

    @GetMapping("/countries/{id}")
    @Operation(summary = "One state, by its ISO 3166-1 alpha-3 code")
    EntityJson.Full country(@PathVariable String id) {
        return entities.country(id)
                .map(EntityJson.Full::of)
                .orElseThrow(() -> RequestException.unknown("country", id));
    }

    @GetMapping("/organizations")
    @Operation(summary = "Organisations, by name")
    Listed<EntityJson.Full> organizations(@ParameterObject NameQuery query) {
        var parameters = new Parameters();
        var q = parameters.text(query.q);
        var request = parameters.pageRequest(query.limit, query.cursor);
        return listed(parameters, request, page -> entities.organizations(q, page));
    }

    @GetMapping("/organizations/{id}")
    @Operation(summary = "One organisation")
    EntityJson.Full organization(@PathVariable String id) {
        return entities.organization(id)
                .map(EntityJson.Full::of)
                .orElseThrow(() -> RequestException.unknown("organization", id));
    }

    private static Listed<EntityJson.Full> listed(
            Parameters parameters,
            PageRequest request,
            Function<PageRequest, Page<KnownEntity>> list) {
        return Listed.of(parameters.page(request, list), EntityJson.Full::of);
    }
}
