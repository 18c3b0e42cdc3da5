package org.mithaq.extract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Chunk.Extent;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.LanguageLexicon.Hit;
import org.mithaq.lexicon.Meaning;
import org.mithaq.lexicon.Meaning.Case;
import org.mithaq.lexicon.Reading;
import org.mithaq.text.AnnotatedText;
import org.mithaq.text.Folding;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;
import org.mithaq.text.Token;

/// One sentence with what the lexicon knows of its words; answers are remembered.
final class Cursor {

    private final AnnotatedText text;
    private final Sentence sentence;
    private final LanguageLexicon lexicon;
    private final Folding folding;
    private final Remembered names;
    private final Remembered words;

    /// What was found at the tokens of the sentence that were asked for.
    private static final class Remembered {

        private final @Nullable Hit[] hits;
        private final boolean[] isLookedUp;

        Remembered(int tokens) {
            this.hits = new Hit[tokens];
            this.isLookedUp = new boolean[tokens];
        }

        @Nullable Hit at(int index, Supplier<@Nullable Hit> lookUp) {
            if (!isLookedUp[index]) {
                isLookedUp[index] = true;
                hits[index] = lookUp.get();
            }
            return hits[index];
        }
    }

    Cursor(AnnotatedText text, Sentence sentence, LanguageLexicon lexicon, Folding folding) {
        this.text = text;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.folding = folding;
        this.names = new Remembered(sentence.length());
        this.words = new Remembered(sentence.length());
    }

    Sentence sentence() {
        return sentence;
    }

    LanguageLexicon lexicon() {
        return lexicon;
    }

    int end() {
        return sentence.to();
    }

    boolean has(int at) {
        return at >= sentence.from() && at < sentence.to();
    }

    Token token(int at) {
        return text.tokens().get(at);
    }

    /// The folded form of a token; empty outside the sentence.
    String form(int at) {
        return at >= sentence.from() && at < sentence.to() ? token(at).form() : "";
    }

    /// A token as it is written, unfolded.
    String written(int at) {
        return text.text().substring(token(at).start(), token(at).end());
    }

    boolean isWord(int at) {
        return has(at) && token(at).isWord();
    }

    /// Whether a token is the second part of a word with a hyphen: "soo" of "Duck-soo".
    boolean isHyphenated(int at) {
        return at > sentence.from()
                && has(at)
                && token(at).start() == token(at - 1).end() + 1
                && !Character.isWhitespace(text.text().charAt(token(at - 1).end()));
    }

    boolean isComma(int at) {
        return has(at) && (form(at).equals(",") || form(at).equals("\u060C"));
    }

    /// The words of a hit at a token, folded, without proclitics.
    String nameOf(int at, Hit hit) {
        var name = new StringBuilder(hit.reading().form());
        for (var i = 1; i < hit.length(); i++) {
            name.append(' ').append(form(at + i));
        }
        return name.toString();
    }

    /// Whether the word at a token is one of a class.
    boolean isOf(int at, String wordClass) {
        var hit = word(at);
        return hit != null
                && hit.meanings().stream()
                        .anyMatch(m ->
                                m instanceof Meaning.WordClass word
                                        && word.name().equals(wordClass));
    }

    /// The longest run of words with a class at a token; null for none.
    @Nullable Hit word(int at) {
        return isWord(at)
                ? words.at(
                        at - sentence.from(), () -> lexicon.word(text.tokens(), at, sentence.to()))
                : null;
    }

    /// The longest known name, title or nationality at a token.
    @Nullable Hit hit(int at) {
        return isWord(at)
                ? names.at(
                        at - sentence.from(), () -> lexicon.name(text.tokens(), at, sentence.to()))
                : null;
    }

    /// How the first word of what is known at a token is read; as it stands where nothing is known.
    Reading firstReading(int at) {
        var hit = hit(at);
        return hit == null ? Reading.whole(form(at)) : hit.reading();
    }

    /// The first meaning of a kind at a token, if it is written as it has to be; null for none.
    <M extends Meaning> @Nullable M meaning(int at, Class<M> kind) {
        var hit = hit(at);
        if (hit == null) {
            return null;
        }
        for (var meaning : hit.meanings()) {
            if (kind.isInstance(meaning) && isWritten(meaning, at)) {
                return kind.cast(meaning);
            }
        }
        return null;
    }

    private boolean isWritten(Meaning meaning, int at) {
        var written =
                switch (meaning) {
                    case Meaning.CountryName name -> name.written();
                    case Meaning.Nationality nationality -> nationality.written();
                    case Meaning.PlaceName place -> place.written();
                    case Meaning.OrganizationName organization -> organization.written();
                    case Meaning.OfficialName official -> official.written();
                    case Meaning.OrganizationAdjective _,
                            Meaning.BodyAdjective _,
                            Meaning.BodyRegion _,
                            Meaning.Title _,
                            Meaning.WordClass _,
                            Meaning.Group _ ->
                            Case.ANY;
                };
        return switch (written) {
            case ANY -> true;
            case CAPITALISED -> token(at).isCapitalised();
            case UPPER -> token(at).shape() == Token.Shape.UPPER;
        };
    }

    /// Where a run of tokens stands, its first word read in the given way.
    Extent extent(int from, int to, Reading first) {
        var start =
                first.stripped() == 0
                        ? token(from).start()
                        : folding.offsetAfter(text.text(), token(from).start(), first.stripped());
        var isContracted =
                first.stripped() > 0
                        && lexicon.isDefinite(first.form())
                        && !lexicon.isDefinite(form(from).substring(first.stripped()));
        return new Extent(
                from, to, start, first.hasConjunction(), first.preposition(), isContracted);
    }

    /// The original range of an extent, proclitics left out.
    Span span(Extent extent) {
        return new Span(extent.start(), token(extent.to() - 1).end());
    }

    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    /// Just behind an article that is a word of its own; the same token where there is none.
    int afterArticle(int at) {
        return lexicon.isSeparateArticle(form(at)) ? at + 1 : at;
    }
}
