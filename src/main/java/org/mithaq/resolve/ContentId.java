package org.mithaq.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Ids derived from content, so that two writers that never met derive the same one: a prefix and
/// the first 80 bits of a SHA-256 (docs/decisions/0002).
public final class ContentId {
    private static final int BYTES = 10;
    private static final String SEPARATOR = "\u0000";

    private ContentId() {}

    /// The id of that content.
    ///
    /// @param prefix what the id names, such as `person`
    /// @param parts the content, in an order that the caller keeps; null counts as empty
    public static String of(String prefix, @Nullable Object... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update((part == null ? "" : part.toString()).getBytes(StandardCharsets.UTF_8));
            digest.update(SEPARATOR.getBytes(StandardCharsets.UTF_8));
        }
        return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
