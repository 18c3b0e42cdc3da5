package org.mithaq.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Tells which of the known languages a text is written in, from its script, its letters and its
/// function words.
public final class LanguageDetector {

    /// The code for a text in none of the known languages (ISO 639-2).
    public static final String UNDETERMINED = "und";

    /// How much of a text is looked at, in UTF-16 code units; more does not change the answer.
    private static final int SAMPLE_LENGTH = 4000;

    /// By hand: Arabic headlines and leads have few function words of their own (most are
    /// proclitic), English text has 35 % to 50 %, French text almost none of the English ones.
    private static final double MIN_FUNCTION_WORD_SHARE = 0.05;

    private static final double MAX_FOREIGN_LETTER_SHARE = 0.01;
    private static final int FEW_WORDS = 12;

    private final List<LanguageProfile> profiles;
    private final Folding folding;

    public LanguageDetector(List<LanguageProfile> profiles, Folding folding) {
        this.profiles = List.copyOf(profiles);
        this.folding = folding;
    }

    /// The ISO 639-1 code, or [#UNDETERMINED].
    public String detect(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_LENGTH));
        var script = mainScript(sample);
        var best = UNDETERMINED;
        var bestShare = 0.0;
        for (var profile : profiles) {
            if (profile.script() == script
                    && foreignShare(profile, sample) <= MAX_FOREIGN_LETTER_SHARE) {
                var share = functionWordShare(profile, sample);
                if (share > bestShare) {
                    best = profile.code();
                    bestShare = share;
                }
            }
        }
        return best;
    }

    private static Character.UnicodeScript mainScript(String sample) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        var best = Character.UnicodeScript.UNKNOWN;
        var most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static double foreignShare(LanguageProfile profile, String sample) {
        var letters = 0;
        var foreign = 0;
        for (var i = 0; i < sample.length(); i++) {
            var c = sample.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                foreign += profile.foreignLetters().contains(c) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) foreign / letters;
    }

    /// 0 where the share is too low to trust, else the share of words that are function words. A
    /// short headline needs only one of them; one without any is taken for the language if its
    /// script allows no other.
    private double functionWordShare(LanguageProfile profile, String sample) {
        var words = 0;
        var known = 0;
        for (var token : new Tokenizer(folding).tokens(sample)) {
            if (token.isWord()) {
                words++;
                known += profile.functionWords().contains(token.form()) ? 1 : 0;
            }
        }
        if (words == 0) {
            return 0;
        }
        var share = (double) known / words;
        var isEnough =
                words < FEW_WORDS
                        ? known > 0 || profile.isToldByScript()
                        : share >= MIN_FUNCTION_WORD_SHARE;
        return isEnough ? Math.max(share, Double.MIN_NORMAL) : 0;
    }
}
