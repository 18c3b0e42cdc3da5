package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.SeedData.PlaceKind;

/// When and where what a word of a sentence tells takes place: the days and places around it.
record Setting(Scene scene) {

    /// How far from what tells an event the first place of a list of places and days may stand.
    private static final int NEAR_STOP_ITEMS = 40;

    /// The most places that such a list goes on with.
    private static final int MAX_DATED_STOPS = 12;

    /// How many items away from the trigger a year alone may stand.
    private static final int YEAR_REACH_ITEMS = 4;

    /// How far behind "ever since" a day may stand that is only counted from, in items.
    private static final int SINCE_REACH_ITEMS = 6;

    /// How many items may stand between the day on which something was said and "that".
    private static final int SAYING_REACH_ITEMS = 10;

    /// How many items of the words for a kind of place may stand before its name.
    private static final int PREMISES_REACH_ITEMS = 6;

    /// How far behind the verb of an agreement its day and place may stand, in items: "which the
    /// six powers concluded with Iran on 14 July in Vienna".
    private static final int AGREEMENT_REACH_ITEMS = 8;

    /// How far from a city the words for an event named by it may stand, in items.
    private static final int EVENT_REACH_ITEMS = 4;

    /// How far behind a trigger its host may be told in a clause of its own, in items.
    private static final int HOST_REACH_ITEMS = 5;

    /// Nouns for what is known by the city in which it took place.
    static final List<String> GATHERINGS =
            List.of("MEETING_NOUN", "NEGOTIATION_NOUN", "CONFERENCE_NOUN", "SUMMIT_NOUN");

    /// How far behind its owner a building may stand, in items: "the president's summer palace".
    private static final int OWNED_REACH_ITEMS = 2;

    /// How many items may name an event further before the clause that says when it is held.
    private static final int NAME_REACH_ITEMS = 3;

    private static final int YEAR_DIGITS = 4;

    /// How many items may tell what somebody did at a place before the next one, with the place.
    private static final int MAX_CLAUSE_ITEMS = 9;

    /// What has the day behind it for its own.
    private static final Set<String> TAKE_DAYS = Set.of("NAMED_BY_DAY", "PUBLISHED");

    /// The day nearest to the trigger in its clause; null for none.
    Chunk.@Nullable Day dayNear(int trigger) {
        return dayNear(trigger, trigger + 1, _ -> true);
    }

    /// The day nearest to the trigger in its clause of those that may be meant; null for none.
    ///
    /// @param to just after the last item that is sure to be of that clause
    Chunk.@Nullable Day dayNear(int trigger, int to, Predicate<Chunk.Day> mayBeMeant) {
        Chunk.Day best = null;
        var bestDistance = Integer.MAX_VALUE;
        for (var i = scene.reachBefore(trigger); i < scene.reachAfter(trigger, to); i++) {
            if (scene.items().get(i).chunk() instanceof Chunk.Day day
                    && distance(i, trigger, to) - (i < to ? 0 : 1) < bestDistance
                    && isTimeOf(i, trigger, to, day)
                    && mayBeMeant.test(day)) {
                best = day;
                bestDistance = distance(i, trigger, to);
            }
        }
        return best;
    }

    /// How far a day stands from what is told, in items: behind it from its last words, unless
    /// another event is told between; a clause that tells when it was held is nearest.
    private int distance(int at, int trigger, int to) {
        if (isWithinHolding(at, trigger)) {
            return 1;
        }
        var isOfOther =
                at >= to
                        && scene.items().subList(to, at).stream()
                                .anyMatch(item -> item.isOfAny(GATHERINGS));
        return at >= to && !isOfOther ? at - to + 1 : Math.abs(at - trigger);
    }

    /// "Discussed yesterday the summit that was held (in Cairo last March)": whether a day stands
    /// in the clause behind a noun that says when and where it took place.
    private boolean isWithinHolding(int at, int trigger) {
        var items = scene.items();
        var who = trigger + 1;
        while (who < at && who - trigger <= NAME_REACH_ITEMS && !items.get(who).isOf("WHO")) {
            who++;
        }
        return who + 1 < at
                && items.get(who).isOf("WHO")
                && items.get(who + 1).isOfAny(MeetingProgress.HOLDING)
                && items.subList(who + 2, at).stream()
                        .noneMatch(item ->
                                item.isVerb()
                                        || item.isOf("CLAUSE_BREAK")
                                        || item.isOfAny(GATHERINGS));
    }

    /// Whether a year stands beside what is told, or at the beginning of the sentence before a
    /// comma.
    private boolean isBesideOrFirst(int at, int trigger, int to) {
        var isFirst =
                at <= 1 && at + 1 < scene.items().size() && scene.items().get(at + 1).isComma();
        return isFirst || distance(at, trigger, to) <= YEAR_REACH_ITEMS;
    }

    /// A day behind "since" is no time of the event, nor is that of an agreement "reached last
    /// week"; a bare year only counts beside it.
    private boolean isTimeOf(int at, int trigger, int to, Chunk.Day day) {
        var past = day.date().past();
        var isYear = past != null && past.precision() == DatePrecision.YEAR;
        var isSince =
                at > 0
                        && (scene.items().get(at - 1).isOf("SINCE")
                                || (at > 1
                                        && at - 1 != trigger
                                        && scene.items().get(at - 2).isOf("SINCE")));
        return !isSince
                && !isWithinSince(at, trigger)
                && !isOfWordBefore(at)
                && !isOfAgreement(at, trigger)
                && !isOfSaying(at, trigger)
                && !isOfSpeaking(at, trigger)
                && !isOfSubjectBefore(at, trigger)
                && !isOfCallingOff(at, past)
                && (!isYear || isBesideOrFirst(at, trigger, to));
    }

    /// "The 14 July (agreement)", "the papers out today": whether a day is of the word before it.
    boolean isOfWordBefore(int at) {
        return at > 0 && scene.items().get(at - 1).isOfAny(TAKE_DAYS);
    }

    /// Whether a day stands behind "ever since" and what is counted from: "the first visit since he
    /// took office in February".
    private boolean isWithinSince(int at, int trigger) {
        return scene
                .items()
                .subList(Math.max(trigger, at - SINCE_REACH_ITEMS), Math.max(trigger, at))
                .stream()
                .anyMatch(item -> item.isOf("EVER_SINCE"));
    }

    /// "Was called off on Monday": when it was called off, and not when it was to take place.
    private boolean isOfCallingOff(int at, @Nullable FactDate day) {
        var items = scene.items();
        return day != null
                && day.precision() == DatePrecision.DAY
                && at > 0
                && items.get(at - 1).isOf("CALLED_OFF")
                && !(at + 1 < items.size() && items.get(at + 1).isOf("POSSESSIVE"));
    }

    /// Whether a day is when what follows was said: "said on Monday that the talks …", also between
    /// commas.
    private boolean isOfSaying(int at, int trigger) {
        var isBetweenCommas = isBetweenCommas(at, trigger);
        var behind = isBetweenCommas ? at + 2 : at + 1;
        return behind < trigger
                && scene.items().get(behind).isOf("BARE_THAT")
                && scene.items().subList(Math.max(0, at - Scene.STATUS_REACH_ITEMS), at).stream()
                        .anyMatch(item ->
                                item.isOf("SAY") || (isBetweenCommas && item.isOf("STATE")));
    }

    /// Whether a day is when somebody spoke of what was done on the occasion that a noun behind
    /// "that" tells: "said today in parliament that it gave nothing away in the talks"; what he
    /// said it at stands behind a comma.
    boolean isOfSpeaking(int at, int noun) {
        var items = scene.items();
        return isOccasionInClause(noun)
                && items.subList(Math.min(at + 1, noun), noun).stream()
                        .limit(SAYING_REACH_ITEMS)
                        .anyMatch(item -> item.isOf("BARE_THAT") || item.isOf("THAT_HE"))
                && items.subList(Math.max(0, at - Scene.STATUS_REACH_ITEMS), at).stream()
                        .anyMatch(
                                item -> item.isVerb() && (item.isOf("SAY") || item.isOf("STATE")));
    }

    /// "The importance of the meeting tomorrow (is) that it completes the talks of last month":
    /// whether a day is of what a clause behind it only says something of.
    private boolean isOfSubjectBefore(int at, int trigger) {
        return at + 1 < trigger
                && scene.items().get(at + 1).isOf("THAT_HE")
                && scene.items().subList(Math.max(0, at - Scene.STATUS_REACH_ITEMS), at).stream()
                        .noneMatch(Item::isVerb);
    }

    /// Whether a noun tells the occasion of what its clause tells, without a comma before it.
    private boolean isOccasionInClause(int noun) {
        return noun > 1
                && !scene.items().get(noun - 2).isComma()
                && (scene.hasDirectlyBefore(noun, "ON_OCCASION")
                        || scene.hasDirectlyBefore(noun, "AFTERWARDS"));
    }

    private boolean isBetweenCommas(int at, int trigger) {
        return at + 1 < trigger && scene.items().get(at + 1).isComma();
    }

    /// Whether a day is when a plan told behind it was made known: "announced on Monday that he
    /// would meet", "said Monday he would meet".
    boolean isWhenAnnounced(Chunk.Day day, int trigger) {
        var at = at(day);
        var behind = isBetweenCommas(at, trigger) ? at + 2 : at + 1;
        if (behind >= trigger) {
            return false;
        }
        for (var i = at - 1; i >= Math.max(0, at - Scene.STATUS_REACH_ITEMS); i--) {
            var item = scene.items().get(i);
            if (item.isOf("SAID_NEXT")) {
                return false;
            }
            if (item.isVerb() && (item.isOf("SAY") || item.isOf("STATE"))) {
                return scene.items().get(behind).isOf("SAID_NEXT")
                        || (isBehindSpeaker(i) && isSubject(behind));
            }
        }
        return false;
    }

    /// Whether a verb of saying has its speaker before it, so that somebody named behind it is one
    /// of whom he speaks: "the Kremlin said on Monday President Putin would …".
    private boolean isBehindSpeaker(int verb) {
        return verb > 0
                && !scene.items().get(verb - 1).isPunctuation()
                && !scene.items().get(verb).reading().hasConjunction();
    }

    private boolean isSubject(int at) {
        return scene.items().get(at).chunk() instanceof Chunk.Persons
                || scene.items().get(at).chunk() instanceof Chunk.State;
    }

    /// Whether a day or place stands behind a word that tells when or where an agreement was made.
    private boolean isOfAgreement(int at, int trigger) {
        var from = Math.max(at > trigger ? trigger + 1 : 0, at - AGREEMENT_REACH_ITEMS);
        return scene.items().subList(from, at).stream().anyMatch(item -> item.isOf("REACHED"));
    }

    /// "The 2013 G7 summit": the year before the noun for a gathering, of which the words between
    /// tell more; null for none.
    ///
    /// @param to just after the words that tell the gathering
    @Nullable FactDate yearInName(int trigger, int to) {
        var items = scene.items();
        var noun =
                IntStream.range(trigger, to)
                        .filter(i -> items.get(i).isOfAny(GATHERINGS))
                        .findFirst()
                        .orElse(-1);
        for (var i = noun - 1; i >= Math.max(0, noun - NAME_REACH_ITEMS); i--) {
            var item = items.get(i);
            var year = item.isNumber(YEAR_DIGITS) ? DateReader.yearOf(item.form()) : null;
            if (year != null) {
                return year;
            }
            if (item.isVerb() || item.isPunctuation() || item.isOf("PREPOSITION")) {
                return null;
            }
        }
        return null;
    }

    /// Whether a day near a trigger in its clause lies wholly ahead of the article.
    boolean hasDayAhead(int trigger) {
        var published = scene.text().article().date();
        for (var i = trigger + 1;
                i < Math.min(scene.reachAfter(trigger), trigger + 1 + Scene.STATUS_REACH_ITEMS);
                i++) {
            if (published != null
                    && scene.items().get(i).chunk() instanceof Chunk.Day day
                    && day.date().past() != null
                    && day.date().past().liesAfter(published)) {
                return true;
            }
        }
        return false;
    }

    /// The place governed by a locative in the clause of the trigger, the nearest after it first;
    /// null for none.
    ///
    /// @param to just after the last item that is sure to be of that clause
    @Nullable Chunk placeNear(int trigger, int to, LanguageLexicon locatives) {
        for (var i = trigger + 1; i < scene.reachAfter(trigger, to); i++) {
            if (scene.items().get(i).isOf("TOPIC_FOLLOWS") || (i >= to && isOtherEvent(i))) {
                break;
            }
            if (isPlace(i, trigger, locatives)) {
                return scene.items().get(cityOf(i, locatives)).chunk();
            }
        }
        for (var i = trigger - 1; i >= scene.reachBefore(trigger); i--) {
            if (isPlace(i, trigger, locatives) && !isWhereSaid(i, trigger)) {
                return scene.items().get(cityOf(i, locatives)).chunk();
            }
        }
        return null;
    }

    /// "The ministry said in Berlin (yesterday) that he would meet": whether a place is where what
    /// follows was said.
    private boolean isWhereSaid(int at, int trigger) {
        var items = scene.items();
        var behind = at + 1;
        while (behind < trigger
                && (items.get(behind).isComma()
                        || items.get(behind).chunk() instanceof Chunk.Day)) {
            behind++;
        }
        return behind < trigger
                && (items.get(behind).isOf("BARE_THAT") || items.get(behind).isOf("SAID_NEXT"))
                && items.subList(Math.max(0, at - Scene.STATUS_REACH_ITEMS), at).stream()
                        .anyMatch(item -> item.isOf("SAY") || item.isOf("STATE"));
    }

    /// "(They met) before the summit (in Paris)": whether another event is told behind "before" or
    /// "after", which has a place of its own.
    private boolean isOtherEvent(int at) {
        var items = scene.items();
        return (items.get(at).isOf("SINCE") || items.get(at).isOf("AFTERWARDS"))
                && at + 1 < items.size()
                && items.get(at + 1).isOfAny(GATHERINGS);
    }

    /// "At the Russian foreign ministry in Moscow": the city right behind a ministry; the same item
    /// where none is told.
    private int cityOf(int at, LanguageLexicon locatives) {
        var items = scene.items();
        if (!(items.get(at).chunk() instanceof Chunk.State)) {
            return at;
        }
        var next = at + 1;
        while (next < items.size()
                && next <= at + 2
                && items.get(next).isPlain()
                && items.get(next).isDefinite()
                && items.get(next).reading().preposition().isEmpty()) {
            next++;
        }
        var isBehindWord = next < items.size() && locatives.isLocative(items.get(next).bareForm());
        var city = isBehindWord ? next + 1 : next;
        return city < items.size()
                        && items.get(city).chunk() instanceof Chunk.Location
                        && (isBehindWord
                                || locatives.isLocativePreposition(
                                        items.get(city).reading().preposition()))
                ? city
                : at;
    }

    private boolean isPlace(int at, int trigger, LanguageLexicon locatives) {
        var chunk = scene.items().get(at).chunk();
        if (chunk instanceof Chunk.Location
                && at > 0
                && (scene.items().get(at - 1).isOf("WITNESS") || isKnownByPlace(at, trigger))) {
            return true;
        }
        if (chunk instanceof Chunk.Location && isOfEventBeside(at)) {
            return true;
        }
        var isAttached =
                locatives.isLocativePreposition(scene.items().get(at).reading().preposition());
        var before = at > 1 && isBetween(scene.items().get(at - 1)) ? at - 2 : at - 1;
        var isGoverned =
                (before >= 0 && locatives.isLocative(scene.items().get(before).bareForm()))
                        || isNamedBehindPremises(at, locatives);
        return switch (chunk) {
            case Chunk.Location location ->
                    (isAttached || isGoverned)
                            && !(location.place().kind() == PlaceKind.REGION
                                    && isOfNoun(isAttached ? at - 1 : before - 1, trigger))
                            && !isOfAgreement(at, trigger)
                            && !(at > trigger && isOfCeasefire(at, trigger, locatives))
                            && !(at > trigger
                                    && scene.items().get(trigger).isOf("DISCUSS")
                                    && isOfNoun(before - 1, trigger));
            case Chunk.State state ->
                    !state.isNationality()
                            && isGoverned
                            && !isWithinCompound(at)
                            && !isOfAgreement(at, trigger)
                            && !isOfNoun(before - 1, trigger);
            case null, default -> false;
        };
    }

    /// "At the U.S.-Caribbean summit": whether a hyphen joins a name to the one behind it.
    private boolean isWithinCompound(int at) {
        var tokens = scene.text().tokens();
        var next = scene.items().get(at).to();
        var end = tokens.get(next - 1).end();
        return next < tokens.size()
                && tokens.get(next).start() == end + 1
                && scene.text().text().charAt(end) == '-';
    }

    /// "A ceasefire in the city of Hodeidah": whether a place is that of what was agreed upon or
    /// spoken of.
    private boolean isOfCeasefire(int at, int trigger, LanguageLexicon locatives) {
        var items = scene.items();
        var in = at;
        while (in > at - PREMISES_REACH_ITEMS
                && in > 0
                && !locatives.isLocativePreposition(items.get(in).reading().preposition())
                && !locatives.isLocative(items.get(in).bareForm())) {
            in--;
        }
        return in - 1 > trigger
                && (items.get(in - 1).isOf("CEASEFIRE_NOUN")
                        || items.get(in - 1).isOf("TOPIC_FOLLOWS"));
    }

    /// Whether a place or state stands behind "in" or "at".
    boolean isIn(int at, LanguageLexicon locatives) {
        var items = scene.items();
        var before = at > 1 && isBetween(items.get(at - 1)) ? at - 2 : at - 1;
        return isStop(at)
                && (locatives.isLocativePreposition(items.get(at).reading().preposition())
                        || (before >= 0 && locatives.isLocative(items.get(before).bareForm())));
    }

    /// "On the sidelines of the Munich Security Conference": whoever meets beside an event meets in
    /// its city.
    private boolean isOfEventBeside(int at) {
        var items = scene.items();
        var isOfEvent =
                IntStream.range(Math.max(0, at - 1), Math.min(items.size(), at + EVENT_REACH_ITEMS))
                        .mapToObj(items::get)
                        .anyMatch(item -> item.isOfAny(GATHERINGS));
        return isOfEvent
                && IntStream.range(Math.max(0, at - EVENT_REACH_ITEMS), at)
                        .mapToObj(items::get)
                        .anyMatch(item -> item.isOf("BESIDE_EVENT"));
    }

    /// "In the Swiss city of Lausanne", "at the airport of Doha": whether words for a kind of place
    /// stand between "in" and a place.
    private boolean isNamedBehindPremises(int at, LanguageLexicon locatives) {
        var isState = scene.items().get(at).chunk() instanceof Chunk.State;
        var isOfKind = false;
        for (var i = at - 1; i >= Math.max(0, at - PREMISES_REACH_ITEMS); i--) {
            var item = scene.items().get(i);
            var isLocative =
                    locatives.isLocative(item.bareForm())
                            || locatives.isLocativePreposition(item.reading().preposition());
            isOfKind |=
                    isState
                            ? item.isOf("SEAT_PREMISES")
                            : item.isOf("PREMISES") || item.isOf("SETTLEMENT");
            if (isLocative) {
                return isOfKind;
            }
            if (item.isVerb()
                    || item.isPunctuation()
                    || item.isOf("GAP_BREAK")
                    || (item.isOf("PREPOSITION") && !locatives.titles().of().contains(item.form()))
                    || item.reading().hasConjunction()
                    || item.chunk() instanceof Chunk.Persons
                    || item.chunk() instanceof Chunk.Day) {
                return false;
            }
        }
        return false;
    }

    /// "Cyprus hosts", "hosted by Qatar": the place or state that is told to host what a trigger
    /// tells, or to see it take place; null for none.
    ///
    /// @param to just after the last item that is sure to be of that clause
    @Nullable Chunk hostNear(int trigger, int to) {
        var end =
                Math.max(
                        scene.reachAfter(trigger, to),
                        Math.min(trigger + HOST_REACH_ITEMS, scene.items().size()));
        for (var i = scene.reachBefore(trigger); i < end; i++) {
            var item = scene.items().get(i);
            var isHosting = item.isOf("WITNESS") || item.isOf("HOSTS_HERE");
            if (item.isOf("HOSTED_BY") || isHosting) {
                var behind =
                        i + 1 < end && scene.items().get(i + 1).chunk() instanceof Chunk.Day
                                ? i + 2
                                : i + 1;
                if (isHost(behind)) {
                    return scene.items().get(behind).chunk();
                }
                var before = i - 1;
                while (before > 0
                        && scene.items().get(before).chunk() == null
                        && !scene.items().get(before).isPunctuation()
                        && i - before <= 2) {
                    before--;
                }
                if (isHosting && isHost(before)) {
                    return scene.items().get(before).chunk();
                }
            }
        }
        return null;
    }

    /// "At the prime minister's office": whether persons are only told for the building of theirs
    /// behind them.
    static boolean isOwnerOfPremises(List<Item> items, int at) {
        var behind = at + 1;
        return behind < items.size()
                && items.get(behind).isOf("POSSESSIVE")
                && items
                        .subList(behind + 1, Math.min(items.size(), behind + 1 + OWNED_REACH_ITEMS))
                        .stream()
                        .anyMatch(item -> item.isOf("OWNED_PREMISES"));
    }

    /// Whether it is told to take place in somebody's own palace, office or house.
    ///
    /// @param to just after the last item that is sure to be of that clause
    boolean isAtHome(int trigger, int to) {
        return IntStream.range(scene.reachBefore(trigger), scene.reachAfter(trigger, to))
                .anyMatch(i -> scene.items().get(i).isOf("OWN_PREMISES"));
    }

    private boolean isHost(int at) {
        if (at < 0 || at >= scene.items().size()) {
            return false;
        }
        var item = scene.items().get(at);
        var isOne =
                !item.reading().hasConjunction()
                        && item.reading().preposition().isEmpty()
                        && (at == 0
                                || !(scene.items().get(at - 1).isConjunction()
                                        || scene.items().get(at - 1).isOf("PREPOSITION")))
                        && (at + 1 >= scene.items().size()
                                || !(scene.items().get(at + 1).chunk() != null
                                        && scene.items().get(at + 1).reading().hasConjunction()));
        return isOne && isStop(at);
    }

    /// "The Vienna talks": a city right behind the noun for what took place there, unless another
    /// city or state goes on with it ("the talks of Moscow and Washington").
    private boolean isKnownByPlace(int at, int trigger) {
        var items = scene.items();
        var next = at + 1 < items.size() ? items.get(at + 1) : null;
        var isOneOfSeveral =
                next != null
                        && next.chunk() != null
                        && (next.reading().hasConjunction()
                                || !next.reading().preposition().isEmpty());
        var isNamed =
                at == trigger + 1
                        ? items.get(trigger).isOfAny(GATHERINGS)
                        : at > trigger
                                && (items.get(at - 1).isOf("SUMMIT_NOUN")
                                        || items.get(at - 1).isOf("CONFERENCE_NOUN"));
        return isNamed && items.get(at).reading().preposition().isEmpty() && !isOneOfSeveral;
    }

    /// Whether an item may stand between "in" and a place: an article, a mark of quotation.
    private static boolean isBetween(Item item) {
        return item.isOf("ARTICLE") || Saying.isQuotationMark(item);
    }

    /// Whether "in Syria" goes on about a noun, as "human rights" or "the conflict", and not about
    /// what takes place.
    private boolean isOfNoun(int at, int trigger) {
        if (at < 0 || at == trigger) {
            return false;
        }
        var item = scene.items().get(at);
        var isWord = item.chunk() == null && Character.isLetter(first(item));
        return isWord && (item.isPlain() || item.isOf("TOPIC") || item.isOf("TOPIC_FOLLOWS"));
    }

    /// The places that a list goes on with behind one: "(to Cairo) and Amman, then to Riyadh".
    List<Chunk> stopsBehind(Chunk place) {
        var stops = new ArrayList<Chunk>();
        var at = at(place);
        while (at >= 0) {
            at = nextStop(at, !stops.isEmpty());
            if (at >= 0) {
                stops.add(scene.items().get(at).chunk());
            }
        }
        return stops;
    }

    /// The places that a list goes on with behind a place and its day, where each has a day of its
    /// own: "(in Vienna in May), Malta in September, and in Bangkok in January".
    ///
    /// @param trigger the item that tells what took place there, near which the place stands
    Map<Chunk, Chunk.Day> datedStopsBehind(Chunk place, int trigger) {
        var stops = new LinkedHashMap<Chunk, Chunk.Day>();
        var near =
                IntStream.range(
                        Math.max(0, trigger - NEAR_STOP_ITEMS),
                        Math.min(scene.items().size(), trigger + NEAR_STOP_ITEMS));
        var at =
                near.filter(i -> place.equals(scene.items().get(i).chunk())).findFirst().orElse(-1);
        var day = at < 0 ? -1 : dayBehind(at);
        while (day >= 0 && stops.size() < MAX_DATED_STOPS) {
            var stop = stopBehindDay(day);
            day = stop < 0 ? -1 : dayBehind(stop);
            if (day >= 0) {
                stops.put(
                        Objects.requireNonNull(scene.items().get(stop).chunk()),
                        (Chunk.Day) Objects.requireNonNull(scene.items().get(day).chunk()));
            }
        }
        return stops;
    }

    /// The item of the day right behind another item, with a preposition between; negative for
    /// none, and where a clause begins: "and Egypt on Monday signed".
    private int dayBehind(int item) {
        var at =
                item + 1 < scene.items().size() && scene.items().get(item + 1).isOf("PREPOSITION")
                        ? item + 2
                        : item + 1;
        var isDay = at < scene.items().size() && scene.items().get(at).chunk() instanceof Chunk.Day;
        return isDay && (at + 1 == scene.items().size() || !scene.items().get(at + 1).isVerb())
                ? at
                : -1;
    }

    /// The item of the place with which a list goes on behind a day, with a comma, "and", "then"
    /// and a preposition between; negative for none.
    private int stopBehindDay(int day) {
        var items = scene.items();
        var at = day + 1;
        while (at < items.size()
                && (items.get(at).isComma()
                        || items.get(at).isConjunction()
                        || items.get(at).isOf("NEXT_STOP"))) {
            at++;
        }
        var stop = at < items.size() && items.get(at).isOf("PREPOSITION") ? at + 1 : at;
        return isStop(stop) && (at > day + 1 || items.get(stop).reading().hasConjunction())
                ? stop
                : -1;
    }

    private int at(Chunk chunk) {
        for (var i = 0; i < scene.items().size(); i++) {
            if (chunk.equals(scene.items().get(i).chunk())) {
                return i;
            }
        }
        return -1;
    }

    /// The item of the place that a list goes on with behind an item; negative where it ends.
    ///
    /// @param isLong whether the list has two places already, so that a comma may stand before
    ///   "and"
    private int nextStop(int at, boolean isLong) {
        var items = scene.items();
        var behindComma = at + 1 < items.size() && items.get(at + 1).isComma() ? at + 2 : at + 1;
        var isNext =
                behindComma < items.size()
                        && (items.get(behindComma).isOf("NEXT_STOP")
                                || items.get(behindComma).isOf("ALSO_STOP"));
        var stop = isNext ? behindComma + 1 : behindComma;
        var isJoined =
                isNext
                        || (stop < items.size()
                                && items.get(stop).reading().hasConjunction()
                                && (isLong || behindComma == at + 1));
        var beside = isJoined ? stopAt(stop) : -1;
        return beside >= 0 || isNext ? beside : stopBehindClause(at + 1);
    }

    /// "(To France), signed an agreement there, then (to Italy)": the next stop behind what
    /// somebody did at the one before; negative where another place or a new clause comes first.
    private int stopBehindClause(int from) {
        var items = scene.items();
        for (var i = from; i < items.size() && i - from < MAX_CLAUSE_ITEMS; i++) {
            if (items.get(i).isOf("NEXT_STOP")) {
                return stopAt(i + 1);
            }
            if (isStop(i)
                    || items.get(i).isOf("CLAUSE_BREAK")
                    || (items.get(i).isPunctuation() && !items.get(i).isComma())) {
                return -1;
            }
        }
        return -1;
    }

    /// An item if it is a place about which no clause begins; else negative.
    private int stopAt(int at) {
        return isStop(at) && (at + 1 == scene.items().size() || !scene.items().get(at + 1).isVerb())
                ? at
                : -1;
    }

    private boolean isStop(int at) {
        return at < scene.items().size()
                && (scene.items().get(at).chunk() instanceof Chunk.Location
                        || (scene.items().get(at).chunk() instanceof Chunk.State state
                                && !state.isNationality()));
    }

    /// Whether a place behind a trigger is where something spoken about is: "(discussed) during his
    /// visit the war in Syria".
    boolean isWithinTopic(Chunk place, int trigger) {
        var to = Math.min(scene.items().size(), trigger + Scene.CLAUSES_REACH_ITEMS);
        var at = trigger + 1;
        while (at < to && !place.equals(scene.items().get(at).chunk())) {
            at++;
        }
        return at < to
                && scene.items().subList(trigger + 1, at).stream()
                        .anyMatch(item -> item.isOf("TOPIC_FOLLOWS"));
    }

    private char first(Item item) {
        return scene.text().text().charAt(scene.text().tokens().get(item.from()).start());
    }

    /// Just after the verb of a clause right behind some words that tells when or where an event is
    /// held: "the summit, which was held in Sochi", "which was to be held on Friday"; the same item
    /// where there is none.
    ///
    /// @param holding the word classes of such verbs
    int behindHolding(int at, List<String> holding) {
        var i = behindName(at);
        if (i >= scene.items().size()
                || !scene.items().get(i).isOf("CLAUSE_BREAK")
                || scene.items().get(i).isVerb()) {
            return at;
        }
        i++;
        while (i < scene.items().size()
                && i - at <= Scene.STATUS_REACH_ITEMS
                && isAuxiliary(scene.items().get(i))) {
            i++;
        }
        if (i < scene.items().size()
                && scene.items().get(i - 1).isOf("SCHEDULED")
                && isTimeOrPlace(scene.items().get(i))) {
            return i;
        }
        var isHeld =
                i + 1 < scene.items().size()
                        && (isHostedAt(i + 1)
                                || (scene.items().get(i).isOfAny(holding)
                                        && isTimeOrPlace(scene.items().get(i + 1))));
        return isHeld ? i + 1 : at;
    }

    /// The verb that tells of the noun before an item that it is held, with or without "which":
    /// "the talks, held", "the call that took place", "the meeting was held"; negative for none.
    ///
    /// @param holding the word classes of such verbs
    int holdingBehind(int at, List<String> holding) {
        var i = behindName(at);
        var items = scene.items();
        while (i < items.size()
                && i - at <= Scene.STATUS_REACH_ITEMS
                && (isAuxiliary(items.get(i))
                        || (items.get(i).isOf("CLAUSE_BREAK") && !items.get(i).isVerb()))) {
            i++;
        }
        return i < items.size()
                        && holding.stream().map(items.get(i)::tenseAs).anyMatch(Tense.PAST::equals)
                ? i
                : -1;
    }

    /// Just after the words that name a noun further, and a comma: "the meeting of the committee
    /// for the initiative, which".
    private int behindName(int at) {
        var i = at;
        while (i < scene.items().size()
                && i - at < NAME_REACH_ITEMS
                && isOfName(scene.items().get(i))) {
            i++;
        }
        return i < scene.items().size() && scene.items().get(i).isComma() ? i + 1 : i;
    }

    private static boolean isOfName(Item item) {
        return item.chunk() == null
                && !item.isVerb()
                && !item.isComma()
                && !item.isOf("CLAUSE_BREAK")
                && !item.isOf("PREPOSITION")
                && !Saying.isQuotationMark(item);
    }

    private static boolean isAuxiliary(Item item) {
        return item.isOf("FILLER")
                || item.isOf("BE")
                || item.isOf("SCHEDULED")
                || (item.isOf("STATUS_PLANNED") && !item.isVerb());
    }

    /// "(Which) Paris hosted": whether the city where it is held is the subject of the verb before.
    private boolean isHostedAt(int at) {
        return scene.items().get(at).chunk() instanceof Chunk.Location
                && scene.items().get(at - 1).isOf("WITNESS");
    }

    private static boolean isTimeOrPlace(Item item) {
        return item.isOf("PREPOSITION")
                || item.chunk() instanceof Chunk.Day
                || (item.chunk() instanceof Chunk.Location
                        && !item.reading().preposition().isEmpty());
    }

    /// Whether a day stands at an item or, behind a preposition, at the next one.
    boolean isDayAt(int item) {
        var at =
                item < scene.items().size() && scene.items().get(item).isOf("PREPOSITION")
                        ? item + 1
                        : item;
        return at < scene.items().size() && scene.items().get(at).chunk() instanceof Chunk.Day;
    }
}
