package org.mithaq.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.RawArticle.Field;

/// The entries of an RSS or Atom feed as articles. A feed with a document type is refused: it could
/// name files and addresses to fetch, or grow without end.
final class Feed {
    /// Longest feed; by hand, a hundred times that of usual ones.
    static final int MAX_BYTES = 64 << 20;

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    /// Where a day of publication stands, in RSS 2.0, RSS 1.0 and Atom. The day on which an entry
    /// of Atom was changed last is another.
    private static final Set<String> PUBLISHED = Set.of("pubDate", "date", "published", "issued");

    private final String file;
    private final SyndFeed feed;
    private final List<Element> elements;

    private Feed(String file, SyndFeed feed, List<Element> elements) {
        this.file = file;
        this.feed = feed;
        this.elements = elements;
    }

    /// Reads every entry; the line of a delivery is the number of its entry, from 1.
    static Stream<Delivery> entries(String file, byte[] xml) {
        if (xml.length > MAX_BYTES) {
            var problem = ArticleProblem.tooLarge(null, "is longer than " + MAX_BYTES + " bytes");
            return Stream.of(new Delivery(file, Delivery.WHOLE_FILE, new Reading.Broken(problem)));
        }
        try {
            var document = document(xml);
            var elements = elements(document.getRootElement());
            var feed = new SyndFeedInput(false, Locale.ROOT).build(document);
            return new Feed(file, feed, elements).deliveries();
        } catch (JDOMException | IOException e) {
            return broken(file, "is no XML that is read: " + Characters.inOneLine(e.getMessage()));
        } catch (FeedException | RuntimeException e) {
            // of a feed that lacks its channel, the library follows a null
            return broken(file, "is neither RSS nor Atom: " + Characters.inOneLine(e.getMessage()));
        }
    }

    private static Stream<Delivery> broken(String file, String reason) {
        return Stream.of(Delivery.broken(file, Delivery.WHOLE_FILE, reason));
    }

    private static Document document(byte[] xml) throws JDOMException, IOException {
        var builder = new SAXBuilder();
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setExpandEntities(false);
        return builder.build(new ByteArrayInputStream(xml));
    }

    /// In the order in which they are entries: beneath the root in Atom and RSS 1.0, beneath the
    /// channel in RSS 2.0.
    private static List<Element> elements(Element root) {
        var channels = root.getChildren().stream().filter(e -> e.getName().equals("channel"));
        return Stream.concat(channels, Stream.of(root))
                .flatMap(parent -> parent.getChildren().stream())
                .filter(e -> ENTRIES.contains(e.getName()))
                .toList();
    }

    private Stream<Delivery> deliveries() {
        var entries = feed.getEntries();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new Delivery(file, i + 1, reading(entries.get(i), i)));
    }

    private Reading reading(SyndEntry entry, int index) {
        var raw = new RawArticle();
        var title = title(entry);
        var text = text(entry);
        raw.put(Field.TITLE, title);
        raw.put(Field.TEXT, text);
        day(index).ifPresent(day -> raw.put(Field.DATE, day));
        given(entry.getLink()).ifPresent(link -> raw.put(Field.URL, link));
        given(feed.getTitle())
                .ifPresent(name -> raw.put(Field.OUTLET, HtmlText.ofFragmentInOneLine(name)));
        given(feed.getLanguage())
                .flatMap(tag -> DeclaredLanguage.of(tag, text))
                .ifPresent(language -> raw.put(Field.LANG, language));
        return raw.check();
    }

    private static String title(SyndEntry entry) {
        var rich = entry.getTitleEx();
        return rich == null ? "" : HtmlText.ofFragmentInOneLine(text(rich));
    }

    /// The content if the entry carries it, else its description, which may be a teaser.
    private static String text(SyndEntry entry) {
        var contents = entry.getContents().stream().map(Feed::text).filter(Characters::hasVisible);
        return contents.findFirst()
                .orElseGet(
                        () -> entry.getDescription() == null ? "" : text(entry.getDescription()));
    }

    private static String text(SyndContent content) {
        var value = Optional.ofNullable(content.getValue()).orElse("");
        return "text".equals(content.getType()) || "text/plain".equals(content.getType())
                ? value
                : HtmlText.ofFragment(value);
    }

    private Optional<String> day(int index) {
        return elements.size() <= index
                ? Optional.empty()
                : elements.get(index).getChildren().stream()
                        .filter(child -> PUBLISHED.contains(child.getName()))
                        .flatMap(child -> PublishedDay.in(child.getText()).stream())
                        .map(Object::toString)
                        .findFirst();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(Characters::hasVisible);
    }
}
