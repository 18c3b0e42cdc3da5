package org.mithaq.resolve;

/// How far two names of persons agree; the first that holds is meant.
enum NameMatch {
    /// All words alike, two or more.
    FULL,
    /// One word that is known to be used for the person alone, such as a surname.
    SHORT,
    /// All words have the same consonants, as spellings in two scripts have.
    CONSONANTS,
    /// The given name and further words agree; the longer name has words between or behind them.
    PART,
    /// The last word of a full name, alone.
    FAMILY,
    /// The last word of a full name, alone and spelled in another way.
    FAMILY_SOUND,
    /// Given name or family name alike, the other one differs by one consonant.
    NEAR,
    /// Another person's name.
    NONE
}
