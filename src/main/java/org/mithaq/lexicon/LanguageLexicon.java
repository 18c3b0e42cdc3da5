package org.mithaq.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.LanguageProfile;
import org.mithaq.text.Token;

/// All that is known of one language and of the names of the world in it. Immutable.
public final class LanguageLexicon {

    /// What a run of words means.
    ///
    /// @param length how many tokens it has
    /// @param reading how its first word was read
    /// @param meanings at least one
    public record Hit(int length, Reading reading, List<Meaning> meanings) {}

    private final LanguageProfile profile;
    private final Clitics clitics;
    private final TokenTrie<Meaning> names;
    private final TokenTrie<Meaning> words;
    private final Set<String> givenNames;
    private final Set<String> familyNames;
    private final Set<String> ordinaryWords;
    private final TitleGrammar titles;
    private final DateWords dates;
    private final Homographs homographs;
    private final DataFolder folder;

    /// A shorter word is no verb with the sign of the future before it.
    private static final int MIN_FUTURE_LENGTH = 4;

    private final Set<String> ambiguousNames;
    private final String article;
    private final FunctionWords functions;
    private final Compounds compounds;
    private final SubjectForms subjects;

    /// Small words by what they do, folded.
    record FunctionWords(
            Set<String> conjunctions,
            Set<String> articles,
            Set<String> possessives,
            Set<String> locatives,
            Set<String> locativePrepositions,
            Set<String> possessiveEndings,
            Set<String> futureBeginnings) {}

    LanguageLexicon(
            LanguageProfile profile,
            Clitics clitics,
            TokenTrie<Meaning> names,
            TokenTrie<Meaning> words,
            Set<String> givenNames,
            Set<String> familyNames,
            Set<String> ordinaryWords,
            TitleGrammar titles,
            DateWords dates,
            Homographs homographs,
            DataFolder folder,
            Set<String> ambiguousNames,
            String article,
            FunctionWords functions,
            Compounds compounds,
            SubjectForms subjects) {
        this.profile = profile;
        this.clitics = clitics;
        this.names = names;
        this.words = words;
        this.givenNames = givenNames;
        this.familyNames = familyNames;
        this.ordinaryWords = ordinaryWords;
        this.titles = titles;
        this.dates = dates;
        this.homographs = homographs;
        this.folder = folder;
        this.ambiguousNames = ambiguousNames;
        this.article = article;
        this.functions = functions;
        this.compounds = compounds;
        this.subjects = subjects;
    }

    public LanguageProfile profile() {
        return profile;
    }

    public TitleGrammar titles() {
        return titles;
    }

    public DateWords dates() {
        return dates;
    }

    /// What the forms of verbs tell of their subjects.
    public SubjectForms subjects() {
        return subjects;
    }

    public Homographs homographs() {
        return homographs;
    }

    /// The language's folder, for the rules.
    public DataFolder folder() {
        return folder;
    }

    public boolean isGivenName(String folded) {
        return givenNames.contains(folded) || ambiguousNames.contains(folded);
    }

    /// Whether a word has the form of a verb in the future, known or not; other words may have it
    /// too.
    public boolean isFutureForm(String folded) {
        return folded.length() > MIN_FUTURE_LENGTH
                && functions.futureBeginnings().stream().anyMatch(folded::startsWith);
    }

    /// The words of a name, compound parts joined, so that both ways of writing are one.
    public List<String> joinedName(List<String> forms) {
        return compounds.joined(forms);
    }

    /// Whether a word ends as something possessed ("his arrival").
    public boolean isPossessed(String folded) {
        return functions.possessiveEndings().stream().anyMatch(folded::endsWith);
    }

    /// The article written together with its word; empty where there is none.
    public String article() {
        return article;
    }

    /// Whether a folded form begins with the article written together with it.
    public boolean isDefinite(String folded) {
        return !article.isEmpty() && folded.startsWith(article);
    }

    /// Whether a word says that a place follows ("in").
    public boolean isLocative(String folded) {
        return functions.locatives().contains(folded);
    }

    /// Whether a preposition written together with a place says that something happens there.
    public boolean isLocativePreposition(String folded) {
        return functions.locativePrepositions().contains(folded);
    }

    public boolean isConjunction(String folded) {
        return functions.conjunctions().contains(folded);
    }

    /// Whether the word is an article of its own ("the").
    public boolean isSeparateArticle(String folded) {
        return functions.articles().contains(folded);
    }

    /// Whether the token marks a possessor ("'s").
    public boolean isPossessive(String folded) {
        return functions.possessives().contains(folded);
    }

    public boolean isFamilyName(String folded) {
        return familyNames.contains(folded);
    }

    public boolean isOrdinaryWord(String folded) {
        return ordinaryWords.contains(folded);
    }

    /// The ways to read a word, the plainest first. A word that is itself a name or an ordinary
    /// word is not split.
    public List<Reading> readings(String form) {
        return clitics.readings(form);
    }

    /// The longest name, title or nationality that begins at a token; null for none.
    ///
    /// @param limit token before which it must end
    public @Nullable Hit name(List<Token> tokens, int at, int limit) {
        return longest(names, tokens, at, limit);
    }

    /// The longest of the rules' words that begins at a token; null for none.
    public @Nullable Hit word(List<Token> tokens, int at, int limit) {
        return longest(words, tokens, at, limit);
    }

    private @Nullable Hit longest(TokenTrie<Meaning> trie, List<Token> tokens, int at, int limit) {
        var form = tokens.get(at).form();
        Hit best = null;
        var mayBeSplit = !givenNames.contains(form) && !familyNames.contains(form);
        for (var reading : clitics.readings(form)) {
            if (reading.stripped() > 0 && (!mayBeSplit || best != null)) {
                break;
            }
            best = longer(best, trie, tokens, at, limit, reading);
        }
        return best;
    }

    private static @Nullable Hit longer(
            @Nullable Hit best,
            TokenTrie<Meaning> trie,
            List<Token> tokens,
            int at,
            int limit,
            Reading reading) {
        var match =
                trie.longest(
                        reading.form(),
                        distance ->
                                at + distance < limit ? tokens.get(at + distance).form() : null);
        return match == null || (best != null && best.length() >= match.length())
                ? best
                : new Hit(match.length(), reading, match.values());
    }
}
