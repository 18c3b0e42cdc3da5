package org.mithaq.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form of a name under which its spellings meet: without harakat, tatweel, hamza seats,
/// accents, case and punctuation. Only for keys; what people read is always the spelling of the
/// source.
public record NameKey(String value) {
    private static final int TATWEEL = 'ـ';
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static NameKey of(String name) {
        // NFKD splits hamza and madda off their alef, and accents off Latin letters
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var unified = new StringBuilder(bare.length());
        bare.codePoints()
                .map(NameKey::unify)
                .filter(c -> c != TATWEEL)
                .forEach(unified::appendCodePoint);
        var words = BETWEEN_WORDS.matcher(unified).replaceAll(" ").strip();
        return new NameKey((words.isEmpty() ? name.strip() : words).toLowerCase(Locale.ROOT));
    }

    private static int unify(int letter) {
        return switch (letter) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> letter;
        };
    }
}
