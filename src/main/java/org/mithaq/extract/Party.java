package org.mithaq.extract;

import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.SeedData.OrganizationEntry;

/// Who takes part in something: a person, a state's delegation, an organisation.
sealed interface Party {

    record Person(Cast.Member member) implements Party {}

    record Delegation(String iso3) implements Party {}

    record Body(OrganizationEntry organization) implements Party {}

    /// The state (or organisation) the party stands for; null where the article does not say.
    default @Nullable String side() {
        return switch (this) {
            case Person person -> person.member().of();
            case Delegation delegation -> delegation.iso3();
            case Body body -> body.organization().id();
        };
    }

    /// Whether it is somebody who speaks for others and does nothing himself.
    default boolean isSpokesperson() {
        return this instanceof Person person && person.member().office() == OfficeType.SPOKESPERSON;
    }

    /// Whether both stand for the same state or organisation, and the article says for which.
    default boolean isOfSameSide(Party other) {
        return side() != null && side().equals(other.side());
    }

    /// Whether both may be the same participant, told more or less exactly: "Moscow" and the
    /// Russian president, the United Nations and their envoy.
    default boolean covers(Party other) {
        if (equals(other)) {
            return true;
        }
        var areBothPersons = this instanceof Person && other instanceof Person;
        return !areBothPersons && isOfSameSide(other);
    }
}
