package org.mithaq.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;
import org.mithaq.text.LanguageProfile;
import org.mithaq.text.TextAnalyser;
import org.mithaq.text.Tokenizer;

/// Seed data and the languages, loaded once into immutable look-ups that threads share.
public final class Lexicon {

    /// The folders below `language/`; a new language is a new folder and its name here.
    private static final List<String> LANGUAGES = List.of("ar", "en");

    private final SeedData world;
    private final Folding folding;
    private final Map<String, String> countryNamesEn;
    private final Map<String, SeedData.OrganizationEntry> organizations;
    private final Map<String, YamlNode> nodes;
    private final Map<String, LanguageLexicon> languages = new ConcurrentHashMap<>();

    private Lexicon(SeedData world, Folding folding, Map<String, YamlNode> nodes) {
        this.nodes = Map.copyOf(nodes);
        this.world = world;
        this.folding = folding;
        this.organizations =
                world.organizations().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        SeedData.OrganizationEntry::id, o -> o));
        this.countryNamesEn =
                world.countries().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        SeedData.CountryEntry::iso3,
                                        SeedData.CountryEntry::nameEn));
    }

    /// The languages shipped with the program over a world. A language is loaded when it is first
    /// asked for, so that one article starts quickly.
    ///
    /// @throws IllegalArgumentException naming the file when language data cannot be read
    public static Lexicon of(SeedData world) {
        var nodes = new LinkedHashMap<String, YamlNode>();
        for (var code : LANGUAGES) {
            nodes.put(code, YamlNode.read(folder(code), "language.yaml"));
        }
        return new Lexicon(world, folding(nodes.values()), nodes);
    }

    public SeedData world() {
        return world;
    }

    /// ISO 3166-1 alpha-3 of all states.
    public Set<String> states() {
        return countryNamesEn.keySet();
    }

    /// The organisation with a code of seed-data.
    public Optional<SeedData.OrganizationEntry> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    /// The English name of a state; null for a code that is none.
    public @Nullable String countryNameEn(String iso3) {
        return countryNamesEn.get(iso3);
    }

    public Folding folding() {
        return folding;
    }

    public Tokenizer tokenizer() {
        return new Tokenizer(folding);
    }

    public TextAnalyser analyser() {
        return new TextAnalyser(LANGUAGES.stream().map(this::profileOf).toList(), folding);
    }

    /// The lexicon of a language; null for one that is not known.
    public @Nullable LanguageLexicon language(String code) {
        return nodes.containsKey(code) ? languageOf(code) : null;
    }

    /// All languages, in a fixed order.
    public List<LanguageLexicon> languages() {
        return LANGUAGES.stream().map(this::languageOf).toList();
    }

    private LanguageLexicon languageOf(String code) {
        return languages.computeIfAbsent(
                code, c -> new LanguageBuilder(world, folding, folder(c), nodeOf(c)).build());
    }

    private LanguageProfile profileOf(String code) {
        return LanguageBuilder.profile(nodeOf(code), folding);
    }

    private YamlNode nodeOf(String code) {
        return Objects.requireNonNull(nodes.get(code));
    }

    private static DataFolder folder(String code) {
        return DataFolder.onClassPath("language/" + code);
    }

    private static Folding folding(Collection<YamlNode> languages) {
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
