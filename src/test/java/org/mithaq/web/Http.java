package org.mithaq.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a service over HTTP as any client does.
final class Http {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI base;

    Http(String port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /// What came back.
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    Answer post(String json) {
        return post(BodyPublishers.ofString(json));
    }

    Answer post(BodyPublisher body) {
        return send("POST", "/api/v1/articles", body, "Content-Type", "application/json");
    }

    Answer postLines(BodyPublisher body) {
        return send("POST", "/api/v1/articles", body, "Content-Type", "application/x-ndjson");
    }

    /// Returns once the first of the answer is there; its further lines are read as they come.
    Stream<String> watch(String path) {
        return send(request("GET", path, BodyPublishers.noBody()), BodyHandlers.ofLines()).body();
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        var request = request(method, path, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answer(send(request, BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
