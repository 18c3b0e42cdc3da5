package org.mithaq.extract;

import java.util.List;

/// Tells the persons that are the object of a verb or stand behind a preposition, where a language
/// shows it by order: "Y" in "X met Y and flew home". Languages without the word class of such
/// verbs have none.
final class ObjectPersons {

    /// How many persons of a list are looked through for its head.
    private static final int MAX_LISTED = 6;

    private final List<Item> items;

    ObjectPersons(List<Item> items) {
        this.items = items;
    }

    /// Whether persons at an item are an object.
    boolean isObject(int at) {
        return isGoverned(headOfList(at));
    }

    /// Whether what takes a person stands right before persons: "talks with Y".
    boolean isGoverned(int at) {
        if (at >= items.size() || !(items.get(at).chunk() instanceof Chunk.Persons)) {
            return false;
        }
        if (!items.get(at).reading().preposition().isEmpty()) {
            return true;
        }
        var before = at - 1;
        while (before >= 0 && isIntroduction(items.get(before))) {
            before--;
        }
        return before >= 0
                && (items.get(before).isOf("TAKES_PERSON")
                        || items.get(before).isOf("TAKES_PERSON_BEHIND"));
    }

    /// Whether a clause begins at an item that has another subject than the object before it: "and
    /// flew", ", then met", "before travelling".
    boolean isNextClause(int at) {
        var next = at < items.size() && items.get(at).isComma() ? at + 1 : at;
        return next < items.size()
                && (items.get(next).isConjunction() || items.get(next).isOf("NEXT_CLAUSE"));
    }

    private static boolean isIntroduction(Item item) {
        return item.isOf("ARTICLE") || item.isOf("BOTH") || item.isOf("POSSESSOR");
    }

    /// "Y" for "Z" in "met Y and Z".
    private int headOfList(int at) {
        var head = at;
        for (var listed = 0; listed < MAX_LISTED; listed++) {
            var before = head - 1;
            while (before > 0
                    && (items.get(before).isConjunction()
                            || items.get(before).isComma()
                            || isIntroduction(items.get(before)))) {
                before--;
            }
            if (before == head - 1
                    || before < 0
                    || !(items.get(before).chunk() instanceof Chunk.Persons)) {
                return head;
            }
            head = before;
        }
        return head;
    }
}
