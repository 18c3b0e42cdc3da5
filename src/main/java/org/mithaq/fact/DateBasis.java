package org.mithaq.fact;

/// Where a date comes from. The extractor gives the first three; the graph adds the others.
public enum DateBasis {
    EXPLICIT,
    EXPLICIT_PARTIAL,
    RELATIVE_TO_PUBLICATION,
    PUBLICATION_BOUND,
    MANUAL
}
