package org.mithaq.cli;

/// Why a command has to stop, in one line that a user understands; ends it with
/// [ExitStatus#STOPPED] and without a stack trace.
final class CommandProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandProblem(String message) {
        super(message);
    }
}
