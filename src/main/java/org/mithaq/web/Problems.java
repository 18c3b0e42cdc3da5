package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.DecisionProblem;
import org.mithaq.graph.GraphTrouble;
import org.mithaq.graph.QueryProblem;
import org.mithaq.ingest.IngestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Every refusal and failure as RFC 9457 problem details, whatever the client accepts. A type is
/// `urn:mithaq:problem:` and the status in words; `errors` names the fields to blame.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<HttpStatus> MAY_GO_LATER =
            Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.TOO_MANY_REQUESTS);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @ExceptionHandler
    ResponseEntity<Object> refused(RequestException e) {
        var problem = problem(e.status(), String.valueOf(e.getMessage()), e.errors());
        return MAY_GO_LATER.contains(e.status()) ? withRetry(problem) : problem;
    }

    @ExceptionHandler
    ResponseEntity<Object> undecided(DecisionProblem e) {
        return refused(RequestException.of(e));
    }

    /// 308: what asked with another method than GET asks with it again.
    @ExceptionHandler
    ResponseEntity<Object> moved(MovedException e, HttpServletRequest request) {
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(e.location(address)))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<Object> unanswered(QueryProblem e) {
        return refused(RequestException.of(e));
    }

    @ExceptionHandler
    ResponseEntity<Object> lost(IngestException e) {
        if (GraphTrouble.isOfServer(e)) {
            return unavailable("Not stored, send it again", e);
        }
        LOG.error("An article cannot be taken in", e);
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Not stored: this article cannot be taken in (stage " + e.stage() + ")",
                List.of());
    }

    /// Tomcat reads parameters when they are first asked for.
    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException e) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The parameters cannot be read: " + e.getMessage(),
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(RuntimeException e, HttpServletRequest request) {
        if (GraphTrouble.isOfServer(e)) {
            return unavailable("The graph does not answer, ask again", e);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "An error of ours; the log has it", List.of());
    }

    private static ResponseEntity<Object> unavailable(String detail, RuntimeException e) {
        LOG.warn("{}: {}", detail, GraphTrouble.reason(e));
        var problem =
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        detail + ": " + GraphTrouble.reason(e),
                        List.of());
        return withRetry(problem);
    }

    private static ResponseEntity<Object> withRetry(ResponseEntity<Object> problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }

    private static ResponseEntity<Object> problem(
            HttpStatus status, String detail, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return typed(problem, HttpHeaders.EMPTY);
    }

    /// What Spring itself refuses: unknown paths, methods, media types, missing parameters.
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = body instanceof ProblemDetail given ? given : ProblemDetail.forStatus(status);
        if (problem.getDetail() == null) {
            problem.setDetail(detail(e));
        }
        return typed(problem, headers);
    }

    private static String detail(Exception e) {
        return e instanceof NoResourceFoundException
                ? "There is no such path"
                : String.valueOf(e.getMessage());
    }

    private static ResponseEntity<Object> typed(ProblemDetail problem, HttpHeaders headers) {
        var status = HttpStatus.valueOf(problem.getStatus());
        problem.setType(URI.create("urn:mithaq:problem:" + words(status)));
        problem.setTitle(status.getReasonPhrase());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static String words(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
