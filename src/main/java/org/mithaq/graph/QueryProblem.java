package org.mithaq.graph;

/// Why a query was not run or did not end well.
public final class QueryProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /// Who is to blame.
    public enum Kind {
        /// It asks for something that readers may not do.
        REFUSED,
        /// It is no Cypher, or fails while it runs.
        BROKEN,
        /// It took longer, or more memory, than readers have.
        TOO_COSTLY,
        /// Too many others run at the moment; later it may go.
        BUSY
    }

    QueryProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
