package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.OfficialName;
import org.mithaq.lexicon.Reading;
import org.mithaq.lexicon.SeedData.OfficialEntry;

/// Reads the names of persons: known officials, names behind a post or form of address, surnames of
/// the article.
final class NameReader {

    private static final int MAX_NAME_TOKENS = 6;

    /// What stands before a name and makes it likely.
    enum Support {
        NONE,
        /// A post that may need more words.
        POST,
        /// A complete post or a form of address.
        COMPLETE
    }

    private final Cursor cursor;
    private final LanguageLexicon lexicon;
    private final NameEvidence names;

    NameReader(Cursor cursor, NameEvidence names) {
        this.cursor = cursor;
        this.lexicon = cursor.lexicon();
        this.names = names;
    }

    /// A name as read.
    record Name(
            int from, int to, List<String> forms, Reading first, List<OfficialEntry> candidates) {}

    @Nullable Name nameAt(int at, Support support, boolean isFirst) {
        if (!cursor.isWord(at)) {
            return null;
        }
        var isSupported = support != Support.NONE;
        var known = knownNameAt(at, isSupported, isFirst);
        if (known != null) {
            return known;
        }
        var to =
                isSupported
                        ? names.nameEnd(at, support == Support.COMPLETE, MAX_NAME_TOKENS)
                        : names.articleNameEnd(at);
        if (to == at) {
            return null;
        }
        var from = names.nameStart(at, to);
        var reading = isFirst || from > at ? names.articleReading(from) : withoutAnd(at);
        return new Name(from, suffixEnd(to), forms(from, to, reading), reading, List.of());
    }

    /// "And Ernest (Moniz)": a given name behind an "and" that is written together with it.
    private Reading withoutAnd(int at) {
        var plain = Reading.whole(cursor.form(at));
        return lexicon.isGivenName(plain.form())
                ? plain
                : lexicon.readings(cursor.form(at)).stream()
                        .filter(r -> r.hasConjunction() && r.preposition().isEmpty())
                        .filter(r -> lexicon.isGivenName(r.form()))
                        .findFirst()
                        .orElse(plain);
    }

    @Nullable Name knownNameAt(int at, boolean isSupported, boolean isFirst) {
        var hit = cursor.hit(at);
        if (hit == null || (!isFirst && hit.reading().stripped() > 0)) {
            return null;
        }
        var to = names.extendKnown(at, at + hit.length(), MAX_NAME_TOKENS);
        var candidates = new ArrayList<OfficialEntry>();
        for (var meaning : hit.meanings()) {
            if (meaning instanceof OfficialName official
                    && cursor.meaning(at, OfficialName.class) != null
                    && (!official.isWeak() || isSupported)
                    && !isOfOtherFamily(official, at + hit.length(), to)) {
                candidates.add(official.official());
            }
        }
        if (candidates.isEmpty()) {
            return null;
        }
        if (isSupported
                && isSurnameOnly(hit)
                && names.mayGoOn(to)
                && names.nameEnd(at, true, MAX_NAME_TOKENS) > to) {
            return null;
        }
        return new Name(at, suffixEnd(to), forms(at, to, hit.reading()), hit.reading(), candidates);
    }

    /// A name known to no list, begun by a given name or shown by capital letters; null for none of
    /// two words or more.
    @Nullable Name unknownAt(int at) {
        var to = names.nameEnd(at, true, MAX_NAME_TOKENS);
        var first = givenName(at);
        if (first == null && !names.isCompoundGivenName(at) && !names.isCapitalisedName(at, to)) {
            return null;
        }
        first = first == null ? Reading.whole(cursor.form(at)) : first;
        return to - at < 2 ? null : new Name(at, to, forms(at, to, first), first, List.of());
    }

    /// A given name at a token, also with "and" or a preposition written to it; null for none.
    private @Nullable Reading givenName(int at) {
        return lexicon.readings(cursor.form(at)).stream()
                .filter(reading -> lexicon.isGivenName(reading.form()))
                .findFirst()
                .orElse(null);
    }

    /// "Abdullah bin Abdulaziz al-Rabiah": whether a known name ends in a family's that none of his
    /// has.
    private boolean isOfOtherFamily(OfficialName official, int from, int to) {
        return to > from
                && lexicon.isFamilyName(cursor.form(to - 1))
                && !official.words().contains(cursor.form(to - 1));
    }

    /// Whether a known name is only a surname, which may as well be the given name of somebody
    /// else.
    private static boolean isSurnameOnly(LanguageLexicon.Hit hit) {
        return hit.meanings().stream()
                .noneMatch(m -> m instanceof OfficialName official && official.isFull());
    }

    /// "…, Jr."
    private int suffixEnd(int at) {
        var suffix = cursor.isComma(at) ? at + 1 : at;
        if (!lexicon.titles().nameSuffixes().contains(cursor.form(suffix))) {
            return at;
        }
        return cursor.form(suffix + 1).equals(".") ? suffix + 2 : suffix + 1;
    }

    private List<String> forms(int from, int to, Reading first) {
        var forms = new ArrayList<String>();
        forms.add(first.form());
        for (var i = from + 1; i < to; i++) {
            if (cursor.isWord(i)) {
                forms.add(cursor.form(i));
            }
        }
        return List.copyOf(lexicon.joinedName(forms));
    }
}
