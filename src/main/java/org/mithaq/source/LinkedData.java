package org.mithaq.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD, in the words of schema.org. Blocks that are no JSON
/// are passed over: pages carry many, and browsers do not mind either.
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<JsonNode> articles = new ArrayList<>();

    private LinkedData() {}

    static LinkedData in(Document page) {
        var data = new LinkedData();
        for (var script : page.select("script[type*=ld+json]")) {
            try {
                data.collect(JSON.readTree(script.data()));
            } catch (JacksonException _) {
                // said above
            }
        }
        return data;
    }

    private void collect(JsonNode node) {
        if (node.isObject() && isArticle(node.path("@type"))) {
            articles.add(node);
        } else {
            node.forEach(this::collect);
        }
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? type.valueStream().anyMatch(LinkedData::isArticle)
                : type.asString("").matches(".*(Article|Posting)");
    }

    Optional<String> headline() {
        return first("/headline").map(HtmlText::ofFragmentInOneLine);
    }

    Optional<String> published() {
        return first("/datePublished");
    }

    Optional<String> publisher() {
        return first("/publisher/name").map(HtmlText::ofFragmentInOneLine);
    }

    Optional<String> language() {
        return first("/inLanguage");
    }

    /// The lines of the text; none where the page does not repeat it here.
    List<String> body() {
        return first("/articleBody").map(LinkedData::lines).orElse(List.of());
    }

    private static List<String> lines(String body) {
        var lines = new ArrayList<String>();
        Consumer<String> add = part -> HtmlText.ofFragment(part).lines().forEach(lines::add);
        body.lines().forEach(add);
        return lines;
    }

    private Optional<String> first(String pointer) {
        return articles.stream()
                .map(article -> article.at(pointer).asString(""))
                .filter(Characters::hasVisible)
                .findFirst();
    }
}
