package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Pattern.Element;
import org.mithaq.extract.Pattern.SlotType;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Folding;

/// Reads the notation of patterns. An optional part gives two patterns, with it and without it.
final class PatternParser {

    private static final int NARROW_GAP = 2;
    private static final int SHORT_GAP = 6;
    private static final int LONG_GAP = 16;
    private static final int MAX_PATTERNS = 64;

    private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]*)\\)(\\?)?");
    private static final Pattern CLASS =
            Pattern.compile("(\\p{L}*|\\*)\\{([A-Z_|]+)(?:\\.([a-z]+))?\\}");
    private static final Pattern HELPER = Pattern.compile("(\\p{L}*|\\*)\\[([A-Z_|]+)\\]");
    private static final Pattern SLOT = Pattern.compile("(\\p{L}*|\\*)<([a-z]+):([a-z]+)>");

    private final Folding folding;

    PatternParser(Folding folding) {
        this.folding = folding;
    }

    /// @throws IllegalArgumentException saying what is wrong with the pattern
    List<org.mithaq.extract.Pattern> parse(String written) {
        var patterns = new ArrayList<org.mithaq.extract.Pattern>();
        for (var flat : flatten(written)) {
            var elements = new ArrayList<Element>();
            for (var part : flat.strip().split("\\s+", -1)) {
                elements.add(element(part));
            }
            patterns.add(new org.mithaq.extract.Pattern(elements));
        }
        return patterns;
    }

    private static List<String> flatten(String written) {
        var matcher = OPTIONAL.matcher(written);
        if (!matcher.find()) {
            return List.of(written);
        }
        var before = written.substring(0, matcher.start());
        var after = written.substring(matcher.end());
        var flat = new ArrayList<String>();
        for (var alternative : matcher.group(1).split(" \\| ", -1)) {
            flat.addAll(flatten(before + " " + alternative + " " + after));
        }
        if (matcher.group(2) != null) {
            flat.addAll(flatten(before + " " + after));
        }
        if (flat.size() > MAX_PATTERNS) {
            throw new IllegalArgumentException("too many optional parts: " + written);
        }
        return flat;
    }

    private Element element(String part) {
        if (part.equals(".")) {
            return new Element.Gap(NARROW_GAP);
        }
        if (part.equals("~")) {
            return new Element.Inserted();
        }
        if (part.equals("..")) {
            return new Element.Gap(SHORT_GAP);
        }
        if (part.equals("...")) {
            return new Element.Gap(LONG_GAP);
        }
        if (part.startsWith("#")) {
            return new Element.Numeral(part.length());
        }
        if (part.equals("^")) {
            return new Element.Beginning();
        }
        if (part.equals("^~")) {
            return new Element.ClauseBeginning();
        }
        var word = CLASS.matcher(part);
        if (word.matches()) {
            return new Element.OfClass(
                    Set.of(word.group(2).split("\\|", -1)),
                    tense(word.group(3)),
                    folding.fold(word.group(1)),
                    true);
        }
        var helper = HELPER.matcher(part);
        if (helper.matches()) {
            return new Element.OfClass(
                    Set.of(helper.group(2).split("\\|", -1)),
                    null,
                    folding.fold(helper.group(1)),
                    false);
        }
        var slot = SLOT.matcher(part);
        if (slot.matches()) {
            return new Element.Slot(
                    SlotType.valueOf(slot.group(2).toUpperCase(Locale.ROOT)),
                    slot.group(3),
                    folding.fold(slot.group(1)));
        }
        if (part.contains("{") || part.contains("<") || part.contains("[")) {
            throw new IllegalArgumentException("cannot read \"" + part + "\"");
        }
        var forms = new HashSet<String>();
        for (var form : part.split("/", -1)) {
            forms.add(folding.fold(form));
        }
        return new Element.Word(forms);
    }

    private static @Nullable Tense tense(@Nullable String name) {
        return name == null ? null : Tense.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
