package org.mithaq.resolve;

/// Names one entity of the graph: a state's ISO 3166-1 alpha-3 code, an id of seed-data, or one
/// derived from content (see [ContentId]).
public record EntityId(String value) implements Comparable<EntityId> {

    /// @throws IllegalArgumentException when the value is blank
    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An entity id must not be blank");
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
