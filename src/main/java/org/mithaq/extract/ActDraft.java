package org.mithaq.extract;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.FactDate;
import org.mithaq.text.Span;

/// A diplomatic act as an article tells it so far.
final class ActDraft {

    final ActType type;
    final String rule;
    final TreeMap<Integer, Span> evidence = new TreeMap<>();
    ActStatus status;
    @Nullable Party actor;
    @Nullable Party target;
    @Nullable FactDate date;
    double confidence;
    int tellings = 1;
    boolean isPieced;

    ActDraft(ActType type, ActStatus status, String rule, double confidence) {
        this.type = type;
        this.status = status;
        this.rule = rule;
        this.confidence = confidence;
    }

    /// Whether another telling may speak of the same act: nothing that one says contradicts the
    /// other, and one end is the same or each tells the end that the other leaves open.
    boolean isSameAs(ActDraft other) {
        return type == other.type
                && mayBe(actor, other.actor)
                && mayBe(target, other.target)
                && (isSame(actor, other.actor)
                        || isSame(target, other.target)
                        || completes(other)
                        || other.completes(this));
    }

    /// One sentence names who acts, another towards whom.
    private boolean completes(ActDraft other) {
        return actor != null
                && target == null
                && other.actor == null
                && other.target != null
                && !actor.covers(other.target);
    }

    private static boolean mayBe(@Nullable Party one, @Nullable Party other) {
        return one == null || other == null || one.covers(other);
    }

    private static boolean isSame(@Nullable Party one, @Nullable Party other) {
        return one != null && other != null && one.covers(other);
    }

    private int ends() {
        return (actor == null ? 0 : 1) + (target == null ? 0 : 1);
    }

    /// Takes in another telling. The one that names more ends knows better how far the act has
    /// come; of equals, what is done gives way to nothing.
    void merge(ActDraft other) {
        isPieced |= completes(other) || other.completes(this);
        if (ends() == other.ends()) {
            status = other.status.compareTo(status) < 0 ? other.status : status;
        } else {
            status = ends() < other.ends() ? other.status : status;
        }
        actor = actor == null ? other.actor : actor;
        target = target == null ? other.target : target;
        evidence.putAll(other.evidence);
        date = date == null ? other.date : date;
        confidence = Math.max(confidence, other.confidence);
        tellings += other.tellings;
    }
}
