package org.mithaq.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.graph.DecisionProblem;
import org.mithaq.graph.QueryProblem;
import org.mithaq.source.ArticleProblem;
import org.springframework.http.HttpStatus;

/// A request that is refused, and why.
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient List<FieldError> errors;

    private RequestException(HttpStatus status, String detail, List<FieldError> errors) {
        super(detail);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    static RequestException badParameters(List<FieldError> errors) {
        return new RequestException(HttpStatus.BAD_REQUEST, inOneLine(errors), errors);
    }

    /// The body can be read, and fields of it have the wrong content.
    static RequestException badFields(List<FieldError> errors) {
        return new RequestException(HttpStatus.UNPROCESSABLE_CONTENT, inOneLine(errors), errors);
    }

    static RequestException of(QueryProblem problem) {
        var status =
                switch (problem.kind()) {
                    case REFUSED -> HttpStatus.FORBIDDEN;
                    case BROKEN -> HttpStatus.BAD_REQUEST;
                    case TOO_COSTLY -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
                };
        return new RequestException(status, String.valueOf(problem.getMessage()), List.of());
    }

    static RequestException of(DecisionProblem problem) {
        var detail = String.valueOf(problem.getMessage());
        return problem.isConflict()
                ? new RequestException(HttpStatus.CONFLICT, detail, List.of())
                : badFields(List.of(new FieldError(problem.field(), detail)));
    }

    static RequestException unknown(String kind, String id) {
        return new RequestException(
                HttpStatus.NOT_FOUND, "There is no " + kind + " with the id " + id, List.of());
    }

    static RequestException unknownAt(ZonedDateTime moment, String kind, String id) {
        return new RequestException(
                HttpStatus.NOT_FOUND,
                "At " + moment + " nothing was known of the " + kind + " " + id,
                List.of());
    }

    static RequestException gone(String kind, String id, String since) {
        return new RequestException(
                HttpStatus.GONE,
                "The " + kind + " " + id + " is stated by no article since " + since,
                List.of());
    }

    static RequestException unsupported(String detail) {
        return new RequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail, List.of());
    }

    static RequestException unreadable(String detail) {
        return new RequestException(HttpStatus.BAD_REQUEST, detail, List.of());
    }

    /// Sending it again later may help.
    static RequestException unavailable(String detail) {
        return new RequestException(HttpStatus.SERVICE_UNAVAILABLE, detail, List.of());
    }

    /// Too many do the same; asking again later may help.
    static RequestException busy(String detail) {
        return new RequestException(HttpStatus.TOO_MANY_REQUESTS, detail, List.of());
    }

    static RequestException noRoom(String detail) {
        return new RequestException(HttpStatus.INSUFFICIENT_STORAGE, detail, List.of());
    }

    static RequestException tooLarge(String detail) {
        return new RequestException(HttpStatus.CONTENT_TOO_LARGE, detail, List.of());
    }

    static RequestException of(ArticleProblem problem) {
        var errors =
                problem.faults().stream()
                        .filter(fault -> fault.field() != null)
                        .map(fault -> new FieldError(fault.field(), fault.reason()))
                        .toList();
        var status =
                switch (problem.kind()) {
                    case UNREADABLE -> HttpStatus.BAD_REQUEST;
                    case BAD_FIELD, NOT_TAKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                };
        return new RequestException(status, "Not an article: " + problem.inOneLine(), errors);
    }

    private static String inOneLine(List<FieldError> errors) {
        return errors.stream()
                .map(e -> e.field() + ": " + e.reason())
                .collect(Collectors.joining("; "));
    }

    HttpStatus status() {
        return status;
    }

    List<FieldError> errors() {
        return errors;
    }
}
