package org.mithaq.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// Who asks or decides, as the header `X-Mithaq-User` says. Headers hold no Arabic: a name may come
/// percent-encoded, as UTF-8.
final class UserHeader {
    static final String NAME = "X-Mithaq-User";

    /// What it says of it to clients.
    static final String DESCRIPTION = "a name; beyond ASCII percent-encoded, as UTF-8";

    private static final String NOBODY_NAMED = "somebody";

    private UserHeader() {}

    /// The name in it, on one line; `somebody` where it has none.
    static String name(@Nullable String sent) {
        var name = sent == null ? "" : decoded(sent).replaceAll("\\p{Cntrl}+", " ").strip();
        return name.isEmpty() ? NOBODY_NAMED : name;
    }

    private static String decoded(String sent) {
        try {
            return StringUtils.uriDecode(sent, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // a name with a percent sign of its own
            return sent;
        }
    }
}
