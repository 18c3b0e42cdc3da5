package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Span;

/// What somebody says in a sentence: the words behind a verb of speech up to the next one, or those
/// before a verb that only closes them ("…, said the minister.").
///
/// @param from first item
/// @param to just after the last item
/// @param heard the first item in which stance, parties and topics are looked for
/// @param isBeforeVerb whether the verb only closes it
record Saying(Scene scene, Draft draft, int from, int to, int heard, boolean isBeforeVerb) {

    private static final int MAX_QUOTE_LENGTH = 250;

    /// Marks that open a quotation and never close one.
    static final Set<String> OPENING = Set.of("\u00AB", "\u201C");

    /// Marks that close a quotation and never open one.
    static final Set<String> CLOSING = Set.of("\u00BB", "\u201D");

    static final String STRAIGHT = "\"";
    private static final int MAX_ITEMS_BEHIND_QUOTE = 3;
    private static final int MIN_QUOTED_ITEMS = 4;
    private static final int MIN_SAID_ITEMS = 3;

    /// @param next the next verb of speech of the sentence; null for none
    static Saying of(Scene scene, Draft draft, @Nullable Draft next) {
        var end = next == null ? scene.items().size() : next.match().from();
        var match = draft.match();
        if (draft.rule().has("whole")) {
            return new Saying(scene, draft, 0, scene.items().size(), 0, false);
        }
        return draft.rule().has("passive")
                        || (isBehindQuote(scene, draft) && !opensClauseBehind(scene, draft, end))
                ? new Saying(scene, draft, 0, match.to(), 0, true)
                : new Saying(
                        scene,
                        draft,
                        match.from(),
                        Math.max(match.to(), end),
                        match.trigger(),
                        false);
    }

    /// "«…», the minister told reporters that …": the verb behind a quotation opens a clause of its
    /// own, which no mark parts from it.
    private static boolean opensClauseBehind(Scene scene, Draft draft, int end) {
        var at = draft.match().to();
        while (at < end
                && !scene.items().get(at).isPunctuation()
                && !scene.items().get(at).isOf("GAP_BREAK")) {
            at++;
        }
        return at < end && scene.items().get(at).isOf("GAP_BREAK");
    }

    private static boolean isBehindQuote(Scene scene, Draft draft) {
        if (draft.rule().has("forward")) {
            return false;
        }
        var before = draft.match().from() - 1;
        if (draft.match().from() > MIN_QUOTED_ITEMS && closesQuote(scene, before)) {
            return true;
        }
        return scene.items().size() - draft.match().to() <= MAX_ITEMS_BEHIND_QUOTE
                && before >= MIN_QUOTED_ITEMS
                && scene.items().get(before).isPunctuation();
    }

    /// Whether a quotation ends with an item or the comma at it.
    private static boolean closesQuote(Scene scene, int at) {
        var last = scene.items().get(at).isComma() ? at - 1 : at;
        var item = scene.items().get(last);
        return CLOSING.contains(item.form())
                || (item.form().equals(STRAIGHT) && isTouchedFromLeft(scene, item));
    }

    /// Whether an item stands within a quotation that its sentence opens behind another one.
    static boolean isQuoted(Scene scene, int from, int at) {
        return openMark(scene, from, at) >= 0;
    }

    /// The mark of the quotation in which an item stands, of those from another item on; negative
    /// for none.
    static int openMark(Scene scene, int from, int at) {
        var mark = -1;
        for (var i = from; i < at; i++) {
            var isOpen = isOpenBehind(scene.items().get(i), mark >= 0);
            if (!isOpen) {
                mark = -1;
            } else if (mark < 0) {
                mark = i;
            }
        }
        return mark;
    }

    /// Whether a sentence is nothing but words of somebody who is not told in it: it begins with a
    /// quotation, and nothing stands outside.
    static boolean isOnlyQuotation(Scene scene) {
        var isOpen = false;
        for (var item : scene.items()) {
            var isMark = isQuotationMark(item) || CLOSING.contains(item.form());
            if (!isOpen && !isMark && !item.isPunctuation()) {
                return false;
            }
            isOpen = isOpenBehind(item, isOpen);
        }
        return isQuotationMark(scene.items().getFirst());
    }

    private static boolean isOpenBehind(Item item, boolean wasOpen) {
        var form = item.form();
        return form.equals(STRAIGHT)
                ? !wasOpen
                : OPENING.contains(form) || (wasOpen && !CLOSING.contains(form));
    }

    /// Whether an item is a mark that opens a quotation, or may do so.
    static boolean isQuotationMark(Item item) {
        return OPENING.contains(item.form()) || item.form().equals(STRAIGHT);
    }

    private static boolean isTouchedFromLeft(Scene scene, Item item) {
        var start = scene.text().tokens().get(item.from()).start();
        return start > 0 && !Character.isWhitespace(scene.text().text().charAt(start - 1));
    }

    /// Whether words of somebody are given up to an item: a clause with "that" or a quotation.
    boolean hasClause(int end) {
        return clause(end) < end || (draft.match().from() > 0 && isBehindQuote(scene, draft));
    }

    /// The item that opens the clause or quotation behind the verb.
    ///
    /// @return the end where there is none
    int clause(int end) {
        var at = draft.match().trigger() + 1;
        while (at < end && !opensClause(scene.items().get(at))) {
            at++;
        }
        return Math.min(at, end);
    }

    /// Whether what is said begins behind an item: "that", a colon, a mark of quotation.
    static boolean opensClause(Item item) {
        return item.isOf("GAP_BREAK")
                || item.form().equals(":")
                || item.form().equals(STRAIGHT)
                || OPENING.contains(item.form());
    }

    /// Whether hardly a word follows the verb before the next one: "he reaffirmed".
    boolean isEmpty() {
        return !isBeforeVerb && to - draft.match().to() < MIN_SAID_ITEMS;
    }

    /// Whether it ends with its sentence inside a quotation, which so goes on in the next one.
    boolean goesOn() {
        if (to < scene.items().size()) {
            return false;
        }
        return isQuoted(scene, from, to);
    }

    /// The verb with its speaker and as much of what is said as a quote may hold, in whole items.
    Span quote() {
        var first = from;
        var end = draft.match().to();
        if (isBeforeVerb) {
            while (first < draft.match().from() && !fits(first, end)) {
                first++;
            }
            return scene.quote(first, end, List.of());
        }
        while (end < to && fits(first, end + 1)) {
            end++;
        }
        while (end > draft.match().to() && scene.items().get(end - 1).isPunctuation()) {
            end--;
        }
        return scene.quote(first, end, List.of());
    }

    private boolean fits(int first, int end) {
        return scene.quote(first, end, List.of()).length() <= MAX_QUOTE_LENGTH;
    }

    /// As much of a sentence as a quote may hold, in whole items.
    static Span start(Scene scene) {
        var to = 1;
        while (to < scene.items().size()
                && scene.quote(0, to + 1, List.of()).length() <= MAX_QUOTE_LENGTH) {
            to++;
        }
        return scene.quote(0, to, List.of());
    }
}
