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
            if (lexicon.isLocative(items.get(i).bareForm())) {
                var from = i + 1 < items.size() && items.get(i + 1).isOf("ARTICLE") ? i + 2 : i + 1;
                var to = end(from);
                if (to > from && isName(from, to)) {
                    return scene.quote(from, to, List.of());
                }
            }
        }
        return null;
    }

    /// Just after the capitalised words from an item on, with "of the" between them.
    private int end(int from) {
        var items = scene.items();
        var to = from;
        for (var i = from; i < Math.min(items.size(), from + MAX_ITEMS); i++) {
            if (isCapitalised(items.get(i))) {
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
        return item.chunk() == null
                && scene.text().tokens().get(item.from()).shape() == Token.Shape.CAPITALISED;
    }

    /// A single ordinary word is none, nor is what possesses the word behind it.
    private boolean isName(int from, int to) {
        var items = scene.items();
        var isOrdinary =
                to == from + 1
                        && (lexicon.isOrdinaryWord(items.get(from).form())
                                || !items.get(from).classes().isEmpty());
        return !isOrdinary && (to == items.size() || !items.get(to).isOf("POSSESSIVE"));
    }
}
