package org.mithaq.graph;

import java.time.Duration;

/// What one query of a reader may take.
///
/// @param rows most rows given back
/// @param bytes about how many bytes of JSON are given back; the row that goes beyond is left out
/// @param time how long it may run; the server ends it
public record ReadLimits(int rows, long bytes, Duration time) {}
