package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.Meaning.WordClass;
import org.mithaq.lexicon.Reading;
import org.mithaq.text.Token;

/// Makes the items of a sentence from its chunks and its other words.
final class Items {
    private Items() {}

    /// Blessings ("may God preserve him") are left out: they may stand between any two words. So
    /// are the short names that brackets repeat: "the Security Council (UNSC)".
    static List<Item> of(Cursor cursor, List<Chunk> chunks, List<Token> tokens) {
        var items = new ArrayList<Item>();
        var next = 0;
        var at = cursor.sentence().from();
        while (cursor.has(at)) {
            if (next < chunks.size() && chunks.get(next).extent().from() == at) {
                var chunk = chunks.get(next++);
                var reading =
                        new Reading(
                                "",
                                0,
                                chunk.extent().hasConjunction(),
                                chunk.extent().preposition());
                items.add(
                        new Item(chunk.extent(), "", "", false, chunk, List.of(), reading, false));
                at = chunk.extent().to();
            } else {
                var limit = next < chunks.size() ? chunks.get(next).extent().from() : cursor.end();
                var word = word(cursor, tokens, at, limit);
                if (!word.isOf("BLESSING")) {
                    items.add(word);
                }
                at = word.to();
            }
        }
        return withoutShortNames(items, tokens);
    }

    private static List<Item> withoutShortNames(List<Item> items, List<Token> tokens) {
        var kept = new ArrayList<Item>();
        for (var i = 0; i < items.size(); i++) {
            if (i > 0 && isShortNameInBrackets(items, tokens, i)) {
                i += 2;
            } else {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    /// Whether brackets open at an item that hold nothing but another name of what stands before:
    /// the same state or organisation, or an acronym.
    private static boolean isShortNameInBrackets(List<Item> items, List<Token> tokens, int at) {
        if (at + 2 >= items.size()
                || !items.get(at).form().equals("(")
                || !items.get(at + 2).form().equals(")")) {
            return false;
        }
        var named = items.get(at + 1);
        return switch (named.chunk()) {
            case null -> named.to() == named.from() + 1 && isAcronym(tokens.get(named.from()));
            case Chunk.State state -> endsWith(items.get(at - 1).chunk(), state.iso3());
            case Chunk.Body body -> endsWith(items.get(at - 1).chunk(), body.organization().id());
            default -> false;
        };
    }

    /// Whether a state or organisation is what was named last before: by itself or as whom the last
    /// of several persons serves.
    private static boolean endsWith(@Nullable Chunk before, String side) {
        return switch (before) {
            case Chunk.State state -> state.iso3().equals(side);
            case Chunk.Body body -> body.organization().id().equals(side);
            case Chunk.Persons persons -> side.equals(persons.persons().getLast().of());
            case null, default -> false;
        };
    }

    private static boolean isAcronym(Token token) {
        return token.isWord() && token.form().length() > 1 && token.shape() == Token.Shape.UPPER;
    }

    private static String bare(Cursor cursor, String form) {
        for (var reading : cursor.lexicon().readings(form)) {
            if (reading.hasConjunction() && reading.preposition().isEmpty()) {
                return reading.form();
            }
        }
        return form;
    }

    private static Item word(Cursor cursor, List<Token> tokens, int at, int limit) {
        var form = cursor.form(at);
        var hit = cursor.isWord(at) ? cursor.lexicon().word(tokens, at, limit) : null;
        if (hit == null || (hit.length() == 1 && isOther(cursor, at, hit.reading().form()))) {
            return new Item(
                    cursor.extent(at, at + 1, Reading.whole(form)),
                    form,
                    bare(cursor, form),
                    cursor.lexicon().isConjunction(form),
                    null,
                    List.of(),
                    Reading.whole(form),
                    cursor.lexicon().isDefinite(form));
        }
        var classes =
                hit.meanings().stream()
                        .filter(WordClass.class::isInstance)
                        .map(WordClass.class::cast)
                        .filter(one -> one.tense() == Tense.NONE || !isNoun(cursor, at, hit))
                        .toList();
        var single = hit.length() == 1 ? form : "";
        return new Item(
                cursor.extent(at, at + hit.length(), hit.reading()),
                single,
                bare(cursor, single),
                false,
                null,
                classes,
                hit.reading(),
                cursor.lexicon().isDefinite(hit.reading().form()));
    }

    private static boolean isNoun(Cursor cursor, int at, LanguageLexicon.Hit hit) {
        return hit.length() == 1
                && cursor.lexicon().homographs().isWrittenAsNoun(cursor.written(at));
    }

    private static boolean isOther(Cursor cursor, int at, String form) {
        return cursor.lexicon().homographs().isWrittenAsOther(cursor.written(at), form);
    }
}
