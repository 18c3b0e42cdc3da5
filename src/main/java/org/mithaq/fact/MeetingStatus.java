package org.mithaq.fact;

/// How far an interaction has come, as the article tells it.
public enum MeetingStatus {
    HELD,
    PLANNED,
    PROPOSED,
    CANCELLED
}
