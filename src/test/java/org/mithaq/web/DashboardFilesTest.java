package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the dashboard is made of: other people's files as they gave them, texts in both languages,
/// nothing that leans to one side, little to send.
class DashboardFilesTest {
    private static final Path ASSETS = Path.of("src/main/resources/static/assets");
    private static final Set<String> LICENCES =
            Set.of("MIT", "Apache-2.0", "OFL-1.1", "BSD-3-Clause");
    private static final Set<String> ARABIC_FORMS =
            Set.of("zero", "one", "two", "few", "many", "other");
    private static final int MOST_SCRIPT_BYTES = 120_000;
    private static final Pattern SIDES =
            Pattern.compile(
                    "(?<![-\\w])(margin|padding|border)-(left|right)|(?<![-\\w(])(left|right)\\s*:"
                            + "|text-align:\\s*(left|right)|float:\\s*(left|right)");
    private static final Pattern OTHER_HOST =
            Pattern.compile("https?://(?!www\\.w3\\.org/)[\\w.]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ASKED_TEXT =
            Pattern.compile("(?<![\\w.])t\\('([\\w.]+)'(?!\\s*\\+)");

    @Test
    void vendored_files_are_those_of_their_makers() throws Exception {
        var folder = ASSETS.resolve("vendor");
        var listed = new HashSet<Path>();
        for (var entry : json(folder.resolve("vendor.json"))) {
            var file = folder.resolve(entry.at("/file").asString()).normalize();
            listed.add(file);
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(HexFormat.of().formatHex(digest))
                    .as(file.toString())
                    .isEqualTo(entry.at("/sha256").asString());
            assertThat(LICENCES).contains(entry.at("/licence").asString());
            assertThat(entry.at("/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(entry.at("/path").asString()).isNotBlank();
        }
        assertThat(files("vendor", ".js")).isSubsetOf(listed);
        assertThat(files("fonts", ".woff2")).isSubsetOf(listed);
    }

    @Test
    void both_languages_have_the_same_texts() throws Exception {
        var arabic = json(ASSETS.resolve("i18n/ar.json"));
        var english = json(ASSETS.resolve("i18n/en.json"));
        assertThat(names(arabic)).isEqualTo(names(english));
        for (var key : names(arabic)) {
            var forms = arabic.get(key);
            assertThat(forms.isObject()).as(key).isEqualTo(english.get(key).isObject());
            if (forms.isObject()) {
                assertThat(names(forms)).as(key).isEqualTo(ARABIC_FORMS);
                assertThat(names(english.get(key))).as(key).isEqualTo(Set.of("one", "other"));
            } else {
                assertThat(forms.asString()).as(key).isNotBlank();
                assertThat(placeholders(forms)).as(key).isEqualTo(placeholders(english.get(key)));
            }
        }
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() throws Exception {
        var there = names(json(ASSETS.resolve("i18n/en.json")));
        for (var script : files("", ".js")) {
            ASKED_TEXT
                    .matcher(Files.readString(script))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(key -> assertThat(there).as(script.toString()).contains(key));
        }
    }

    /// Without it a browser would find a page's parts one after the other.
    @Test
    void the_document_names_every_script() throws IOException {
        var document = Files.readString(ASSETS.resolve("../index.html"));
        for (var script : files("", ".js")) {
            assertThat(document).contains("\"/assets/" + ASSETS.relativize(script) + '"');
        }
    }

    @Test
    void every_named_query_has_its_words_in_arabic() throws IOException {
        var arabic = json(ASSETS.resolve("i18n/queries.ar.json"));
        try (var queries = Files.list(Path.of("cypher/query"))) {
            for (var query : queries.toList()) {
                var text = Files.readString(query);
                if (text.contains("// :params ")) {
                    var name = query.getFileName().toString().replace(".cypher", "");
                    var parameters =
                            Pattern.compile("(?m)^// \\$(\\w+)")
                                    .matcher(text)
                                    .results()
                                    .map(found -> found.group(1))
                                    .collect(Collectors.toSet());
                    parameters.add("question");
                    assertThat(names(arabic.path(name))).as(name).isEqualTo(parameters);
                }
            }
        }
    }

    @Test
    void styles_know_no_left_and_right() throws IOException {
        for (var style : files("", ".css")) {
            assertThat(SIDES.matcher(Files.readString(style)).results().map(r -> r.group()))
                    .as(style.toString())
                    .isEmpty();
        }
    }

    @Test
    void nothing_names_another_host() throws IOException {
        var own = new HashSet<>(files("", ".js"));
        own.removeAll(files("vendor", ".js"));
        own.addAll(files("", ".css"));
        for (var file : own) {
            assertThat(OTHER_HOST.matcher(Files.readString(file)).results().map(r -> r.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void scripts_are_light() throws IOException {
        var sent = 0L;
        for (var script : files("", ".js")) {
            sent += zipped(script);
        }
        for (var texts : files("i18n", ".json")) {
            sent += zipped(texts);
        }
        assertThat(sent).isLessThan(MOST_SCRIPT_BYTES);
    }

    /// Text needs 4.5:1, what is drawn 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void colours_can_be_told_apart(int theme) throws IOException {
        var colours = Colours.of(Files.readString(ASSETS.resolve("style.css")), theme);
        for (var ground :
                List.of("surface", "ground", "band", "selected", "quote", "quote-strong")) {
            colours.require("ink", ground, 4.5);
        }
        for (var ground : List.of("surface", "ground", "selected")) {
            colours.require("ink-2", ground, 4.5);
            colours.require("link", ground, 4.5);
            colours.require("focus", ground, 3);
        }
        for (var lane : List.of("meeting", "visit", "call", "agreement", "position", "act")) {
            colours.require("lane-" + lane, "surface", 4.5);
        }
        colours.require("on-accent", "accent", 4.5);
        colours.require("bad", "bad-ground", 4.5);
        colours.require("ink", "bad-ground", 4.5);
    }

    private static long zipped(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        return bytes.size();
    }

    private static Set<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(ASSETS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(Path::normalize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }

    private static Set<String> placeholders(JsonNode text) {
        return PLACEHOLDER
                .matcher(text.asString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }
}
