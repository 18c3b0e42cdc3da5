package org.mithaq.extract;

import java.util.List;

/// Finds how far the words reach that say on which occasion something took place: "on the sidelines
/// of the African summit". They stand between those who met and have no part in what is told.
///
/// @param items of the sentence
record Occasion(List<Item> items) {

    /// How much more may be said of an event, in items.
    private static final int MAX_EVENT_ITEMS = 6;

    /// Just behind "on the sidelines of", also with a preposition before it, and the event with its
    /// adjectives, whose or where it is; the same item for none.
    int end(int at) {
        var word = items.get(at).isOf("PREPOSITION") ? at + 1 : at;
        return word < items.size() && items.get(word).isOf("ON_OCCASION")
                ? behindEventAt(word + 1, at)
                : at;
    }

    /// Behind the event that begins at an item; the item of the occasion where it tells of a
    /// person, who may have a part of his own.
    private int behindEventAt(int event, int at) {
        if (event + 1 >= items.size() || !mayBeEvent(items.get(event))) {
            return at;
        }
        var next = items.get(event + 1);
        if (items.get(event).isDefinite()) {
            return behindMoreOf(event + 1);
        }
        if (next.isOf("PREPOSITION")) {
            return behindEventAt(event + 2, at);
        }
        if (items.get(event).isOf("HIS_ATTENDANCE")) {
            return behindEventAt(event + 1, at);
        }
        var isOwned = next.chunk() != null || next.isDefinite();
        return isOwned && !(next.chunk() instanceof Chunk.Persons) ? behindMoreOf(event + 2) : at;
    }

    private static boolean mayBeEvent(Item item) {
        return item.isNoun() || (item.chunk() == null && !item.isVerb() && !item.isPunctuation());
    }

    /// "(The meetings) of the African summit", "(the sessions) of the General Assembly": just
    /// behind what more is said of an event.
    private int behindMoreOf(int at) {
        var to = behindAdjectives(at);
        var limit = Math.min(items.size(), at + MAX_EVENT_ITEMS);
        while (to < limit && (isOfEvent(items.get(to)) || isBody(items.get(to)))) {
            to = behindAdjectives(to + 1);
        }
        return to;
    }

    private static boolean isOfEvent(Item item) {
        return item.chunk() == null
                && item.isDefinite()
                && item.isNoun()
                && !item.reading().hasConjunction();
    }

    private static boolean isBody(Item item) {
        return (item.chunk() instanceof Chunk.Body || item.chunk() instanceof Chunk.OfBody)
                && !item.reading().hasConjunction();
    }

    private int behindAdjectives(int at) {
        var to = at;
        while (to < items.size()
                && items.get(to).isDefinite()
                && items.get(to).reading().preposition().isEmpty()
                && !items.get(to).isNoun()) {
            to++;
        }
        return to;
    }
}
