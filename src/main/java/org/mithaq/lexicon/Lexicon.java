package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;
import org.mithaq.text.TextAnalyser;
import org.mithaq.text.Tokenizer;

/// Seed data and the languages, loaded once into immutable look-ups that threads share.
public final class Lexicon {

    /// The folders below `language/`; a new language is a new folder and its name here.
    private static final List<String> LANGUAGES = List.of("ar", "en");

    private final SeedData world;
    private final Folding folding;
    private final Set<String> states;
    private final Map<String, LanguageLexicon> languages = new HashMap<>();

    private Lexicon(SeedData world, Folding folding) {
        this.world = world;
        this.folding = folding;
        this.states =
                world.countries().stream()
                        .map(SeedData.CountryEntry::iso3)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The languages shipped with the program over a world.
    ///
    /// @throws IllegalArgumentException naming the file when language data cannot be read
    public static Lexicon of(SeedData world) {
        var nodes = new ArrayList<YamlNode>();
        for (var code : LANGUAGES) {
            nodes.add(YamlNode.read(folder(code), "language.yaml"));
        }
        var folding = folding(nodes);
        var lexicon = new Lexicon(world, folding);
        for (var i = 0; i < LANGUAGES.size(); i++) {
            var code = LANGUAGES.get(i);
            var built = new LanguageBuilder(world, folding, folder(code), nodes.get(i)).build();
            lexicon.languages.put(code, built);
        }
        return lexicon;
    }

    public SeedData world() {
        return world;
    }

    /// ISO 3166-1 alpha-3 of all states.
    public Set<String> states() {
        return states;
    }

    public Folding folding() {
        return folding;
    }

    public Tokenizer tokenizer() {
        return new Tokenizer(folding);
    }

    public TextAnalyser analyser() {
        return new TextAnalyser(
                LANGUAGES.stream().map(code -> languageOf(code).profile()).toList(), folding);
    }

    /// The lexicon of a language; null for one that is not known.
    public @Nullable LanguageLexicon language(String code) {
        return languages.get(code);
    }

    /// All languages, in a fixed order.
    public List<LanguageLexicon> languages() {
        return LANGUAGES.stream().map(this::languageOf).toList();
    }

    private LanguageLexicon languageOf(String code) {
        var language = languages.get(code);
        if (language == null) {
            throw new IllegalStateException("not loaded: " + code);
        }
        return language;
    }

    private static DataFolder folder(String code) {
        return DataFolder.onClassPath("language/" + code);
    }

    private static Folding folding(List<YamlNode> languages) {
        var pairs = new HashMap<Character, String>();
        for (var language : languages) {
            var folds = language.get("folding");
            for (var characters : folds.keys()) {
                var to = folds.get(characters).text("");
                for (var i = 0; i < characters.length(); i++) {
                    pairs.put(characters.charAt(i), to);
                }
            }
        }
        return new Folding(pairs);
    }
}
