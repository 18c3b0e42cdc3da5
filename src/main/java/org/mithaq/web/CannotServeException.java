package org.mithaq.web;

/// Why the service does not start, in one line that a user understands.
public final class CannotServeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotServeException(String message) {
        super(message);
    }
}
