package org.mithaq.fact;

/// The position a speaker takes.
public enum Stance {
    SUPPORT,
    OPPOSE,
    CONDEMN,
    WELCOME,
    CALL_FOR,
    WARN,
    PRAISE,
    DENY,
    ACCUSE,
    EXPRESS_CONCERN,
    CONDOLE,
    COMMIT,
    NEUTRAL
}
