package org.mithaq.fact;

/// How precise a date is.
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
}
