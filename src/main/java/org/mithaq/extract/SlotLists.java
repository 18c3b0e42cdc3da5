package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.extract.Pattern.Element;
import org.mithaq.extract.Pattern.SlotType;

/// Tells what fits a slot of a pattern and where a list of such things ends: "A, B and C",
/// "U.S.-China".
final class SlotLists {

    private static final int MAX_INTRODUCTION = 3;
    private static final int MAX_ADJECTIVES = 2;

    private final List<Item> items;
    private final Delegations delegations;

    SlotLists(List<Item> items) {
        this.items = items;
        this.delegations = new Delegations(items);
    }

    /// The places where a list that begins here may end, the shortest first.
    List<Integer> ends(int at, Element.Slot slot) {
        if (at >= items.size()) {
            return List.of();
        }
        var first = slot.type() == SlotType.PERSON ? start(at) : at;
        if ((first == at && !fitsAt(at, slot.type()))
                || !hasPreposition(items.get(first), slot)
                || (slot.type() != SlotType.NAT && isAdjectiveOfNoun(at))) {
            return List.of();
        }
        var ends = new ArrayList<Integer>();
        if (slot.type() != SlotType.PAIR) {
            ends.add(at + 1);
        }
        var end = at + 1;
        while (end < items.size()) {
            var next = nextOfList(end, slot.type(), end - at > 1);
            if (next < 0) {
                break;
            }
            end = next + 1;
            ends.add(end);
        }
        return ends;
    }

    /// The delegation whose side stands at an item; the same item where it is that of none.
    int start(int at) {
        var noun = at < items.size() ? delegations.noun(at) : -1;
        return noun < 0 ? at : noun;
    }

    /// "The Saudi company": a word that may name a state is an adjective behind a definite noun.
    private boolean isAdjectiveOfNoun(int at) {
        return at > 0
                && items.get(at).chunk() instanceof Chunk.State state
                && state.form() == Chunk.StateForm.EITHER
                && items.get(at).reading().preposition().isEmpty()
                && !items.get(at).reading().hasConjunction()
                && items.get(at - 1).chunk() == null
                && items.get(at - 1).classes().isEmpty()
                && items.get(at - 1).isDefinite();
    }

    /// The item at which a list goes on; negative where it ends.
    ///
    /// @param isLong whether the list has two things already, so that ", and" goes on with it
    private int nextOfList(int at, SlotType type, boolean isLong) {
        if (type == SlotType.PAIR) {
            var beside = items.get(at).isDash() && at + 1 < items.size() ? at + 1 : at;
            if (fits(items.get(beside), type)) {
                return beside;
            }
        }
        if (type == SlotType.NAT) {
            var isLinked = items.get(at).isDash() || items.get(at).isConjunction();
            var other = isLinked && at + 1 < items.size() ? at + 1 : at;
            return fits(items.get(other), type)
                            && items.get(other).reading().preposition().isEmpty()
                    ? other
                    : -1;
        }
        if (type == SlotType.PLACE || type == SlotType.CITY || type == SlotType.DAY) {
            return -1;
        }
        if (isLeaderOfSide(at, type)) {
            return at + 1;
        }
        var led = delegations.behindRank(at);
        if (type == SlotType.PERSON
                && isPersonsAt(led + 1)
                && items.get(led).isOfAny(Delegations.LEADING)
                && delegations.noun(at - 1) >= 0) {
            return led + 1;
        }
        var oneOfThem = namedAmong(at);
        if (oneOfThem > 0) {
            return fits(items.get(oneOfThem), type) ? oneOfThem : -1;
        }
        var isMarked = items.get(at).isComma() || items.get(at).form().equals(";");
        var next = isMarked && at + 1 < items.size() ? at + 1 : at;
        var isAnd =
                (isConjunction(items.get(next)) || items.get(next).isOf("IN_ADDITION"))
                        && next + 1 < items.size();
        var isBehindComma = next > at;
        next = isAnd ? next + 1 : next;
        var isBothToo =
                (items.get(next).isOf("BOTH") || isGroupOfMembers(next))
                        && items.get(next).reading().hasConjunction();
        var introduced = items.get(next).isOf("POSSESSOR") ? next + 1 : behindIntroduction(next);
        next = introduced < items.size() ? introduced : next;
        var item = items.get(next);
        var isJoined =
                (isAnd && (isLong || !isBehindComma))
                        || isBothToo
                        || item.reading().hasConjunction()
                        || (isBehindComma && isSameKind(at - 1, next));
        return isJoined && fitsAt(next, type) && isStillSameCase(item) ? next : -1;
    }

    /// "(Israeli officials), including X": the person who is named as one of those before; negative
    /// for none.
    private int namedAmong(int at) {
        var word = items.get(at).isComma() ? at + 1 : at;
        word = word < items.size() && items.get(word).isOf("PREPOSITION") ? word + 1 : word;
        if (word >= items.size() || !items.get(word).isOf("AMONG_THEM")) {
            return -1;
        }
        var next = behindWordsBefore(word + 1);
        return next < items.size() && items.get(next).chunk() instanceof Chunk.Persons ? next : -1;
    }

    /// Whether only a comma joins the last thing before an item to those before it.
    boolean isOpenAt(int end) {
        return end > 1
                && items.get(end - 2).isComma()
                && !items.get(end - 1).reading().hasConjunction();
    }

    /// "(A delegation of) Hamas headed by X": who leads those who act for a side.
    private boolean isLeaderOfSide(int at, SlotType type) {
        return isParty(type)
                && items.get(at).isOf("LED_BY")
                && isSideAt(at - 1)
                && at + 1 < items.size()
                && items.get(at + 1).chunk() instanceof Chunk.Persons;
    }

    /// Just behind what may stand before a party: "the", "both", "the government of the", "a
    /// delegation from the".
    int behindIntroduction(int at) {
        var to = behindWordsBefore(at);
        for (var noun = to; noun >= at; noun--) {
            var side = delegations.side(noun);
            if (side >= to) {
                return side;
            }
        }
        var noun = to < items.size() && isGroupOfMembers(to) ? to : to - 1;
        return noun >= at && isGroupOfMembers(noun) ? sideOfGroup(noun, to) : to;
    }

    /// The state or organisation for which a group of its members acts: "representatives of the
    /// coalition"; what is given where none is told.
    private int sideOfGroup(int noun, int otherwise) {
        if (isSideAt(noun + 1)) {
            return noun + 1;
        }
        var at = noun + 1;
        while (at < items.size() && at - noun <= MAX_ADJECTIVES && isPlainWord(at)) {
            at++;
        }
        return at < items.size() && items.get(at).isOf("FROM") && isSideAt(at + 1)
                ? at + 1
                : otherwise;
    }

    /// Whether a state or organisation stands behind a preposition only as that of a delegation.
    boolean isOfDelegation(int at) {
        for (var noun = Math.max(0, at - 2 - MAX_ADJECTIVES); noun < at; noun++) {
            if (isGroupOfMembers(noun) && sideOfGroup(noun, -1) == at) {
                return true;
            }
        }
        return false;
    }

    private boolean isGroupOfMembers(int at) {
        return items.get(at).isOf("DELEGATION_NOUN")
                || items.get(at).isOf("REPRESENTATIVES_NOUN")
                || items.get(at).isOf("MEMBERS_NOUN");
    }

    private boolean isSideAt(int at) {
        var chunk = at < items.size() ? items.get(at).chunk() : null;
        return chunk != null && isSide(chunk);
    }

    /// Whether a word has no part in anything that the rules know, as adjectives have none.
    private boolean isPlainWord(int at) {
        var item = items.get(at);
        return item.isPlain() && !item.isPunctuation();
    }

    private int behindWordsBefore(int at) {
        var to = at;
        while (to < items.size()
                && to - at < MAX_INTRODUCTION
                && (items.get(to).isOf("BOTH")
                        || items.get(to).isOf("ARTICLE")
                        || isRankOfOfficials(to)
                        || isPossessorOfPerson(to))) {
            to++;
        }
        return to;
    }

    /// "Senior" in "senior Israeli officials".
    private boolean isRankOfOfficials(int at) {
        return items.get(at).isOf("OF_RANK") && (isSideAt(at + 1) || isPersonsAt(at + 1));
    }

    private boolean isPersonsAt(int at) {
        return at < items.size() && items.get(at).chunk() instanceof Chunk.Persons;
    }

    /// "His" in "his counterpart".
    private boolean isPossessorOfPerson(int at) {
        return items.get(at).isOf("POSSESSOR")
                && at + 1 < items.size()
                && items.get(at + 1).chunk() instanceof Chunk.Persons;
    }

    /// Whether an item fits a slot, also as the nationality of those who act for a side: "an
    /// Egyptian delegation".
    private boolean fitsAt(int at, SlotType type) {
        return fits(items.get(at), type)
                || (isParty(type)
                        && (items.get(at).chunk() instanceof Chunk.State
                                || items.get(at).chunk() instanceof Chunk.Location)
                        && delegations.noun(at) >= 0);
    }

    private static boolean isStillSameCase(Item item) {
        return item.reading().preposition().isEmpty();
    }

    /// Whether a comma may join two items without "and": a person and a state make no list.
    private boolean isSameKind(int at, int other) {
        var one = items.get(at).chunk();
        var two = items.get(other).chunk();
        return one == null
                || two == null
                || one.getClass() == two.getClass()
                || (isSide(one) && isSide(two));
    }

    /// Whether a chunk is a state or an organisation: "the European Commission, Cyprus, …".
    private static boolean isSide(Chunk chunk) {
        return chunk instanceof Chunk.State || chunk instanceof Chunk.Body;
    }

    private static boolean isConjunction(Item item) {
        return item.isConjunction();
    }

    private static boolean hasPreposition(Item item, Element.Slot slot) {
        return PatternMatcher.isPreposition(slot.preposition(), item);
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
            case Chunk.OfBody _ -> type == SlotType.NAT || type == SlotType.BODYADJECTIVE;
            case Chunk.State state -> fits(state.form(), type);
            case Chunk.Location location ->
                    type == SlotType.PLACE
                            || type == SlotType.CITY
                            || (location.place().isMetonym()
                                    && (isParty(type)
                                            || type == SlotType.STATE
                                            || type == SlotType.PAIR));
            case Chunk.Group group ->
                    isParty(type)
                            || (type == SlotType.PERSON && !group.isOfStates())
                            || (type == SlotType.STATE && group.isOfStates());
            case Chunk.Own _ -> isParty(type) || type == SlotType.STATE;
            case Chunk.Day _ -> type == SlotType.DAY;
        };
    }

    static boolean isParty(SlotType type) {
        return type == SlotType.PARTY || type == SlotType.SUBJECT;
    }

    private static boolean fits(Chunk.StateForm form, SlotType type) {
        if (type == SlotType.PAIR) {
            return true;
        }
        var isNamed =
                isParty(type)
                        || type == SlotType.STATE
                        || type == SlotType.LAND
                        || type == SlotType.PLACE;
        return switch (form) {
            case NAME -> isNamed;
            case NATIONALITY -> type == SlotType.NAT;
            case EITHER -> isNamed || type == SlotType.NAT;
        };
    }
}
