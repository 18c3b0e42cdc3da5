package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.graph.ArticleFilter;
import org.mithaq.graph.Articles;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphWriter;
import org.mithaq.ingest.FactsJson;
import org.mithaq.ingest.IngestException.Stage;
import org.mithaq.ingest.Reprocess;
import org.mithaq.ingest.Road;
import org.mithaq.ingest.RoadWatch;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// Articles: send one, see what was found in it, withdraw it.
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticlesController {
    private static final String KIND = "article";

    private final Road road;
    private final RoadWatch watch;
    private final Articles articles;
    private final GraphWriter writer;
    private final Reprocess reprocess;

    ArticlesController(Road road, RoadWatch watch, GraphConnection graph) {
        this.road = road;
        this.watch = watch;
        this.articles = graph.articles();
        this.writer = graph.writer(FactsJson::text);
        this.reprocess = new Reprocess(road, graph);
    }

    /// Query parameters of the list.
    record Query(
            @Nullable String from,
            @Nullable String to,
            @Nullable String outlet,
            @Nullable String lang,
            @Nullable String q,
            @Nullable String limit,
            @Nullable String cursor) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take in one article",
            description =
                    "201: a new article, or a new text under a known id; 200: already known. Title"
                            + " and text may be 1 MB of UTF-8 together.")
    @SentArticles
    @ApiResponse(responseCode = "201")
    @ApiResponse(responseCode = "200")
    ResponseEntity<ArticleJson.Receipt> post(HttpServletRequest request) throws IOException {
        var arrival = road.take(read(request));
        var receipt = ArticleJson.Receipt.of(arrival);
        var status =
                switch (receipt.outcome()) {
                    case NEW, REVISED -> HttpStatus.CREATED;
                    case UNCHANGED, READ_ANEW, WITHDRAWN -> HttpStatus.OK;
                };
        var location =
                UriComponentsBuilder.fromPath("/api/v1/articles/{id}")
                        .encode()
                        .buildAndExpand(receipt.id())
                        .toUri();
        return ResponseEntity.status(status).location(location).body(receipt);
    }

    private Article read(HttpServletRequest request) throws IOException {
        var begun = System.nanoTime();
        try {
            var article = ArticleBody.of(request);
            watch.took(Stage.READ, Duration.ofNanos(System.nanoTime() - begun));
            return article;
        } catch (RequestException e) {
            watch.lost(Stage.READ);
            throw e;
        }
    }

    @GetMapping
    @Operation(summary = "Articles, newest first, those without a date last")
    Listed<ArticleJson.Summary> list(@ParameterObject Query query) {
        var parameters = new Parameters();
        var from = parameters.day("from", query.from);
        var to = parameters.day("to", query.to);
        parameters.inOrder(from, to);
        var filter =
                new ArticleFilter(
                        from,
                        to,
                        parameters.text(query.outlet),
                        parameters.text(query.lang),
                        parameters.text(query.q));
        var request = parameters.pageRequest(query.limit, query.cursor);
        return Listed.of(
                parameters.page(request, page -> articles.list(filter, page)),
                ArticleJson.Summary::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One article with its text")
    ArticleJson article(@PathVariable String id) {
        return articles.find(id)
                .map(ArticleJson::of)
                .orElseThrow(() -> RequestException.unknown(KIND, id));
    }

    @GetMapping(path = "/{id}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What was found in an article: the facts contract")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Extraction.class)))
    ResponseEntity<String> facts(@PathVariable String id) {
        var facts = articles.facts(id).orElseThrow(() -> RequestException.unknown(KIND, id));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(facts);
    }

    @PostMapping("/{id}/reprocess")
    @Operation(
            summary = "Read an article anew with the rules of today",
            description = "What that changed; what readers decided stands.")
    @ApiResponse(responseCode = "200")
    Reprocess.Difference reprocess(@PathVariable String id) {
        return reprocess.article(id).orElseThrow(() -> RequestException.unknown(KIND, id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw an article: its claims are retracted")
    void withdraw(@PathVariable String id) {
        if (!writer.withdraw(id)) {
            throw RequestException.unknown(KIND, id);
        }
    }
}
