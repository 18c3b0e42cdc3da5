package org.mithaq.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Real articles many times over: in every further round the years are others and family names
/// stand for one another, so that rounds resemble one another no more than the years of a paper do.
final class VariedArticles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|(?:19|20)[0-9]{2}");
    private static final int NAMES_APART = 101;

    /// For each name the names that may stand for it, from itself on.
    private final Map<String, Place> places = new HashMap<>();

    private record Place(List<String> names, int at) {
        String far(int away) {
            return names.get((at + away) % names.size());
        }
    }

    private VariedArticles() throws IOException {
        for (var list : List.of("/language/ar/family-names.txt", "/language/en/given-names.txt")) {
            try (var stream = VariedArticles.class.getResourceAsStream(list)) {
                var names =
                        new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> WORD.matcher(line).matches())
                                .toList();
                for (var i = 0; i < names.size(); i++) {
                    places.put(names.get(i), new Place(names, i));
                }
            }
        }
    }

    /// Makes a file of JSON lines.
    static Path of(List<String> files, int articles) throws IOException {
        var varied = new VariedArticles();
        var originals = new ArrayList<String>();
        for (var file : files) {
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    new GZIPInputStream(Files.newInputStream(Path.of(file))),
                                    StandardCharsets.UTF_8))) {
                lines.lines().forEach(originals::add);
            }
        }
        var out = Files.createTempFile("varied", ".jsonl");
        try (var writer = Files.newBufferedWriter(out)) {
            for (var i = 0; i < articles; i++) {
                writer.write(varied.in(i / originals.size(), originals.get(i % originals.size())));
                writer.newLine();
            }
        }
        return out;
    }

    private String in(int round, String line) {
        var article = (ObjectNode) JSON.readTree(line);
        article.put("id", article.at("/id").asString() + "-" + round);
        for (var field : List.of("title", "text")) {
            article.put(field, words(article.at("/" + field).asString(""), round));
        }
        var date = article.at("/date").asString("");
        if (!date.isEmpty()) {
            article.put("date", LocalDate.parse(date).minusYears(round).toString());
        }
        return JSON.writeValueAsString(article);
    }

    private String words(String text, int round) {
        return WORD.matcher(text)
                .replaceAll(word ->
                        Character.isDigit(word.group().charAt(0))
                                ? String.valueOf(Integer.parseInt(word.group()) - round)
                                : name(word.group(), round));
    }

    private String name(String word, int round) {
        var place = places.get(word);
        return place == null ? word : place.far(round * NAMES_APART);
    }
}
