package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.AnnotatedText;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;

/// One sentence read: its items, and what stands around a trigger that says how far the event has
/// come. When and where it takes place is told by its [Setting].
///
/// @param number of the sentence in the article
record Scene(AnnotatedText text, Sentence sentence, int number, List<Item> items) {

    /// How many items away from the trigger a place, a date or a sign of status may stand.
    private static final int REACH_ITEMS = 18;

    static final int STATUS_REACH_ITEMS = 6;

    /// How many items a sentence of several clauses may have at most.
    static final int CLAUSES_REACH_ITEMS = 80;

    private static final int NEAR_ITEMS = 2;

    /// How many items before a verb the one that denies it may stand.
    private static final int REACH_OF_DENIAL = 8;

    /// A quote is at most so long, in UTF-16 units.
    private static final int MAX_QUOTE_LENGTH = 300;

    /// When and where what is told in it takes place.
    Setting setting() {
        return new Setting(this);
    }

    /// The states listed behind a group of states, in brackets or as what it comprises: "5+1
    /// (France, Germany …)", "the council, which comprises Kuwait, Qatar …".
    List<String> membersListedBehind(Collection<? extends Chunk> slot) {
        var members = new ArrayList<String>();
        for (var i = 0; i + 1 < items.size(); i++) {
            var chunk = items.get(i).chunk();
            if (chunk != null && slot.contains(chunk)) {
                if (chunk instanceof Chunk.Body && items.get(i + 1).form().equals("(")) {
                    members.addAll(statesFrom(i + 2, item -> !item.form().equals(")")));
                } else if (items.get(i + 1).isOf("WHO")
                        && i + 2 < items.size()
                        && items.get(i + 2).isOf("GATHER")) {
                    members.addAll(statesFrom(i + 3, Scene::mayJoinRow));
                }
            }
        }
        return members.size() > 1 ? members : List.of();
    }

    /// The states named from an item on, as long as what stands between them goes on with the list.
    private List<String> statesFrom(int item, Predicate<Item> isBetween) {
        var states = new ArrayList<String>();
        for (var at = item; at < items.size(); at++) {
            if (items.get(at).chunk() instanceof Chunk.State state && !state.isNationality()) {
                states.add(state.iso3());
            } else if (!isBetween.test(items.get(at))) {
                break;
            }
        }
        return states;
    }

    /// The states named in a row, each row by itself: "the United States, Russia (and China), in
    /// addition to Germany".
    List<List<String>> rowsOfStates() {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        for (var item : items) {
            if (item.chunk() instanceof Chunk.State state && !state.isNationality()) {
                row.add(state.iso3());
            } else if (!mayJoinRow(item)) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        rows.add(row);
        return rows;
    }

    private static boolean mayJoinRow(Item item) {
        return item.chunk() instanceof Chunk.Body
                || item.isPunctuation()
                || item.isConjunction()
                || item.isOf("IN_ADDITION");
    }

    /// Whether a word of a class stands near before the trigger in its clause.
    boolean hasBefore(int trigger, String wordClass) {
        return isBefore(trigger, i -> items.get(i).isOf(wordClass));
    }

    /// Whether a verb of a class in the past stands before an item, not far.
    boolean hasPastBefore(int item, String wordClass) {
        return items.subList(Math.max(0, item - CLAUSES_REACH_ITEMS), item).stream()
                .anyMatch(one -> one.tenseAs(wordClass) == Tense.PAST);
    }

    /// Whether a verb of a class in the present stands near before the trigger in its clause.
    boolean hasPresentBefore(int trigger, String wordClass) {
        return isBefore(trigger, i -> items.get(i).tenseAs(wordClass) == Tense.PRESENT);
    }

    /// The states named before an item, by name or by a place, the last one first.
    Stream<String> statesBefore(int item) {
        return items.subList(0, item).reversed().stream()
                .map(Item::chunk)
                .filter(Objects::nonNull)
                .map(Chunk::namedState)
                .filter(Objects::nonNull);
    }

    /// The item of the person who does what the last verb before an item tells: a verb without a
    /// person of its own goes on about the one before, a relative clause is about the one right
    /// before it, a participle with which somebody goes on speaking about him. Negative for none.
    int subjectBefore(int item) {
        var subject = -1;
        var speaker = -1;
        var isOpen = true;
        var described = describedAt(item);
        if (described >= 0) {
            return described;
        }
        for (var i = 0; i < item; i++) {
            if (items.get(i).isOf("BARE_THAT")) {
                speaker = speaker < 0 ? subject : speaker;
                isOpen = true;
            } else if (items.get(i).isOf("STATE_ON")) {
                subject = speaker < 0 ? subject : speaker;
                isOpen = false;
            } else if (!(items.get(i).chunk() instanceof Chunk.Persons)) {
                isOpen = isOpen || (isVerb(i) && !isBehindSubject(i));
            } else if (isOpen && !isBehindPreposition(i)) {
                subject = subject >= 0 && isAloneMet(i, item) ? subject : i;
                isOpen = false;
            }
        }
        return subject;
    }

    /// "(Goes to Riyadh, where he) meets the president, and flies on": whether persons right behind
    /// a verb for meeting are those who are met, as nobody else stands in its clause.
    private boolean isAloneMet(int persons, int to) {
        return items.get(persons - 1).isOf("MEET")
                && items.subList(persons + 1, to).stream()
                        .takeWhile(item -> !item.isVerb())
                        .map(Item::chunk)
                        .noneMatch(chunk ->
                                chunk instanceof Chunk.Persons
                                        || chunk instanceof Chunk.State
                                        || chunk instanceof Chunk.Body
                                        || chunk instanceof Chunk.Group);
    }

    /// The person whom the relative clause around an item is about: "Kerry" for the talks of "met
    /// Kerry, who visits Qatar for talks with". Negative for none.
    int describedAt(int item) {
        var isClosed = false;
        for (var i = item - 1; i > 0; i--) {
            if (isRelative(i)) {
                return isClosed && items.get(i - 1).isComma() ? -1 : describedBefore(i);
            }
            isClosed |= items.get(i).isComma();
            if (items.get(i).isOf("BARE_THAT")
                    || (isVerb(i) && items.get(i).reading().hasConjunction())) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a relative clause about the person right before it begins with its verb.
    private boolean isRelative(int who) {
        return items.get(who).isOf("WHO")
                && items.get(describedBefore(who)).chunk() instanceof Chunk.Persons
                && who + 1 < items.size()
                && isVerb(who + 1);
    }

    private int describedBefore(int who) {
        return who > 1 && items.get(who - 1).isComma() ? who - 2 : who - 1;
    }

    boolean hasPersonBefore(int item) {
        return items.subList(0, item).stream().anyMatch(i -> i.chunk() instanceof Chunk.Persons);
    }

    /// Those who are named before an item behind the verb or the preposition "with" that stands
    /// nearest to it.
    List<Chunk> personsBefore(int item) {
        var persons = new ArrayList<Chunk>();
        for (var i = item - 1; i >= 0 && !isVerb(i) && !items.get(i).isOf("WITH"); i--) {
            if (items.get(i).chunk() instanceof Chunk.Persons those) {
                persons.addFirst(those);
            }
        }
        return persons;
    }

    /// Whether an item is a verb and no word of time that only looks so: "before" as "accepted".
    boolean isVerb(int item) {
        return item >= 0 && items.get(item).isVerb() && !items.get(item).isOf("ASIDE");
    }

    private boolean isBehindSubject(int verb) {
        var before = verb - 1;
        while (before > 0
                && (items.get(before).isOf("FILLER")
                        || items.get(before).chunk() instanceof Chunk.Day)) {
            before--;
        }
        return before >= 0
                && (items.get(before).chunk() instanceof Chunk.Persons
                        || items.get(before).isOf("OWN"));
    }

    private boolean isBehindPreposition(int item) {
        return !items.get(item).reading().preposition().isEmpty()
                || (item > 0 && items.get(item - 1).isOf("PREPOSITION"));
    }

    /// Whether the words before a trigger call it off: "not" only right before it.
    boolean isCancelledBefore(int trigger) {
        return isBefore(
                trigger,
                i ->
                        items.get(i).isOf("STATUS_CANCELLED")
                                && !isBesideOccasion(i, trigger)
                                && (!items.get(i).isOf("NEGATION") || isNegated(i, trigger)));
    }

    /// "Refused to meet him on the sidelines of the summit": whether an event is only the occasion
    /// of what is called off.
    private boolean isBesideOccasion(int calledOff, int trigger) {
        return items.subList(calledOff + 1, trigger).stream().anyMatch(item -> item.isOf("BESIDE"));
    }

    /// Whether "not" denies a trigger: right before it, or with a word that the rules know between
    /// them ("without holding a meeting", not "without respect for the talks"), or with the verb
    /// for its being held.
    private boolean isNegated(int negation, int trigger) {
        return items.get(negation + 1).isOf("HOLD")
                || (trigger - negation <= NEAR_ITEMS
                        && items.subList(negation + 1, trigger).stream().noneMatch(Item::isPlain));
    }

    /// Whether the words behind the noun for an event in its clause say that it does not take
    /// place.
    boolean isCalledOffBehind(int trigger) {
        return items.subList(trigger + 1, reachAfter(trigger)).stream()
                .takeWhile(item -> !item.isOf("GAP_BREAK"))
                .anyMatch(item -> item.isOf("CALLED_OFF"));
    }

    /// Whether an item near before a trigger in its clause is one of those wanted.
    private boolean isBefore(int trigger, IntPredicate wanted) {
        for (var i = trigger - 1; i >= Math.max(0, trigger - STATUS_REACH_ITEMS); i--) {
            if (wanted.test(i)) {
                return true;
            }
            if (items.get(i).isOf("CLAUSE_BREAK")) {
                return false;
            }
        }
        return false;
    }

    /// Whether a word of a class stands at most a few words before another.
    ///
    /// @param tense null for any
    boolean hasJustBefore(int item, String wordClass, @Nullable Tense tense) {
        for (var i = item - 1; i >= Math.max(0, item - NEAR_ITEMS); i--) {
            var found = items.get(i).tenseAs(wordClass);
            if (found != null && (tense == null || tense == found)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word of a class stands at most a few words behind another.
    boolean hasJustBehind(int item, String wordClass) {
        for (var i = item + 1; i <= Math.min(items.size() - 1, item + NEAR_ITEMS); i++) {
            if (items.get(i).isOf(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb in the future, also one that no rule knows, stands near before the trigger in
    /// its clause.
    boolean hasFutureVerbBefore(int trigger, LanguageLexicon lexicon) {
        return isBefore(
                trigger,
                i ->
                        items.get(i).isFuture()
                                || (isUnknownFuture(items.get(i), lexicon) && !isSpeaker(i)));
    }

    /// Whether the clause that ends before an item tells of something planned.
    boolean looksAheadBefore(int end, LanguageLexicon lexicon) {
        var from = end;
        while (from > 0 && !items.get(from - 1).isOf("CLAUSE_BREAK")) {
            from--;
        }
        return hasFutureVerbWithin(from, end, lexicon)
                || items.subList(from, end).stream().anyMatch(i -> i.isOf("STATUS_PLANNED"));
    }

    /// Whether a verb in the future, also one that no rule knows, is one of some items.
    boolean hasFutureVerbWithin(int from, int to, LanguageLexicon lexicon) {
        return items.subList(from, to).stream()
                .anyMatch(item -> item.isFuture() || isUnknownFuture(item, lexicon));
    }

    /// "Said Stathakis": whether a word that only looks like a verb in the future is who speaks.
    private boolean isSpeaker(int item) {
        return item > 0 && items.get(item - 1).isVerb() && items.get(item - 1).isOf("STATE");
    }

    private static boolean isUnknownFuture(Item item, LanguageLexicon lexicon) {
        return item.chunk() == null
                && item.classes().isEmpty()
                && lexicon.isFutureForm(item.bareForm())
                && !lexicon.isOrdinaryWord(item.bareForm());
    }

    /// Whether a verb in the past stands before an item.
    boolean hasPastVerbBefore(int item) {
        return items.subList(Math.max(0, item - CLAUSES_REACH_ITEMS), item).stream()
                .anyMatch(Item::isPast);
    }

    /// Whether a verb in the present stands near before the trigger in its clause.
    boolean isOngoingBefore(int trigger) {
        return isBefore(
                trigger,
                i -> items.get(i).classes().stream().anyMatch(one -> one.tense() == Tense.PRESENT));
    }

    /// Whether an item is a verb in the future.
    boolean isFutureAt(int item) {
        return item < items.size() && items.get(item).isFuture();
    }

    /// "Denied last week that it had (sent)": whether a verb of denial governs the clause of an
    /// item.
    boolean isDeniedBefore(int trigger) {
        for (var i = trigger - 1; i >= Math.max(0, trigger - REACH_OF_DENIAL); i--) {
            var item = items.get(i);
            if (item.isOf("DENY")) {
                return item.isVerb();
            }
            if (item.isPunctuation()
                    || (item.isVerb() && !item.isOf("ADVERB") && !item.isOf("SET_UP"))) {
                return false;
            }
        }
        return false;
    }

    /// Just behind the days told from an item on.
    int behindDays(int item) {
        var to = item;
        while (to < items.size() && items.get(to).chunk() instanceof Chunk.Day) {
            to++;
        }
        return to;
    }

    boolean hasDirectlyBefore(int trigger, String wordClass) {
        return trigger > 0 && items.get(trigger - 1).isOf(wordClass);
    }

    /// Whether "to" stands right before a verb that so tells what is only meant to be done.
    boolean isMeant(int verb) {
        return hasDirectlyBefore(verb, "INFINITIVE") && !new Insertions(items).isDoneFirst(verb);
    }

    /// Whether a chunk stands right behind a word of a class.
    boolean isBehind(Chunk chunk, String wordClass) {
        for (var i = 1; i < items.size(); i++) {
            if (chunk.equals(items.get(i).chunk())) {
                return items.get(i - 1).isOf(wordClass);
            }
        }
        return false;
    }

    /// Whether a word of a class stands near after the trigger in its clause.
    boolean hasAfter(int trigger, String wordClass) {
        for (var i = trigger + 1;
                i < Math.min(items.size(), trigger + 1 + STATUS_REACH_ITEMS);
                i++) {
            var isNextClause =
                    items.get(i - 1).isComma() && items.get(i).reading().hasConjunction();
            if (items.get(i).isOf(wordClass) && !isNextClause) {
                return true;
            }
            if (items.get(i).isOf("CLAUSE_BREAK") || isNextClause) {
                return false;
            }
        }
        return false;
    }

    /// The words from one item to just before another, with what else belongs to the fact, as one
    /// quote.
    Span quote(int fromItem, int toItem, List<Chunk> also) {
        var span =
                new Span(start(fromItem), text.tokens().get(items.get(toItem - 1).to() - 1).end());
        for (var chunk : also) {
            var chunkSpan = text.span(chunk.extent().from(), chunk.extent().to());
            var united = span.union(chunkSpan);
            if (united.length() <= MAX_QUOTE_LENGTH) {
                span = united;
            }
        }
        return span;
    }

    private int start(int item) {
        return text.tokens().get(items.get(item).from()).start();
    }

    /// The first item near a trigger in its clause and, where it is quoted, in its quotation.
    int reachBefore(int trigger) {
        var from = trigger;
        var quotations = 0;
        while (from > 0
                && trigger - from < REACH_ITEMS
                && !items.get(from - 1).isOf("CLAUSE_BREAK")
                && quotations >= 0) {
            from--;
            quotations += quotationsEndedBy(items.get(from));
        }
        return quotations < 0 ? from + 1 : from;
    }

    int reachAfter(int trigger) {
        return reachAfter(trigger, trigger + 1);
    }

    /// Just after the last item near a trigger in its clause and, where it is quoted, in its
    /// quotation.
    ///
    /// @param sure just after the last item that is sure to be of that clause
    int reachAfter(int trigger, int sure) {
        var to = trigger + 1;
        var quotations = 0;
        while (to < items.size()
                && to - trigger < REACH_ITEMS
                && (to < sure || !items.get(to).isOf("CLAUSE_BREAK"))
                && quotations <= 0) {
            quotations += quotationsEndedBy(items.get(to));
            to++;
        }
        return quotations > 0 ? to - 1 : to;
    }

    private static int quotationsEndedBy(Item item) {
        return Saying.CLOSING.contains(item.form())
                ? 1
                : Saying.OPENING.contains(item.form()) ? -1 : 0;
    }
}
