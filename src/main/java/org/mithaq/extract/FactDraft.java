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

    /// Whether both may be of one day: it is not told twice, or one date lies within the other.
    boolean mayBeOnDayOf(T other) {
        return date == null
                || other.date == null
                || date.edtf().equals(other.date.edtf())
                || date.contains(other.date)
                || other.date.contains(date);
    }

    void addEvidence(Span quote) {
        evidence.put(quote.start(), quote);
    }

    /// Takes in what another telling adds.
    void merge(T other) {
        evidence.putAll(other.evidence);
        var isNarrower = date == null || (other.date != null && date.contains(other.date));
        date = isNarrower ? other.date : date;
        confidence = Math.max(confidence, other.confidence);
        tellings += other.tellings;
    }

    /// Adds a telling to the draft of the same fact, the first in which the very same have a part,
    /// else as a draft of its own.
    ///
    /// @return the draft that now holds it
    static <T extends FactDraft<T>> T join(List<T> drafts, T telling) {
        var from = Math.max(0, drafts.size() - MAX_COMPARED);
        var same =
                drafts.subList(from, drafts.size()).stream()
                        .filter(draft -> draft.isSameAs(telling))
                        .toList();
        if (same.isEmpty()) {
            drafts.add(telling);
            return telling;
        }
        var involved = telling.involved().collect(Collectors.toSet());
        var closest =
                same.stream()
                        .filter(draft ->
                                draft.involved().collect(Collectors.toSet()).equals(involved))
                        .findFirst()
                        .orElseGet(same::getFirst);
        closest.merge(telling);
        return closest;
    }
}
