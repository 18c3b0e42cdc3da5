package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.DatePrecision;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;

/// When and where what a word of a sentence tells takes place: the days and places around it.
record Setting(Scene scene) {

    /// How many items away from the trigger a year alone may stand.
    private static final int YEAR_REACH_ITEMS = 4;

    /// How far behind "ever since" a day may stand that is only counted from, in items.
    private static final int SINCE_REACH_ITEMS = 6;

    /// Nouns for what is known by the city in which it took place.
    private static final List<String> GATHERINGS =
            List.of("MEETING_NOUN", "NEGOTIATION_NOUN", "CONFERENCE_NOUN", "SUMMIT_NOUN");

    /// How many items may name an event further before the clause that says when it is held.
    private static final int NAME_REACH_ITEMS = 3;

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
                    && Math.abs(i - trigger) < bestDistance
                    && isTimeOf(i, trigger, day)
                    && mayBeMeant.test(day)) {
                best = day;
                bestDistance = Math.abs(i - trigger);
            }
        }
        return best;
    }

    /// A day behind "since" is no time of the event, nor is that of an agreement "reached last
    /// week"; a bare year only counts beside it.
    private boolean isTimeOf(int at, int trigger, Chunk.Day day) {
        var past = day.date().past();
        var isYear = past != null && past.precision() == DatePrecision.YEAR;
        var isSince =
                at > 0
                        && (scene.items().get(at - 1).isOf("SINCE")
                                || (at > 1 && scene.items().get(at - 2).isOf("SINCE")));
        return !isSince
                && !isWithinSince(at, trigger)
                && !(at > 0 && scene.items().get(at - 1).isOf("NAMED_BY_DAY"))
                && !isOfAgreement(at, trigger)
                && !isOfSaying(at, trigger)
                && (!isYear || Math.abs(at - trigger) <= YEAR_REACH_ITEMS);
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

    /// Whether a day is when what follows was said: "said on Monday that the talks …", also between
    /// commas.
    private boolean isOfSaying(int at, int trigger) {
        var isBetweenCommas = at + 1 < trigger && scene.items().get(at + 1).isComma();
        var behind = isBetweenCommas ? at + 2 : at + 1;
        return behind < trigger
                && scene.items().get(behind).isOf("BARE_THAT")
                && scene.items().subList(Math.max(0, at - Scene.STATUS_REACH_ITEMS), at).stream()
                        .anyMatch(item ->
                                item.isOf("SAY") || (isBetweenCommas && item.isOf("STATE")));
    }

    /// Whether a day or place stands behind a word that tells when or where an agreement was made.
    private boolean isOfAgreement(int at, int trigger) {
        var from = Math.max(at > trigger ? trigger + 1 : 0, at - Scene.STATUS_REACH_ITEMS);
        return scene.items().subList(from, at).stream().anyMatch(item -> item.isOf("REACHED"));
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
            if (scene.items().get(i).isOf("TOPIC_FOLLOWS")) {
                break;
            }
            if (isPlace(i, trigger, locatives)) {
                return scene.items().get(i).chunk();
            }
        }
        for (var i = trigger - 1; i >= scene.reachBefore(trigger); i--) {
            if (isPlace(i, trigger, locatives)) {
                return scene.items().get(i).chunk();
            }
        }
        return null;
    }

    private boolean isPlace(int at, int trigger, LanguageLexicon locatives) {
        var chunk = scene.items().get(at).chunk();
        if (chunk instanceof Chunk.Location
                && at > 0
                && (scene.items().get(at - 1).isOf("WITNESS") || isKnownByPlace(at, trigger))) {
            return true;
        }
        var isAttached =
                locatives.isLocativePreposition(scene.items().get(at).reading().preposition());
        var before = at > 1 && isBetween(scene.items().get(at - 1)) ? at - 2 : at - 1;
        var isGoverned = before >= 0 && locatives.isLocative(scene.items().get(before).bareForm());
        return switch (chunk) {
            case Chunk.Location _ ->
                    (isAttached || isGoverned)
                            && !isOfAgreement(at, trigger)
                            && !(at > trigger
                                    && scene.items().get(trigger).isOf("DISCUSS")
                                    && isOfNoun(before - 1, trigger));
            case Chunk.State state ->
                    state.form() != Chunk.StateForm.NATIONALITY
                            && isGoverned
                            && !isOfAgreement(at, trigger)
                            && !isOfNoun(before - 1, trigger);
            case null, default -> false;
        };
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
                        ? GATHERINGS.stream().anyMatch(items.get(trigger)::isOf)
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
        var isNext = behindComma < items.size() && items.get(behindComma).isOf("NEXT_STOP");
        var stop = isNext ? behindComma + 1 : behindComma;
        var isJoined =
                isNext
                        || (stop < items.size()
                                && items.get(stop).reading().hasConjunction()
                                && (isLong || behindComma == at + 1));
        return isJoined
                        && isStop(stop)
                        && (stop + 1 == items.size() || !items.get(stop + 1).isVerb())
                ? stop
                : -1;
    }

    private boolean isStop(int at) {
        return at < scene.items().size()
                && (scene.items().get(at).chunk() instanceof Chunk.Location
                        || (scene.items().get(at).chunk() instanceof Chunk.State state
                                && state.form() != Chunk.StateForm.NATIONALITY));
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
                                || (holding.stream().anyMatch(scene.items().get(i)::isOf)
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
