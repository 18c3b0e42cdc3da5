package org.mithaq.fact;

/// How far an agreement has come: the latest state that the article asserts.
public enum AgreementStatus {
    PROPOSED,
    NEGOTIATING,
    AGREED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    VIOLATED,
    SUSPENDED,
    TERMINATED,
    REJECTED
}
