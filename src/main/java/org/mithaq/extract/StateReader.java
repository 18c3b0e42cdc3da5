package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Homographs;
import org.mithaq.lexicon.LanguageLexicon.Hit;
import org.mithaq.lexicon.Meaning;
import org.mithaq.lexicon.SeedData;
import org.mithaq.text.Span;

/// Reads names, nationalities and metonyms of states and the names of organisations.
final class StateReader {

    private final Cursor cursor;
    private final Homographs homographs;
    private final Ambiguity ambiguity;
    private final Set<String> statesNamed;

    /// Chooses between the states that one word may stand for.
    @FunctionalInterface
    interface Ambiguity {
        String choose(List<String> states);
    }

    /// @param statesNamed states that the article names by words that mean nothing else
    StateReader(Cursor cursor, Ambiguity ambiguity, Set<String> statesNamed) {
        this.cursor = cursor;
        this.statesNamed = statesNamed;
        this.homographs = cursor.lexicon().homographs();
        this.ambiguity = ambiguity;
    }

    /// A state or organisation as read.
    ///
    /// @param of ISO 3166-1 alpha-3 or code of the organisation
    record Found(
            Span span,
            int to,
            String of,
            boolean isAdjective,
            boolean isOrganization,
            boolean hasConjunction,
            String preposition) {

        /// The same by name, with the words for its government: "German government".
        Found endingAt(int newTo) {
            return new Found(span, newTo, of, false, isOrganization, hasConjunction, preposition);
        }
    }

    /// What stands at a token; null for neither state nor organisation.
    @Nullable Found at(int at) {
        var hit = cursor.hit(at);
        if (hit == null) {
            return null;
        }
        var to = at + hit.length();
        var reading = hit.reading();
        var span = cursor.span(cursor.extent(at, to, reading));
        var country = country(at);
        if (country != null) {
            return new Found(
                    span,
                    to,
                    country,
                    false,
                    false,
                    reading.hasConjunction(),
                    reading.preposition());
        }
        var nationality = nationality(at);
        if (nationality != null) {
            return new Found(
                    span,
                    to,
                    nationality,
                    true,
                    false,
                    reading.hasConjunction(),
                    reading.preposition());
        }
        var organization = organization(at);
        if (organization != null) {
            return new Found(
                    span,
                    to,
                    serves(organization.organization()),
                    false,
                    true,
                    reading.hasConjunction(),
                    reading.preposition());
        }
        var adjective = cursor.meaning(at, Meaning.OrganizationAdjective.class);
        return adjective == null
                ? null
                : new Found(
                        span,
                        to,
                        adjective.id(),
                        true,
                        true,
                        reading.hasConjunction(),
                        reading.preposition());
    }

    /// The state whose ministry or palace stands at a token: "the spokesman of the Kremlin"; null
    /// for none.
    @Nullable Found seat(int at) {
        var hit = cursor.hit(at);
        var place = cursor.meaning(at, Meaning.PlaceName.class);
        var country = place == null ? null : place.place().country();
        if (hit == null
                || place == null
                || country == null
                || place.place().kind() != SeedData.PlaceKind.SEAT) {
            return null;
        }
        return new Found(
                cursor.span(cursor.extent(at, at + hit.length(), hit.reading())),
                at + hit.length(),
                country,
                false,
                false,
                hit.reading().hasConjunction(),
                hit.reading().preposition());
    }

    /// The organisation named at a token; null for none, or where the word before it makes it
    /// another: "National Security Council".
    Meaning.@Nullable OrganizationName organization(int at) {
        var hit = cursor.hit(at);
        var name = cursor.meaning(at, Meaning.OrganizationName.class);
        return hit == null
                        || name == null
                        || !homographs.allows(cursor.nameOf(at, hit), cursor.form(at - 1))
                ? null
                : name;
    }

    /// Whom the holder of a post in an organisation serves: an organ is of what it belongs to.
    private static String serves(SeedData.OrganizationEntry organization) {
        return organization.partOf() == null ? organization.id() : organization.partOf();
    }

    /// What stands at a token behind a post held by several: also "Arab", "European", "the Gulf".
    @Nullable Found ofMany(int at) {
        var found = at(at);
        var hit = cursor.hit(at);
        var body = bodyOfMany(at);
        if (found != null || hit == null || body == null) {
            return found;
        }
        return new Found(
                cursor.span(cursor.extent(at, at + hit.length(), hit.reading())),
                at + hit.length(),
                body,
                true,
                true,
                hit.reading().hasConjunction(),
                hit.reading().preposition());
    }

    private @Nullable String bodyOfMany(int at) {
        var adjective = cursor.meaning(at, Meaning.BodyAdjective.class);
        var region = cursor.meaning(at, Meaning.BodyRegion.class);
        return adjective != null ? adjective.id() : region == null ? null : region.id();
    }

    /// The state or organisation behind "of" at a token; null for none.
    @Nullable Found behind(int at) {
        var grammar = cursor.lexicon().titles();
        if (!grammar.isModifierBefore() || !grammar.of().contains(cursor.form(at))) {
            return null;
        }
        var next = cursor.lexicon().isSeparateArticle(cursor.form(at + 1)) ? at + 2 : at + 1;
        var state = at(next);
        return state == null || state.isAdjective() ? null : state;
    }

    /// The state whose name stands at a token; null for none, or where the word is another one
    /// there.
    @Nullable String country(int at) {
        var hit = cursor.hit(at);
        if (hit == null
                || cursor.meaning(at, Meaning.CountryName.class) == null
                || isWithinOther(at, hit)
                || (hit.length() == 1 && homographs.isWrittenAsPlace(cursor.written(at)))) {
            return null;
        }
        var isListed =
                hit.reading().hasConjunction()
                        && cursor.meaning(at - 1, Meaning.CountryName.class) != null;
        if (!isListed
                && !homographs.allowsState(
                        hit.reading().form(), before(at, hit.reading().preposition()))) {
            return null;
        }
        var states =
                hit.meanings().stream()
                        .filter(Meaning.CountryName.class::isInstance)
                        .map(m -> ((Meaning.CountryName) m).iso3())
                        .toList();
        if (states.size() > 1 && behind(at + hit.length()) != null) {
            return null; // "the Kingdom of Sweden"
        }
        var state = states.size() == 1 ? states.getFirst() : chosen(states, at, hit);
        var elsewhere = townElsewhere(cursor, cursor.extent(at, at + hit.length(), hit.reading()));
        return elsewhere != null && statesNamed.contains(elsewhere) && !statesNamed.contains(state)
                ? null
                : state;
    }

    /// The one of several states that a word stands for here: none that stands beside it in a list,
    /// as Jordan in "the Kingdom and Jordan".
    private String chosen(List<String> states, int at, Hit hit) {
        var next = at + hit.length();
        var follower = cursor.hit(next);
        var beside = new ArrayList<String>();
        if (hit.reading().hasConjunction()) {
            addCountry(beside, at - 1);
        }
        if (follower != null && follower.reading().hasConjunction()) {
            addCountry(beside, next);
        }
        var others = states.stream().filter(state -> !beside.contains(state)).toList();
        return ambiguity.choose(others.isEmpty() ? states : others);
    }

    private void addCountry(List<String> states, int at) {
        var country = cursor.meaning(at, Meaning.CountryName.class);
        if (country != null) {
            states.add(country.iso3());
        }
    }

    /// The state in which a town lies that has the name of another state, as Amman has that of Oman
    /// in Arabic; null for none.
    static @Nullable String townElsewhere(Cursor cursor, Chunk.Extent extent) {
        var country = cursor.meaning(extent.from(), Meaning.CountryName.class);
        var town = cursor.meaning(extent.from(), Meaning.PlaceName.class);
        return country == null
                        || town == null
                        || extent.to() - extent.from() > 1
                        || country.iso3().equals(town.place().country())
                ? null
                : town.place().country();
    }

    /// The state whose nationality stands at a token; null for none.
    @Nullable String nationality(int at) {
        var hit = cursor.hit(at);
        if (hit == null || cursor.meaning(at, Meaning.Nationality.class) == null) {
            return null;
        }
        if (isWithinOther(at, hit)
                || !homographs.allowsState(
                        hit.reading().form(), before(at, hit.reading().preposition()))) {
            return null;
        }
        if (hit.length() == 1
                && homographs.nationalityNeedsSupport().contains(hit.reading().form())
                && !isCapitalisedWithin(at)
                && !isBeforeTitle(at)) {
            return null;
        }
        var states =
                hit.meanings().stream()
                        .filter(Meaning.Nationality.class::isInstance)
                        .map(m -> ((Meaning.Nationality) m).iso3())
                        .toList();
        return states.size() == 1 ? states.getFirst() : ambiguity.choose(states);
    }

    /// "The Indian Ocean", "the Gulf of Mexico": whether a name is part of that of something else.
    private boolean isWithinOther(int at, Hit hit) {
        var name = hit.reading().form();
        return hit.length() == 1
                && homographs.within().getOrDefault(name, List.of()).stream()
                        .anyMatch(phrase -> isAt(phrase, at - phrase.indexOf(name)));
    }

    /// Whether the words of a phrase stand at a token, the first also with what is written to it.
    private boolean isAt(List<String> phrase, int from) {
        for (var i = 0; i < phrase.size(); i++) {
            var word = phrase.get(i);
            var isThere =
                    i == 0
                            ? cursor.lexicon().readings(cursor.form(from)).stream()
                                    .anyMatch(reading -> reading.form().equals(word))
                            : cursor.form(from + i).equals(word);
            if (!isThere) {
                return false;
            }
        }
        return true;
    }

    /// "Polish Foreign Minister": whether a post follows a word with a capital letter.
    private boolean isBeforeTitle(int at) {
        return cursor.token(at).isCapitalised()
                && cursor.meaning(at + 1, Meaning.Title.class) != null;
    }

    /// Whether a token is written with a capital letter behind a word that is not: it begins no
    /// sentence, and stands in no headline of capitals.
    private boolean isCapitalisedWithin(int at) {
        return cursor.token(at).isCapitalised()
                && at > 0
                && cursor.token(at - 1).isWord()
                && !cursor.token(at - 1).isCapitalised();
    }

    /// Whether a word for both or all states just spoken of stands at a token: "both sides".
    boolean isGroup(int at) {
        var group = cursor.meaning(at, Meaning.Group.class);
        return group != null && group.isOfStates();
    }

    /// The word that tells homographs apart: the preposition written together with the name, else
    /// the word before it.
    private String before(int at, String preposition) {
        return preposition.isEmpty() ? cursor.form(at - 1) : preposition;
    }
}
