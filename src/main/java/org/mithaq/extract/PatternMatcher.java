package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Pattern.Element;
import org.mithaq.extract.Pattern.SlotType;

/// Matches a pattern against the items of a sentence, from a given item on. Gaps are bounded, so
/// that the work for a sentence is bounded too; of several ways to match, the one with the shortest
/// gaps is found first.
final class PatternMatcher {

    private static final int MAX_FILLER = 3;

    private final List<Item> items;

    PatternMatcher(List<Item> items) {
        this.items = items;
    }

    /// A match.
    ///
    /// @param from first item
    /// @param to just after the last item
    /// @param trigger item of the pattern's first word class; the first item where it has none
    /// @param skipped how many items the gaps took
    record Match(int from, int to, int trigger, int skipped, Map<String, List<Chunk>> slots) {}

    @Nullable Match matchAt(Pattern pattern, int from) {
        return step(pattern, 0, from, from, -1, 0, Map.of());
    }

    private @Nullable Match step(
            Pattern pattern,
            int element,
            int at,
            int from,
            int trigger,
            int skipped,
            Map<String, List<Chunk>> slots) {
        if (element == pattern.elements().size()) {
            return new Match(from, at, trigger < 0 ? from : trigger, skipped, slots);
        }
        return switch (pattern.elements().get(element)) {
            case Element.Beginning _ ->
                    isBeginning(at)
                            ? step(pattern, element + 1, at, from, trigger, skipped, slots)
                            : null;
            case Element.ClauseBeginning _ ->
                    isClauseBeginning(at)
                            ? step(pattern, element + 1, at, from, trigger, skipped, slots)
                            : null;
            case Element.Word word ->
                    at < items.size() && isWord(items.get(at), word)
                            ? step(pattern, element + 1, at + 1, from, trigger, skipped, slots)
                            : null;
            case Element.OfClass word ->
                    word(pattern, element, at, from, trigger, skipped, slots, word);
            case Element.Gap gap ->
                    gap(pattern, element, at, from, trigger, skipped, slots, gap.max());
            case Element.Slot slot ->
                    slot(pattern, element, at, from, trigger, skipped, slots, slot);
        };
    }

    private @Nullable Match word(
            Pattern pattern,
            int element,
            int start,
            int from,
            int trigger,
            int skipped,
            Map<String, List<Chunk>> slots,
            Element.OfClass word) {
        var isBehindSlot =
                element > 0 && pattern.elements().get(element - 1) instanceof Element.Slot;
        var at = isBehindSlot && !word.isOfNouns() ? behindFiller(start) : start;
        return at < items.size()
                        && isOf(items.get(at), word)
                        && !isJoinedToParty(pattern, element, at)
                ? step(
                        pattern,
                        element + 1,
                        at + 1,
                        from,
                        trigger < 0 ? at : trigger,
                        skipped,
                        slots)
                : null;
    }

    private @Nullable Match gap(
            Pattern pattern,
            int element,
            int at,
            int from,
            int trigger,
            int skipped,
            Map<String, List<Chunk>> slots,
            int max) {
        for (var length = 0; length <= max && at + length <= items.size(); length++) {
            if (length > 0 && !maySkip(items.get(at + length - 1))) {
                return null;
            }
            var match =
                    step(pattern, element + 1, at + length, from, trigger, skipped + length, slots);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /// A gap does not pass over persons (they would change their part) nor over the end of a
    /// clause.
    private static boolean maySkip(Item item) {
        return !(item.chunk() instanceof Chunk.Persons)
                && !item.isOf("CLAUSE_BREAK")
                && !item.isOf("GAP_BREAK")
                && !item.form().equals(";");
    }

    /// Just behind the words that may stand between a subject and its verb without a part in what
    /// is told: "who", "has", "also", a day.
    private int behindFiller(int at) {
        var to = at;
        while (to < items.size() && to - at < MAX_FILLER && isFiller(items.get(to))) {
            to++;
        }
        return to;
    }

    private static boolean isFiller(Item item) {
        return item.isOf("FILLER") || item.chunk() instanceof Chunk.Day;
    }

    private @Nullable Match slot(
            Pattern pattern,
            int element,
            int at,
            int from,
            int trigger,
            int skipped,
            Map<String, List<Chunk>> slots,
            Element.Slot slot) {
        var isBehindVerb =
                element > 0
                        && pattern.elements().get(element - 1) instanceof Element.OfClass word
                        && !word.isOfNouns()
                        && slot.type() != SlotType.DAY;
        var start = isBehindVerb ? behindFiller(at) : at;
        var begin =
                start < items.size()
                                && (items.get(start).isOf("BOTH")
                                        || items.get(start).isOf("ARTICLE"))
                        ? start + 1
                        : start;
        if (isGoverned(pattern, element, begin) || isNoConstruct(pattern, element, begin)) {
            return null;
        }
        var ends = listEnds(begin, slot);
        for (var i = ends.size() - 1; i >= 0; i--) {
            var end = ends.get(i);
            var bound = new HashMap<>(slots);
            bound.put(slot.name(), chunks(begin, end));
            var match = step(pattern, element + 1, end, from, trigger, skipped, bound);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /// A verb joined by "and" to the thing before it has another subject than that.
    private boolean isJoinedToParty(Pattern pattern, int element, int at) {
        var isBehindParty =
                element > 0 && pattern.elements().get(element - 1) instanceof Element.Slot;
        return isBehindParty && items.get(at).reading().hasConjunction();
    }

    /// A state or city behind a preposition that the pattern does not name is a place, not a party.
    private boolean isGoverned(Pattern pattern, int element, int at) {
        var isFree = element == 0 || pattern.elements().get(element - 1) instanceof Element.Gap;
        if (!isFree
                || at == 0
                || at >= items.size()
                || !(pattern.elements().get(element) instanceof Element.Slot slot)) {
            return false;
        }
        var isThing =
                !(items.get(at).chunk() instanceof Chunk.Persons) && slot.type() == SlotType.PARTY;
        return isThing && items.get(at - 1).isOf("PREPOSITION");
    }

    /// A noun with the article has no possessor directly behind it: what follows is another part of
    /// the sentence.
    private boolean isNoConstruct(Pattern pattern, int element, int at) {
        return element > 0
                && at > 0
                && at < items.size()
                && pattern.elements().get(element - 1) instanceof Element.OfClass word
                && word.isOfNouns()
                && pattern.elements().get(element) instanceof Element.Slot slot
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

    /// The places where a list that begins here may end, the shortest first.
    private List<Integer> listEnds(int at, Element.Slot slot) {
        if (at >= items.size()
                || !fits(items.get(at), slot.type())
                || !hasPreposition(items.get(at), slot)) {
            return List.of();
        }
        var ends = new ArrayList<Integer>();
        ends.add(at + 1);
        var end = at + 1;
        while (end < items.size()) {
            var next = nextOfList(end, slot.type());
            if (next < 0) {
                break;
            }
            end = next + 1;
            ends.add(end);
        }
        return ends;
    }

    private int nextOfList(int at, SlotType type) {
        if (type == SlotType.NAT) {
            var other = items.get(at).isDash() && at + 1 < items.size() ? at + 1 : at;
            return fits(items.get(other), type)
                            && items.get(other).reading().preposition().isEmpty()
                    ? other
                    : -1;
        }
        if (type == SlotType.PLACE || type == SlotType.CITY || type == SlotType.DAY) {
            return -1;
        }
        var next = items.get(at).isComma() && at + 1 < items.size() ? at + 1 : at;
        var isJoined = next > at;
        if (isConjunction(items.get(next)) && next + 1 < items.size()) {
            next++;
            isJoined = true;
        }
        next = items.get(next).isOf("ARTICLE") && next + 1 < items.size() ? next + 1 : next;
        var item = items.get(next);
        isJoined |= item.reading().hasConjunction();
        return isJoined && fits(item, type) && isStillSameCase(item) ? next : -1;
    }

    private static boolean isStillSameCase(Item item) {
        return item.reading().preposition().isEmpty();
    }

    private static boolean isConjunction(Item item) {
        return item.isConjunction();
    }

    private static boolean hasPreposition(Item item, Element.Slot slot) {
        return isPreposition(slot.preposition(), item);
    }

    private static boolean fits(Item item, SlotType type) {
        return switch (item.chunk()) {
            case null -> false;
            case Chunk.Persons persons ->
                    type == SlotType.PARTY
                            || type == SlotType.PERSON
                            || (type == SlotType.COUNTERPART
                                    && persons.persons().getFirst().reference()
                                            == PersonMention.Reference.COUNTERPART);
            case Chunk.Body _ -> type == SlotType.PARTY || type == SlotType.ORG;
            case Chunk.OfBody _ -> type == SlotType.NAT;
            case Chunk.State state -> fits(state.form(), type);
            case Chunk.Location location ->
                    type == SlotType.PLACE
                            || type == SlotType.CITY
                            || (location.place().isMetonym()
                                    && (type == SlotType.PARTY || type == SlotType.STATE));
            case Chunk.Group group ->
                    type == SlotType.PARTY
                            || (type == SlotType.PERSON && !group.isOfStates())
                            || (type == SlotType.STATE && group.isOfStates());
            case Chunk.Day _ -> type == SlotType.DAY;
        };
    }

    private static boolean fits(Chunk.StateForm form, SlotType type) {
        var isNamed = type == SlotType.PARTY || type == SlotType.STATE || type == SlotType.PLACE;
        return switch (form) {
            case NAME -> isNamed;
            case NATIONALITY -> type == SlotType.NAT;
            case EITHER -> isNamed || type == SlotType.NAT;
        };
    }

    private static boolean isWord(Item item, Element.Word word) {
        return item.chunk() == null
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

    private static boolean isPreposition(String wanted, Item item) {
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
