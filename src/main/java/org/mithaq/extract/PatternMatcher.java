package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Pattern.Element;
import org.mithaq.extract.Pattern.SlotType;
import org.mithaq.lexicon.Meaning.Tense;

/// Matches a pattern against the items of a sentence, from a given item on. Gaps are bounded, so
/// that the work for a sentence is bounded too; of several ways to match, the one with the shortest
/// gaps is found first.
final class PatternMatcher {

    /// How long what stands between two commas may be, in items, and how many such insertions or
    /// adverbs may follow each other.
    private static final int MAX_INSERTED_ITEMS = 14;

    private static final int MAX_INSERTIONS = 4;

    private static final Set<String> DASHES = Set.of("-", "\u2013", "/");

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
            case Element.Word word ->
                    at < items.size() && isWord(items.get(at), word)
                            ? step(pattern, element + 1, at + 1, from, trigger, skipped, slots)
                            : null;
            case Element.OfClass word ->
                    at < items.size()
                                    && isOf(items.get(at), word)
                                    && !isJoinedToParty(pattern, element, at)
                            ? step(
                                    pattern,
                                    element + 1,
                                    at + 1,
                                    from,
                                    trigger < 0 && word.isTrigger() ? at : trigger,
                                    skipped,
                                    slots)
                            : null;
            case Element.Gap gap ->
                    gap(pattern, element, at, from, trigger, skipped, slots, gap.max());
            case Element.Inserted _ ->
                    inserted(pattern, element, at, from, trigger, skipped, slots);
            case Element.Slot slot ->
                    slot(pattern, element, at, from, trigger, skipped, slots, slot);
        };
    }

    /// Nothing first, then one insertion after the other; what was inserted costs nothing.
    private @Nullable Match inserted(
            Pattern pattern,
            int element,
            int at,
            int from,
            int trigger,
            int skipped,
            Map<String, List<Chunk>> slots) {
        var end = at;
        for (var i = 0; i <= MAX_INSERTIONS; i++) {
            var match = step(pattern, element + 1, end, from, trigger, skipped, slots);
            var further = insertionEnd(end);
            if (match != null || further == end) {
                return match;
            }
            end = further;
        }
        return null;
    }

    /// Just after an adverb, a day or what stands between two commas; the same item for none.
    private int insertionEnd(int at) {
        if (at >= items.size()) {
            return at;
        }
        var item = items.get(at);
        if (item.isOf("ADVERB")
                || item.chunk() instanceof Chunk.Day
                || (item.isOf("BE") && isProgressive(at + 1))) {
            return at + 1;
        }
        if (!item.isComma()) {
            return at;
        }
        for (var i = at + 1; i < items.size() && i - at <= MAX_INSERTED_ITEMS; i++) {
            if (items.get(i).isComma()) {
                return i + 1;
            }
        }
        return at;
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
                && !item.form().equals(";");
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
        var begin =
                at < items.size() && (items.get(at).isOf("BOTH") || items.get(at).isOf("ARTICLE"))
                        ? at + 1
                        : at;
        if (isGoverned(pattern, element, begin)) {
            return null;
        }
        var ends = listEnds(begin, slot);
        for (var i = ends.size() - 1; i >= 0; i--) {
            var end = ends.get(i);
            var isLast = element + 1 == pattern.elements().size();
            if (possesses(end)
                    && (slot.type() == SlotType.SUBJECT || (isLast && isParty(slot.type())))) {
                continue;
            }
            var bound = new HashMap<>(slots);
            bound.put(slot.name(), chunks(begin, end));
            var match = step(pattern, element + 1, end, from, trigger, skipped, bound);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /// Whether a preposition stands before an item and its article, or the city before the state.
    private boolean isBehindPreposition(int at) {
        if (at >= items.size()) {
            return false;
        }
        var before = at - 1;
        while (before >= 0 && before < items.size() && items.get(before).isOf("ARTICLE")) {
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
                && (items.get(before).isOf("PREPOSITION") || items.get(before).isOf("GOVERNS"));
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

    private boolean possesses(int end) {
        return end < items.size() && items.get(end).isOf("POSSESSIVE");
    }

    /// A verb joined by "and" to the thing before it has another subject than that.
    private boolean isJoinedToParty(Pattern pattern, int element, int at) {
        var isBehindParty =
                element > 0 && pattern.elements().get(element - 1) instanceof Element.Slot;
        return isBehindParty && items.get(at).reading().hasConjunction();
    }

    /// A state or city behind a preposition that the pattern does not name is a place, not a party.
    private boolean isGoverned(Pattern pattern, int element, int at) {
        if (pattern.elements().get(element) instanceof Element.Slot slot
                && slot.type() == SlotType.SUBJECT) {
            return isBehindPreposition(at);
        }
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
        if (slot.type() != SlotType.PAIR) {
            ends.add(at + 1);
        }
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
        if (type == SlotType.PAIR) {
            var beside = isDash(items.get(at)) && at + 1 < items.size() ? at + 1 : at;
            if (fits(items.get(beside), type)) {
                return beside;
            }
        }
        if (type == SlotType.NAT) {
            return fits(items.get(at), type) && items.get(at).reading().preposition().isEmpty()
                    ? at
                    : -1;
        }
        if (type == SlotType.PLACE || type == SlotType.DAY) {
            return -1;
        }
        var next = items.get(at).isComma() && at + 1 < items.size() ? at + 1 : at;
        var isJoined = next > at && isSameKind(at - 1, next);
        if (isConjunction(items.get(next)) && next + 1 < items.size()) {
            next++;
            isJoined = true;
        }
        next = items.get(next).isOf("ARTICLE") && next + 1 < items.size() ? next + 1 : next;
        var item = items.get(next);
        isJoined |= item.reading().hasConjunction();
        return isJoined && fits(item, type) && isStillSameCase(item) ? next : -1;
    }

    private static boolean isDash(Item item) {
        return DASHES.contains(item.form());
    }

    private static boolean isStillSameCase(Item item) {
        return item.reading().preposition().isEmpty();
    }

    /// Whether a comma may join two items without "and": a person and a state make no list.
    private boolean isSameKind(int at, int other) {
        var one = items.get(at).chunk();
        var two = items.get(other).chunk();
        return one == null || two == null || one.getClass() == two.getClass();
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
                    isParty(type)
                            || type == SlotType.PERSON
                            || (type == SlotType.COUNTERPART
                                    && persons.persons().getFirst().reference()
                                            == PersonMention.Reference.COUNTERPART);
            case Chunk.Body _ -> isParty(type) || type == SlotType.ORG || type == SlotType.PAIR;
            case Chunk.State state -> fits(state.form(), type);
            case Chunk.Location location ->
                    type == SlotType.PLACE
                            || (location.place().isMetonym()
                                    && (isParty(type)
                                            || type == SlotType.STATE
                                            || type == SlotType.PAIR));
            case Chunk.Group group ->
                    isParty(type)
                            || (type == SlotType.PERSON && !group.isOfStates())
                            || (type == SlotType.STATE && group.isOfStates());
            case Chunk.Day _ -> type == SlotType.DAY;
        };
    }

    private static boolean isParty(SlotType type) {
        return type == SlotType.PARTY || type == SlotType.SUBJECT;
    }

    private static boolean fits(Chunk.StateForm form, SlotType type) {
        if (type == SlotType.PAIR) {
            return true;
        }
        var isNamed = isParty(type) || type == SlotType.STATE || type == SlotType.PLACE;
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

    private boolean isBeginning(int at) {
        return at == 0 || (at == 1 && items.getFirst().isPunctuation());
    }
}
