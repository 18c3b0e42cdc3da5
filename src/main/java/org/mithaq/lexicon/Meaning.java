package org.mithaq.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;

/// What a word or a sequence of words of a text may mean.
public sealed interface Meaning {

    /// How a name has to be written in scripts with case.
    enum Case {
        /// The first word begins with a capital.
        CAPITALISED,
        /// All letters are capitals (`US`).
        UPPER,
        ANY
    }

    /// A state by name.
    record CountryName(String iso3, Case written) implements Meaning {}

    /// A nationality adjective or a word for the people of a state.
    ///
    /// @param isOfPeople whether it is a plural with which the people, and by it the state, may be
    ///   named: "the Palestinians"
    record Nationality(String iso3, Case written, boolean isOfPeople) implements Meaning {}

    /// An adjective that stands for an organisation: "the UN envoy" in Arabic.
    record OrganizationAdjective(String id) implements Meaning {}

    /// "Arab", "European" of what many do together ("the Arab summit", "the European ministers").
    record BodyAdjective(String id) implements Meaning {}

    /// A region whose states an organisation joins, behind a post that several hold: "the foreign
    /// ministers of the Gulf".
    record BodyRegion(String id) implements Meaning {}

    /// A capital, a seat of power, a city.
    record PlaceName(SeedData.PlaceEntry place, Case written) implements Meaning {}

    /// An organisation by name.
    ///
    /// @param isWeak whether the word is also an ordinary one, so that it needs support
    record OrganizationName(SeedData.OrganizationEntry organization, Case written, boolean isWeak)
            implements Meaning {}

    /// An official by name.
    ///
    /// @param words the words of all his names, folded
    /// @param isFull whether it is the full name rather than a surname alone
    /// @param isWeak whether the word is also an ordinary one, so that it needs support
    record OfficialName(
            SeedData.OfficialEntry official,
            Set<String> words,
            boolean isFull,
            Case written,
            boolean isWeak)
            implements Meaning {}

    /// Words for a post.
    ///
    /// @param office null for words that take their office from elsewhere ("the minister", "his
    ///   counterpart")
    /// @param of the state or organisation that only these words imply; null for most
    /// @param head dictionary form of the word at its head, folded
    record Title(@Nullable OfficeType office, TitleKind kind, @Nullable String of, String head)
            implements Meaning {}

    /// How the words of a title behave.
    enum TitleKind {
        /// A complete post: "foreign minister".
        POST,
        /// Takes the name of a ministry or body after it: "minister of …".
        OPEN,
        /// A short form that refers to a post named elsewhere: "the minister".
        SHORT,
        /// "His Highness" alone: whoever was last addressed so.
        PRONOUN,
        /// "His counterpart": the office of the person named before.
        COUNTERPART,
        /// Several holders: "ministers", "officials", "delegations".
        PLURAL,
        /// Two holders where both are told; else it may be another case of one: "وزيرا".
        DUAL,
        /// A polite form of address that stands before names and posts.
        HONORIFIC
    }

    /// A word class that rules speak of.
    ///
    /// @param name such as `MEET`
    record WordClass(String name, Tense tense) implements Meaning {}

    /// When a verb's form places the event.
    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /// Form without time of its own: nouns, participles, infinitives.
        NONE
    }

    /// A word for both or all sides or persons just spoken of.
    ///
    /// @param offices kinds of persons meant ("the two ministers"); empty for any, null for states
    ///   rather than persons
    record Group(List<OfficeType> offices, boolean isOfStates) implements Meaning {}
}
