package org.mithaq.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the body of an article in its page. Where the page marks the body itself, by schema.org,
/// by the name of its class, or as HTML's `article`, that is taken, provided it holds about as much
/// prose as what Readability finds by counting; else what Readability finds.
final class PageBody {
    /// Classes that sites give to the body of an article.
    private static final Pattern BODY_NAME =
            Pattern.compile(
                    "(article|story|post|entry|news|content|detail)s?[-_]*(body|content|text|main|details)",
                    Pattern.CASE_INSENSITIVE);

    /// By hand: Readability takes along captions and teasers, which is more than the body, but not
    /// half as much again.
    private static final double ENOUGH = 0.66;

    /// Shorter lines are headings, names and buttons as often as they are prose.
    private static final int PROSE_CHARACTERS = 40;

    /// By hand: a headline with a standfirst has one.
    private static final int FEW_LINES_OF_PROSE = 1;

    /// Readability asks for one to make addresses whole; none of them is kept.
    private static final String NO_ADDRESS = "http://localhost/";

    private final Element page;
    private final List<String> linked;
    private final String title;

    /// @param linked lines of the text that stands in JSON-LD
    PageBody(Document page, List<String> linked, String title) {
        var cleaned = page.clone();
        new PageCleaner(cleaned).clean();
        this.page = ownPart(cleaned);
        this.linked = linked;
        this.title = title;
    }

    /// Of a page with several articles, as where the next one follows for endless reading, the one
    /// that bears the page's only main heading, if the body stands in it.
    private static Element ownPart(Document page) {
        var headed = page.select("article:has(h1)");
        var isOneOfSeveral = headed.size() == 1 && page.select("article").size() > 1;
        return isOneOfSeveral && isTold(headed.getFirst()) ? headed.getFirst() : page;
    }

    private static boolean isTold(Element article) {
        var prose = HtmlText.lines(article).stream().filter(PageBody::isProse).count();
        return prose > FEW_LINES_OF_PROSE;
    }

    /// The paragraphs, without the headline; none where there is no body.
    List<String> lines() {
        var counted = body(counted());
        var enough = ENOUGH * prose(counted);
        return marked().map(this::body)
                .filter(lines -> !lines.isEmpty() && prose(lines) >= enough)
                .findFirst()
                .filter(lines -> prose(lines) >= ENOUGH * prose(linked))
                .orElseGet(() -> prose(linked) * ENOUGH > prose(counted) ? linked : counted);
    }

    /// What the page itself marks as body, the surest first.
    private Stream<Element> marked() {
        return Stream.of(
                        longest("[itemprop~=articleBody]", _ -> true).map(PageBody::withSiblings),
                        longest("[class], [id]", PageBody::isNamedBody),
                        longest("article:has(h1)", _ -> true),
                        longest("article, [role=article]", _ -> true),
                        longest("main, [role=main]", _ -> true))
                .flatMap(Optional::stream);
    }

    private Optional<Element> longest(String query, Predicate<Element> isBody) {
        return page.select(query).stream()
                .filter(isBody)
                .max(Comparator.comparingLong(element -> prose(HtmlText.lines(element))));
    }

    private static boolean isNamedBody(Element element) {
        return !element.normalName().equals("body")
                && (BODY_NAME.matcher(element.className()).find()
                        || BODY_NAME.matcher(element.id()).find());
    }

    /// Some sites cut the body by advertisements into several elements of the same mark.
    private static Element withSiblings(Element body) {
        var together = new Element("div");
        var parent = body.parent();
        if (parent == null) {
            return body;
        }
        parent.children().stream()
                .filter(child -> child.attr("itemprop").equals(body.attr("itemprop")))
                .forEach(child -> together.appendChild(child.clone()));
        return together;
    }

    /// What Readability finds; null where it finds nothing.
    private @Nullable Element counted() {
        var alone = Document.createShell("");
        var whole = page instanceof Document document ? document.body() : page;
        alone.body().appendChildren(whole.clone().childNodes());
        return new Readability4J(NO_ADDRESS, alone).parse().getArticleContent();
    }

    private List<String> body(@Nullable Element element) {
        return element == null
                ? List.of()
                : HtmlText.lines(element).stream().filter(line -> !line.equals(title)).toList();
    }

    private static long prose(List<String> lines) {
        return lines.stream().filter(PageBody::isProse).mapToLong(String::length).sum();
    }

    private static boolean isProse(String line) {
        return line.length() >= PROSE_CHARACTERS;
    }
}
