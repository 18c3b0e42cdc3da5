package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Pattern.Element;
import org.mithaq.extract.Pattern.SlotType;
import org.mithaq.lexicon.Meaning.Tense;

/// Matches a pattern against the items of a sentence, from a given item on. Gaps are bounded, so
/// that the work for a sentence is bounded too; of several ways to match, the one with the shortest
/// gaps is found first.
final class PatternMatcher {

    /// How many insertions or adverbs may follow each other.
    private static final int MAX_INSERTIONS = 4;

    /// How long a gap may be behind words that say where and when, in items.
    private static final int GAP_BEHIND_SETTING = 4;

    /// How long a relative clause without commas may be, in items.
    private static final int MAX_RELATIVE_ITEMS = 8;

    private final List<Item> items;
    private final SlotLists lists;
    private final Insertions insertions;
    private final ObjectPersons objects;

    PatternMatcher(List<Item> items) {
        this.items = items;
        this.lists = new SlotLists(items);
        this.insertions = new Insertions(items);
        this.objects = new ObjectPersons(items);
    }

    /// A match.
    ///
    /// @param from first item
    /// @param to just after the last item
    /// @param trigger item of the pattern's first word class; the first item where it has none
    /// @param skipped how many items the gaps took
    record Match(int from, int to, int trigger, int skipped, Map<String, List<Chunk>> slots) {}

    /// How far a match has come.
    ///
    /// @param element of the pattern that is to match next
    /// @param at item at which it is to match
    /// @param from item at which the match began
    /// @param trigger item of the first word class; negative before it is found
    /// @param skipped how many items gaps took so far
    private record State(
            Pattern pattern,
            int element,
            int at,
            int from,
            int trigger,
            int skipped,
            Map<String, List<Chunk>> slots) {

        boolean isWhole() {
            return element == pattern.elements().size();
        }

        Element next() {
            return pattern.elements().get(element);
        }

        boolean isLast() {
            return element + 1 == pattern.elements().size();
        }

        /// The element before the next one; null at the beginning.
        @Nullable Element before() {
            return element == 0 ? null : pattern.elements().get(element - 1);
        }

        /// With the next element matched up to an item.
        State to(int item) {
            return new State(pattern, element + 1, item, from, trigger, skipped, slots);
        }

        /// With the same element to match further on.
        State beginningAt(int item) {
            return new State(pattern, element, item, from, trigger, skipped, slots);
        }

        State over(int items) {
            return new State(
                    pattern, element + 1, at + items, from, trigger, skipped + items, slots);
        }

        State triggeredAt(int item) {
            return new State(
                    pattern,
                    element + 1,
                    item + 1,
                    from,
                    trigger < 0 ? item : trigger,
                    skipped,
                    slots);
        }

        State bound(String name, List<Chunk> chunks, int end) {
            var all = new HashMap<>(slots);
            all.put(name, chunks);
            return new State(pattern, element + 1, end, from, trigger, skipped, all);
        }
    }

    @Nullable Match matchAt(Pattern pattern, int from) {
        return step(new State(pattern, 0, from, from, -1, 0, Map.of()));
    }

    private @Nullable Match step(State state) {
        if (state.isWhole()) {
            var trigger = state.trigger() < 0 ? state.from() : state.trigger();
            return new Match(state.from(), state.at(), trigger, state.skipped(), state.slots());
        }
        var at = state.at();
        return switch (state.next()) {
            case Element.Beginning _ -> isBeginning(at) ? step(state.to(at)) : null;
            case Element.ClauseBeginning _ -> isClauseBeginning(at) ? step(state.to(at)) : null;
            case Element.Word word ->
                    at < items.size() && isWord(items.get(at), word)
                            ? step(state.to(at + 1))
                            : null;
            case Element.Numeral number ->
                    at < items.size() && items.get(at).isNumber(number.digits())
                            ? step(state.to(at + 1))
                            : null;
            case Element.OfClass word -> word(state, word);
            case Element.Gap gap -> gap(state, gap.max());
            case Element.Inserted _ -> inserted(state);
            case Element.Slot slot -> slot(state, slot);
        };
    }

    /// "Sent Syria last week officially (arms)": just behind the days and adverbs between the
    /// subject behind a verb and what the pattern looks for next, unless that follows right away.
    private int behindVerbAndSubject(State state, Predicate<Item> isWanted) {
        if (state.at() >= items.size() || isWanted.test(items.get(state.at()))) {
            return state.at();
        }
        var before = state.element() - 2;
        var isBehindSubject =
                before >= 0
                        && state.before() instanceof Element.Slot subject
                        && subject.type() != SlotType.PLACE
                        && subject.type() != SlotType.PERSON
                        && state.pattern().elements().get(before) instanceof Element.OfClass verb
                        && !verb.isOfNouns();
        return isBehindSubject ? insertions.behindAdverbs(state.at()) : state.at();
    }

    private @Nullable Match word(State state, Element.OfClass word) {
        var isBehindSlot = state.before() instanceof Element.Slot;
        var at =
                isBehindSlot && !word.isOfNouns()
                        ? behindSubject(state.at(), word)
                        : behindVerbAndSubject(state, item -> isOf(item, word));
        if (at >= items.size()
                || !isOf(items.get(at), word)
                || (isBehindSlot && isJoinedToParty(at))) {
            return null;
        }
        return step(word.isTrigger() ? state.triggeredAt(at) : state.to(at + 1));
    }

    /// Nothing first, then one insertion after the other; what was inserted costs nothing.
    private @Nullable Match inserted(State state) {
        var match = insertedFrom(state.at(), state);
        if (match == null && insertions.closesApposition(state.at())) {
            match = insertedFrom(state.at() + 1, state);
        }
        return match == null ? behindRelativeClause(state) : match;
    }

    /// "(Met) the minister who is visiting Moscow (his counterpart)": what the pattern looks for
    /// next, behind a short clause that no comma ends, or a longer one that a comma ends; no person
    /// is passed over.
    private @Nullable Match behindRelativeClause(State state) {
        var from = state.at();
        if (from >= items.size() || !items.get(from).isOf("WHO")) {
            return null;
        }
        var at = from + 1;
        while (at < items.size()
                && at - from < Insertions.MAX_ITEMS
                && Insertions.isWithinClause(items.get(at))) {
            var match = at - from < MAX_RELATIVE_ITEMS ? step(state.to(at + 1)) : null;
            if (match != null) {
                return match;
            }
            at++;
        }
        return insertions.mayGoOnBehindClause(at) ? step(state.to(at + 1)) : null;
    }

    private @Nullable Match insertedFrom(int at, State state) {
        var end = at;
        for (var i = 0; i <= MAX_INSERTIONS; i++) {
            var match = step(state.to(end));
            if (match == null && insertions.closesSetting(end)) {
                match = step(state.to(end + 1));
            }
            var further = insertions.end(end);
            if (further == end && end > at && items.get(end - 1).isComma()) {
                further = insertions.endBehindComma(end);
            }
            if (match != null || further == end) {
                return match;
            }
            end = further;
        }
        return null;
    }

    private @Nullable Match gap(State state, int max) {
        if (isOwnerBeforeWord(state)) {
            return null;
        }
        var match = gapFrom(state, max);
        return match == null ? gapBehindSetting(state, max) : match;
    }

    /// "(Received) the king in his palace in Riyadh this morning (the minister)": a gap behind the
    /// words between those who met that say where, when and on which occasion.
    private @Nullable Match gapBehindSetting(State state, int max) {
        if (state.isLast() || !(state.before() instanceof Element.Slot)) {
            return null;
        }
        var end = state.at();
        for (var i = 0; i <= MAX_INSERTIONS; i++) {
            var further = insertions.endOfSetting(end);
            if (further == end) {
                break;
            }
            end = further;
        }
        var isLong = end - state.at() > 1;
        return isLong ? gapFrom(state.beginningAt(end), Math.min(max, GAP_BEHIND_SETTING)) : null;
    }

    private @Nullable Match gapFrom(State state, int max) {
        for (var length = 0; length <= max && state.at() + length <= items.size(); length++) {
            var skipped = state.at() + length - 1;
            if (length > 0 && (!maySkip(skipped) || beginsNextVerb(skipped))) {
                return null;
            }
            var match = step(state.over(length));
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /// "Denmark's support to …": whoever owns what follows is not whom a preposition behind it is
    /// about.
    private boolean isOwnerBeforeWord(State state) {
        return state.before() instanceof Element.Slot
                && possesses(state.at())
                && !state.isLast()
                && state.pattern().elements().get(state.element() + 1) instanceof Element.Word;
    }

    /// A gap does not pass over persons (they would change their part), unless they are only told
    /// for their palace, nor over the end of a clause.
    private boolean maySkip(int at) {
        var item = items.get(at);
        return (!(item.chunk() instanceof Chunk.Persons) || Setting.isOwnerOfPremises(items, at))
                && !item.isOf("CLAUSE_BREAK")
                && (!item.isOf("GAP_BREAK") || item.isOf("ACCOMPANY"))
                && !item.form().equals(";")
                && !beginsClause(item);
    }

    /// A verb in the past with "and" written to it tells something else.
    private static boolean beginsClause(Item item) {
        return item.reading().hasConjunction()
                && !item.classes().isEmpty()
                && item.classes().stream().allMatch(c -> c.tense() == Tense.PAST);
    }

    /// "And ratified", in languages that write "and" apart: a verb in the past that is nothing else
    /// tells something else than the one before.
    private boolean beginsNextVerb(int at) {
        return at > 0
                && items.get(at - 1).isConjunction()
                && !items.get(at).classes().isEmpty()
                && items.get(at).classes().stream().allMatch(c -> c.tense() == Tense.PAST)
                && (at + 1 >= items.size() || !items.get(at + 1).isNoun());
    }

    private static boolean isOfPersons(Element.Slot slot) {
        return SlotLists.isParty(slot.type()) || slot.type() == SlotType.PERSON;
    }

    /// Where the verb of a subject stands, behind the words that may stand between them.
    private int behindSubject(int at, Element.OfClass verb) {
        var to = behindSubjectOrComma(at, verb);
        return to < items.size() && isOf(items.get(to), verb) ? to : behindSettings(at, verb, to);
    }

    /// "(The minister) himself, with his delegation, (will visit)": where the verb stands behind
    /// the words that say how, where, when and with whom; the other item where it does not.
    private int behindSettings(int at, Element.OfClass verb, int otherwise) {
        var to = at;
        for (var i = 0; i <= MAX_INSERTIONS; i++) {
            var further =
                    insertions.behindFiller(insertions.behindCompany(insertions.endOfSetting(to)));
            if (further == to) {
                break;
            }
            to = further;
            if (to < items.size() && isOf(items.get(to), verb)) {
                return to;
            }
        }
        return otherwise;
    }

    /// The verb of a subject may also stand behind a comma.
    private int behindSubjectOrComma(int at, Element.OfClass verb) {
        var filled = insertions.behindFiller(at);
        var inClause = behindOwnSide(filled);
        if (inClause > filled && inClause < items.size() && isOf(items.get(inClause), verb)) {
            return inClause;
        }
        var withCompany = insertions.behindFiller(insertions.behindCompany(filled));
        if (withCompany > filled
                && withCompany < items.size()
                && isOf(items.get(withCompany), verb)) {
            return withCompany;
        }
        var to = insertions.opensQuote(filled) ? filled + 1 : filled;
        var behindClause = insertions.behindFiller(insertions.end(to));
        if (to < items.size()
                && items.get(to).isComma()
                && behindClause < items.size()
                && isOf(items.get(behindClause), verb)) {
            return behindClause;
        }
        var behindComma = insertions.mayGoOnBehindComma(to) ? insertions.behindFiller(to + 1) : to;
        var isRelative = behindComma > to + 1 && items.get(to + 1).isOf("CLAUSE_BREAK");
        return behindComma < items.size()
                        && (isRelative || items.get(behindComma).isPast())
                        && isOf(items.get(behindComma), verb)
                ? behindComma
                : to;
    }

    /// "(The minister said) that it (will close)": what somebody says of his own side.
    private int behindOwnSide(int at) {
        var side = at < items.size() && items.get(at).isOf("BARE_THAT") ? at + 1 : at;
        return side < items.size()
                        && items.get(side).chunk() == null
                        && items.get(side).isOf("OWN")
                        && !items.get(side).reading().hasConjunction()
                ? insertions.behindFiller(side + 1)
                : at;
    }

    private @Nullable Match slot(State state, Element.Slot slot) {
        var isBehindVerb =
                state.before() instanceof Element.OfClass word
                        && !word.isOfNouns()
                        && slot.type() != SlotType.DAY;
        var start =
                isBehindVerb
                        ? insertions.behindDay(state.at())
                        : behindVerbAndSubject(
                                state,
                                item ->
                                        item.chunk() != null
                                                && !(item.chunk() instanceof Chunk.Day));
        start = isBehindVerb ? insertions.behindPronoun(start) : start;
        var match = slotFrom(state, slot, start);
        return match == null
                        && isBehindVerb
                        && isOfPersons(slot)
                        && mayStandApart(state.at() - 1, start)
                ? slotBehindSetting(state, slot, start)
                : match;
    }

    /// Whether whom a verb is about may stand apart from it: the verb has a time, nobody stands
    /// before it, no building follows that may be its subject, and a comma only follows where it
    /// begins a clause.
    private boolean mayStandApart(int verb, int at) {
        return verb >= 0
                && at < items.size()
                && items.get(verb).isVerb()
                && !(verb > 0 && items.get(verb - 1).chunk() instanceof Chunk.Persons)
                && (!items.get(at).isComma() || isClauseBeginning(verb))
                && !(items.get(at).isOf("PREMISES")
                        && items.get(at).reading().preposition().isEmpty());
    }

    /// "(Received) in Jeddah today, in the presence of senior officials, (the minister)": behind
    /// the words between a verb and whom it is about that say where, when and on which occasion.
    private @Nullable Match slotBehindSetting(State state, Element.Slot slot, int start) {
        var at = start;
        for (var i = 0; i <= MAX_INSERTIONS; i++) {
            var further = insertions.behindDay(insertions.endOfCircumstance(at));
            if (further == at) {
                return null;
            }
            at = further;
            var match = slotFrom(state, slot, at);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /// The rest of a pattern with a slot that begins at an item; null where it does not fit.
    private @Nullable Match slotFrom(State state, Element.Slot slot, int start) {
        var begin = lists.behindIntroduction(start);
        begin = slot.type() == SlotType.PLACE ? insertions.behindPart(begin) : begin;
        if (isGoverned(state, slot, begin)
                || isNoConstruct(state, slot, lists.start(begin))
                || isOfListBefore(state, begin)) {
            return null;
        }
        var asked =
                isRelativeHead(state, slot, begin)
                        ? slot.behind(items.get(begin).reading().preposition())
                        : slot;
        for (var end : endsToTry(state, asked, begin)) {
            var isPossessor =
                    slot.type() == SlotType.SUBJECT
                            || (state.isLast()
                                    && (isOfPersons(slot) || slot.type() == SlotType.STATE));
            if ((possesses(end) && isPossessor) || isObjectBeforeClause(state, slot, begin, end)) {
                continue;
            }
            var match = step(state.bound(slot.name(), chunks(begin, end), end));
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /// "(He met) with-Kerry, who will visit Qatar": whom a relative clause is about does what it
    /// tells, whatever the words before it do with him.
    private boolean isRelativeHead(State state, Element.Slot slot, int begin) {
        if (state.before() != null
                || !slot.preposition().isEmpty()
                || !(isOfPersons(slot) || slot.type() == SlotType.SUBJECT)
                || begin + 1 >= items.size()
                || !(items.get(begin).chunk() instanceof Chunk.Persons)) {
            return false;
        }
        var clause = items.get(begin + 1).isComma() ? begin + 2 : begin + 1;
        return clause < items.size() && items.get(clause).isOf("WHO");
    }

    /// Whether "and" joins what begins at an item to the last that another slot has taken: of
    /// "Norway and Sweden gave aid" Sweden is not whom Norway gave it.
    private boolean isOfListBefore(State state, int begin) {
        if (begin == 0
                || begin >= items.size()
                || !items.get(begin).reading().hasConjunction()
                || !isNamedSide(begin)
                || !isNamedSide(begin - 1)) {
            return false;
        }
        var before = items.get(begin - 1).chunk();
        return state.slots().values().stream().anyMatch(taken -> taken.contains(before));
    }

    private boolean isNamedSide(int at) {
        return items.get(at).chunk() instanceof Chunk.State state
                ? !state.isNationality()
                : isPlaceOrSide(at);
    }

    /// The ends of a list of parties, the longest first. Where another person is still to come, one
    /// that only a comma lengthened is tried last: "X, Y" are then two who stand apart.
    private List<Integer> endsToTry(State state, Element.Slot slot, int begin) {
        var ends = lists.ends(begin, slot).reversed();
        if (ends.size() < 2 || !isFollowedByPersons(state)) {
            return ends;
        }
        var ordered = new ArrayList<>(ends.stream().filter(e -> !lists.isOpenAt(e)).toList());
        ends.stream().filter(lists::isOpenAt).forEach(ordered::add);
        return ordered;
    }

    private static boolean isFollowedByPersons(State state) {
        var elements = state.pattern().elements();
        return elements.subList(state.element() + 1, elements.size()).stream()
                .anyMatch(e -> e instanceof Element.Slot slot && isOfPersons(slot));
    }

    /// "Y" in "X met Y in Paris and flew home": no subject of the verb that follows.
    private boolean isObjectBeforeClause(State state, Element.Slot slot, int begin, int end) {
        if (state.element() > 0 || (!isOfPersons(slot) && slot.type() != SlotType.SUBJECT)) {
            return false;
        }
        var clause = end;
        for (var further = insertions.end(clause);
                further > clause;
                further = insertions.end(clause)) {
            if (objects.isNextClause(clause)) {
                break;
            }
            clause = further;
        }
        return objects.isNextClause(clause) && objects.isObject(begin);
    }

    /// Whether a preposition stands before an item and its article, or the city before the state.
    private boolean isBehindPreposition(int at) {
        if (at >= items.size()) {
            return false;
        }
        var before = at - 1;
        while (before >= 0
                && before < items.size()
                && (items.get(before).isOf("ARTICLE") || items.get(before).isOf("BOTH"))) {
            before--;
        }
        var isBehindItsPlace =
                before > 0
                        && before < items.size()
                        && items.get(before).isComma()
                        && items.get(before - 1).chunk() instanceof Chunk.Location;
        if (isBehindItsPlace && !(items.get(at).chunk() instanceof Chunk.Persons)) {
            return true;
        }
        return before >= 0
                && before < items.size()
                && !leadsDelegation(before)
                && (items.get(before).isOf("PREPOSITION") || items.get(before).isOf("GOVERNS"));
    }

    /// "(An Egyptian delegation) led by (the minister)": whether "by" stands before whoever leads
    /// those who act.
    private boolean leadsDelegation(int by) {
        return by > 1
                && items.get(by).isOf("AUTHORED")
                && items.get(by - 1).isOf("LEAD_EVENT")
                && (items.get(by - 2).chunk() instanceof Chunk.State
                        || items.get(by - 2).isOf("DELEGATIONS_NOUN")
                        || items.get(by - 2).isOf("MEMBERS_BEHIND"));
    }

    /// "China" in "exercises with Russia and China".
    private boolean isJoinedToGoverned(int at) {
        return at > 1
                && at < items.size()
                && items.get(at - 1).isConjunction()
                && isPlaceOrSide(at)
                && isPlaceOrSide(at - 2)
                && isBehindPreposition(at - 2);
    }

    private boolean isPlaceOrSide(int at) {
        var chunk = items.get(at).chunk();
        return chunk instanceof Chunk.State
                || chunk instanceof Chunk.Body
                || chunk instanceof Chunk.Location;
    }

    private boolean possesses(int end) {
        return end < items.size() && items.get(end).isOf("POSSESSIVE");
    }

    /// A verb joined by "and" to the thing before it has another subject than that.
    private boolean isJoinedToParty(int at) {
        return items.get(at).reading().hasConjunction();
    }

    /// A state or city behind a preposition that the pattern does not name is a place, not a party.
    private boolean isGoverned(State state, Element.Slot slot, int at) {
        if (slot.type() == SlotType.SUBJECT) {
            return isBehindPreposition(at)
                    || isJoinedToGoverned(at)
                    || isDestination(at)
                    || (state.before() == null && objects.isGoverned(at));
        }
        var isFree = state.before() == null || state.before() instanceof Element.Gap;
        if (!isFree || at == 0 || at >= items.size()) {
            return false;
        }
        var isThing =
                !(items.get(at).chunk() instanceof Chunk.Persons) && slot.type() == SlotType.PARTY;
        return isThing
                && !lists.isOfDelegation(at)
                && (items.get(at - 1).isOf("PREPOSITION")
                        || items.get(at - 1).isOf("GOVERNS")
                        || isJoinedToGoverned(at)
                        || isDestination(at));
    }

    /// Where somebody travels to: a place behind such a verb is no party to what follows.
    private boolean isDestination(int at) {
        return at > 0
                && at < items.size()
                && (items.get(at).chunk() instanceof Chunk.Location
                        || items.get(at).chunk() instanceof Chunk.State)
                && items.get(at - 1).isOf("VISIT");
    }

    /// A noun with the article has no possessor directly behind it: what follows is another part of
    /// the sentence.
    private boolean isNoConstruct(State state, Element.Slot slot, int at) {
        return at > 0
                && at < items.size()
                && state.before() instanceof Element.OfClass word
                && word.isOfNouns()
                && (slot.type() == SlotType.PARTY || slot.type() == SlotType.PERSON)
                && items.get(at).reading().preposition().isEmpty()
                && items.get(at - 1).isDefinite();
    }

    private List<Chunk> chunks(int from, int to) {
        var chunks = new ArrayList<Chunk>();
        for (var i = from; i < to; i++) {
            var chunk = items.get(i).chunk();
            if (chunk != null) {
                chunks.add(chunk);
            }
        }
        return List.copyOf(chunks);
    }

    private static boolean isWord(Item item, Element.Word word) {
        return item.isWords()
                && (word.forms().contains(item.form()) || word.forms().contains(item.bareForm()));
    }

    private static boolean isOf(Item item, Element.OfClass word) {
        if (!isPreposition(word.preposition(), item)) {
            return false;
        }
        for (var name : word.classes()) {
            var tense = item.tenseAs(name);
            if (tense != null && (word.tense() == null || word.tense() == tense)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPreposition(String wanted, Item item) {
        return wanted.equals(Element.ANY_PREPOSITION)
                || wanted.equals(item.reading().preposition());
    }

    private boolean isClauseBeginning(int at) {
        return isBeginning(at)
                || (at < items.size()
                        && (items.get(at - 1).isPunctuation()
                                || items.get(at).reading().hasConjunction()));
    }

    private boolean isBeginning(int at) {
        return at == 0 || (at == 1 && items.getFirst().isPunctuation());
    }
}
