package org.mithaq.graph;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Stance;

/// The four kinds of facts; each is a label of the graph.
public enum FactKind {
    MEETING,
    AGREEMENT,
    STATEMENT,
    ACT;

    /// The words for the kinds themselves.
    public static Set<String> words() {
        return words(values());
    }

    /// The words for its type; of a statement the stances.
    public Set<String> types() {
        return switch (this) {
            case MEETING -> words(MeetingType.values());
            case AGREEMENT -> words(AgreementType.values());
            case STATEMENT -> words(Stance.values());
            case ACT -> words(ActType.values());
        };
    }

    /// The words for its status; a statement has none.
    public Set<String> statuses() {
        return switch (this) {
            case MEETING -> words(MeetingStatus.values());
            case AGREEMENT -> words(AgreementStatus.values());
            case STATEMENT -> Set.of();
            case ACT -> words(ActStatus.values());
        };
    }

    private static Set<String> words(Enum<?>[] values) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(values).map(Enum::name).forEach(words::add);
        return words;
    }
}
