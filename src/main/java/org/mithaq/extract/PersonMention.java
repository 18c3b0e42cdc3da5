package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.SeedData.OfficialEntry;
import org.mithaq.text.Span;

/// One place where a text speaks of a person by name, by post, or by both.
///
/// @param nameForms folded words of the name; empty where only the post is given
/// @param nameSpan where the name stands
/// @param office kind of post; null where the words do not say
/// @param officeSpan where the post stands
/// @param of state or organisation served as the words say it
/// @param ofSpan where that state or organisation stands
/// @param candidates officials of seed-data that bear the name
/// @param addresses forms of address that stand for the person alone later on, folded
/// @param postedTo state in which an ambassador serves, which is not the one he serves; null where
///   the words do not say
/// @param reference what the words refer back to, beside a name
record PersonMention(
        List<String> nameForms,
        @Nullable Span nameSpan,
        @Nullable OfficeType office,
        @Nullable Span officeSpan,
        @Nullable String of,
        @Nullable Span ofSpan,
        List<OfficialEntry> candidates,
        Reference reference,
        Set<String> addresses,
        @Nullable String postedTo) {

    /// A mention without a form of address or a place of duty.
    PersonMention(
            List<String> nameForms,
            @Nullable Span nameSpan,
            @Nullable OfficeType office,
            @Nullable Span officeSpan,
            @Nullable String of,
            @Nullable Span ofSpan,
            List<OfficialEntry> candidates,
            Reference reference) {
        this(
                nameForms,
                nameSpan,
                office,
                officeSpan,
                of,
                ofSpan,
                candidates,
                reference,
                Set.of(),
                null);
    }

    /// How a mention depends on what was said before.
    enum Reference {
        NONE,
        /// "The minister".
        SHORT,
        /// "His Highness" alone.
        ADDRESS,
        /// "His counterpart": the office of the person named before.
        COUNTERPART,
        /// "American lawmakers", "an American minister": several of one state who hold the post, or
        /// any of them, none of them named.
        SEVERAL,
        /// "Officials of both sides": one holder for each of the sides spoken of before.
        BOTH_SIDES
    }

    /// The same mention of somebody with another office, or none.
    PersonMention withOffice(@Nullable OfficeType other) {
        return new PersonMention(
                nameForms,
                nameSpan,
                other,
                officeSpan,
                of,
                ofSpan,
                candidates,
                reference,
                addresses,
                postedTo);
    }

    /// Where the mention stands, in UTF-16 units; after everything where no span is known.
    int start() {
        var name = nameSpan == null ? Integer.MAX_VALUE : nameSpan.start();
        return officeSpan == null ? name : Math.min(name, officeSpan.start());
    }

    boolean isNamed() {
        return nameSpan != null;
    }
}
