package org.mithaq.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.article.Article;

/// Article in, annotated text out.
public final class TextAnalyser {

    private final LanguageDetector detector;
    private final Tokenizer tokenizer;
    private final Map<String, LanguageProfile> profiles = new HashMap<>();

    public TextAnalyser(List<LanguageProfile> profiles, Folding folding) {
        this.detector = new LanguageDetector(profiles, folding);
        this.tokenizer = new Tokenizer(folding);
        profiles.forEach(profile -> this.profiles.put(profile.code(), profile));
    }

    /// The language is the sender's where it is one we know, detected where the sender gave none,
    /// else `und`.
    public AnnotatedText annotate(Article article) {
        var text = article.fullText();
        var given = article.lang();
        var language =
                given == null
                        ? detector.detect(text)
                        : profiles.containsKey(given) ? given : LanguageDetector.UNDETERMINED;
        var tokens = tokenizer.tokens(text);
        var profile = profiles.get(language);
        var abbreviations = profile == null ? Set.<String>of() : profile.abbreviations();
        var functionWords = profile == null ? Set.<String>of() : profile.functionWords();
        return new AnnotatedText(
                article,
                text,
                language,
                tokens,
                new SentenceSplitter(abbreviations, functionWords).sentences(text, tokens));
    }
}
