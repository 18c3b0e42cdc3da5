package org.mithaq.export;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Pieces of JSON.
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// A plain value as JSON.
    static String of(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case List<?> list -> list(list);
            case Map<?, ?> _ -> MAPPER.writeValueAsString(value);
            default -> value.toString();
        };
    }

    static String list(List<?> list) {
        var json = new StringBuilder("[");
        for (var each : list) {
            json.append(json.length() > 1 ? "," : "").append(of(each));
        }
        return json.append(']').toString();
    }

    static String quoted(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            append(text.charAt(i), json);
        }
        return json.append('"').toString();
    }

    private static void append(char c, StringBuilder json) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
                    json.append("\\u%04x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
