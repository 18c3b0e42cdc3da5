package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells whose state "his country", "its government" is: that of whoever the sentence is about, or
/// of whom the sentences before were. The sentences of an article are asked in their order.
final class OwnSides {

    private static final String WORDS = "OWN_SIDE";

    /// For how many sentences somebody stays whom an article goes on about without a name.
    private static final int REACH_SENTENCES = 3;

    private @Nullable Chunk last;
    private int sentencesSince;

    /// The items of the next sentence, with the side that such words stand for.
    List<Item> within(List<Item> items) {
        var told = new ArrayList<Item>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var owner = item.isOf(WORDS) ? ownerBefore(items, i) : null;
            told.add(owner == null ? item : item.meaning(new Chunk.Own(item.extent(), owner)));
        }
        goOnWith(items);
        return told;
    }

    /// The person that acts last before the words, else the last one named, else the state that
    /// acts; else whom the sentences before are about.
    private @Nullable Chunk ownerBefore(List<Item> items, int at) {
        Predicate<Item> isPerson = item -> item.chunk() instanceof Chunk.Persons;
        var actor = lastBefore(items, at, isPerson, true);
        var person = actor == null ? lastBefore(items, at, isPerson, false) : actor;
        var named = person == null ? lastBefore(items, at, OwnSides::isState, true) : person;
        return named == null ? last : named;
    }

    private static @Nullable Chunk lastBefore(
            List<Item> items, int at, Predicate<Item> isOwner, boolean mustAct) {
        for (var i = at - 1; i >= 0; i--) {
            var item = items.get(i);
            if (isOwner.test(item)
                    && item.reading().preposition().isEmpty()
                    && (!mustAct || isBehindVerb(items, i) || isBeforeVerb(items, i, at))) {
                return item.chunk();
            }
        }
        return null;
    }

    private static boolean isState(Item item) {
        return item.chunk() instanceof Chunk.State state
                && !state.isNationality()
                && !item.reading().hasConjunction();
    }

    private void goOnWith(List<Item> items) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.chunk() instanceof Chunk.Persons
                    && item.reading().preposition().isEmpty()
                    && (isBehindVerb(items, i) || isBeforeVerb(items, i, items.size()))) {
                last = item.chunk();
                sentencesSince = 0;
                return;
            }
        }
        sentencesSince++;
        last = sentencesSince < REACH_SENTENCES ? last : null;
    }

    private static boolean isBehindVerb(List<Item> items, int at) {
        var before = at - 1;
        while (before >= 0 && isBetween(items.get(before))) {
            before--;
        }
        return before >= 0 && items.get(before).isVerb();
    }

    private static boolean isBeforeVerb(List<Item> items, int at, int end) {
        var next = at + 1;
        while (next < end && isBetween(items.get(next))) {
            next++;
        }
        return next < end && items.get(next).isVerb() && !isBehindPreposition(items, at);
    }

    private static boolean isBehindPreposition(List<Item> items, int at) {
        return at > 0
                && (items.get(at - 1).isOf("PREPOSITION") || items.get(at - 1).isOf("GOVERNS"));
    }

    private static boolean isBetween(Item item) {
        return item.isOf("FILLER")
                || item.isOf("ADVERB")
                || item.isOf("ALSO")
                || item.isOf("ARTICLE")
                || item.chunk() instanceof Chunk.Day;
    }
}
