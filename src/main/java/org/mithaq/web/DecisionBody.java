package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.DecisionKind;
import org.mithaq.graph.DecisionRequest;
import tools.jackson.databind.JsonNode;

/// Reads what a reader wants decided, and collects everything that is wrong with it.
final class DecisionBody {
    private static final int MOST_IDS = 1_000;
    private static final int MOST_CHARACTERS = 2_000;
    private static final Set<String> FIELDS =
            Set.of("kind", "facts", "claims", "field", "value", "reason");

    private final JsonNode body;
    private final List<FieldError> errors = new ArrayList<>();

    private DecisionBody(JsonNode body) {
        this.body = body;
    }

    /// @param by who decides
    /// @throws RequestException telling what is wrong with it
    static DecisionRequest request(HttpServletRequest request, String by) throws IOException {
        return new DecisionBody(JsonBody.object(request)).request(by);
    }

    /// Why a decision is taken back.
    ///
    /// @throws RequestException telling what is wrong with it
    static String reason(HttpServletRequest request) throws IOException {
        var read = new DecisionBody(JsonBody.object(request));
        read.onlyKnown(Set.of("reason"));
        var reason = read.text("reason", true);
        read.requireGood();
        return String.valueOf(reason);
    }

    private DecisionRequest request(String by) {
        onlyKnown(FIELDS);
        var word = text("kind", true);
        if (word != null && !DecisionKind.words().contains(word)) {
            errors.add(
                    new FieldError(
                            "kind", "must be one of " + String.join(", ", DecisionKind.words())));
        }
        var facts = ids("facts");
        if (facts.isEmpty()) {
            errors.add(new FieldError("facts", "must name at least one fact"));
        }
        var claims = ids("claims");
        var field = text("field", false);
        var value = text("value", false);
        var reason = text("reason", true);
        requireGood();
        return new DecisionRequest(
                DecisionKind.valueOf(String.valueOf(word)),
                facts,
                claims,
                field,
                value,
                by,
                String.valueOf(reason));
    }

    private void onlyKnown(Set<String> known) {
        for (var field : body.propertyNames()) {
            if (!known.contains(field)) {
                errors.add(
                        new FieldError(
                                field,
                                "is unknown; there are "
                                        + String.join(", ", new java.util.TreeSet<>(known))));
            }
        }
    }

    private @Nullable String text(String field, boolean isRequired) {
        var node = body.path(field);
        if (node.isMissingNode() || node.isNull()) {
            if (isRequired) {
                errors.add(new FieldError(field, "is missing"));
            }
            return null;
        }
        if (!node.isString() || node.asString().isBlank()) {
            errors.add(new FieldError(field, "must be text"));
            return null;
        }
        if (node.asString().length() > MOST_CHARACTERS) {
            errors.add(
                    new FieldError(field, "must have at most " + MOST_CHARACTERS + " characters"));
        }
        return node.asString().strip();
    }

    private List<String> ids(String field) {
        var node = body.path(field);
        var ids = new ArrayList<String>();
        if (node.isMissingNode() || node.isNull()) {
            return ids;
        }
        if (!node.isArray() || node.size() > MOST_IDS) {
            errors.add(new FieldError(field, "must be a list of at most " + MOST_IDS + " ids"));
            return ids;
        }
        for (var id : node) {
            if (id.isString() && !id.asString().isBlank()) {
                ids.add(id.asString());
            } else {
                errors.add(new FieldError(field, "must hold ids"));
                return ids;
            }
        }
        return ids;
    }

    private void requireGood() {
        if (!errors.isEmpty()) {
            throw RequestException.badFields(errors);
        }
    }
}
