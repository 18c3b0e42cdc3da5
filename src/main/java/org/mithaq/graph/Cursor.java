package org.mithaq.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The last row of a page: what the list is ordered by, and the id that breaks ties.
record Cursor(String key, String id) {
    private static final char SEPARATOR = '\n';

    /// @throws IllegalArgumentException when the text is no cursor
    static Cursor parse(String written) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            var split = text.lastIndexOf(SEPARATOR);
            if (split >= 0) {
                return new Cursor(text.substring(0, split), text.substring(split + 1));
            }
        } catch (IllegalArgumentException _) {
            // told below in our words
        }
        throw new IllegalArgumentException("Not a cursor: \"" + written + "\"");
    }

    String written() {
        var text = key + SEPARATOR + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
