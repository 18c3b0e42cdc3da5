package org.mithaq.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The name of a person, word by word, in a form in which names of either script compare. Never an
/// identity: many bear it.
///
/// @param words without articles and words of descent
record PersonName(List<Word> words) {
    /// Signs that transliterations write inside of words.
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’‘ʿʾ`´]");

    /// Shorter words with one other consonant are other words.
    private static final int MIN_NEAR = 4;

    /// Names of fewer consonants agree by chance.
    private static final int MIN_CONSONANTS = 5;

    /// Letters that are a vowel in one transliteration and a consonant in another (Lawrow).
    private static final int MAX_TURNED = 3;

    /// One word.
    ///
    /// @param key as [NameKey] has it
    /// @param skeletons its consonants, in each way to read it; the plain one first
    record Word(String key, List<String> skeletons) {
        static Word plain(String key) {
            return new Word(key, List.of(NameSkeleton.of(key).value()));
        }

        static Word inAllReadings(String key) {
            var all = new ArrayList<String>();
            all.add(NameSkeleton.of(key).value());
            turned(key, 0, 0, all);
            return new Word(key, List.copyOf(all));
        }

        /// Also reads each `w` as the `v` that it stands for.
        private static void turned(String key, int from, int turned, List<String> into) {
            for (var i = from; i < key.length() && turned < MAX_TURNED; i++) {
                var consonant = NameSkeleton.consonantFor(key.charAt(i));
                if (consonant != 0) {
                    var other = key.substring(0, i) + consonant + key.substring(i + 1);
                    into.add(NameSkeleton.of(other).value());
                    turned(other, i + 1, turned + 1, into);
                }
            }
        }

        String skeleton() {
            return skeletons.getFirst();
        }

        boolean soundsLike(Word known) {
            return key.equals(known.key)
                    || (!known.skeleton().isEmpty() && skeletons.contains(known.skeleton()));
        }

        boolean isNear(Word known) {
            var a = skeleton();
            var b = known.skeleton();
            return Math.min(a.length(), b.length()) >= MIN_NEAR
                    && !NameSkeleton.isTold(key)
                    && !NameSkeleton.isTold(known.key)
                    && isOneApart(a, b);
        }

        private boolean isInitialOf(Word other) {
            return key.length() == 1 && other.key.startsWith(key);
        }

        /// Whether one letter more, less or other makes one of the other.
        private static boolean isOneApart(String a, String b) {
            var shorter = a.length() <= b.length() ? a : b;
            var longer = a.length() <= b.length() ? b : a;
            if (longer.length() - shorter.length() > 1) {
                return false;
            }
            var at = 0;
            while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
                at++;
            }
            if (at == longer.length()) {
                return false;
            }
            var rest = longer.length() == shorter.length() ? at + 1 : at;
            return longer.substring(at + 1).equals(shorter.substring(rest));
        }
    }

    /// A name as a text writes it.
    static PersonName of(String name) {
        return read(name, Word::inAllReadings);
    }

    /// A name whose spelling is right.
    static PersonName known(String name) {
        return read(name, Word::plain);
    }

    private static PersonName read(String name, Function<String, Word> reading) {
        var key = NameKey.of(INSIDE_WORDS.matcher(name).replaceAll("")).value();
        var words = new ArrayList<Word>();
        var begun = new StringBuilder();
        for (var word : key.split(" ", -1)) {
            begun.append(word);
            if (NameSkeleton.isJoined(word) || (begun.length() > word.length() && isPassed(word))) {
                continue;
            }
            var read = reading.apply(begun.toString());
            begun.setLength(0);
            if (!read.skeleton().isEmpty()) {
                words.add(read);
            }
        }
        return words.isEmpty()
                ? new PersonName(List.of(reading.apply(key)))
                : new PersonName(words);
    }

    private static boolean isPassed(String word) {
        return NameSkeleton.isPassedOver(word);
    }

    PersonName {
        words = List.copyOf(words);
    }

    boolean isFull() {
        return words.size() > 1;
    }

    Word given() {
        return words.getFirst();
    }

    Word family() {
        return words.getLast();
    }

    /// Under which words the names that may agree with this one are found.
    Set<String> keys() {
        var keys = new HashSet<String>();
        for (var word : words) {
            keys.addAll(word.skeletons());
            keys.add(word.key());
        }
        return keys;
    }

    /// How far the name of a mention agrees with a name that an official is known by.
    NameMatch match(PersonName known) {
        if (!isFull()) {
            return matchOne(known);
        }
        if (!known.isFull()) {
            return NameMatch.NONE;
        }
        if (keysOf(this).equals(keysOf(known))) {
            return NameMatch.FULL;
        }
        if (words.size() == known.words.size()
                && (isWithin(words, known.words) || isWithin(words.reversed(), known.words))) {
            return skeleton().length() > MIN_CONSONANTS ? NameMatch.CONSONANTS : NameMatch.NEAR;
        }
        var isGivenAlike = given().soundsLike(known.given()) || given().isInitialOf(known.given());
        if (isGivenAlike && (isWithin(rest(), known.rest()) || known.isWithinThat(this))) {
            return NameMatch.PART;
        }
        return isNear(known, isGivenAlike) ? NameMatch.NEAR : NameMatch.NONE;
    }

    private NameMatch matchOne(PersonName known) {
        if (!known.isFull()) {
            return given().key().equals(known.given().key())
                    ? NameMatch.SHORT
                    : bySound(known.given());
        }
        return given().key().equals(known.family().key())
                ? NameMatch.FAMILY
                : bySound(known.family());
    }

    private NameMatch bySound(Word known) {
        return given().soundsLike(known) ? NameMatch.FAMILY_SOUND : NameMatch.NONE;
    }

    /// How far a name agrees that the reading of the text took for a known one: with forms of
    /// address before it, or words behind it that are none of it.
    NameMatch matchAsRead(PersonName known) {
        if (known.isFull()) {
            var behind = words.size() - known.words.size();
            return behind > 0
                            && keysOf(new PersonName(words.subList(behind, words.size())))
                                    .equals(keysOf(known))
                    ? NameMatch.FULL
                    : NameMatch.NONE;
        }
        return !isFull() || given().key().equals(known.given().key())
                ? NameMatch.SHORT
                : NameMatch.NONE;
    }

    private boolean isNear(PersonName known, boolean isGivenAlike) {
        var isFamilyAlike = family().soundsLike(known.family());
        return words.size() == known.words.size()
                && ((isGivenAlike && family().isNear(known.family()))
                        || (isFamilyAlike && given().isNear(known.given())));
    }

    private List<Word> rest() {
        return words.subList(1, words.size());
    }

    private boolean isWithinThat(PersonName longer) {
        return longer.words.size() > words.size()
                && isFull()
                && longer.given().soundsLike(given())
                && backwards(rest(), longer.rest());
    }

    /// Whether the words of a mention stand among those of a known name, in the same order.
    private static boolean isWithin(List<Word> mention, List<Word> known) {
        var at = 0;
        for (var word : mention) {
            while (at < known.size() && !word.soundsLike(known.get(at))) {
                at++;
            }
            if (at++ == known.size()) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words of a known name stand among those of a mention, in the same order.
    private static boolean backwards(List<Word> known, List<Word> mention) {
        var at = 0;
        for (var word : known) {
            while (at < mention.size() && !mention.get(at).soundsLike(word)) {
                at++;
            }
            if (at++ == mention.size()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keysOf(PersonName name) {
        return name.words.stream().map(Word::key).toList();
    }

    /// One text for all spellings of the name.
    String skeleton() {
        return String.join(" ", words.stream().map(Word::skeleton).toList());
    }
}
