package org.mithaq.lexicon;

/// One way to read a written word: as it stands, or with proclitics split off.
///
/// @param form folded, without the proclitics
/// @param stripped how many folded characters stand before it
/// @param hasConjunction whether a conjunction ("and") was split off
/// @param preposition the preposition split off; empty for none
public record Reading(String form, int stripped, boolean hasConjunction, String preposition) {

    /// The word as it stands.
    public static Reading whole(String form) {
        return new Reading(form, 0, false, "");
    }
}
