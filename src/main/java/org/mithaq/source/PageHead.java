package org.mithaq.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about its article: headline, day, outlet, address and language.
final class PageHead {
    /// What stands between a headline and the name of its site in titles.
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—:·•»«/]+\\s+|\\s*\\|\\s*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// By hand: longer parts of a title are a headline of their own.
    private static final int MAX_SITE_NAME_WORDS = 4;

    private static final List<String> DAYS =
            List.of(
                    "meta[property=article:published_time]",
                    "meta[property=og:article:published_time]",
                    "[itemprop=datePublished]",
                    "meta[name=article:published_time]",
                    "meta[name=parsely-pub-date]",
                    "meta[name=sailthru.date]",
                    "meta[name=pubdate]",
                    "meta[name=publishdate]",
                    "meta[name=publish-date]",
                    "meta[name=dc.date.issued]",
                    "meta[name=dcterms.created]",
                    "meta[name=dc.date]",
                    "meta[name=date]");

    /// Times that belong to something else than the article.
    private static final String NOT_OF_THE_ARTICLE =
            "aside, nav, footer, article article, [class*=comment], [id*=comment], [class*=related]";

    private final Document page;
    private final LinkedData data;

    PageHead(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
    }

    /// The headline without the name of the site; blank where there is none.
    String title() {
        var headings = page.select("h1").stream().map(PageHead::words).toList();
        var written =
                first(
                        Stream.of(
                                meta("meta[property=og:title]"),
                                data.headline(),
                                headings.size() == 1
                                        ? Optional.of(headings.getFirst())
                                        : Optional.empty(),
                                meta("meta[name=twitter:title]"),
                                Optional.of(Characters.inOneLine(page.title())),
                                headings.stream().findFirst()));
        return written.map(title -> withoutSite(title, headings)).orElse("");
    }

    private String withoutSite(String title, List<String> headings) {
        var parts = SEPARATOR.matcher(title).results().toList();
        if (parts.isEmpty() || headings.contains(title)) {
            return title;
        }
        for (var heading : headings) {
            if (!heading.isEmpty() && (title.startsWith(heading) || title.endsWith(heading))) {
                return heading;
            }
        }
        var head = title.substring(0, parts.getFirst().start());
        var afterHead = title.substring(parts.getFirst().end());
        var beforeTail = title.substring(0, parts.getLast().start());
        var tail = title.substring(parts.getLast().end());
        if (isSite(tail)) {
            return beforeTail;
        }
        if (isSite(head)) {
            return afterHead;
        }
        var isTitleOfPage = title.equals(Characters.inOneLine(page.title()));
        return isTitleOfPage && isShort(tail) && !isShort(beforeTail) ? beforeTail : title;
    }

    private static boolean isShort(String part) {
        return SPACE.splitAsStream(part.strip()).count() <= MAX_SITE_NAME_WORDS;
    }

    private boolean isSite(String part) {
        var name = folded(part);
        return Stream.of(
                        outlet(),
                        meta("meta[name=application-name]"),
                        address().map(PageHead::host))
                .flatMap(Optional::stream)
                .map(PageHead::folded)
                .anyMatch(site -> !site.isEmpty() && site.equals(name));
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[:/?#].*$", "");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// The first day of publication that the page gives and that is one.
    Optional<LocalDate> day() {
        var declared = DAYS.stream().flatMap(query -> page.select(query).stream());
        var times =
                page.select("article time[datetime], main time[datetime], time[datetime]").stream();
        return Stream.concat(
                        Stream.concat(
                                declared.filter(PageHead::isOfTheArticle).map(PageHead::written),
                                data.published().stream()),
                        times.filter(PageHead::isOfTheArticle).map(PageHead::written))
                .flatMap(written -> PublishedDay.in(written).stream())
                .findFirst();
    }

    private static boolean isOfTheArticle(Element time) {
        return time.closest(NOT_OF_THE_ARTICLE) == null;
    }

    private static String written(Element time) {
        var attribute = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
        return attribute.isBlank() ? time.text() : attribute;
    }

    Optional<String> outlet() {
        return first(
                Stream.of(
                        meta("meta[property=og:site_name]"),
                        data.publisher(),
                        meta("meta[name=application-name]")));
    }

    /// Where the article was published, if the page gives a whole address.
    Optional<String> address() {
        return Stream.concat(
                        page.select("link[rel=canonical]").stream().map(e -> e.attr("href")),
                        page.select("meta[property=og:url]").stream().map(e -> e.attr("content")))
                .map(String::strip)
                .filter(PageHead::isWholeAddress)
                .findFirst();
    }

    private static boolean isWholeAddress(String written) {
        try {
            var uri = URI.create(written);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http");
        } catch (IllegalArgumentException _) {
            return written.matches("https?://[^\\s/]+/\\S*");
        }
    }

    /// The language declared, if the text can be in it.
    Optional<String> language(String text) {
        return Stream.of(
                        page.select("html[lang]").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        data.language().orElse(""))
                .flatMap(tag -> DeclaredLanguage.of(tag, text).stream())
                .findFirst();
    }

    private Optional<String> meta(String query) {
        return page.select(query).stream()
                .map(element -> Characters.inOneLine(element.attr("content")))
                .filter(Characters::hasVisible)
                .findFirst();
    }

    private static String words(Element element) {
        return String.join(" ", HtmlText.lines(element));
    }

    private static Optional<String> first(Stream<Optional<String>> candidates) {
        return candidates.flatMap(Optional::stream).filter(Characters::hasVisible).findFirst();
    }
}
