package org.mithaq.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.zip.GZIPInputStream;
import org.mithaq.graph.Bolt;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.graph.GraphSchema;
import org.mithaq.graph.GraphWriter;
import org.mithaq.graph.Sketch;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well republished articles are recognised; run by hand with two JSONL.gz files: known copies
/// (`dup_of` names the original) and the articles among which they are to be found. Every pair that
/// is linked and has a known copy in it counts; one whose ends are not known to be of one story is
/// listed, to be judged by a reader: what nobody labelled may still be a copy.
final class StoryBench {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoryBench() {}

    private record Link(String a, String b, double similarity) {}

    public static void main(String[] args) throws Exception {
        var copies = read(Path.of(args[0]));
        var all = new ArrayList<>(read(Path.of(args[1])));
        all.addAll(copies);
        var folder = Files.createTempDirectory("mithaq-bench");
        try (var server = EmbeddedNeo4j.start(folder, 0);
                var driver = Bolt.open(server.boltUri())) {
            GraphSchema.migrate(driver);
            var begun = System.nanoTime();
            write(driver, all);
            say("%d articles, %.1f s", all.size(), (System.nanoTime() - begun) / 1e9);
            judge(copies, all, links(driver));
        }
    }

    private static List<JsonNode> read(Path file) throws IOException {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).toList();
        }
    }

    private static void write(Driver driver, List<JsonNode> articles) {
        var writer = new GraphWriter(driver, _ -> "{}");
        articles.stream()
                .map(StoryBench::withoutFacts)
                .gather(Gatherers.windowFixed(50))
                .forEach(batch -> writer.write(batch.stream().map(Sketch::resolved).toList()));
    }

    private static Sketch withoutFacts(JsonNode article) {
        var date = article.at("/date").asString("");
        return Sketch.of(
                article.at("/id").asString(),
                date.isEmpty() ? null : date,
                titleOrText(article),
                article.at("/text").asString());
    }

    private static String titleOrText(JsonNode article) {
        var title = article.at("/title").asString("");
        return title.isBlank() ? article.at("/text").asString() : title;
    }

    private static List<Link> links(Driver driver) {
        return driver
                .executableQuery(
                        "MATCH (a:Article)-[s:SAME_STORY]->(b:Article) RETURN a.id AS a, b.id AS b, s.similarity AS similarity")
                .execute()
                .records()
                .stream()
                .map(row ->
                        new Link(
                                row.get("a").asString(),
                                row.get("b").asString(),
                                row.get("similarity").asDouble()))
                .sorted(Comparator.comparingDouble(Link::similarity).reversed())
                .toList();
    }

    private static void judge(List<JsonNode> copies, List<JsonNode> all, List<Link> links) {
        Map<String, String> original = new HashMap<>();
        copies.forEach(
                copy -> original.put(copy.at("/id").asString(), copy.at("/dup_of").asString()));
        Map<String, String> titles = new HashMap<>();
        all.forEach(a -> titles.put(a.at("/id").asString(), a.at("/title").asString()));
        Set<String> found = new HashSet<>();
        var right = 0;
        var other = new ArrayList<Link>();
        for (var link : links) {
            var isKnown = original.containsKey(link.a) || original.containsKey(link.b);
            if (isKnown && story(link.a, original).equals(story(link.b, original))) {
                right++;
                found.add(link.a);
                found.add(link.b);
            } else if (isKnown) {
                other.add(link);
            }
        }
        found.retainAll(original.keySet());
        say("copies found: %d of %d", found.size(), original.size());
        say(
                "pairs with a known copy: %d labelled as one story, %d not labelled (precision at"
                        + " least %.3f)",
                right, other.size(), (double) right / (right + other.size()));
        say("all links: %d", links.size());
        other.forEach(link ->
                say(
                        "  %.2f %s %s%n       %s%n       %s",
                        link.similarity, link.a, link.b, titles.get(link.a), titles.get(link.b)));
    }

    private static String story(String id, Map<String, String> original) {
        return original.getOrDefault(id, id);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line, Object... values) {
        System.out.printf(line + "%n", values);
    }
}
