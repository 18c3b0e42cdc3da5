package org.mithaq.fact;

/// The form of an agreement between states or organisations.
public enum AgreementType {
    TREATY,
    AGREEMENT,
    MEMORANDUM,
    PROTOCOL,
    JOINT_STATEMENT,
    JOINT_COMMITTEE,
    CEASEFIRE,
    CONTRACT,
    INITIATIVE,
    RESOLUTION
}
