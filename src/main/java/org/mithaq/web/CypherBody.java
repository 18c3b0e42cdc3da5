package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The body of `POST /cypher`.
///
/// @param query Cypher that only reads
/// @param parameters values of `$names`
/// @param limit most rows, from 1 to [#MAX_ROWS]
record CypherBody(String query, Map<String, @Nullable Object> parameters, int limit) {
    static final int MAX_ROWS = 10_000;
    private static final int USUAL_ROWS = 1_000;
    private static final Set<String> FIELDS = Set.of("query", "parameters", "limit");

    /// @throws RequestException telling what is wrong with it
    static CypherBody of(HttpServletRequest request) throws IOException {
        return of(JsonBody.object(request));
    }

    private static CypherBody of(JsonNode body) {
        var errors = new ArrayList<FieldError>();
        for (var field : body.propertyNames()) {
            if (!FIELDS.contains(field)) {
                errors.add(
                        new FieldError(field, "is unknown; there are query, parameters and limit"));
            }
        }
        var query = body.path("query");
        if (!query.isString() || query.asString().isBlank()) {
            errors.add(new FieldError("query", "must be Cypher"));
        }
        var parameters = body.path("parameters");
        if (!parameters.isObject() && !parameters.isMissingNode() && !parameters.isNull()) {
            errors.add(new FieldError("parameters", "must be an object"));
        }
        var limit = body.path("limit");
        var rows = limit.isInt() ? limit.asInt() : USUAL_ROWS;
        if ((!limit.isInt() && !limit.isMissingNode()) || rows < 1 || rows > MAX_ROWS) {
            errors.add(new FieldError("limit", "must be a whole number from 1 to " + MAX_ROWS));
        }
        if (!errors.isEmpty()) {
            throw RequestException.badFields(errors);
        }
        return new CypherBody(query.asString(), values(parameters), rows);
    }

    private static Map<String, @Nullable Object> values(JsonNode object) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (object.isObject()) {
            object.properties().forEach(e -> values.put(e.getKey(), value(e.getValue())));
        }
        return values;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            return values(node);
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(each -> list.add(value(each)));
            return list;
        }
        if (node.isString()) {
            return node.asString();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.asLong();
        }
        return node.isNumber() ? (Object) node.asDouble() : null;
    }
}
