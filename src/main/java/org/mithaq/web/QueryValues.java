package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.NamedQuery;
import org.mithaq.resolve.EntityId;

/// Reads the parameters of a named query from an address, as the query's head types them.
final class QueryValues {
    private QueryValues() {}

    /// Values by parameter; what was left out has what the head says, or null.
    ///
    /// @param ours parameters of the path itself, which are passed over
    /// @throws RequestException naming everything that is unknown, missing or of another type
    static Map<String, @Nullable Object> of(
            NamedQuery query, HttpServletRequest request, Set<String> ours) {
        var errors = new ArrayList<FieldError>();
        for (var name : Collections.list(request.getParameterNames())) {
            if (!ours.contains(name)
                    && query.parameters().stream().noneMatch(p -> p.name().equals(name))) {
                errors.add(
                        new FieldError(name, "is unknown; this query takes " + names(query, ours)));
            }
        }
        var values = new HashMap<String, @Nullable Object>();
        for (var parameter : query.parameters()) {
            values.put(parameter.name(), value(parameter, request, errors));
        }
        if (!errors.isEmpty()) {
            throw RequestException.badParameters(errors);
        }
        return values;
    }

    private static String names(NamedQuery query, Set<String> ours) {
        var names = new ArrayList<>(query.parameters().stream().map(p -> p.name()).toList());
        names.addAll(ours.stream().sorted().toList());
        return String.join(", ", names);
    }

    private static @Nullable Object value(
            NamedQuery.Parameter parameter, HttpServletRequest request, List<FieldError> errors) {
        var sent = request.getParameterValues(parameter.name());
        if (sent != null && sent.length > 1) {
            errors.add(new FieldError(parameter.name(), "must be given once"));
            return null;
        }
        var written = sent == null || sent[0].isBlank() ? parameter.otherwise() : sent[0].strip();
        if (written == null) {
            if (!parameter.isOptional()) {
                errors.add(new FieldError(parameter.name(), "is missing: " + parameter.meaning()));
            }
            return null;
        }
        try {
            return read(parameter.type(), written);
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.add(
                    new FieldError(
                            parameter.name(),
                            "must be " + wanted(parameter) + ", found \"" + written + '"'));
            return null;
        }
    }

    private static Object read(NamedQuery.Type type, String written) {
        return switch (type) {
            case COUNTRY -> {
                if (!new EntityId(written).isState()) {
                    throw new IllegalArgumentException(written);
                }
                yield written;
            }
            case DAY -> LocalDate.parse(written).toString();
            case INTEGER -> {
                var number = Long.parseLong(written);
                if (number < 0 || number > Integer.MAX_VALUE) {
                    throw new IllegalArgumentException(written);
                }
                yield number;
            }
            case OFFICIAL, TEXT -> written;
        };
    }

    private static String wanted(NamedQuery.Parameter parameter) {
        return switch (parameter.type()) {
            case COUNTRY -> "an ISO 3166-1 alpha-3 code such as SYR";
            case DAY -> "a day such as 2025-07-31";
            case INTEGER -> "a whole number, not negative";
            case OFFICIAL -> "the id of an official";
            case TEXT -> "text";
        };
    }
}
