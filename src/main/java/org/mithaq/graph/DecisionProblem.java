package org.mithaq.graph;

/// Something cannot be decided as asked.
public final class DecisionProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final boolean isConflict;

    private DecisionProblem(String field, String reason, boolean isConflict) {
        super(reason);
        this.field = field;
        this.isConflict = isConflict;
    }

    /// A field has a content with which nothing can be decided.
    static DecisionProblem of(String field, String reason) {
        return new DecisionProblem(field, reason, false);
    }

    /// Something that was decided before stands against it.
    static DecisionProblem conflict(String reason) {
        return new DecisionProblem("", reason, true);
    }

    /// Name of the field to blame.
    public String field() {
        return field;
    }

    /// Whether something that was decided before stands against it.
    public boolean isConflict() {
        return isConflict;
    }
}
