package org.mithaq.source;

import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/// One object, an array of them, or several of either; read as it goes, never as a whole. An
/// element with a bad field costs itself only; where the JSON ends to be JSON, nothing after it can
/// be read.
final class JsonDocument implements AutoCloseable {
    private final String file;
    private final JsonParser parser;
    private boolean isInArray;
    private boolean isAnySeen;
    private boolean isEnded;

    JsonDocument(String file, InputStream in) {
        this.file = file;
        this.parser = ArticleReader.JSON.createParser(ObjectReadContext.empty(), in);
    }

    /// Hands on the next article.
    ///
    /// @return false at the end of the document
    boolean next(Consumer<? super Delivery> to) {
        if (isEnded) {
            return false;
        }
        try {
            if (toNextElement()) {
                var line = parser.currentTokenLocation().getLineNr();
                to.accept(new Delivery(file, line, ArticleReader.next(parser)));
                return true;
            }
            isEnded = true;
            if (!isAnySeen) {
                to.accept(Delivery.broken(file, Delivery.WHOLE_FILE, "is empty"));
            }
            return !isAnySeen;
        } catch (JacksonException e) {
            isEnded = true;
            to.accept(Delivery.broken(file, line(e), reason(e)));
            return true;
        }
    }

    private boolean toNextElement() {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            isAnySeen = true;
            if (token == JsonToken.START_ARRAY && !isInArray) {
                isInArray = true;
            } else if (token == JsonToken.END_ARRAY) {
                isInArray = false;
            } else {
                return true;
            }
        }
        return false;
    }

    private static int line(JacksonException e) {
        var location = e.getLocation();
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static String reason(JacksonException e) {
        return e instanceof JacksonIOException
                ? "cannot be read on: " + e.getOriginalMessage()
                : ArticleReader.notJson(e) + "; what follows in the file was not read";
    }

    @Override
    public void close() {
        parser.close();
    }
}
