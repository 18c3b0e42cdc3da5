package org.mithaq.text;

import java.util.Set;

/// What tells a language from others, and where its sentences end.
///
/// @param code ISO 639-1
/// @param script of most of its letters
/// @param functionWords frequent short words, folded
/// @param foreignLetters letters of the script that the language does not use
/// @param abbreviations words, folded, after which a full stop ends no sentence
/// @param isToldByScript whether a short text of this script without foreign letters is taken for
///   the language
public record LanguageProfile(
        String code,
        Character.UnicodeScript script,
        Set<String> functionWords,
        Set<Character> foreignLetters,
        Set<String> abbreviations,
        boolean isToldByScript) {
    public LanguageProfile {
        functionWords = Set.copyOf(functionWords);
        foreignLetters = Set.copyOf(foreignLetters);
        abbreviations = Set.copyOf(abbreviations);
    }
}
