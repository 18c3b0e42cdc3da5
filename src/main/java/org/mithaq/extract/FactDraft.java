package org.mithaq.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.text.Span;

/// A fact as an article tells it so far; each further telling adds to it.
///
/// @param <T> the kind of draft: only drafts of one kind are compared
abstract class FactDraft<T extends FactDraft<T>> {

    /// With how many of the facts told last another telling is compared: no article tells so many,
    /// and a list of thousands is read in time.
    private static final int MAX_COMPARED = 500;

    final String rule;
    final TreeMap<Integer, Span> evidence = new TreeMap<>();
    @Nullable FactDate date;
    double confidence;
    int tellings = 1;

    FactDraft(String rule, double confidence) {
        this.rule = rule;
        this.confidence = confidence;
    }

    /// Whether another telling may speak of the same fact.
    abstract boolean isSameAs(T other);

    /// Everybody who has a part in it, in the order told.
    abstract Stream<Party> involved();

    /// The states and organisations that have a part in it.
    Set<String> sides() {
        return involved()
                .map(Party::side)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether it is something between two sides at least.
    boolean isAmongStates() {
        return sides().size() > 1;
    }

    void addEvidence(Span quote) {
        evidence.put(quote.start(), quote);
    }

    /// Takes in what another telling adds.
    void merge(T other) {
        evidence.putAll(other.evidence);
        date = date == null ? other.date : date;
        confidence = Math.max(confidence, other.confidence);
        tellings += other.tellings;
    }

    /// Adds a telling to the first draft of the same fact, else as a draft of its own.
    ///
    /// @return the draft that now holds it
    static <T extends FactDraft<T>> T join(List<T> drafts, T telling) {
        var from = Math.max(0, drafts.size() - MAX_COMPARED);
        for (var draft : drafts.subList(from, drafts.size())) {
            if (draft.isSameAs(telling)) {
                draft.merge(telling);
                return draft;
            }
        }
        drafts.add(telling);
        return telling;
    }
}
