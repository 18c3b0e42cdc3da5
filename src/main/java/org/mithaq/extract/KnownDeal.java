package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An agreement known by its subject: whatever an article tells of one is one agreement, and only a
/// circle of states has a part in it.
///
/// @param of the state that is always a party
/// @param group the organisation with which that state made it, where the article names it
/// @param members the members of that group, who may be told one by one
/// @param assenting seat in seed-data of a body that has to assent to it: where the article speaks
///   of that and names nobody else as a party, its state is one; empty for none
record KnownDeal(String of, String group, Set<String> members, String assenting) {

    private static final int FEWEST_OF_LIST = 3;

    /// The deals that the nouns of a sentence name by their subject, in an article that speaks of
    /// their state.
    ///
    /// @return by the item of the noun
    static Map<Integer, KnownDeal> in(List<Draft> drafts, Story story) {
        var deals = new HashMap<Integer, KnownDeal>();
        for (var draft : drafts) {
            Stream.concat(Stream.of(draft), draft.weaker().stream())
                    .map(Draft::rule)
                    .filter(rule -> rule.has("with"))
                    .map(KnownDeal::of)
                    .filter(deal -> story.speaksOf(deal.of))
                    .forEach(deal -> deals.put(draft.match().trigger(), deal));
        }
        return deals;
    }

    /// The deal that a rule tells of.
    static KnownDeal of(Rule rule) {
        var with = List.of(rule.then("with", "").split(" ", -1));
        return new KnownDeal(
                rule.then("of", ""),
                with.getFirst(),
                Set.copyOf(with.subList(1, with.size())),
                rule.then("assent", ""));
    }

    /// Whether all parties are of the circle.
    boolean isAmong(Set<Party> parties) {
        return parties.stream()
                .map(Party::side)
                .allMatch(side -> of.equals(side) || group.equals(side) || isMember(side));
    }

    /// Joins to each known deal what the article tells of it by other words, and tells whose it is.
    static void settle(List<AgreementDraft> agreements, Story story) {
        for (var known : List.copyOf(agreements)) {
            var deal = known.deal;
            if (deal != null && agreements.contains(known)) {
                var others = new ArrayList<AgreementDraft>();
                agreements.stream()
                        .filter(other -> other != known && deal.isMeantBy(known, other))
                        .forEach(others::add);
                others.forEach(known::merge);
                agreements.removeAll(others);
                var parties = deal.parties(known, story);
                known.parties.clear();
                known.parties.addAll(parties);
            }
        }
    }

    /// Whether other words for an agreement mean a known one: they name this deal too, or its
    /// state, its group or several of its circle and nobody else.
    private boolean isMeantBy(AgreementDraft known, AgreementDraft other) {
        if (equals(other.deal)) {
            return true;
        }
        var told = other.told();
        if (other.type != known.type || other.title == null || !isAmong(told)) {
            return false;
        }
        var sides = told.stream().map(Party::side).toList();
        return sides.contains(group)
                || (sides.contains(of)
                        && (sides.size() == 1
                                || sides.size() > FEWEST_OF_LIST
                                || other.isDefinite));
    }

    /// Its state with those told: the group with those named in one breath with it, or its members
    /// where the article lists them, else whoever is told, else the group if the article names it,
    /// else the state whose body has to assent.
    private Set<Party> parties(AgreementDraft known, Story story) {
        var parties = new LinkedHashSet<Party>();
        parties.add(new Party.Delegation(of));
        var told = known.told();
        told.removeIf(party -> !isMember(party.side()));
        var isOfGroup = told.isEmpty() || isGroupIn(known.parties);
        if (isOfGroup) {
            var listed = story.rowOf(circle());
            if (listed.size() > FEWEST_OF_LIST) {
                listed.forEach(member -> parties.add(new Party.Delegation(member)));
            } else {
                story.bodyNamed(group)
                        .or(() -> told.isEmpty() ? story.stateOfSeat(assenting) : Optional.empty())
                        .ifPresent(parties::add);
            }
            told.retainAll(besideGroup(known));
        }
        parties.addAll(told);
        return parties;
    }

    /// Those named in one breath with the group.
    private Set<Party> besideGroup(AgreementDraft known) {
        return known.together.stream()
                .filter(this::isGroupIn)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private boolean isGroupIn(Set<Party> parties) {
        return parties.stream().anyMatch(party -> group.equals(party.side()));
    }

    /// The members with the state that made the deal with them.
    private Set<String> circle() {
        var circle = new HashSet<>(members);
        circle.add(of);
        return circle;
    }

    private boolean isMember(@Nullable String side) {
        return side != null && members.contains(side);
    }
}
