package org.mithaq.fact;

/// What a participant is in an interaction.
public enum Role {
    HOST,
    GUEST,
    PARTICIPANT,
    SENDER,
    RECIPIENT,
    MEDIATOR
}
