package org.mithaq.fact;

/// Someone who takes part in an interaction.
///
/// @param ref of an official, a country (its delegation) or an organisation of the same extraction
public record Participant(String ref, Role role) {}
