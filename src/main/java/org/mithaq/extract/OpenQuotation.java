package org.mithaq.extract;

import java.util.List;

/// A quotation that its sentence leaves open, so that the next one is still what its speaker says.
///
/// @param speakers who is quoted
/// @param sentence the sentence into which it goes on
record OpenQuotation(List<Party> speakers, int sentence) {

    static final OpenQuotation NONE = new OpenQuotation(List.of(), -1);

    /// "«We have agreed. Washington is committed, and we …»": whoever is quoted speaks for his own
    /// side, and says "we"; else those told.
    List<Party> speakers(Scene scene, Draft draft, List<Party> told) {
        var isOwnSide =
                told.size() == 1
                        && speakers.size() == 1
                        && told.getFirst() instanceof Party.Delegation
                        && told.getFirst().isOfSameSide(speakers.getFirst());
        var isOwn = isOwnSide || draft.rule().then("understood", "").equals("voice");
        return isOwn && isOpenAt(scene, draft.match().from()) ? speakers : told;
    }

    private boolean isOpenAt(Scene scene, int item) {
        return scene.number() == sentence
                && scene.items().subList(0, item).stream().noneMatch(OpenQuotation::isMark);
    }

    private static boolean isMark(Item item) {
        return Saying.CLOSING.contains(item.form()) || Saying.isQuotationMark(item);
    }

    /// The quotation as it stands behind a sentence: one without a mark leaves it open.
    OpenQuotation behind(Scene scene) {
        return isOpenAt(scene, scene.items().size())
                ? new OpenQuotation(speakers, sentence + 1)
                : this;
    }
}
