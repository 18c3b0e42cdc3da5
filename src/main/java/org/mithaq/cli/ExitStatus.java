package org.mithaq.cli;

/// What the program's exit status means; 2, wrong use, comes from picocli.
final class ExitStatus {
    static final int DONE = 0;
    static final int STOPPED = 1;
    static final int SOME_SKIPPED = 3;

    /// The work was done, and what it looked at is not as it should be.
    static final int WANTING = 3;

    private ExitStatus() {}
}
