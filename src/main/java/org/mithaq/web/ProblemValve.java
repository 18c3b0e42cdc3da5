package org.mithaq.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Requests that Tomcat refuses before Spring sees them, such as a path that is no URL, are
/// answered with problem details too. Tomcat makes it by its name.
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter()
                    .write(
                            """
                            {"type":"urn:mithaq:problem:%s","title":"%s","status":%d,\
                            "detail":"The request itself cannot be read"}\
                            """
                                    .formatted(
                                            Problems.words(status),
                                            status.getReasonPhrase(),
                                            status.value()));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
