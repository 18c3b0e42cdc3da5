package org.mithaq.extract;

import java.util.Set;
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
        if (begin < 0) {
            return null;
        }
        var subject = story.subjects().before(begin, line, others);
        return subject == null || subject.isSpokesperson()
                ? story.personBefore(begin, line, others)
                : subject;
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
        var mark = -1;
        var colon = -1;
        for (var i = Math.max(0, end - REACH_ITEMS); i < end; i++) {
            var item = scene.items().get(i);
            if (mark < 0 && Saying.isQuotationMark(item)) {
                mark = i;
            } else if (mark >= 0
                    && (Saying.CLOSING.contains(item.form())
                            || item.form().equals(Saying.STRAIGHT))) {
                mark = -1;
            } else if (item.form().equals(":")) {
                colon = i;
            }
        }
        return Math.max(mark, colon);
    }
}
