package org.mithaq.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.source.ArticleProblem.Fault;
import org.mithaq.source.ArticleProblem.Kind;

/// The fields of an article as a sender wrote them, and what is wrong with them.
final class RawArticle {

    /// The fields an article may have, in the order in which faults are told.
    enum Field {
        ID(500),
        TITLE(Integer.MAX_VALUE),
        TEXT(Integer.MAX_VALUE),
        LANG(35), // RFC 5646, 4.4.1: what a program has to make room for
        DATE(Integer.MAX_VALUE),
        URL(4_000),
        OUTLET(500);

        /// Longest value, in UTF-16 code units; chosen by hand so that ids and outlets fit into an
        /// index entry of Neo4j (8,167 bytes).
        final int maxLength;

        Field(int maxLength) {
            this.maxLength = maxLength;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Field named(String key) {
            for (var field : values()) {
                if (field.key().equals(key)) {
                    return field;
                }
            }
            return null;
        }
    }

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern VERSION_SUFFIX = Pattern.compile("@[0-9]+$");

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, Fault> faults = new EnumMap<>(Field.class);

    void put(Field field, String value) {
        values.put(field, value);
    }

    void putWrongType(Field field, String found) {
        fault(field, "must be a string, found " + found);
    }

    Reading check() {
        values.forEach(this::checkCharacters);
        checkId();
        require(Field.TITLE);
        require(Field.TEXT);
        var day = day();
        if (!faults.isEmpty()) {
            return broken(new ArticleProblem(Kind.BAD_FIELD, List.copyOf(faults.values())));
        }
        var article = article(day);
        var bytes = article.fullText().getBytes(StandardCharsets.UTF_8).length;
        return bytes <= ArticleReader.MAX_BYTES
                ? new Reading.Read(article)
                : broken(ArticleProblem.tooLarge(Field.TEXT.key(), ArticleReader.TOO_LARGE));
    }

    private static Reading broken(ArticleProblem problem) {
        return new Reading.Broken(problem);
    }

    private Article article(@Nullable LocalDate day) {
        var id = given(Field.ID);
        var title = values.getOrDefault(Field.TITLE, "");
        var text = values.getOrDefault(Field.TEXT, "");
        var lang = given(Field.LANG);
        var url = given(Field.URL);
        var outlet = given(Field.OUTLET);
        return id == null
                ? Article.withContentId(title, text, lang, day, url, outlet)
                : new Article(id, title, text, lang, day, url, outlet);
    }

    private void checkCharacters(Field field, String value) {
        var half = Characters.loneSurrogate(value);
        if (value.length() > field.maxLength) {
            fault(field, "is longer than " + field.maxLength + " characters");
        } else if (value.indexOf('\0') >= 0) {
            fault(field, "holds the character U+0000 at offset " + value.indexOf('\0'));
        } else if (half.isPresent()) {
            fault(field, "holds half a character, a lone surrogate, at offset " + half.getAsInt());
        }
    }

    private void checkId() {
        var id = given(Field.ID);
        if (id == null) {
            return;
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            fault(Field.ID, "must not hold control characters");
        } else if (VERSION_SUFFIX.matcher(id).find()) {
            fault(Field.ID, "must not end in @ and a number: older versions are named so");
        }
    }

    private void require(Field field) {
        var value = values.get(field);
        if (value == null) {
            fault(field, "is missing");
        } else if (!Characters.hasVisible(value)) {
            fault(field, "must not be blank");
        }
    }

    private @Nullable LocalDate day() {
        var written = values.get(Field.DATE);
        if (written == null) {
            return null;
        }
        try {
            if (DAY.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeParseException e) {
            // falls through: 30 February looks like a day and is none
        }
        fault(Field.DATE, "must be a day such as 2025-07-31, found " + Characters.quoted(written));
        return null;
    }

    /// The value of a field that may be absent; one without anything to see counts as absent.
    private @Nullable String given(Field field) {
        var value = values.get(field);
        return value == null || !Characters.hasVisible(value) ? null : value;
    }

    /// The first fault of a field is the one that is told.
    private void fault(Field field, String reason) {
        faults.putIfAbsent(field, new Fault(field.key(), reason));
    }
}
