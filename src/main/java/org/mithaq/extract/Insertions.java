package org.mithaq.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.lexicon.Meaning.Tense;

/// Finds how far the words reach that may stand between two parts of what is told without a part in
/// it: adverbs, days, places, what stands between two commas, the words of a relative clause.
///
/// @param items of the sentence
record Insertions(List<Item> items) {

    /// How long what stands between two commas may be, in items.
    static final int MAX_ITEMS = 14;

    private static final int MAX_FILLER = 3;

    /// How many items may follow "became the first" up to its "to".
    private static final int MAX_ITEMS_OF_FIRST = 6;

    private static final String FIRST_TO = "FIRST_TO";

    /// How many words may tell who accompanies somebody, in items.
    private static final int MAX_COMPANY = 8;

    private static final Set<String> COMPANY = Set.of("ACCOMPANY", "IN_COMPANY");

    /// How many words may tell who attended, in items.
    private static final int MAX_ATTENDANCE = 6;

    /// Words for those who attend and are not named.
    private static final Set<String> ATTENDANTS =
            Set.of("DELEGATION_NOUN", "MEMBERS_NOUN", "REPRESENTATIVES_NOUN");

    /// How much more may be said of a building, in items.
    private static final int MAX_PREMISES = 4;

    /// What opens an aside, and what closes it.
    private static final Map<String, String> ASIDES =
            Map.of("(", ")", "-", "-", "\u2013", "\u2013", "\u2014", "\u2014");

    /// Verbs whose object is a party: what stands behind them need not be their subject.
    private static final Set<String> TAKE_PARTIES =
            Set.of(
                    "ACCUSE",
                    "BLAME",
                    "CALL_FOR",
                    "CONDEMN",
                    "INVITE",
                    "OPPOSE",
                    "PRAISE",
                    "SUPPORT",
                    "WARN");

    /// Just after an adverb, a day, a place with its preposition or what stands between two commas;
    /// the same item for none.
    int end(int at) {
        if (at >= items.size()) {
            return at;
        }
        var item = items.get(at);
        if (item.isOf("ADVERB")
                || item.chunk() instanceof Chunk.Day
                || (item.isOf("BE") && isProgressive(at + 1))) {
            return at + 1;
        }
        if (item.isOf("PREPOSITION")
                && at + 1 < items.size()
                && (items.get(at + 1).chunk() instanceof Chunk.Location
                        || (item.isOf("DURING") && isLand(items.get(at + 1))))) {
            return at + 2;
        }
        if (item.isOf(FIRST_TO)) {
            return endOfFirst(at);
        }
        var behind = behindPremises(at);
        if (behind > at) {
            return behind;
        }
        if (!item.isComma()) {
            return new Occasion(items).end(at);
        }
        var end = endBehindComma(at + 1);
        return end == at + 1 ? at : end;
    }

    /// Just behind a day, a place, an occasion, those who attended or a relative clause between
    /// commas; the same item for none.
    int endOfSetting(int at) {
        if (at >= items.size()) {
            return at;
        }
        if (items.get(at).isComma() && at + 1 < items.size() && items.get(at + 1).isOf("WHO")) {
            var behind = endBehindComma(at + 1);
            return behind == at + 1 ? at : behind;
        }
        if (items.get(at).isPunctuation()) {
            return behindAside(at);
        }
        var attended = behindAttendance(at);
        return attended > at ? attended : end(at);
    }

    /// Just behind what says where, when, how or on which occasion, also between two commas; the
    /// same item for none.
    int endOfCircumstance(int at) {
        return at < items.size() && items.get(at).isComma() ? end(at) : endOfSetting(at);
    }

    /// "(69)", "– who arrived yesterday –": just behind what stands between brackets or dashes
    /// where nobody is named in it; the same item for none.
    private int behindAside(int at) {
        var closing = ASIDES.get(items.get(at).form());
        for (var i = at + 1; closing != null && i < items.size() && i - at <= MAX_ITEMS; i++) {
            if (items.get(i).form().equals(closing)) {
                return i + 1;
            }
            if (items.get(i).chunk() instanceof Chunk.Persons) {
                return at;
            }
        }
        return at;
    }

    /// "In the presence of a number of senior officials": just behind those of whom nobody is
    /// named; the same item for none.
    private int behindAttendance(int at) {
        if (!items.get(at).isOf("ATTENDED_BY")) {
            return at;
        }
        var to = at + 1;
        var isOfSeveral = false;
        while (to < items.size() && to - at <= MAX_ATTENDANCE && isOfAttendance(items.get(to))) {
            isOfSeveral |= items.get(to).isOfAny(ATTENDANTS);
            to++;
        }
        return isOfSeveral ? to : at;
    }

    private static boolean isOfAttendance(Item item) {
        return item.chunk() == null
                && !item.isVerb()
                && !item.isPunctuation()
                && !item.isOf("PREPOSITION")
                && (item.isOf("BOTH") || item.isDefinite() || item.isOfAny(ATTENDANTS));
    }

    /// "(The president), accompanied by a delegation of senior officials, (will visit)": just
    /// behind those who are with the subject of the verb that follows and of whom nobody is named;
    /// the same item for none.
    int behindCompany(int at) {
        if (at >= items.size() || !(items.get(at).isOfAny(COMPANY) || isOfDelegation(at))) {
            return at;
        }
        var to = at + 1;
        while (to < items.size() && to - at <= MAX_COMPANY && isOfCompany(items.get(to))) {
            to++;
        }
        return to > at + 1 ? to : at;
    }

    /// "(The minister) and the delegation accompanying him".
    private boolean isOfDelegation(int at) {
        return at + 1 < items.size()
                && items.get(at).isOf("DELEGATION_NOUN")
                && items.get(at).reading().hasConjunction()
                && items.get(at + 1).isOf("ACCOMPANYING");
    }

    private static boolean isOfCompany(Item item) {
        return isWithinClause(item) && !item.isVerb();
    }

    /// "Became the first European country to": just after "to"; the same item where none follows.
    private int endOfFirst(int at) {
        for (var i = at + 1; i < items.size() && i - at <= MAX_ITEMS_OF_FIRST; i++) {
            if (items.get(i).isOf("INFINITIVE")) {
                return i + 1;
            }
            if (items.get(i).isPunctuation()) {
                return at;
            }
        }
        return at;
    }

    /// Whether a verb tells what somebody was the first, or among others, to do: he has done it,
    /// though "to" stands before it.
    boolean isDoneFirst(int verb) {
        for (var i = verb - 2; i >= Math.max(0, verb - 1 - MAX_ITEMS_OF_FIRST); i--) {
            if (items.get(i).isOf(FIRST_TO)) {
                return endOfFirst(i) == verb;
            }
        }
        return false;
    }

    /// Just behind a place told by its building ("in his office at the ministry", "at the Diriyah
    /// palace for conferences") or by a preposition written to its name; the same item for none.
    private int behindPremises(int at) {
        var word = items.get(at).isOf("DURING") ? at + 1 : at;
        if (word >= items.size()) {
            return at;
        }
        var item = items.get(word);
        if (!isPlaceWithPreposition(item) && !item.isOf("PREMISES") && !item.isOf("SETTLEMENT")) {
            return at;
        }
        var to = word + 1;
        while (to < items.size() && to - word <= MAX_PREMISES && isMoreOfPlace(items.get(to))) {
            to++;
        }
        return to;
    }

    private static boolean isPlaceWithPreposition(Item item) {
        return item.chunk() instanceof Chunk.Location location
                && !location.extent().preposition().isEmpty();
    }

    private static boolean isMoreOfPlace(Item item) {
        if (item.chunk() != null) {
            return item.chunk() instanceof Chunk.Location || item.chunk() instanceof Chunk.Body;
        }
        return (item.isDefinite()
                        || item.classes().isEmpty()
                        || !item.reading().preposition().isEmpty())
                && !item.isVerb()
                && !item.isPunctuation()
                && !item.isOf("GAP_BREAK")
                && !item.reading().hasConjunction();
    }

    private static boolean isLand(Item item) {
        return item.chunk() instanceof Chunk.State state && !state.isNationality();
    }

    /// Just after the comma that ends what a comma before an item begins: "in his office, and
    /// during a visit,"; the same item for none.
    int endBehindComma(int at) {
        for (var i = at; i < items.size() && i - at < MAX_ITEMS; i++) {
            if (items.get(i).isComma()) {
                return i + 1;
            }
        }
        return at;
    }

    /// Whether a comma ends what says more of the person before it: "X, the minister, said".
    boolean closesApposition(int at) {
        return at > 0
                && at < items.size()
                && items.get(at).isComma()
                && items.get(at - 1).chunk() instanceof Chunk.Persons
                && (isBeing(at + 1) || !isProgressive(at + 1));
    }

    /// Whether a comma ends a day or a place: "today (Friday), an agreement", "in Tangier, the
    /// minister".
    boolean closesSetting(int at) {
        return at > 0
                && at < items.size()
                && items.get(at).isComma()
                && (items.get(at - 1).chunk() instanceof Chunk.Day
                        || items.get(at - 1).chunk() instanceof Chunk.Location);
    }

    /// Whether a comma ends a relative clause, and no further thing is joined behind it.
    boolean mayGoOnBehindClause(int at) {
        return at + 1 < items.size()
                && items.get(at).isComma()
                && !items.get(at + 1).reading().hasConjunction();
    }

    static boolean isWithinClause(Item item) {
        return !(item.chunk() instanceof Chunk.Persons)
                && !item.isPunctuation()
                && !item.isOf("GAP_BREAK");
    }

    /// Just behind the words that may stand between a subject and its verb without a part in what
    /// is told: "who", "has", "also", a day.
    int behindFiller(int at) {
        var to = at;
        while (to < items.size() && to - at < MAX_FILLER && isFiller(items.get(to))) {
            to++;
        }
        return to;
    }

    /// Just behind the days and adverbs from an item on.
    int behindAdverbs(int at) {
        var to = at;
        while (to < items.size() && (isFiller(items.get(to)) || items.get(to).isOf("ADVERB"))) {
            to++;
        }
        return to;
    }

    /// Behind a verb and the words that may follow it, also behind the comma that closes them.
    int behindDay(int at) {
        var to = behindFiller(at);
        return to > at && to < items.size() && items.get(to).isComma() ? to + 1 : to;
    }

    /// "(A time) in which (the minister visits)": just behind the word that refers back to what a
    /// relative clause is about, unless the verb before it has a party as its object.
    int behindPronoun(int at) {
        var isPronoun = at > 0 && at + 1 < items.size() && items.get(at).isOf("WITHIN_IT");
        return isPronoun && TAKE_PARTIES.stream().noneMatch(items.get(at - 1)::isOf) ? at + 1 : at;
    }

    /// "(To) the north of (Iraq)", "(in) the city of (Erbil)": just behind the words for a part of
    /// a place, or for what it is.
    int behindPart(int at) {
        var to = at;
        while (to < items.size()
                && (items.get(to).isOf("PLACE_PART") || items.get(to).isOf("GOVERNS"))) {
            to++;
        }
        return to < items.size() ? to : at;
    }

    /// Whether a comma behind a subject may stand before its verb: it ends an apposition, or begins
    /// a relative clause.
    boolean mayGoOnBehindComma(int at) {
        return closesApposition(at)
                || (at + 1 < items.size()
                        && items.get(at).isComma()
                        && isFiller(items.get(at + 1))
                        && !items.get(at + 1).reading().hasConjunction());
    }

    /// Whether a quotation begins between a subject and its verb: "the minister «stressed …".
    boolean opensQuote(int at) {
        return at < items.size() && Saying.OPENING.contains(items.get(at).form());
    }

    private static boolean isFiller(Item item) {
        return item.isOf("FILLER") || item.chunk() instanceof Chunk.Day;
    }

    /// "Is also urging": whether a form without time of its own follows.
    private boolean isProgressive(int at) {
        var next = at;
        while (next < items.size() && items.get(next).isOf("ADVERB")) {
            next++;
        }
        return next < items.size()
                && !items.get(next).classes().isEmpty()
                && items.get(next).classes().stream().allMatch(c -> c.tense() == Tense.NONE);
    }

    /// "Is", "was": it has a time of its own, though no form tells it.
    private boolean isBeing(int at) {
        return at < items.size() && items.get(at).isOf("BE");
    }
}
