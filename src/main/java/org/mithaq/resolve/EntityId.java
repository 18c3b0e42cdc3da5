package org.mithaq.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names one entity of the graph: a state's ISO 3166-1 alpha-3 code, an id of seed-data, or one
/// derived from content (see [ContentId]).
public record EntityId(String value) implements Comparable<EntityId> {
    /// ISO 3166-1 alpha-3, and XKX, the code in use for Kosovo.
    private static final Set<String> STATES =
            Stream.concat(
                            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream(),
                            Stream.of("XKX"))
                    .collect(Collectors.toUnmodifiableSet());

    /// @throws IllegalArgumentException when the value is blank
    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An entity id must not be blank");
        }
    }

    /// Whether this is the code of a state.
    public boolean isState() {
        return STATES.contains(value);
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
