package org.mithaq.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.SeedData.OrganizationEntry;
import org.mithaq.lexicon.SeedData.PlaceEntry;

/// A run of tokens that is read as one thing: a person, a state, an organisation, a place, a day, a
/// group.
sealed interface Chunk {

    Extent extent();

    /// The state that it names, by name or by a place; null for none.
    default @Nullable String namedState() {
        return switch (this) {
            case State state -> state.iso3();
            case Location location -> location.place().country();
            default -> null;
        };
    }

    /// Where a chunk stands.
    ///
    /// @param from first token
    /// @param to just after the last token
    /// @param start offset in the original text, proclitics left out
    /// @param hasConjunction whether "and" is written together with its first word
    /// @param preposition written together with its first word; empty for none
    /// @param isContracted whether the first letter of its article is not written because of the
    ///   preposition
    record Extent(
            int from,
            int to,
            int start,
            boolean hasConjunction,
            String preposition,
            boolean isContracted) {
        Extent endingAt(int newTo) {
            return new Extent(from, newTo, start, hasConjunction, preposition, isContracted);
        }
    }

    /// One or more persons named by post, by name or by both.
    ///
    /// @param isGovernment whether the words speak of the government that the person leads: "the
    ///   Obama administration"
    record Persons(Extent extent, List<PersonMention> persons, boolean isGovernment)
            implements Chunk {

        Persons(Extent extent, List<PersonMention> persons) {
            this(extent, persons, false);
        }

        /// The government that the persons of these words lead.
        Persons asGovernment(Extent whole) {
            return new Persons(whole, persons, true);
        }
    }

    /// How the words speak of a state.
    enum StateForm {
        NAME,
        NATIONALITY,
        /// A word that is both ("Syria" and "Syrian" in Arabic).
        EITHER
    }

    record State(Extent extent, String iso3, StateForm form) implements Chunk {

        /// Whether it is only told by an adjective: "Russian".
        boolean isNationality() {
            return form == StateForm.NATIONALITY;
        }
    }

    record Body(Extent extent, OrganizationEntry organization) implements Chunk {}

    /// "European", "Arab" of what many states do together.
    record OfBody(Extent extent, String organization) implements Chunk {}

    record Location(Extent extent, PlaceEntry place) implements Chunk {}

    record Day(Extent extent, DateMention date) implements Chunk {}

    /// "Both sides", "the two ministers": resolved from what was spoken of before.
    ///
    /// @param offices posts of the persons meant; empty for any
    record Group(Extent extent, List<OfficeType> offices, boolean isOfStates) implements Chunk {}

    /// "His country", "its government".
    ///
    /// @param owner whose state it is
    record Own(Extent extent, Chunk owner) implements Chunk {}

    /// A date before the tense of its sentence is known.
    ///
    /// @param past what it means in a sentence about the past
    /// @param future what it means in a sentence about the future
    /// @param daysFromSpoken how many days it is from the day spoken of before ("the same day": 0),
    ///   as long as that one is not known; null for any other date
    /// @param isFirstOfSeveral whether it is the first of several days that are told together
    record DateMention(
            @Nullable FactDate past,
            @Nullable FactDate future,
            @Nullable Integer daysFromSpoken,
            boolean isFirstOfSeveral) {

        DateMention(@Nullable FactDate past, @Nullable FactDate future) {
            this(past, future, null, false);
        }

        static DateMention fromSpoken(int days) {
            return new DateMention(null, null, days, false);
        }

        DateMention asFirstOfSeveral() {
            return new DateMention(past, future, daysFromSpoken, true);
        }

        /// Whether it is a day, not a month or a year.
        boolean isOneDay() {
            return past != null && past.precision() == DatePrecision.DAY;
        }

        /// The day so many days from this one; open where this is no single day.
        DateMention plusDays(int days) {
            return new DateMention(plusDays(past, days), plusDays(future, days));
        }

        private static @Nullable FactDate plusDays(@Nullable FactDate date, int days) {
            return date == null || date.precision() != DatePrecision.DAY || date.earliest() == null
                    ? null
                    : FactDate.day(date.earliest().plusDays(days), date.basis());
        }

        /// Whether it is told by its weekday alone: one of two days a week apart.
        boolean isOfWeek() {
            return past != null
                    && future != null
                    && past.earliest() != null
                    && past.earliest().plusWeeks(1).equals(future.earliest());
        }
    }
}
