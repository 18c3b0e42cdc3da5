package org.mithaq.fact;

/// The form of an interaction between officials or states.
public enum MeetingType {
    MEETING,
    VISIT,
    CALL,
    MESSAGE,
    SUMMIT,
    CONFERENCE,
    NEGOTIATION,
    CEREMONY
}
