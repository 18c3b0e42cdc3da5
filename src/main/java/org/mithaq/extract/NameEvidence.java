package org.mithaq.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.fact.Stance;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning;
import org.mithaq.lexicon.Reading;
import org.mithaq.text.Token;

/// Tells where the name of a person begins and ends.
final class NameEvidence {

    private static final int MIN_NAME_LENGTH = 2;
    private static final int MAX_UNKNOWN_TOKENS = 2;

    /// Classes of verbs whose subject is a person, and of nouns for what he does: what stands right
    /// behind one is a name sooner than another word.
    private static final Set<String> ACTS_OF_PERSONS =
            Stream.concat(
                            Stream.of(
                                    "SAY",
                                    "MEET",
                                    "RECEIVE",
                                    "VISIT",
                                    "ARRIVE",
                                    "VISIT_NOUN",
                                    "ARRIVAL_NOUN",
                                    "TOUR_NOUN"),
                            Arrays.stream(Stance.values()).map(Stance::name))
                    .collect(Collectors.toUnmodifiableSet());

    private final Cursor cursor;
    private final LanguageLexicon lexicon;
    private final ArticleNames articleNames;
    private final boolean isCased;
    private final String article;

    /// @param articleNames short names of the persons whom the article names in full
    NameEvidence(Cursor cursor, ArticleNames articleNames) {
        this.cursor = cursor;
        this.lexicon = cursor.lexicon();
        this.articleNames = articleNames;
        this.isCased = lexicon.profile().script() == Character.UnicodeScript.LATIN;
        this.article = lexicon.article();
    }

    /// Just after the last token of a name that begins at `at` behind a post or form of address;
    /// `at` for no name.
    int nameEnd(int at, boolean isComplete, int maxTokens) {
        if (!begins(at, isComplete)) {
            return at;
        }
        return isCased
                ? withoutOrdinaryWords(at, casedEnd(at, maxTokens))
                : uncasedEnd(at, maxTokens);
    }

    /// "(First Lady) Melania Trump Announces", "(Chief) Information Officer": the end of a name
    /// without the ordinary words behind it that stand in capitals, too; the beginning where hardly
    /// anything else is left. Behind a given name one may be the surname.
    private int withoutOrdinaryWords(int from, int to) {
        var end = to;
        while (end > from && isNoName(end - 1) && !cursor.isHyphenated(end - 1)) {
            if (end - from == 2 && lexicon.isGivenName(cursor.form(from))) {
                return end;
            }
            end--;
        }
        var isNone = end == from + 1 && (end < to || isAbbreviation(from));
        return isNone ? from : end;
    }

    /// Whether a token is no part of a name: a sign, or an ordinary word that is no name.
    private boolean isNoName(int at) {
        return !cursor.isWord(at) || (isOrdinary(at) && !isKnownName(cursor.form(at)));
    }

    /// "(Director of) NASA": whether a word stands in capitals and the one before it does not.
    private boolean isAbbreviation(int at) {
        return cursor.token(at).shape() == Token.Shape.UPPER
                && at > cursor.sentence().from()
                && cursor.isWord(at - 1)
                && cursor.token(at - 1).shape() != Token.Shape.UPPER;
    }

    /// Where a name begins behind the ordinary words of a post that goes on in capitals: "(Envoy
    /// for) Climate Change Xie Zhenhua".
    int nameStart(int from, int to) {
        var start = from;
        while (isCased && start < to && isNoName(start)) {
            start++;
        }
        return to - start < 2 ? from : start;
    }

    /// "Xie Zhenhua" before a comma: capitalised words, none of which the dictionary knows.
    boolean isCapitalisedName(int at, int to) {
        return isCased
                && cursor.isComma(to)
                && IntStream.range(at, to)
                        .filter(cursor::isWord)
                        .noneMatch(i -> isOrdinary(i) || isOther(i));
    }

    /// Just after a name that the article gave in full before: a bare surname.
    int articleNameEnd(int at) {
        var reading = articleReading(at);
        var isName =
                articleNames.surnames().contains(reading.form())
                        || (articleNames.common().contains(cursor.form(at))
                                && !isStop(at)
                                && isBehindSpeech(at)
                                && !mayGoOn(at + 1));
        return isName && (!isCased || cursor.token(at).isCapitalised()) ? at + 1 : at;
    }

    private boolean isBehindSpeech(int at) {
        var verb = cursor.form(at - 1).isEmpty() ? null : cursor.word(at - 1);
        return verb != null
                && verb.length() == 1
                && verb.meanings().stream()
                        .anyMatch(m ->
                                m instanceof Meaning.WordClass word
                                        && ACTS_OF_PERSONS.contains(word.name()));
    }

    /// How to read a word so that it is a surname of the article; the plain reading where it is
    /// none.
    Reading articleReading(int at) {
        var readings = lexicon.readings(cursor.form(at));
        for (var reading : readings) {
            if (articleNames.surnames().contains(reading.form())) {
                return reading;
            }
        }
        return readings.getFirst();
    }

    /// A known name goes on where particles of descent or family names follow; behind a surname
    /// alone another one is somebody else's.
    int extendKnown(int from, int to, int maxTokens) {
        var end = to;
        while (end - from < maxTokens
                && cursor.isWord(end)
                && isParticle(end)
                && cursor.isWord(end + 1)
                && !isOther(end + 1)
                && (!isCased || cursor.token(end + 1).isCapitalised())) {
            end += 2;
        }
        while (!isCased
                && end - from < maxTokens
                && cursor.isWord(end)
                && lexicon.isFamilyName(cursor.form(end))
                && (end > to || (to - from > 1 && isDefinite(cursor.form(end))))) {
            end++;
        }
        return end;
    }

    /// Whether a word belongs to the name of a ministry or body behind "minister of", "head of".
    boolean isBodyWord(int at, boolean isFirst) {
        if (!cursor.isWord(at) || isCased || isKnownName(cursor.form(at))) {
            return false;
        }
        var form = cursor.form(at);
        if (lexicon.titles().nameStops().contains(form)
                || lexicon.titles().qualifiers().contains(form)) {
            return false;
        }
        var hit = cursor.hit(at);
        if (hit != null && (hit.reading().stripped() == 0 || isInState(at, hit))) {
            return false;
        }
        if (lexicon.readings(form).stream().anyMatch(reading -> isDefinite(reading.form()))) {
            return !lexicon.isFamilyName(form) || lexicon.isGivenName(cursor.form(at + 1));
        }
        return isFirst && lexicon.isOrdinaryWord(form) && cursor.form(at + 1).startsWith(article);
    }

    /// "In Yemen", written together: where a minister holds his post, and no part of its name.
    private boolean isInState(int at, LanguageLexicon.Hit hit) {
        return cursor.meaning(at, Meaning.CountryName.class) != null
                && lexicon.isLocativePreposition(hit.reading().preposition());
    }

    private boolean isDefinite(String form) {
        return form.startsWith(article) && form.length() > article.length() + 1;
    }

    private boolean begins(int at, boolean isComplete) {
        if (!cursor.isWord(at) || cursor.form(at).length() < MIN_NAME_LENGTH) {
            return false;
        }
        if (isCased) {
            return cursor.token(at).isCapitalised() && !isStop(at) && !isOther(at);
        }
        var form = cursor.form(at);
        if (isStop(at) || isOther(at)) {
            return false;
        }
        if (isKnownName(form)
                || isCompoundGivenName(at)
                || (isParticle(at) && cursor.isWord(at + 1) && !isOrdinary(at + 1))) {
            return true;
        }
        return isComplete && isUnknown(at) && !form.startsWith(article) && isUnknownName(at + 1);
    }

    /// "Abd al-Qadir" in two words.
    boolean isCompoundGivenName(int at) {
        if (!cursor.isWord(at + 1)) {
            return false;
        }
        var joined = lexicon.joinedName(List.of(cursor.form(at), cursor.form(at + 1)));
        return joined.size() == 1 && lexicon.isGivenName(joined.getFirst());
    }

    /// A word that no list knows, followed by another name-like one: a foreign name in Arabic
    /// script.
    private boolean isUnknownName(int at) {
        return cursor.isWord(at)
                && !isStop(at)
                && !isOther(at)
                && (isKnownName(cursor.form(at)) || isUnknown(at));
    }

    private int uncasedEnd(int at, int maxTokens) {
        var end = at;
        while (end - at < maxTokens
                && cursor.isWord(end)
                && !isStop(end)
                && (end == at || !isOther(end))) {
            var form = cursor.form(end);
            if (isParticle(end) && cursor.isWord(end + 1) && !isStop(end + 1)) {
                end += 2;
            } else if (isKnownName(form)
                    || (end > at && lexicon.titles().nameEnds().contains(form))
                    || (end > at && lexicon.titles().nameOrdinals().contains(form))) {
                end++;
            } else if ((isUnknown(end) && mayBelongToName(end, at)) || isSurnameLike(end, at)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /// Behind a lone given name a word with the article is the family name, though it may be an
    /// ordinary word; behind one of two words ("Abd al-Rahman") only where nothing follows.
    private boolean isSurnameLike(int at, int begin) {
        var isBehindGiven = at == begin + 1 && lexicon.isGivenName(cursor.form(begin));
        var isBehindCompound = at == begin + 2 && isParticle(begin) && !cursor.isWord(at + 1);
        return (isBehindGiven || isBehindCompound) && isDefinite(cursor.form(at));
    }

    /// An unknown word after two words of a name is none of it unless it has the article and the
    /// word before it has none; one that may be read with "and" before something known begins
    /// something else.
    private boolean mayBelongToName(int at, int begin) {
        if (at == begin) {
            return true;
        }
        var isFamilyName = isDefinite(cursor.form(at)) && !isDefinite(cursor.form(at - 1));
        var words = isCompoundGivenName(begin) ? at - begin - 1 : at - begin;
        return !mayBeJoined(at, begin) && (isFamilyName || words < MAX_UNKNOWN_TOKENS);
    }

    private boolean mayBeJoined(int at, int begin) {
        var isBehindGiven = lexicon.isGivenName(cursor.form(begin));
        return lexicon.readings(cursor.form(at)).stream()
                .filter(Reading::hasConjunction)
                .anyMatch(r ->
                        !(isBehindGiven || (at == begin + 1 && !isJoinedByAnd(at, r)))
                                || isDefinite(r.form())
                                || isKnown(r.form(), at));
    }

    /// Whether what is written before a word is "and": of "Marek Fozniak" the family name is none,
    /// though Arabic may write "then" so.
    private boolean isJoinedByAnd(int at, Reading reading) {
        return lexicon.isConjunction(cursor.form(at).substring(0, reading.stripped()));
    }

    /// Whether a word without its conjunction is one that a list knows.
    private boolean isKnown(String form, int at) {
        var hit = cursor.hit(at);
        return lexicon.isOrdinaryWord(form)
                || isKnownName(form)
                || (hit != null && hit.reading().hasConjunction());
    }

    private int casedEnd(int at, int maxTokens) {
        var end = at;
        while (end - at < maxTokens && cursor.isWord(end)) {
            if (cursor.token(end).isCapitalised() && !(end > at && (isStop(end) || isOther(end)))) {
                end = isInitial(end) && cursor.form(end + 1).equals(".") ? end + 2 : end + 1;
            } else if (end > at && cursor.isHyphenated(end)) {
                end++;
            } else if (isParticle(end)
                    && cursor.isWord(end + 1)
                    && cursor.token(end + 1).isCapitalised()
                    && end > at) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isInitial(int at) {
        return cursor.form(at).length() == 1;
    }

    private boolean isKnownName(String form) {
        return lexicon.isGivenName(form)
                || lexicon.isFamilyName(form)
                || articleNames.surnames().contains(form);
    }

    private boolean isParticle(int at) {
        return lexicon.titles().nameParticles().contains(cursor.form(at));
    }

    private boolean isStop(int at) {
        return lexicon.titles().nameStops().contains(cursor.form(at)) && !isNameAmongStops(at);
    }

    /// "Ali", which folds to "on": a name where it is written as one and the article writes the
    /// other word otherwise, or a name goes on behind it.
    private boolean isNameAmongStops(int at) {
        if (!cursor.isWord(at)
                || !lexicon.titles().namesAmongStops().contains(cursor.written(at))) {
            return false;
        }
        var isBehindName = at > cursor.sentence().from() && isKnownName(cursor.form(at - 1));
        return (isBehindName && articleNames.apart().contains(cursor.written(at)))
                || isNameNext(at);
    }

    private boolean isNameNext(int at) {
        return cursor.isWord(at + 1)
                && (isKnownName(cursor.form(at + 1))
                        || isParticle(at + 1)
                        || (isUnknown(at + 1) && !isStop(at + 1)));
    }

    /// Whether a word is a given or family name or begins one.
    boolean mayGoOn(int at) {
        return cursor.isWord(at) && !isStop(at) && (isKnownName(cursor.form(at)) || isParticle(at));
    }

    private boolean isOrdinary(int at) {
        return lexicon.isOrdinaryWord(cursor.form(at));
    }

    private boolean isUnknown(int at) {
        var form = cursor.form(at);
        if (form.length() < MIN_NAME_LENGTH + 1 || isOrdinary(at)) {
            return false;
        }
        for (var reading : lexicon.readings(form)) {
            var isOrdinary =
                    reading.stripped() > 0
                            && (lexicon.isOrdinaryWord(reading.form())
                                    || lexicon.titles().nameStops().contains(reading.form()));
            var isPossessed =
                    !reading.preposition().isEmpty() && lexicon.isPossessed(reading.form());
            if (isOrdinary || isPossessed) {
                return false;
            }
        }
        return lexicon.word(List.of(cursor.token(at)), 0, 1) == null;
    }

    /// Whether the word begins a state, organisation, place, post or group rather than a name.
    private boolean isOther(int at) {
        var hit = cursor.hit(at);
        if (hit == null) {
            return false;
        }
        if (isKnownName(cursor.form(at)) && hit.length() == 1) {
            return false;
        }
        return hit.meanings().stream().anyMatch(m -> !(m instanceof Meaning.OfficialName));
    }
}
