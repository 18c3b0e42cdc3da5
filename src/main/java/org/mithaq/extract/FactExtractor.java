package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.SeedData;
import org.mithaq.text.LanguageDetector;
import org.mithaq.text.TextAnalyser;

/// Reads articles: a pure function of the article, the lexicon and the rules. Safe to share between
/// threads.
public final class FactExtractor {

    /// What stands in every extraction; the version changes whenever the same article may give
    /// other facts.
    public static final Extraction.Extractor EXTRACTOR = new Extraction.Extractor("rules", "0.16");

    /// Those whom an article on sport tells of as such.
    private static final Set<OfficeType> STATESMEN =
            Set.of(
                    OfficeType.HEAD_OF_STATE,
                    OfficeType.HEAD_OF_GOVERNMENT,
                    OfficeType.FOREIGN_MINISTER);

    private final Lexicon lexicon;
    private final TextAnalyser analyser;
    private final Map<String, RuleBook> books = new ConcurrentHashMap<>();

    private FactExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.analyser = lexicon.analyser();
    }

    /// With the world as seed-data describes it and the languages shipped with the program; a
    /// language is loaded with the first article written in it.
    public static FactExtractor of(SeedData world) {
        return new FactExtractor(Lexicon.of(world));
    }

    /// The world the articles are read with.
    public SeedData world() {
        return lexicon.world();
    }

    /// Every fact the article states, with the words that state it.
    public Extraction read(Article article) {
        var text = analyser.annotate(article);
        var language = lexicon.language(text.language());
        if (language == null) {
            return unread(article);
        }
        var book = bookOf(language);
        var story = Story.read(text, language, lexicon);
        var gender = new SubjectGender(story, language);
        var subjects = new SharedSubject(story, language, gender);
        var meetings = new MeetingAssembler(story, language, gender, subjects);
        var agreements = new AgreementAssembler(story, language, subjects);
        var statements = new StatementAssembler(story, language, gender);
        var acts = new ActAssembler(story, language, subjects);
        var drafts = new Drafts(book);
        for (var scene : story.scenes()) {
            var found = drafts.in(scene.items(), scene.number());
            meetings.read(scene, of(found, "Meeting"));
            agreements.read(scene, of(found, "Agreement"));
            statements.read(scene, of(found, "Statement"));
            acts.read(scene, of(found, "Act"));
        }
        var agreed = agreements.agreements(meetings.told());
        var met = meetings.meetings(agreed);
        var done = acts.acts();
        var tellsOfStates =
                Stream.of(met, agreed, done)
                        .flatMap(List::stream)
                        .anyMatch(FactDraft::isAmongStates);
        var said = statements.statements(tellsOfStates);
        var builder = new ExtractionBuilder(story, language);
        return story.isOnSport()
                ? builder.build(
                        ofStatesmen(met), ofStatesmen(agreed), ofStatesmen(said), ofStatesmen(done))
                : builder.build(met, agreed, said, done);
    }

    /// What heads of states and governments and foreign ministers have a part in, if the rest is of
    /// clubs and players.
    private static <T extends FactDraft<T>> List<T> ofStatesmen(List<T> facts) {
        return facts.stream()
                .filter(fact ->
                        fact.involved()
                                .anyMatch(party ->
                                        party instanceof Party.Person(var member)
                                                && member.office() != null
                                                && STATESMEN.contains(member.office())))
                .toList();
    }

    /// What the rules match, sentence by sentence; for the tests of the rules.
    List<Draft> drafts(Article article) {
        var text = analyser.annotate(article);
        var language = lexicon.language(text.language());
        if (language == null) {
            return List.of();
        }
        var book = bookOf(language);
        var found = new ArrayList<Draft>();
        for (var scene : Story.read(text, language, lexicon).scenes()) {
            found.addAll(new Drafts(book).in(scene.items(), scene.number()));
        }
        return found;
    }

    private RuleBook bookOf(LanguageLexicon language) {
        return books.computeIfAbsent(
                language.profile().code(),
                _ -> RuleBook.read(language.folder(), lexicon.folding()));
    }

    private static List<Draft> of(List<Draft> drafts, String kind) {
        return drafts.stream().filter(d -> d.rule().then("fact", "").equals(kind)).toList();
    }

    private static Extraction unread(Article article) {
        var note = "The language is not one that is read; no facts were looked for.";
        return new Extraction(
                article.id(),
                LanguageDetector.UNDETERMINED,
                EXTRACTOR,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(note));
    }
}
