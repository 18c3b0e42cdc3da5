package org.mithaq.graph;

/// What writing an article came to.
public enum WriteOutcome {
    /// The graph did not know it.
    NEW,
    /// It is there already, with the same text, read by the same extractor: nothing was changed.
    UNCHANGED,
    /// Its text changed: the older one is kept as `id@n`, and its claims are retracted.
    REVISED,
    /// The same text read by another version of the extractor: its claims are replaced.
    READ_ANEW,
    /// It was withdrawn before and stays so: nothing was changed.
    WITHDRAWN
}
