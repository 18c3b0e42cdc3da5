package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.SeedData;
import org.mithaq.text.LanguageDetector;
import org.mithaq.text.TextAnalyser;

/// Reads articles: a pure function of the article, the lexicon and the rules. Safe to share between
/// threads.
public final class FactExtractor {

    /// What stands in every extraction; the version changes whenever the same article may give
    /// other facts.
    public static final Extraction.Extractor EXTRACTOR = new Extraction.Extractor("rules", "0.1");

    private final Lexicon lexicon;
    private final TextAnalyser analyser;
    private final Map<String, RuleBook> books = new HashMap<>();

    private FactExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.analyser = lexicon.analyser();
    }

    /// With the world as seed-data describes it and the languages shipped with the program.
    ///
    /// @throws IllegalArgumentException naming the file when language data or rules cannot be read
    public static FactExtractor of(SeedData world) {
        var extractor = new FactExtractor(Lexicon.of(world));
        for (var language : extractor.lexicon.languages()) {
            var book = RuleBook.read(language.folder(), extractor.lexicon.folding());
            extractor.books.put(language.profile().code(), book);
        }
        return extractor;
    }

    /// Every fact the article states, with the words that state it.
    public Extraction read(Article article) {
        var text = analyser.annotate(article);
        var language = lexicon.language(text.language());
        var book = books.get(text.language());
        if (language == null || book == null) {
            return unread(article);
        }
        var story = Story.read(text, language, lexicon);
        var meetings = new MeetingAssembler(story, language);
        var agreements = new AgreementAssembler(story, language);
        var drafts = new Drafts(book);
        for (var scene : story.scenes()) {
            var found = drafts.in(scene.items(), scene.number());
            meetings.read(scene, of(found, "Meeting"));
            agreements.read(scene, of(found, "Agreement"));
        }
        return new ExtractionBuilder(story, language)
                .build(meetings.meetings(), agreements.agreements());
    }

    /// What the rules match, sentence by sentence; for the tests of the rules.
    List<Draft> drafts(Article article) {
        var text = analyser.annotate(article);
        var language = lexicon.language(text.language());
        var book = books.get(text.language());
        if (language == null || book == null) {
            return List.of();
        }
        var found = new ArrayList<Draft>();
        for (var scene : Story.read(text, language, lexicon).scenes()) {
            found.addAll(new Drafts(book).in(scene.items(), scene.number()));
        }
        return found;
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
