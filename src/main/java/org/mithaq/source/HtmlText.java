package org.mithaq.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML as a reader sees it: one line a paragraph. White space collapses as in a browser; nothing
/// else in the words is changed.
final class HtmlText implements NodeVisitor {
    /// Never seen, wherever they stand.
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "title", "head");

    /// Blocks for jsoup, but parts of a line for a reader.
    private static final Set<String> INLINE = Set.of("ins", "del");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int unseenDepth;

    private HtmlText() {}

    /// The lines of an element; none is blank.
    static List<String> lines(Element element) {
        var text = new HtmlText();
        element.traverse(text);
        text.endLine();
        return List.copyOf(text.lines);
    }

    /// The text of a fragment of HTML, its lines joined by line feeds.
    static String ofFragment(String html) {
        return String.join("\n", lines(Jsoup.parseBodyFragment(html).body()));
    }

    /// The text of a fragment of HTML in one line.
    static String ofFragmentInOneLine(String html) {
        return ofFragment(html).replace('\n', ' ');
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unseenDepth == 0) {
                append(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            unseenDepth += UNSEEN.contains(element.normalName()) ? 1 : 0;
            breakAt(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseenDepth -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            breakAt(element);
        }
    }

    private void breakAt(Element element) {
        var name = element.normalName();
        if (name.equals("br") || (element.isBlock() && !INLINE.contains(name))) {
            endLine();
        }
    }

    private void append(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isCollapsing(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    /// White space of HTML; a space that does not break stays what it is.
    private static boolean isCollapsing(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void endLine() {
        var whole = line.toString().strip();
        line.setLength(0);
        if (Characters.hasVisible(whole)) {
            lines.add(whole);
        }
    }
}
