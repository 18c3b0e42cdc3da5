package org.mithaq.resolve;

import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;

/// What a mention means: one official, state, organisation or place, as one article lets us know
/// it.
public sealed interface Entity {

    EntityId id();

    Standing standing();

    /// A person with the office the article gives.
    ///
    /// @param name as the article writes it; null for an unnamed holder of the office
    /// @param serves the state or organisation served
    /// @param isOfficeSaid whether words of the article say that he holds or held the office
    record Official(
            EntityId id,
            Standing standing,
            @Nullable String name,
            @Nullable String nameEn,
            OfficeType office,
            @Nullable Entity serves,
            boolean isOfficeSaid)
            implements Entity {}

    /// A state; its id is the ISO 3166-1 alpha-3 code (and XKX for Kosovo).
    record Country(EntityId id) implements Entity {
        @Override
        public Standing standing() {
            return Standing.KNOWN;
        }
    }

    /// An international organisation, armed group, party, or a body that states set up together.
    ///
    /// @param name null where only its code is known
    record Organization(
            EntityId id, Standing standing, @Nullable String name, @Nullable String nameEn)
            implements Entity {}

    /// Where something takes place.
    ///
    /// @param country the state it lies in
    record Place(
            EntityId id,
            Standing standing,
            String name,
            @Nullable String nameEn,
            @Nullable Country country)
            implements Entity {}
}
