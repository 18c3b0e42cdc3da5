package org.mithaq.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mithaq.source.RawArticle.Field;

/// An article as the page of a news site. Of the page only the article is kept: headline, and body
/// as one line a paragraph. Nothing the page points to is fetched.
final class HtmlPage {
    /// Longest page; by hand, ten times what heavy pages of news sites weigh without their images.
    static final int MAX_BYTES = 16 << 20;

    private static final char REPLACEMENT = '\uFFFD';
    private static final int MAX_DEPTH = 2_000; // by hand: real pages stay below 100

    private HtmlPage() {}

    /// Reads one article. The encoding is that of the byte order mark or of the page's own `meta`,
    /// else UTF-8.
    static Reading read(byte[] html) {
        if (html.length > MAX_BYTES) {
            return broken(ArticleProblem.tooLarge(null, "is longer than " + MAX_BYTES + " bytes"));
        }
        try {
            var page = parsed(html);
            return isTooDeep(page)
                    ? broken(
                            ArticleProblem.unreadable(
                                    "nests its elements deeper than " + MAX_DEPTH))
                    : reading(page, html);
        } catch (RuntimeException | StackOverflowError e) {
            // the libraries have met many pages, but not every one
            return broken(ArticleProblem.unreadable("cannot be read as a page: " + e));
        }
    }

    private static Reading reading(Document page, byte[] html) {
        var data = LinkedData.in(page);
        var head = new PageHead(page, data);
        var title = head.title();
        var text = String.join("\n", new PageBody(page, data.body(), title).lines());
        if ((title + text).indexOf(REPLACEMENT) >= 0 && !isIn(page.charset(), html)) {
            return broken(ArticleProblem.unreadable("is not " + page.charset() + " throughout"));
        }
        var raw = new RawArticle();
        raw.put(Field.TITLE, title);
        raw.put(Field.TEXT, text);
        head.day().ifPresent(day -> raw.put(Field.DATE, day.toString()));
        head.outlet().ifPresent(outlet -> raw.put(Field.OUTLET, outlet));
        head.address().ifPresent(address -> raw.put(Field.URL, address));
        head.language(text).ifPresent(language -> raw.put(Field.LANG, language));
        return raw.check();
    }

    private static Document parsed(byte[] html) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes at hand can always be read", e);
        }
    }

    private static boolean isIn(Charset charset, byte[] html) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(html));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Libraries walk pages by recursion.
    private static boolean isTooDeep(Document page) {
        var deepest = new int[1];
        page.traverse((_, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0] > MAX_DEPTH;
    }

    private static Reading broken(ArticleProblem problem) {
        return new Reading.Broken(problem);
    }
}
