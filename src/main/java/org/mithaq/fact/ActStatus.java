package org.mithaq.fact;

/// How far an act has come, as the article tells it.
public enum ActStatus {
    DONE,
    PLANNED,
    PROPOSED,
    DENIED
}
