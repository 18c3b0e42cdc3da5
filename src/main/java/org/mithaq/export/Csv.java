package org.mithaq.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows as RFC 4180 has them, in UTF-8. For Excel with a byte order mark, and with an apostrophe
/// before what it would take for a formula: that alters the text, so it is done only where asked
/// for.
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Text to;
    private final boolean isForExcel;
    private boolean isFirst = true;

    Csv(Text to, boolean isForExcel) {
        this.to = to;
        this.isForExcel = isForExcel;
    }

    void header(List<String> names) {
        if (isForExcel) {
            to.put(BYTE_ORDER_MARK);
        }
        names.forEach(this::cell);
        endRow();
    }

    /// A value; lists are JSON.
    void cell(@Nullable Object value) {
        if (!isFirst) {
            to.put(',');
        }
        isFirst = false;
        if (value != null) {
            to.put(written(value));
        }
    }

    void endRow() {
        to.put("\r\n");
        isFirst = true;
    }

    private String written(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        var text = value instanceof List<?> list ? Json.list(list) : value.toString();
        if (isForExcel && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean needsQuotes(String text) {
        // an empty text is not the same as no value
        if (text.isEmpty() || text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
            return true;
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
