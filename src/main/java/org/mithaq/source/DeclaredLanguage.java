package org.mithaq.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The language that a page or a feed declares, where its text can be in it: templates declare
/// English above Arabic.
final class DeclaredLanguage {
    private DeclaredLanguage() {}

    /// The language of a tag such as `ar-SA`, if its own name for itself is written in the script
    /// of the text.
    static Optional<String> of(String tag, String text) {
        try {
            var subtag = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
            var language = Locale.of(subtag.getLanguage());
            return mainScript(nameOf(language)) == mainScript(text)
                    ? Optional.of(language.getLanguage())
                    : Optional.empty();
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    /// What the language calls itself; nothing where Java does not know and gives it in English.
    private static String nameOf(Locale language) {
        var own = language.getDisplayLanguage(language);
        var isKnown =
                language.getLanguage().equals("en")
                        || !own.equals(language.getDisplayLanguage(Locale.ENGLISH));
        return isKnown ? own : "";
    }

    private static UnicodeScript mainScript(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
    }
}
