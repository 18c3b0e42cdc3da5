package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mithaq.article.Article;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.Reading;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// Reads an article from a request, by the same rules as from a file, and never more of it than an
/// article may have.
final class ArticleBody {
    private ArticleBody() {}

    /// The article sent.
    ///
    /// @throws RequestException when it is none
    static Article of(HttpServletRequest request) throws IOException {
        requirePlainUtf8(request);
        var tooLarge = "The body is longer than " + ArticleReader.MAX_JSON_BYTES + " bytes";
        if (request.getContentLengthLong() > ArticleReader.MAX_JSON_BYTES) {
            throw RequestException.tooLarge(tooLarge);
        }
        var body = request.getInputStream().readNBytes(ArticleReader.MAX_JSON_BYTES + 1);
        if (body.length > ArticleReader.MAX_JSON_BYTES) {
            throw RequestException.tooLarge(tooLarge);
        }
        return switch (ArticleReader.read(body)) {
            case Reading.Read(var article) -> article;
            case Reading.Broken(var problem) -> throw RequestException.of(problem);
        };
    }

    /// @throws RequestException when it is packed or in another encoding
    static void requirePlainUtf8(HttpServletRequest request) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw RequestException.unsupported("Content-Encoding " + encoding + " is not read");
        }
        var charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw RequestException.unsupported("JSON is read in UTF-8 only, not in " + charset);
        }
    }
}
