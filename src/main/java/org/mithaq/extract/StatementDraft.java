package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Stance;
import org.mithaq.text.Span;

/// A position as an article tells it so far.
final class StatementDraft {

    final Party speaker;
    final Stance stance;
    final String rule;
    final Set<Party> about = new LinkedHashSet<>();
    final Set<Span> topics = new LinkedHashSet<>();
    final TreeMap<Integer, Span> evidence = new TreeMap<>();
    @Nullable FactDate date;
    double confidence;
    int tellings = 1;

    StatementDraft(Party speaker, Stance stance, String rule, double confidence) {
        this.speaker = speaker;
        this.stance = stance;
        this.rule = rule;
        this.confidence = confidence;
    }

    /// Whether another telling is the same position: of the same speaker, on the same parties, with
    /// the same stance.
    boolean isSameAs(StatementDraft other) {
        return stance == other.stance && speaker.equals(other.speaker) && about.equals(other.about);
    }

    void merge(StatementDraft other) {
        topics.addAll(other.topics);
        evidence.putAll(other.evidence);
        date = date == null ? other.date : date;
        confidence = Math.max(confidence, other.confidence);
        tellings += other.tellings;
    }
}
