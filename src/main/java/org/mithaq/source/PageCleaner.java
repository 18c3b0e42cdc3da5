package org.mithaq.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what stands around and between the paragraphs of an article: navigation,
/// captions, share bars, related links, comments. It goes by elements, roles and the words in names
/// of classes, as sites all over the world give them in English.
final class PageCleaner {
    private static final String NEVER_BODY =
            "script, style, noscript, template, iframe, form, button, input, select, textarea, nav,"
                    + " footer, aside, figure, figcaption, picture, video, audio, svg, object, embed,"
                    + " dialog, amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-img, [hidden],"
                    + " [aria-hidden=true], [style~=display:\\s*none], [role=navigation], [role=complementary],"
                    + " [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=menu],"
                    + " [itemprop=comment], [itemprop=author], [itemprop=datePublished]";

    /// Words in a name of a class or an id that tell that no body is in it.
    private static final Set<String> SURROUNDINGS =
            Set.of(
                    "ad",
                    "ads",
                    "author",
                    "authors",
                    "banner",
                    "byline",
                    "caption",
                    "comment",
                    "comments",
                    "cookie",
                    "cookies",
                    "copyright",
                    "credit",
                    "credits",
                    "disqus",
                    "donate",
                    "follow",
                    "footer",
                    "latest",
                    "menu",
                    "meta",
                    "metadata",
                    "more",
                    "mostread",
                    "nav",
                    "navbar",
                    "navigation",
                    "pagination",
                    "popular",
                    "popup",
                    "promo",
                    "readmore",
                    "recirc",
                    "share",
                    "sharebar",
                    "sharing",
                    "sidebar",
                    "signup",
                    "social",
                    "tags",
                    "taboola",
                    "teasers",
                    "timestamp",
                    "toolbar",
                    "topics",
                    "trending");

    /// How such words begin that are written together with others, as `relatedposts`.
    private static final Pattern SURROUNDING_BEGINNING =
            Pattern.compile("(advert|breadcrumb|newsletter|recommend|related|sponsor|subscri).*");

    /// Words before which a name tells a property of the whole and not what is in it.
    private static final Set<String> PROPERTIES = Set.of("has", "is", "js", "no", "show", "with");

    private static final Pattern WORD_LIMIT = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…۔。][\"'”’»)]*$");

    /// By hand: a paragraph that is a link and a few words is a link to read on.
    private static final double LINKED = 0.7;

    /// What holds this much of a page's text is not its surroundings, whatever its name.
    private static final double BULK = 0.5;

    private final Document page;

    PageCleaner(Document page) {
        this.page = page;
    }

    void clean() {
        page.select(NEVER_BODY).remove();
        page.select("time").stream()
                .filter(time -> time.closest("p, li, blockquote, td") == null)
                .forEach(Element::remove);
        var bulk = BULK * page.text().length();
        page.body().select("[class], [id]").stream()
                .filter(element -> isSurroundings(element, bulk))
                .forEach(Element::remove);
        page.body().select("ul, ol, p, li, div, h2, h3, h4, td, strong, em").stream()
                .filter(PageCleaner::isLinkToReadOn)
                .forEach(Element::remove);
    }

    private static boolean isSurroundings(Element element, double bulk) {
        if (element.normalName().equals("body") || holdsArticle(element)) {
            return false;
        }
        return isNamedSurroundings(element)
                && (isComments(element) || element.text().length() < bulk);
    }

    private static boolean holdsArticle(Element element) {
        return element.selectFirst("h1, [itemprop~=articleBody]") != null;
    }

    private static boolean isNamedSurroundings(Element element) {
        return element.classNames().stream().anyMatch(PageCleaner::isNameOfSurroundings)
                || isNameOfSurroundings(element.id());
    }

    private static boolean isNameOfSurroundings(String name) {
        var words = WORD_LIMIT.splitAsStream(name.strip()).map(PageCleaner::lower).toList();
        return !words.isEmpty()
                && !PROPERTIES.contains(words.getFirst())
                && words.stream().anyMatch(PageCleaner::isWordOfSurroundings);
    }

    private static boolean isWordOfSurroundings(String word) {
        return SURROUNDINGS.contains(word) || SURROUNDING_BEGINNING.matcher(word).matches();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Readers may have written more than the reporter.
    private static boolean isComments(Element element) {
        return (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .matches("(.*[^a-z])?(comments?|disqus)([^a-z].*)?");
    }

    private static boolean isLinkToReadOn(Element element) {
        var text = element.text();
        var linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return linked > 0
                && linked >= LINKED * text.length()
                && !SENTENCE_END.matcher(text).find()
                && element.selectFirst("h1") == null;
    }
}
