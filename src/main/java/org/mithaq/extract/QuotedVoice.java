package org.mithaq.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells who says "I" or "we" in the words of others that a report gives: whoever is named before
/// the quotation, the colon or the "that we" behind which they stand.
///
/// @param story the article
record QuotedVoice(Story story) {

    /// What is said goes on over so many sentences at most.
    private static final int REACH_SENTENCES = 3;

    /// How far before an item the words that it belongs to may begin in its sentence, in items.
    private static final int REACH_ITEMS = 80;

    /// Who says the words in which an item stands; null where nobody is quoted there.
    ///
    /// @param others who is spoken of in them
    @Nullable Party at(Scene scene, int item, Set<Party> others) {
        var line = scene;
        var begin = Math.max(clause(scene, item), quotation(scene, item));
        for (var back = 0; begin < 0 && back < REACH_SENTENCES && line.number() > 0; back++) {
            line = story.scenes().get(line.number() - 1);
            begin = quotation(line, line.items().size());
        }
        return begin < 0 ? null : story.subjects().orLastNamed(begin, line, others);
    }

    /// The "that" behind which an item stands; -1 for none.
    private static int clause(Scene scene, int end) {
        for (var i = Math.max(0, end - REACH_ITEMS); i < end; i++) {
            if (scene.items().get(i).isOf("SAID_NEXT")) {
                return i;
            }
        }
        return -1;
    }

    /// The mark or colon of the quotation in which an item stands; -1 for none.
    private static int quotation(Scene scene, int end) {
        var from = Math.max(0, end - REACH_ITEMS);
        var colon =
                IntStream.range(from, end)
                        .filter(i -> scene.items().get(i).form().equals(":"))
                        .max()
                        .orElse(-1);
        return Math.max(Saying.openMark(scene, from, end), colon);
    }
}
