package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses query parameters that a path does not know: a misspelt filter would pass for an answer
/// to a question that was not asked.
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(OwnParameters.class)) {
            var known = known(method);
            var errors =
                    Collections.list(request.getParameterNames()).stream()
                            .filter(name -> !known.contains(name))
                            .map(name -> new FieldError(name, unknown(known)))
                            .toList();
            if (!errors.isEmpty()) {
                throw RequestException.badParameters(errors);
            }
        }
        return true;
    }

    private static String unknown(Set<String> known) {
        return known.isEmpty()
                ? "is unknown; this path takes no parameters"
                : "is unknown; this path takes " + String.join(", ", known);
    }

    private static Set<String> known(HandlerMethod method) {
        var known = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            known.addAll(components(parameter));
        }
        return known;
    }

    /// Paths take their query parameters as one record.
    private static List<String> components(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
                : List.of();
    }
}
