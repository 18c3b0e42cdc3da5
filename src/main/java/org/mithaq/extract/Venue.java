package org.mithaq.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.text.Span;
import org.mithaq.text.Token;

/// A place by a name that no list knows: capitalised words behind a locative, "in Antalya", "at the
/// Great Hall of the People". Scripts without case have none.
final class Venue {

    /// How many items away from the trigger the locative may stand.
    private static final int REACH_ITEMS = 12;

    private static final int MAX_ITEMS = 7;

    /// How many items the words for a building take at most.
    private static final int MAX_PREMISES_ITEMS = 5;

    private final Scene scene;
    private final LanguageLexicon lexicon;

    Venue(Scene scene, LanguageLexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    /// Where the words of the venue nearest behind a trigger stand in the text; null for none.
    @Nullable Span behind(int trigger) {
        var items = scene.items();
        for (var i = trigger + 1; i < Math.min(items.size(), trigger + REACH_ITEMS); i++) {
            if (items.get(i).isOf("CLAUSE_BREAK") || items.get(i).isOf("TOPIC_FOLLOWS")) {
                return null;
            }
            var venue = venueBehind(i);
            if (venue != null) {
                return venue;
            }
        }
        return null;
    }

    /// The same of a sentence that begins with it: "At Bagram Air Base, …".
    @Nullable Span first() {
        return scene.items().size() > 1 ? venueBehind(0) : null;
    }

    private @Nullable Span venueBehind(int locative) {
        var items = scene.items();
        if (!lexicon.isLocative(items.get(locative).bareForm())) {
            return null;
        }
        var next = locative + 1;
        var from = next < items.size() && items.get(next).isOf("ARTICLE") ? next + 1 : next;
        var to = end(from);
        return to > from && isName(from, to) ? scene.quote(from, to, List.of()) : null;
    }

    /// A building told by words for its kind.
    ///
    /// @param country ISO 3166-1 alpha-3 of the state named with it; null for none
    record Premises(Span words, @Nullable String country) {}

    /// "At the headquarters of the parliament", "in the town of Rimbo": the words of the building
    /// or settlement nearest behind a trigger, else before it; null for none.
    ///
    /// @param to just after the last item that is sure to be of the clause of the trigger
    @Nullable Premises premises(int trigger, int to) {
        for (var i = trigger + 1; i < scene.reachAfter(trigger, to); i++) {
            var premises = premisesAt(i);
            if (premises != null) {
                return premises;
            }
        }
        for (var i = trigger - 1; i >= scene.reachBefore(trigger); i--) {
            var premises = premisesAt(i);
            if (premises != null) {
                return premises;
            }
        }
        return null;
    }

    private @Nullable Premises premisesAt(int at) {
        var items = scene.items();
        var item = items.get(at);
        var isIn =
                lexicon.isLocativePreposition(item.reading().preposition())
                        || (at > 0 && lexicon.isLocative(items.get(at - 1).bareForm()));
        var isSettlement = item.isOf("SETTLEMENT");
        if (!isIn || !(item.isOf("PREMISES") || isSettlement) || item.isOf("OWN_PREMISES")) {
            return null;
        }
        String country = null;
        var end = at + 1;
        while (end < items.size()
                && end - at < MAX_PREMISES_ITEMS
                && isMoreOf(items.get(end), end == at + 1)) {
            if (items.get(end).chunk() instanceof Chunk.State state) {
                country = state.iso3();
            }
            end++;
        }
        return end == at + 1 || (isSettlement && country == null)
                ? null
                : new Premises(
                        new Span(item.extent().start(), scene.quote(at, end, List.of()).end()),
                        country);
    }

    private static boolean isMoreOf(Item item, boolean isNext) {
        if (item.reading().hasConjunction() || item.isVerb() || item.isPunctuation()) {
            return false;
        }
        if (item.chunk() != null) {
            return item.chunk() instanceof Chunk.State
                    || item.chunk() instanceof Chunk.Body
                    || item.chunk() instanceof Chunk.OfBody;
        }
        return item.reading().preposition().isEmpty()
                && !item.isOf("PREPOSITION")
                && !item.isOf("GAP_BREAK")
                && !item.isOf("CLAUSE_BREAK")
                && (item.isDefinite() || item.isOf("GOVERNMENT") || (isNext && item.isPlain()));
    }

    /// Just after the capitalised words from an item on, with "of the" between them.
    private int end(int from) {
        var items = scene.items();
        var to = from;
        for (var i = from; i < Math.min(items.size(), from + MAX_ITEMS); i++) {
            if (isCapitalised(items.get(i)) || (i > from && items.get(i).isOf("PREMISES"))) {
                to = i + 1;
            } else if (i == from || !(isOf(items.get(i)) || items.get(i).isOf("ARTICLE"))) {
                break;
            }
        }
        return to;
    }

    private boolean isOf(Item item) {
        return lexicon.titles().of().contains(item.form());
    }

    private boolean isCapitalised(Item item) {
        return item.chunk() instanceof Chunk.Body
                || (item.chunk() == null
                        && scene.text().tokens().get(item.from()).shape()
                                == Token.Shape.CAPITALISED);
    }

    /// A single ordinary word is none, nor is what possesses the word behind it or says more of it,
    /// nor an organisation without its headquarters.
    private boolean isName(int from, int to) {
        var items = scene.items();
        var behind = to < items.size() ? items.get(to) : null;
        var hasClasses =
                items.subList(from, to).stream().anyMatch(i -> i.chunk() == null && isWord(i));
        var isEvent =
                items.subList(from, to).stream().anyMatch(item -> item.isOfAny(Setting.GATHERINGS));
        if (isEvent) {
            return false;
        }
        if (hasClasses && behind != null && behind.isPlain() && !behind.isPunctuation()) {
            return false;
        }
        if (items.subList(from, to).stream().anyMatch(i -> i.chunk() != null)
                && items.subList(from, to).stream().noneMatch(i -> i.isOf("PREMISES"))) {
            return false;
        }
        var isOrdinary =
                to == from + 1
                        && items.get(from).to() == items.get(from).from() + 1
                        && (lexicon.isOrdinaryWord(items.get(from).form())
                                || isWord(items.get(from)));
        return !isOrdinary && (to == items.size() || !items.get(to).isOf("POSSESSIVE"));
    }

    /// Whether the rules know an item as a word, other than for a part of the world.
    private static boolean isWord(Item item) {
        return !item.classes().isEmpty() && !item.isOf("REGION_NOUN");
    }
}
