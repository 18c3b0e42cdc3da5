package org.mithaq.resolve;

/// How well an entity is known.
public enum Standing {
    /// It stands in seed-data (or in ISO 3166-1, for a state).
    KNOWN,
    /// Only articles name it; its id comes from the folded name and what goes with it.
    PROVISIONAL,
    /// Someone known only by office, in one article; never the same as one of another article.
    UNNAMED
}
