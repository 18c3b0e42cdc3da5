package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.Meaning.Case;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.Meaning.TitleKind;
import org.mithaq.text.Folding;
import org.mithaq.text.LanguageProfile;
import org.mithaq.text.Token;
import org.mithaq.text.Tokenizer;

/// Builds the lexicon of one language from its folder and the world's names in it.
final class LanguageBuilder {

    /// Latin names up to this length that are all capitals are acronyms.
    private static final int MAX_ACRONYM_LENGTH = 6;

    private final SeedData world;
    private final Folding folding;
    private final DataFolder folder;
    private final YamlNode language;
    private final Tokenizer tokenizer;
    private final Inflection inflection;
    private final Conjugation conjugation;
    private final Compounds compounds;
    private final boolean isArabic;
    private final TokenTrie<Meaning> names = new TokenTrie<>();
    private final TokenTrie<Meaning> words = new TokenTrie<>();
    private final Set<String> ordinary;

    LanguageBuilder(SeedData world, Folding folding, DataFolder folder, YamlNode language) {
        this.world = world;
        this.folding = folding;
        this.folder = folder;
        this.language = language;
        this.tokenizer = new Tokenizer(folding);
        this.inflection = new Inflection(language);
        this.conjugation = new Conjugation(language.get("conjugation"));
        this.compounds = new Compounds(DateWords.folded(language.get("compounds"), folding));
        this.isArabic = language.get("code").text().equals("ar");
        this.ordinary = WordList.read(folder, "ordinary-words.txt", folding);
    }

    LanguageLexicon build() {
        var titles = YamlNode.read(folder, "titles.yaml");
        countries(language.get("stateForms").strings());
        places();
        capitals(language.get("capital"));
        organizations(language.get("quoted"));
        officials();
        titles(titles);
        wordClasses(YamlNode.read(folder, "words.yaml"));
        var homographs = Homographs.read(YamlNode.read(folder, "homographs.yaml"), folding);
        ambiguous(homographs);
        return new LanguageLexicon(
                profile(language, folding),
                new Clitics(language.get("clitics")),
                names,
                words,
                WordList.read(folder, "given-names.txt", folding),
                WordList.read(folder, "family-names.txt", folding),
                ordinary,
                grammar(titles),
                DateWords.read(YamlNode.read(folder, "dates.yaml"), folding),
                homographs,
                folder,
                WordList.read(folder, "given-names-ambiguous.txt", folding),
                language.get("clitics").get("article").text(""),
                new LanguageLexicon.FunctionWords(
                        DateWords.folded(language.get("and"), folding),
                        DateWords.folded(language.get("articles"), folding),
                        DateWords.folded(language.get("possessives"), folding),
                        DateWords.folded(language.get("locatives"), folding),
                        DateWords.folded(language.get("locativePrepositions"), folding),
                        DateWords.folded(language.get("possessiveEndings"), folding),
                        inflection.futureBeginnings()),
                compounds,
                new SubjectForms(language, folding));
    }

    static LanguageProfile profile(YamlNode language, Folding folding) {
        var foreign = new HashSet<Character>();
        var letters = language.get("foreignLetters").text("");
        for (var i = 0; i < letters.length(); i++) {
            foreign.add(letters.charAt(i));
        }
        return new LanguageProfile(
                language.get("code").text(),
                Character.UnicodeScript.forName(language.get("script").text()),
                DateWords.folded(language.get("functionWords"), folding),
                foreign,
                DateWords.folded(language.get("abbreviations"), folding),
                language.get("toldByScript").text("false").equals("true"));
    }

    /// @param forms what a state may be called before its name: "kingdom", "republic"
    private void countries(List<String> forms) {
        var states = new HashSet<List<String>>();
        for (var country : world.countries()) {
            for (var name :
                    in(
                            country.nameAr(),
                            country.aliasesAr(),
                            country.nameEn(),
                            country.aliasesEn())) {
                put(name, new Meaning.CountryName(country.iso3(), written(name)));
                states.add(forms(name));
            }
            for (var form : forms) {
                var full = form + " " + (isArabic ? country.nameAr() : country.nameEn());
                put(full, new Meaning.CountryName(country.iso3(), written(full)));
            }
        }
        for (var country : world.countries()) {
            for (var form : isArabic ? nationalities(country, states) : country.demonyms()) {
                put(
                        form,
                        new Meaning.Nationality(
                                country.iso3(), written(form), isOfPeople(form, country)));
            }
        }
    }

    private boolean isOfPeople(String form, SeedData.CountryEntry country) {
        var singular = form.substring(0, form.length() - 1);
        return isArabic
                ? country.people().contains(form) || inflection.isPeople(form)
                : form.endsWith("s") && country.demonyms().contains(singular);
    }

    /// @param states names of states: what is one of them ("Syria") is no case of an adjective
    ///   ("Syrian")
    private List<String> nationalities(SeedData.CountryEntry country, Set<List<String>> states) {
        var forms = new ArrayList<>(country.people());
        for (var nisba : country.nisba()) {
            forms.addAll(inflection.nationality(nisba));
            inflection.accusative(nisba).stream()
                    .filter(form -> !states.contains(forms(form)))
                    .forEach(forms::add);
        }
        return forms;
    }

    /// Words that stand for one of several states: each of them in the order of the data.
    private void ambiguous(Homographs homographs) {
        homographs
                .ambiguous()
                .forEach((word, states) ->
                        states.forEach(
                                state -> put(word, new Meaning.CountryName(state, Case.ANY))));
    }

    private void places() {
        for (var place : world.places()) {
            for (var name : names(place)) {
                put(name, new Meaning.PlaceName(place, written(name)));
            }
        }
    }

    private List<String> names(SeedData.PlaceEntry place) {
        return in(place.nameAr(), place.aliasesAr(), place.nameEn(), place.aliasesEn());
    }

    /// "The Kuwaiti capital", also with the city's name behind it: where the language has a pattern
    /// for it. Of several capitals it is the one that stands for the state, else the first.
    private void capitals(YamlNode node) {
        var patterns = node.get("phrases").strings();
        var capitals = new LinkedHashMap<String, SeedData.PlaceEntry>();
        for (var place : world.places()) {
            if (place.kind() == SeedData.PlaceKind.CAPITAL && place.country() != null) {
                capitals.merge(
                        place.country(),
                        place,
                        (a, b) -> a.isMetonym() ? a : b.isMetonym() ? b : a);
            }
        }
        for (var country : world.countries()) {
            var place = capitals.get(country.iso3());
            if (place == null) {
                continue;
            }
            for (var of : isArabic ? country.nisba() : country.demonyms()) {
                for (var pattern : patterns) {
                    var phrase = pattern.replace("{nationality}", of);
                    put(phrase, new Meaning.PlaceName(place, Case.ANY));
                    for (var name : names(place)) {
                        put(phrase + " " + name, new Meaning.PlaceName(place, Case.ANY));
                    }
                }
            }
        }
    }

    /// @param quoted the words behind which the own name of an organisation may stand in quotation
    ///   marks, and the marks
    private void organizations(YamlNode quoted) {
        var heads = quoted.get("heads").strings().stream().map(this::forms).toList();
        var marks = quoted.get("marks").strings().stream().map(this::forms).toList();
        for (var organization : world.organizations()) {
            for (var name :
                    in(
                            organization.nameAr(),
                            organization.aliasesAr(),
                            organization.nameEn(),
                            organization.aliasesEn())) {
                var meaning =
                        new Meaning.OrganizationName(organization, written(name), isOrdinary(name));
                var words = forms(name);
                names.put(words, meaning);
                heads.stream()
                        .filter(head -> isHead(head, words))
                        .flatMap(head -> marks.stream().map(pair -> inMarks(words, head, pair)))
                        .forEach(marked -> names.put(marked, meaning));
            }
        }
    }

    private static boolean isHead(List<String> head, List<String> name) {
        return name.size() > head.size() && name.subList(0, head.size()).equals(head);
    }

    /// A name with what stands behind its head between two marks.
    private static List<String> inMarks(List<String> name, List<String> head, List<String> pair) {
        var words = new ArrayList<>(head);
        words.add(pair.getFirst());
        words.addAll(name.subList(head.size(), name.size()));
        words.add(pair.getLast());
        return words;
    }

    private void officials() {
        for (var official : world.officials()) {
            var all =
                    in(
                            official.nameAr(),
                            official.aliasesAr(),
                            official.nameEn(),
                            official.aliasesEn());
            var words =
                    all.stream()
                            .flatMap(name -> forms(name).stream())
                            .collect(Collectors.toUnmodifiableSet());
            for (var name : all) {
                var isFull = forms(name).size() > 1;
                var meaning =
                        new Meaning.OfficialName(
                                official, words, isFull, written(name), isOrdinary(name));
                names.put(forms(name), meaning);
                names.put(compounds.joined(forms(name)), meaning);
                names.put(compounds.apart(forms(name)), meaning);
            }
        }
    }

    private List<String> in(String ar, List<String> aliasesAr, String en, List<String> aliasesEn) {
        var all = new ArrayList<String>();
        all.add(isArabic ? ar : en);
        all.addAll(isArabic ? aliasesAr : aliasesEn);
        return all;
    }

    private boolean isOrdinary(String name) {
        var forms = forms(name);
        return forms.size() == 1 && ordinary.contains(forms.getFirst());
    }

    private Case written(String name) {
        if (isArabic) {
            return Case.ANY;
        }
        var isAcronym =
                name.length() <= MAX_ACRONYM_LENGTH
                        && name.chars().noneMatch(Character::isLowerCase)
                        && name.chars().anyMatch(Character::isUpperCase);
        return isAcronym
                ? Case.UPPER
                : Character.isUpperCase(name.charAt(0)) ? Case.CAPITALISED : Case.ANY;
    }

    private void titles(YamlNode node) {
        var heads = new HashMap<String, YamlNode>();
        node.get("heads").keys().forEach(head -> heads.put(head, node.get("heads").get(head)));
        for (var office : node.get("posts").keys()) {
            for (var post : node.get("posts").get(office).strings()) {
                post(heads, OfficeType.valueOf(office), post, implied(node, post));
            }
        }
        ministers(node.get("ministers"));
        for (var head : node.get("open").keys()) {
            for (var number : List.of("one", "two")) {
                forms(heads, head, number)
                        .forEach(form -> putTitle(form, null, TitleKind.OPEN, null, head));
            }
            var office = OfficeType.valueOf(node.get("open").get(head).get("state").text());
            forms(heads, head, "two")
                    .forEach(form -> putTitle(form, office, TitleKind.DUAL, null, head));
        }
        node.get("short")
                .get("any")
                .strings()
                .forEach(w -> putTitle(w, null, TitleKind.SHORT, null, w));
        node.get("short")
                .get("ruler")
                .strings()
                .forEach(w -> putTitle(w, OfficeType.HEAD_OF_STATE, TitleKind.SHORT, null, w));
        for (var address : node.get("pronouns").keys()) {
            node.get("pronouns")
                    .get(address)
                    .get("words")
                    .strings()
                    .forEach(
                            w -> putTitle(w, null, TitleKind.PRONOUN, null, folding.fold(address)));
        }
        node.get("counterparts")
                .strings()
                .forEach(w -> putTitle(w, null, TitleKind.COUNTERPART, null, w));
        node.get("honorifics")
                .strings()
                .forEach(w -> putTitle(w, null, TitleKind.HONORIFIC, null, w));
        for (var rank : node.get("ranks").strings()) {
            putRank(rank, rank);
            node.get("arms").strings().forEach(arm -> putRank(rank + " " + arm, rank));
        }
        for (var office : node.get("plural").keys()) {
            node.get("plural")
                    .get(office)
                    .strings()
                    .forEach(w ->
                            putTitle(
                                    w,
                                    OfficeType.valueOf(office),
                                    TitleKind.PLURAL,
                                    implied(node, w),
                                    w));
        }
        node.get("counterpartsOfMany")
                .strings()
                .forEach(w -> putTitle(w, null, TitleKind.PLURAL, null, w));
        groups(node.get("groups"));
        adjectives(node.get("organizationAdjectives"), Meaning.OrganizationAdjective::new);
        adjectives(node.get("bodyAdjectives"), Meaning.BodyAdjective::new);
        var regions = node.get("bodyRegions");
        for (var organization : regions.keys()) {
            regions.get(organization)
                    .strings()
                    .forEach(region -> put(region, new Meaning.BodyRegion(organization)));
        }
    }

    private void putRank(String words, String rank) {
        putTitle(words, OfficeType.MILITARY, TitleKind.HONORIFIC, null, rank);
    }

    private void adjectives(YamlNode node, Function<String, Meaning> meaning) {
        for (var organization : node.keys()) {
            for (var adjective : node.get(organization).strings()) {
                var forms = isArabic ? inflection.nationality(adjective) : List.of(adjective);
                forms.forEach(form -> put(form, meaning.apply(organization)));
            }
        }
    }

    /// "Minister of trade", "trade minister": each name of a ministry in each way to name who heads
    /// it.
    private void ministers(YamlNode node) {
        for (var office : node.get("portfolios").keys()) {
            for (var portfolio : node.get("portfolios").get(office).strings()) {
                for (var way : node.get("ways").strings()) {
                    putTitle(
                            way.replace("*", portfolio),
                            OfficeType.valueOf(office),
                            TitleKind.POST,
                            null,
                            way);
                }
                for (var way : node.get("waysOfDeputies").strings()) {
                    putTitle(
                            way.replace("*", portfolio),
                            deputy(OfficeType.valueOf(office)),
                            TitleKind.POST,
                            null,
                            way);
                }
                for (var way : node.get("waysOfSeveral").strings()) {
                    putTitle(
                            way.replace("*", portfolio),
                            OfficeType.valueOf(office),
                            TitleKind.PLURAL,
                            null,
                            way);
                }
            }
        }
    }

    private static OfficeType deputy(OfficeType minister) {
        return minister == OfficeType.FOREIGN_MINISTER
                ? OfficeType.DEPUTY_FOREIGN_MINISTER
                : OfficeType.OTHER;
    }

    private static @Nullable String implied(YamlNode node, String post) {
        var of = node.get("implied").get(post).text("");
        return of.isEmpty() ? null : of;
    }

    /// A post with all forms of its head; a head in the plural makes it a post of several, one in
    /// the dual may make it one of two.
    private void post(
            Map<String, YamlNode> heads, OfficeType office, String post, @Nullable String of) {
        var space = post.indexOf(' ');
        var head = space < 0 ? post : post.substring(0, space);
        var rest = space < 0 ? "" : post.substring(space);
        if (!heads.containsKey(head)) {
            putTitle(post, office, TitleKind.POST, of, head);
            return;
        }
        for (var form : forms(heads, head, "one")) {
            putTitle(form + rest, office, TitleKind.POST, of, head);
        }
        for (var form : forms(heads, head, "two")) {
            putTitle(form + rest, office, TitleKind.POST, of, head);
            putTitle(form + rest, office, TitleKind.DUAL, of, head);
        }
        for (var form : forms(heads, head, "many")) {
            putTitle(form + rest, office, TitleKind.PLURAL, of, head);
        }
    }

    private static List<String> forms(Map<String, YamlNode> heads, String head, String number) {
        var node = heads.get(head);
        return node == null ? List.of(head) : node.get(number).strings();
    }

    private void putTitle(
            String words,
            @Nullable OfficeType office,
            TitleKind kind,
            @Nullable String of,
            String head) {
        put(words, new Meaning.Title(office, kind, of, folding.fold(head)));
    }

    private void groups(YamlNode node) {
        for (var group : node.get("persons").items()) {
            var offices = group.get("offices").strings().stream().map(OfficeType::valueOf).toList();
            group.get("words").strings().forEach(w -> put(w, new Meaning.Group(offices, false)));
        }
        node.get("states").strings().forEach(w -> put(w, new Meaning.Group(List.of(), true)));
    }

    private TitleGrammar grammar(YamlNode node) {
        var open = new HashMap<String, TitleGrammar.OpenHead>();
        for (var head : node.get("open").keys()) {
            var office = node.get("open").get(head);
            open.put(
                    folding.fold(head),
                    new TitleGrammar.OpenHead(
                            OfficeType.valueOf(office.get("state").text()),
                            OfficeType.valueOf(office.get("organization").text()),
                            OfficeType.valueOf(office.get("body").text()),
                            OfficeType.valueOf(office.get("bare").text())));
        }
        var byState =
                node.get("byState").items().stream()
                        .map(n ->
                                new TitleGrammar.StateTitle(
                                        DateWords.folded(n.get("words"), folding),
                                        Set.copyOf(n.get("states").strings()),
                                        OfficeType.valueOf(n.get("office").text())))
                        .toList();
        var pronouns = new HashMap<String, Set<String>>();
        for (var address : node.get("pronouns").keys()) {
            pronouns.put(
                    folding.fold(address),
                    DateWords.folded(node.get("pronouns").get(address).get("after"), folding));
        }
        return new TitleGrammar(
                open,
                pronouns,
                byState,
                DateWords.folded(node.get("qualifiers"), folding),
                DateWords.folded(node.get("remits"), folding),
                DateWords.folded(node.get("placeOfDuty"), folding),
                DateWords.folded(node.get("nameStops"), folding),
                Set.copyOf(node.get("namesAmongStops").strings()),
                DateWords.folded(node.get("nameParticles"), folding),
                DateWords.folded(node.get("namedAfter"), folding),
                DateWords.folded(node.get("nameEnds"), folding),
                DateWords.folded(node.get("nameOrdinals"), folding),
                DateWords.folded(node.get("nameSuffixes"), folding),
                node.get("modifierBefore").text("false").equals("true"),
                DateWords.folded(node.get("of"), folding),
                DateWords.folded(node.get("members"), folding));
    }

    private void wordClasses(YamlNode node) {
        for (var name : node.get("verbs").keys()) {
            for (var lemma : node.get("verbs").get(name).strings()) {
                verb(name, lemma);
            }
        }
        for (var name : node.get("nouns").keys()) {
            for (var lemma : node.get("nouns").get(name).strings()) {
                inflection.noun(lemma).forEach(form -> putWord(form, name, Tense.NONE));
            }
        }
        for (var name : node.get("phrases").keys()) {
            node.get("phrases")
                    .get(name)
                    .strings()
                    .forEach(written ->
                            Alternatives.of(written)
                                    .forEach(phrase -> putWord(phrase, name, Tense.NONE)));
        }
    }

    /// Verbs with many forms inflect by paradigm, those with few are conjugated.
    private void verb(String name, String lemma) {
        if (conjugation.isUsed()) {
            for (var phrase : Alternatives.of(lemma)) {
                conjugation.forms(phrase).forEach((form, tense) -> putWord(form, name, tense));
            }
        } else {
            inflection.verb(lemma).forEach((form, tense) -> putWord(form, name, tense));
        }
    }

    private void putWord(String phrase, String name, Tense tense) {
        words.put(forms(phrase), new Meaning.WordClass(name, tense));
    }

    private void put(String name, Meaning meaning) {
        names.put(forms(name), meaning);
    }

    private List<String> forms(String name) {
        return tokenizer.tokens(name).stream().map(Token::form).toList();
    }
}
