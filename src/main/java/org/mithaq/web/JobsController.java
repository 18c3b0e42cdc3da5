package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Many articles at once: send them, see how far they are.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Jobs")
class JobsController {
    static final String EVENTS = "/events";
    private static final String KIND = "job";

    private final Jobs jobs;

    JobsController(Jobs jobs) {
        this.jobs = jobs;
    }

    @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "Take in many articles in the background",
            description =
                    "One article a line. The answer names a job that tells how far they are. A line"
                            + " that is no article costs that line.")
    @SentArticles
    @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = JobJson.class)))
    ResponseEntity<JobJson> post(HttpServletRequest request) throws IOException {
        ArticleBody.requirePlainUtf8(request);
        var job = jobs.take(request.getInputStream(), request.getContentLengthLong());
        return ResponseEntity.accepted().location(URI.create("/api/v1/jobs/" + job.id())).body(job);
    }

    @GetMapping("/jobs")
    @Operation(summary = "Jobs that are remembered, newest first")
    Listed<JobJson.Summary> list() {
        return Listed.whole(jobs.all().stream().map(JobJson.Summary::of).toList());
    }

    @GetMapping("/jobs/{id}")
    @Operation(summary = "How far a job is")
    JobJson job(@PathVariable String id) {
        return known(id).now();
    }

    @GetMapping(path = "/jobs/{id}" + EVENTS, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "How far a job is, told as it goes",
            description =
                    "Server-sent events: `progress` with the job at once and after each change,"
                            + " `end` with the job as it ended, after which the stream closes.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = JobJson.class)))
    SseEmitter events(@PathVariable String id) {
        return jobs.watch(known(id));
    }

    private Job known(String id) {
        return jobs.find(id).orElseThrow(() -> RequestException.unknown(KIND, id));
    }
}
