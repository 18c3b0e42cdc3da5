package org.mithaq.extract;

import java.util.List;

/// Finds those who act for a side without being named: "a French parliamentary delegation", "a
/// delegation of the Russian ministry headed by its deputy minister", "a delegation from Aleppo".
/// They stand where persons do.
///
/// @param items of the sentence
record Delegations(List<Item> items) {

    private static final int MAX_ADJECTIVES = 2;

    /// "(A delegation of) German businessmen": words between the preposition and the nationality.
    private static final int MAX_MEMBERS = 2;

    /// What ends the words for those who act for a side.
    private static final List<String> BREAKS =
            List.of(
                    "PREPOSITION",
                    "FROM",
                    "LED_BY",
                    "HEAD_DELEGATION",
                    "GAP_BREAK",
                    "CLAUSE_BREAK",
                    "DELEGATION_NOUN");

    /// What tells who leads a delegation or is part of it.
    static final List<String> LEADING = List.of("LED_BY", "GATHER");

    private static final int REACH = MAX_ADJECTIVES + MAX_MEMBERS + 2;

    /// "High-ranking", which Arabic tells in two words behind the nationality.
    private static final int MAX_RANK = 2;

    /// The side for which the delegation at an item acts; negative where there is none, or its side
    /// is not told.
    int side(int noun) {
        if (noun >= items.size() || !items.get(noun).isOf("DELEGATION_NOUN")) {
            return -1;
        }
        var at = behindPlain(noun + 1, MAX_ADJECTIVES);
        if (isAdjective(at)) {
            return at;
        }
        if (at >= items.size() || !items.get(at).isOf("FROM")) {
            return -1;
        }
        if (isSide(at + 1)) {
            return at + 1;
        }
        var behind = behindPlain(at + 1, MAX_MEMBERS);
        return isAdjective(behind) || isHome(behind) ? behind : -1;
    }

    /// The delegation whose side stands at an item; negative for none.
    int noun(int side) {
        for (var noun = side - 1; noun >= Math.max(0, side - REACH); noun--) {
            if (items.get(noun).isOf("DELEGATION_NOUN")) {
                return side(noun) == side ? noun : -1;
            }
        }
        return -1;
    }

    /// Just behind the words for the rank of a delegation whose side stands before an item.
    int behindRank(int at) {
        var to = behindPlain(at, MAX_RANK);
        return to < items.size() && items.get(to).isOfAny(LEADING) ? to : at;
    }

    private int behindPlain(int at, int max) {
        var to = at;
        while (to < items.size() && to - at < max && isPlainWord(items.get(to))) {
            to++;
        }
        return to;
    }

    /// Whether a word has no part in anything that the rules know but to tell more of a noun.
    private static boolean isPlainWord(Item item) {
        return item.chunk() == null
                && !item.isVerb()
                && !item.isPunctuation()
                && !item.isOfAny(BREAKS)
                && !item.reading().hasConjunction();
    }

    private boolean isAdjective(int at) {
        return at < items.size()
                && ((items.get(at).chunk() instanceof Chunk.State state
                                && state.form() != Chunk.StateForm.NAME)
                        || items.get(at).chunk() instanceof Chunk.OfBody)
                && items.get(at).reading().preposition().isEmpty();
    }

    /// Whether a place is named that lies in a state: "a delegation from the province of Anbar".
    private boolean isHome(int at) {
        return at < items.size()
                && items.get(at).chunk() instanceof Chunk.Location(var _, var place)
                && place.country() != null
                && items.get(at).reading().preposition().isEmpty();
    }

    private boolean isSide(int at) {
        return at < items.size()
                && (items.get(at).chunk() instanceof Chunk.State
                        || items.get(at).chunk() instanceof Chunk.Body)
                && items.get(at).reading().preposition().isEmpty();
    }
}
