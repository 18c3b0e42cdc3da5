package org.mithaq.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A news article as it was received; nothing in it is changed or normalised.
///
/// @param id stable id: the sender's own, or one derived from the content (see [#withContentId])
/// @param title headline, not blank
/// @param text body, not blank
/// @param lang ISO 639-1 code as the sender gave it; null where it has to be detected
/// @param date day of publication; null where the sender gave none, and nothing may invent one
/// @param url where it was published
/// @param outlet who published it
public record Article(
        String id,
        String title,
        String text,
        @Nullable String lang,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String outlet) {

    private static final int CONTENT_ID_HEX_DIGITS = 20;

    /// @throws IllegalArgumentException when id, title or text is blank
    public Article {
        requireText("id", id);
        requireText("title", title);
        requireText("text", text);
    }

    /// An article whose sender gave no id: the id comes from the SHA-256 of url (else outlet and
    /// date), title and text, so that the same article sent twice is the same article.
    public static Article withContentId(
            String title,
            String text,
            @Nullable String lang,
            @Nullable LocalDate date,
            @Nullable String url,
            @Nullable String outlet) {
        var origin = url != null ? url : outlet + "\u0000" + date;
        var hash = sha256(origin + "\u0000" + title + "\u0000" + text);
        var id = "art-" + hash.substring(0, CONTENT_ID_HEX_DIGITS);
        return new Article(id, title, text, lang, date, url, outlet);
    }

    /// Title and text as one string, joined by a line feed: what the offsets of every span count
    /// in.
    public String fullText() {
        return title + "\n" + text;
    }

    /// Lower-case hex SHA-256 of [#fullText] in UTF-8: tells whether two deliveries under one id
    /// differ.
    public String sha256() {
        return sha256(fullText());
    }

    /// Lower-case hex SHA-256 of any text in UTF-8.
    public static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void requireText(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
    }
}
