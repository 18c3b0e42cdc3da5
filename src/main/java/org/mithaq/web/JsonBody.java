package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a body that is one JSON object of moderate size.
final class JsonBody {
    private static final int MAX_BYTES = 1 << 20;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonBody() {}

    /// @throws RequestException when it is none
    static JsonNode object(HttpServletRequest request) throws IOException {
        ArticleBody.requirePlainUtf8(request);
        var bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw RequestException.tooLarge("The body is longer than " + MAX_BYTES + " bytes");
        }
        try {
            var node = JSON.readTree(bytes);
            if (node == null || !node.isObject()) {
                throw RequestException.unreadable("The body must be a JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw RequestException.unreadable("The body is no JSON: " + e.getOriginalMessage());
        }
    }
}
