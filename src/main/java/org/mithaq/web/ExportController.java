package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.mithaq.export.Export;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.NamedQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Takes facts away as files.
@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "Export")
class ExportController {
    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
    private static final int MAX_AT_ONCE = 4;

    private final Export export;
    private final NamedQueries queries;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);

    ExportController(GraphConnection graph) {
        this.export = new Export(graph.subgraph(), _ -> {});
        this.queries = graph.namedQueries();
    }

    @GetMapping
    @OwnParameters
    @Operation(
            summary = "Take facts away as a file that other programs open",
            description =
                    "The answer is a zip archive with the file and manifest.json: what was asked, counts"
                            + " by label and relation, the state of the graph, date, version, licence,"
                            + " SHA-256 and a citation. archive=false gives the file alone. It is"
                            + " streamed; one that breaks off is never a whole file. With query come"
                            + " the parameters of that query.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = "string", format = "binary")))
    void export(
            @ParameterObject ExportQuery query,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var wanted = query.request(queries, request);
        if (!places.tryAcquire()) {
            throw RequestException.busy(
                    MAX_AT_ONCE + " exports run already, as many as may at once");
        }
        try {
            ShallowEtagHeaderFilter.disableContentCaching(request);
            var format = wanted.format();
            var name =
                    query.isArchive()
                            ? "mithaq-" + format.word() + ".zip"
                            : "mithaq-" + format.fileName();
            response.setContentType(query.isArchive() ? "application/zip" : format.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"');
            var out = response.getOutputStream();
            var manifest =
                    query.isArchive() ? export.archive(wanted, out) : export.file(wanted, out);
            LOG.info("Exported {} facts as {}", manifest.facts(), format.word());
        } catch (RuntimeException e) {
            broken(response, e);
        } finally {
            places.release();
        }
    }

    /// What has begun cannot be taken back: the connection breaks, so that nobody takes a part for
    /// the whole.
    private static void broken(HttpServletResponse response, RuntimeException e)
            throws IOException {
        if (response.isCommitted()) {
            LOG.warn("An export broke off: {}", e.toString());
            throw new IOException("An export broke off", e);
        }
        response.reset();
        throw e;
    }
}
