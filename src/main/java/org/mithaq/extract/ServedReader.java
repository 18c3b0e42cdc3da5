package org.mithaq.extract;

import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning;
import org.mithaq.lexicon.Meaning.OfficialName;
import org.mithaq.lexicon.Meaning.Title;
import org.mithaq.lexicon.Meaning.TitleKind;

/// Reads behind the words for a post which state or organisation it serves: its possessor, the
/// government or organisation in which it is held, the state for whose ministry somebody speaks.
final class ServedReader {

    /// How long the name of a ministry may be.
    private static final int MAX_MINISTRY_TOKENS = 5;

    private final Cursor cursor;
    private final LanguageLexicon lexicon;
    private final StateReader states;

    ServedReader(Cursor cursor, StateReader states) {
        this.cursor = cursor;
        this.lexicon = cursor.lexicon();
        this.states = states;
    }

    /// Whom a post serves by the words behind it; null for none.
    ///
    /// @param isKnown whether another word has told it
    StateReader.@Nullable Found by(Title title, int at, boolean isKnown) {
        var speaksFor = title.office() == OfficeType.SPOKESPERSON ? bySpeaker(at) : null;
        return speaksFor == null ? state(at, isKnown) : speaksFor;
    }

    /// "(The minister of culture) in Iran": the state behind a post that only states have; null
    /// where it is told otherwise or not at all.
    StateReader.@Nullable Found stateWithin(@Nullable OfficeType office, int at) {
        var state =
                Offices.OF_STATES_ONLY.contains(office)
                                && !lexicon.titles().isModifierBefore()
                                && lexicon.isLocative(cursor.form(at))
                        ? states.at(at + 1)
                        : null;
        return state == null || state.isAdjective() || state.isOrganization() ? null : state;
    }

    /// Whether a place of duty is told by "in" and not by "to".
    boolean isWithin(int at) {
        var hit = cursor.hit(at);
        return lexicon.isLocative(cursor.form(at))
                || (hit != null && lexicon.isLocativePreposition(hit.reading().preposition()));
    }

    /// The state or organisation behind a post: behind "of", or as its possessor; null for none.
    ///
    /// @param isKnown whether another word has told whom it serves
    StateReader.@Nullable Found state(int at, boolean isKnown) {
        var grammar = lexicon.titles();
        if (grammar.isModifierBefore()) {
            if (!grammar.of().contains(cursor.form(at))) {
                return null;
            }
            var state = states.at(cursor.afterArticle(at + 1));
            return state == null || state.isAdjective() ? null : state;
        }
        var named = states.at(at);
        var state = named == null ? states.seat(at) : named;
        if (state == null
                || state.hasConjunction()
                || (isKnown && !state.isAdjective())
                || isBehindDefinite(at, state)) {
            return null;
        }
        return isPartOfKnownName(at) ? null : state;
    }

    /// English: the state for which somebody speaks behind "of", also as its government, ministry
    /// or palace: "for the German government", "of the Kremlin"; null for none.
    StateReader.@Nullable Found bySpeaker(int at) {
        var grammar = lexicon.titles();
        if (!grammar.isModifierBefore() || !grammar.of().contains(cursor.form(at))) {
            return null;
        }
        var next = cursor.afterArticle(at + 1);
        var state = states.at(next);
        if (state == null) {
            return states.seat(next);
        }
        var isOwner = lexicon.isPossessive(cursor.form(state.to()));
        var ministry = isOwner ? state.to() + 1 : state.to();
        var words = cursor.word(ministry);
        if (words != null && cursor.isOf(ministry, "GOVERNMENT")) {
            return state.endingAt(ministry + words.length());
        }
        return state.isAdjective() ? null : state;
    }

    /// A definite post has no possessor: the name of a state behind "the defence minister" is
    /// another part of the sentence.
    private boolean isBehindDefinite(int at, StateReader.Found state) {
        return !state.isAdjective()
                && !state.isOrganization()
                && states.nationality(at) == null
                && state.preposition().isEmpty()
                && lexicon.isDefinite(cursor.form(at - 1));
    }

    /// "The visit of the defence minister to Egypt": a state behind a preposition is where somebody
    /// goes; only organisations and those who are sent abroad are told so with whom they serve.
    boolean isDestination(Title title, StateReader.Found state) {
        return title.office() != OfficeType.AMBASSADOR
                && title.office() != OfficeType.ENVOY
                && title.kind() != TitleKind.OPEN
                && !state.preposition().isEmpty()
                && !lexicon.isLocativePreposition(state.preposition())
                && !state.isOrganization();
    }

    /// "(The special envoy) for Yemen": the state that an envoy is sent to and does not serve; null
    /// for none.
    StateReader.@Nullable Found sentTo(Title title, int at) {
        var state = title.office() == OfficeType.ENVOY ? states.at(at) : null;
        return state == null
                        || state.isAdjective()
                        || state.isOrganization()
                        || state.preposition().isEmpty()
                ? null
                : state;
    }

    /// "(The special envoy) for the Yemeni crisis": the state whose crisis or peace an envoy is
    /// sent about; null for none.
    StateReader.@Nullable Found errand(Title title, int at) {
        var noun = title.office() == OfficeType.ENVOY ? cursor.word(at) : null;
        if (noun == null
                || noun.reading().preposition().isEmpty()
                || (!cursor.isOf(at, "WAR_TO_END_NOUN") && !cursor.isOf(at, "PEACE_OBJECT_NOUN"))) {
            return null;
        }
        var state = states.at(at + noun.length());
        return state == null || !state.isAdjective() ? null : state;
    }

    /// The state in which a governor's province lies; null for none known.
    StateReader.@Nullable Found stateOfProvince(Title title, int from, int to) {
        if (title.office() != OfficeType.GOVERNOR) {
            return null;
        }
        for (var at = from; at <= to; at++) {
            var hit = cursor.hit(at);
            var place = cursor.meaning(at, Meaning.PlaceName.class);
            if (hit != null && place != null && place.place().country() != null) {
                var span = cursor.span(at, at + hit.length());
                var end = at + hit.length();
                return new StateReader.Found(
                        span, end, place.place().country(), false, false, false, "");
            }
        }
        return null;
    }

    /// A nationality that is really a surname: "al-Sudani" in the name of a known official.
    private boolean isPartOfKnownName(int at) {
        return cursor.meaning(at, OfficialName.class) != null;
    }

    /// The organisation or government in which a post is held; null for none.
    ///
    /// @param isLesser whether the post is one within a ministry or body, and so may be told with
    ///   it
    StateReader.@Nullable Found workplace(Title title, int at, boolean isLesser) {
        var organization = organization(title, at);
        var cabinet = organization == null ? cabinet(at) : organization;
        return cabinet == null && isLesser ? ministry(at) : cabinet;
    }

    /// "(The head of the Asia department) at the Russian foreign ministry": the state of the
    /// ministry or parliament in which a lesser post is held; null for none.
    StateReader.@Nullable Found ministry(int at) {
        var word = lexicon.isLocative(cursor.form(at)) ? at + 1 : at;
        var noun = cursor.word(word);
        if (noun == null
                || (word == at && !lexicon.isLocativePreposition(noun.reading().preposition()))) {
            return null;
        }
        var end = word + noun.length();
        if (cursor.isOf(word, "MINISTRY")) {
            while (end - word < MAX_MINISTRY_TOKENS
                    && states.at(end) == null
                    && lexicon.isDefinite(cursor.form(end))) {
                end++;
            }
        } else if (!cursor.isOf(word, "GOVERNMENT")) {
            return null;
        }
        var found = states.at(end);
        return found == null
                        || found.isOrganization()
                        || found.hasConjunction()
                        || (!found.isAdjective() && end > word + 1)
                ? null
                : found;
    }

    /// "Head of the population division in the United Nations": the organisation in which somebody
    /// works who is not sent to it, and whom he so serves; null for none.
    private StateReader.@Nullable Found organization(Title title, int at) {
        if (lexicon.titles().isModifierBefore()
                || title.office() == OfficeType.AMBASSADOR
                || title.office() == OfficeType.ENVOY
                || !lexicon.isLocative(cursor.form(at))) {
            return null;
        }
        var found = states.at(at + 1);
        return found != null && found.isOrganization() && !found.isAdjective() ? found : null;
    }

    /// "(The minister of health) in the Yemeni government": the state of the government in which a
    /// post is held; null for none.
    private StateReader.@Nullable Found cabinet(int at) {
        var word = lexicon.isLocative(cursor.form(at)) ? at + 1 : at;
        if (!isWithin(at) || !cursor.isOf(word, "CABINET")) {
            return null;
        }
        var found = states.at(word + 1);
        return found == null || found.isOrganization() || !found.isAdjective() ? null : found;
    }

    /// Whether only states have such a post, so that where it is held tells for which.
    boolean isOfStatesOnly(Title title) {
        var open =
                title.kind() == TitleKind.OPEN ? lexicon.titles().open().get(title.head()) : null;
        var office = open == null ? title.office() : open.body();
        return Offices.OF_STATES_ONLY.contains(office);
    }
}
