package org.mithaq.source;

import org.mithaq.source.RawArticle.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads an article from its JSON form, `{"id"?, "title", "text", "lang"?, "date"?, "url"?,
/// "outlet"?}`. The same rules hold for files and for what is posted. Other fields are passed over;
/// `null` and, for optional fields but `date`, a blank value mean that the field is absent.
public final class ArticleReader {

    /// Longest article: title, line feed and text in UTF-8, in bytes.
    public static final int MAX_BYTES = 1 << 20;

    /// Longest JSON form of an article, in bytes: every byte of it may be escaped as six
    /// (`\u0001`), and some room for the other fields.
    public static final int MAX_JSON_BYTES = 8 * MAX_BYTES;

    static final String TOO_LARGE = "title and text are longer than 1 MB in UTF-8";

    /// Strict: a key that stands twice in an object makes the object unreadable.
    static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxStringLength(MAX_JSON_BYTES).build())
                    .build();

    private ArticleReader() {}

    /// Reads bytes that hold one JSON object and nothing else.
    public static Reading read(byte[] json) {
        return read(json, 0, json.length);
    }

    static Reading read(byte[] json, int offset, int length) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json, offset, length)) {
            if (parser.nextToken() == null) {
                return new Reading.Broken(ArticleProblem.unreadable("is empty"));
            }
            var reading = next(parser);
            return parser.nextToken() == null
                    ? reading
                    : new Reading.Broken(
                            ArticleProblem.unreadable("holds more than one JSON value"));
        } catch (JacksonException e) {
            return new Reading.Broken(ArticleProblem.unreadable(notJson(e)));
        }
    }

    /// Reads the value that begins at the parser's current token, to its end.
    ///
    /// @throws JacksonException when it is no JSON
    static Reading next(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            var found = describe(parser.currentToken());
            parser.skipChildren();
            return new Reading.Broken(
                    ArticleProblem.unreadable("expected a JSON object, found " + found));
        }
        var raw = new RawArticle();
        for (var key = parser.nextName(); key != null; key = parser.nextName()) {
            var field = Field.named(key);
            var token = parser.nextToken();
            if (field != null && token == JsonToken.VALUE_STRING) {
                raw.put(field, parser.getString());
            } else if (field != null && token != JsonToken.VALUE_NULL) {
                raw.putWrongType(field, describe(token));
            }
            parser.skipChildren();
        }
        return raw.check();
    }

    /// What a parser complains of, without its own view of the source.
    static String notJson(JacksonException e) {
        var location = e.getLocation();
        var column = location == null ? "" : " (column " + location.getColumnNr() + ")";
        return "is not JSON: " + e.getOriginalMessage() + column;
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    token.name();
        };
    }
}
