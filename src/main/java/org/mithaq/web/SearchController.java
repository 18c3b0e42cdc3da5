package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.Search;
import org.mithaq.graph.SearchHit;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One box over everything.
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SearchController {
    private static final int USUAL_HITS = 10;
    private static final int MAX_HITS = 100;
    private static final int MAX_CHARACTERS = 500;
    private static final Set<String> KINDS =
            Set.of("Official", "Country", "Organization", "Place", "Fact", "Article");

    private final Search search;

    SearchController(GraphConnection graph) {
        this.search = graph.search();
    }

    /// Query parameters.
    ///
    /// @param q words, in any script and spelling
    /// @param kind `Official`, `Country`, `Organization`, `Place`, `Fact` or `Article`; repeated:
    ///   any of them; none: all
    /// @param limit hits of each of the three lists, 1 to 100; usually 10
    record Query(@Nullable String q, @Nullable List<String> kind, @Nullable String limit) {}

    /// What was found.
    ///
    /// @param entities officials, states, organisations and places by name, the surest match first
    /// @param facts by the words that state them
    /// @param articles by title
    record SearchJson(
            String q,
            List<EntityHit> entities,
            List<SearchHit.Stated> facts,
            List<SearchHit.Titled> articles) {}

    /// An entity by one of its names.
    ///
    /// @param matched the name that matches, as it is written
    /// @param lang of that name
    /// @param match `NAME`, `CLITICS`, `PREFIX`, `TYPO` or `TRANSLITERATION`
    /// @param facts in how many places of facts it stands
    record EntityHit(
            EntityJson entity,
            String standing,
            String matched,
            String lang,
            SearchHit.Match match,
            long facts) {

        static EntityHit of(SearchHit.Named hit) {
            return new EntityHit(
                    EntityJson.of(hit.entity()),
                    hit.standing(),
                    hit.matched(),
                    hit.lang(),
                    hit.match(),
                    hit.facts());
        }
    }

    @GetMapping
    @Operation(
            summary = "Names, facts and articles that have the words",
            description =
                    "Arabic is folded, with and without what is written together with a word; names"
                            + " are also found by their beginning, with one letter wrong, and by their"
                            + " consonants in the other script. `match` says which.")
    SearchJson search(@ParameterObject Query query) {
        var parameters = new Parameters();
        var q = parameters.required("q", query.q, MAX_CHARACTERS);
        var kinds = parameters.words("kind", query.kind, KINDS);
        var limit = parameters.number("limit", query.limit, USUAL_HITS, MAX_HITS);
        parameters.requireGood();
        var entityKinds =
                kinds.stream().filter(k -> !k.equals("Fact") && !k.equals("Article")).toList();
        var isAll = kinds.isEmpty();
        return new SearchJson(
                q,
                isAll || !entityKinds.isEmpty()
                        ? search.names(q, entityKinds, limit).stream().map(EntityHit::of).toList()
                        : List.of(),
                isAll || kinds.contains("Fact") ? search.facts(q, limit) : List.of(),
                isAll || kinds.contains("Article") ? search.articles(q, limit) : List.of());
    }
}
