package org.mithaq.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.lexicon.Clitics;
import org.mithaq.lexicon.Reading;
import org.mithaq.resolve.NameKey;
import org.mithaq.resolve.NameSkeleton;

/// What somebody looks for, word by word, in all the forms in which it may stand somewhere.
final class SearchWords {
    /// A word so short begins too many others.
    private static final int MIN_PREFIX = 2;

    private static final int MIN_PREFIX_IN_TEXT = 4;

    /// One wrong letter in a shorter word may be any other word.
    private static final int MIN_FOR_TYPO = 4;

    /// Fewer consonants are shared by too many names.
    private static final int MIN_CONSONANTS = 3;

    /// Given names and titles that were left out.
    private static final int MAX_OTHER_WORDS = 2;

    private static final int MAX_WORDS = 8;
    private static final Clitics ARABIC = Clitics.of("ar");

    private final List<Word> words;
    private final String skeleton;

    /// One word.
    ///
    /// @param folded as it was asked for
    /// @param names forms that a name may have: as it stands, and without what is written before it
    /// @param written those forms with everything that may be written before them
    private record Word(String folded, Set<String> names, Set<String> written) {
        static Word of(String folded) {
            var names = new LinkedHashSet<String>();
            ARABIC.readings(folded).stream().map(Reading::form).forEach(names::add);
            var written = new LinkedHashSet<String>();
            if (isArabic(folded)) {
                names.forEach(name -> written.addAll(ARABIC.writings(name)));
                // with and without the article
                List.copyOf(names)
                        .forEach(name ->
                                ARABIC.writings(name).stream().limit(3).forEach(names::add));
            } else {
                names.clear();
                names.add(folded);
                written.add(folded);
            }
            return new Word(folded, names, written);
        }

        private static boolean isArabic(String word) {
            return Character.UnicodeScript.of(word.codePointAt(0))
                    == Character.UnicodeScript.ARABIC;
        }
    }

    private SearchWords(List<Word> words, String skeleton) {
        this.words = words;
        this.skeleton = skeleton;
    }

    /// @param asked anything; only its first words are looked for
    static SearchWords of(String asked) {
        var words = new ArrayList<Word>();
        for (var folded : NameKey.of(asked).value().split(" ", -1)) {
            if (!folded.isEmpty()
                    && Character.isLetterOrDigit(folded.codePointAt(0))
                    && words.size() < MAX_WORDS) {
                words.add(Word.of(folded));
            }
        }
        var bare = words.stream().map(Word::folded).collect(Collectors.joining(" "));
        return new SearchWords(words, bare.isEmpty() ? "" : NameSkeleton.of(bare).value());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// For the index of names: every word as it stands, without clitics, as a beginning, or with
    /// one letter wrong.
    String forNames() {
        return words.stream()
                .map(word -> {
                    var terms = new ArrayList<String>();
                    word.names().forEach(form -> terms.add(form + "^8"));
                    if (word.folded().length() >= MIN_PREFIX) {
                        terms.add(word.folded() + "*^2");
                    }
                    word.names().stream()
                            .filter(form -> form.length() >= MIN_FOR_TYPO)
                            .forEach(form -> terms.add(form + "~1"));
                    return required(terms);
                })
                .collect(Collectors.joining(" "));
    }

    /// For the index of consonants; empty where there are too few of them.
    String forSkeletons() {
        if (skeleton.replace(" ", "").length() < MIN_CONSONANTS) {
            return "";
        }
        return List.of(skeleton.split(" ", -1)).stream()
                .map(word -> "+" + word)
                .collect(Collectors.joining(" "));
    }

    /// Whether a name with the same consonants may be the one meant: one with many more words
    /// shares them by chance.
    ///
    /// @param other consonants of the name
    boolean mayBe(String other) {
        return words(other) <= words(skeleton) + MAX_OTHER_WORDS;
    }

    private static int words(String skeleton) {
        return skeleton.split(" ", -1).length;
    }

    /// For the indexes of texts: every word with all that may be written before it, or as a
    /// beginning.
    String forTexts() {
        return words.stream()
                .map(word -> {
                    var terms = new ArrayList<>(word.written());
                    if (word.folded().length() >= MIN_PREFIX_IN_TEXT) {
                        terms.add(word.folded() + "*^0.5");
                    }
                    return required(terms);
                })
                .collect(Collectors.joining(" "));
    }

    private static String required(List<String> terms) {
        return "+(" + String.join(" ", terms) + ")";
    }

    /// How a name matches; the last resort is that its consonants do.
    ///
    /// @param key folded
    SearchHit.Match match(String key) {
        var parts = List.of(key.split(" ", -1));
        if (words.stream().allMatch(word -> parts.contains(word.folded()))) {
            return SearchHit.Match.NAME;
        }
        if (words.stream().allMatch(word -> word.names().stream().anyMatch(parts::contains))) {
            return SearchHit.Match.CLITICS;
        }
        if (words.stream().allMatch(word -> parts.stream().anyMatch(part -> begins(part, word)))) {
            return SearchHit.Match.PREFIX;
        }
        return words.stream()
                        .allMatch(word ->
                                parts.stream()
                                        .anyMatch(part -> begins(part, word) || isTypo(part, word)))
                ? SearchHit.Match.TYPO
                : SearchHit.Match.TRANSLITERATION;
    }

    private static boolean begins(String part, Word word) {
        return part.startsWith(word.folded()) || word.names().contains(part);
    }

    private static boolean isTypo(String part, Word word) {
        return word.names().stream()
                .anyMatch(form -> form.length() >= MIN_FOR_TYPO && Typo.isOneAway(form, part));
    }

    /// The words of a text that are looked for, as they stand there.
    List<String> foundIn(String text) {
        var found = new LinkedHashSet<String>();
        for (var part : text.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (!part.isEmpty()) {
                var key = NameKey.of(part).value();
                if (words.stream()
                        .anyMatch(word ->
                                word.written().contains(key)
                                        || (word.folded().length() >= MIN_PREFIX_IN_TEXT
                                                && key.startsWith(word.folded())))) {
                    found.add(part);
                }
            }
        }
        return List.copyOf(found);
    }
}
