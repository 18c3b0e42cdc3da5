package org.mithaq.extract;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;

/// A diplomatic act as an article tells it so far.
final class ActDraft extends FactDraft<ActDraft> {

    /// Acts of two sides, neither of whom does it to the other.
    private static final Set<ActType> MUTUAL =
            Set.of(
                    ActType.RESTORE_RELATIONS,
                    ActType.SEVER_RELATIONS,
                    ActType.MILITARY_COOPERATION);

    final ActType type;
    ActStatus status;
    @Nullable Party actor;
    @Nullable Party target;
    boolean isPieced;

    /// Whether the words leave the target to be understood.
    boolean isTargetUnderstood;

    ActDraft(ActType type, ActStatus status, String rule, double confidence) {
        super(rule, confidence);
        this.type = type;
        this.status = status;
    }

    /// The same act done by another.
    ActDraft by(Party other) {
        var draft = new ActDraft(type, status, rule, confidence);
        draft.actor = other;
        draft.target = target;
        draft.date = date;
        draft.isPieced = isPieced;
        draft.isTargetUnderstood = isTargetUnderstood;
        draft.evidence.putAll(evidence);
        return draft;
    }

    /// The same act done by the other to the one.
    ActDraft turned() {
        var draft = by(Objects.requireNonNull(target));
        draft.target = actor;
        return draft;
    }

    /// Whether another telling may speak of the same act: nothing that one says contradicts the
    /// other, and one end is the same or each tells the end that the other leaves open.
    @Override
    boolean isSameAs(ActDraft other) {
        return type == other.type && (isTold(other) || isTurned(other));
    }

    /// What two do together may be told from either end.
    private boolean isTurned(ActDraft other) {
        return MUTUAL.contains(type) && isSame(actor, other.target) && isSame(target, other.actor);
    }

    private boolean isTold(ActDraft other) {
        return mayBe(actor, other.actor)
                && mayBe(target, other.target)
                && (isSame(actor, other.actor)
                        || isSame(target, other.target)
                        || completes(other)
                        || other.completes(this));
    }

    @Override
    Stream<Party> involved() {
        return Stream.of(actor, target).filter(Objects::nonNull);
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

    /// Whether one acts for the other: what an envoy does is done by whoever sent him.
    private static boolean isOfficialOf(Party official, @Nullable Party other) {
        return official instanceof Party.Person
                && other != null
                && !(other instanceof Party.Person)
                && other.covers(official);
    }

    private int ends() {
        return (actor == null ? 0 : 1) + (target == null ? 0 : 1);
    }

    /// Takes in another telling. The one that names more ends knows better how far the act has
    /// come; of equals, what is done gives way to nothing.
    @Override
    void merge(ActDraft other) {
        isPieced |= completes(other) || other.completes(this);
        if (ends() == other.ends()) {
            status = other.status.compareTo(status) < 0 ? other.status : status;
        } else {
            status = ends() < other.ends() ? other.status : status;
        }
        actor = actor == null || isOfficialOf(actor, other.actor) ? other.actor : actor;
        target = target == null ? other.target : target;
        super.merge(other);
    }
}
