package org.mithaq.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The folded view of characters: different spellings of one word become one form. The original is
/// never replaced; a [Token] knows the way back.
///
/// Lower case, no accents on Latin letters, compatibility forms resolved (Unicode NFKC); on top of
/// that the pairs that the languages' data give, such as alef with hamza to bare alef.
public final class Folding {

    private static final char NOT_YET = '\uFFFF';
    private static final char SEVERAL = '\uFFFE';
    private static final char DROPPED = 0;

    private final Map<Character, String> pairs;

    /// Filled as characters are met; that two threads may fill a place with the same value does no
    /// harm.
    private final char[] single = new char[Character.MAX_VALUE + 1];

    private final Map<Character, String> several = new ConcurrentHashMap<>();

    /// Characters to fold beside those of Unicode, each with its replacement; empty to drop it.
    public Folding(Map<Character, String> pairs) {
        this.pairs = Map.copyOf(pairs);
        Arrays.fill(single, NOT_YET);
    }

    /// The form under which different spellings of the same text are equal; not longer than needed
    /// for comparison.
    public String fold(CharSequence text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            append(text.charAt(i), folded);
        }
        return folded.toString();
    }

    /// Appends what one UTF-16 unit folds to: nothing, itself, or several characters.
    void append(char c, StringBuilder folded) {
        var one = folded(c);
        switch (one) {
            case DROPPED -> {}
            case SEVERAL -> folded.append(several.get(c));
            default -> folded.append(one);
        }
    }

    /// The way back: where in the original text the word from `start` stands after so many folded
    /// characters.
    public int offsetAfter(CharSequence text, int start, int foldedChars) {
        var folded = new StringBuilder();
        var at = start;
        while (at < text.length() && folded.length() < foldedChars) {
            append(text.charAt(at), folded);
            at++;
        }
        return at;
    }

    /// Whether folding drops the character, so that it belongs to the word around it.
    boolean drops(char c) {
        return folded(c) == DROPPED;
    }

    /// What a character folds to, or the mark that it is dropped or becomes several.
    private char folded(char c) {
        if (single[c] == NOT_YET) {
            prepare(c);
        }
        return single[c];
    }

    private void prepare(char c) {
        var given = pairs.get(c);
        var to = given != null ? given : isFoldedBlock(c) ? unicode(c) : String.valueOf(c);
        if (to.isEmpty() || c == SEVERAL || c == NOT_YET) {
            single[c] = DROPPED;
        } else if (to.length() == 1) {
            single[c] = to.charAt(0);
        } else {
            several.put(c, to);
            single[c] = SEVERAL;
        }
    }

    private String unicode(char c) {
        if (Character.getType(c) == Character.FORMAT) {
            return "";
        }
        var compatible = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        var folded = new StringBuilder();
        for (var i = 0; i < compatible.length(); i++) {
            var part = compatible.charAt(i);
            var given = pairs.get(part);
            folded.append(
                    given != null
                            ? given
                            : isLatin(part) ? withoutAccent(part) : String.valueOf(part));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutAccent(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /// Letters of the Arabic block proper are their own compatibility forms.
    private static boolean isPlainArabic(char c) {
        return c >= '\u0621' && c <= '\u06D3';
    }

    /// Blocks whose characters may fold to something else; all others stay as they are.
    private static boolean isFoldedBlock(char c) {
        return !isPlainArabic(c) && isInFoldedBlock(c);
    }

    private static boolean isInFoldedBlock(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= '\u00A0' && c <= '\u06FF')
                || (c >= '\u1E00' && c <= '\u20FF')
                || (c >= '\uFB00' && c <= '\uFEFF' && c != NOT_YET && c != SEVERAL)
                || (c >= '\uFF01' && c <= '\uFF5E');
    }
}
