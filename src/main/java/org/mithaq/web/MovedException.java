package org.mithaq.web;

/// What is asked for answers under another id by now.
final class MovedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String from;
    private final String to;

    MovedException(String from, String to) {
        super(from + " is " + to + " by now");
        this.from = from;
        this.to = to;
    }

    /// The same address with the id that answers.
    String location(String address) {
        var at = address.lastIndexOf(from);
        return at < 0
                ? address
                : address.substring(0, at) + to + address.substring(at + from.length());
    }
}
