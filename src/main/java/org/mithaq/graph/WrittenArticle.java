package org.mithaq.graph;

/// What became of one article of a batch.
///
/// @param claims number of claims that its reading gives
public record WrittenArticle(String id, WriteOutcome outcome, int claims) {}
