package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;

/// What an article has spoken of up to a point, so that "the two ministers" and "both sides" find
/// whom they mean.
final class Discourse {

    private record Spoken(int token, Party party) {}

    private final List<Spoken> persons = new ArrayList<>();
    private final List<Spoken> states = new ArrayList<>();

    void person(int token, Cast.Member member) {
        persons.add(new Spoken(token, new Party.Person(member)));
    }

    void state(int token, @Nullable String iso3) {
        if (iso3 != null) {
            states.add(new Spoken(token, new Party.Delegation(iso3)));
        }
    }

    /// The parties that a group word at a token means; empty where that is not clear.
    List<Party> meantBy(Chunk.Group group, Set<Party> others) {
        return group.isOfStates()
                ? sides(group.extent().from())
                : pair(group.extent().from(), group.offices(), others);
    }

    /// The last official spoken of between two tokens whose side is none of the others'; null for
    /// none.
    @Nullable Party personBefore(int before, int from, Set<Party> others) {
        for (var i = persons.size() - 1; i >= 0; i--) {
            var spoken = persons.get(i);
            var side = spoken.party().side();
            if (spoken.token() < before
                    && spoken.token() >= from
                    && side != null
                    && !spoken.party().isSpokesperson()
                    && others.stream().noneMatch(o -> side.equals(o.side()))) {
                return spoken.party();
            }
        }
        return null;
    }

    /// The last two persons with such posts spoken of before, of two states; empty for none.
    List<Party> pair(int before, List<OfficeType> offices, Set<Party> others) {
        var found = new LinkedHashSet<Party>();
        for (var i = persons.size() - 1; i >= 0 && found.size() < 2; i--) {
            var spoken = persons.get(i);
            if (spoken.token() < before
                    && spoken.party() instanceof Party.Person person
                    && fits(person, offices)
                    && !others.contains(person)) {
                var isNewSide =
                        found.stream()
                                .noneMatch(p -> p.side() != null && p.side().equals(person.side()));
                if (isNewSide) {
                    found.add(person);
                }
            }
        }
        return found.size() == 2 ? inOrder(found) : List.of();
    }

    private static boolean fits(Party.Person person, List<OfficeType> offices) {
        var office = person.member().office();
        return person.side() != null
                && (offices.isEmpty() || (office != null && offices.contains(office)));
    }

    /// The states of the last two persons of different states before, else the two states named
    /// most often.
    List<Party> sides(int before) {
        var sides = new LinkedHashSet<Party>();
        for (var i = persons.size() - 1; i >= 0 && sides.size() < 2; i--) {
            var side = persons.get(i).party().side();
            if (persons.get(i).token() < before && side != null && isState(side)) {
                sides.add(new Party.Delegation(side));
            }
        }
        return sides.size() == 2 ? inOrder(sides) : mostNamed(before);
    }

    /// The side that the article spoke of first comes first.
    private List<Party> inOrder(Set<Party> sides) {
        return sides.stream().sorted(Comparator.comparingInt(this::firstToken)).toList();
    }

    private int firstToken(Party side) {
        return Stream.concat(persons.stream(), states.stream())
                .filter(s -> Objects.equals(s.party().side(), side.side()))
                .mapToInt(Spoken::token)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isState(String side) {
        return side.length() == 3 && states.stream().anyMatch(s -> side.equals(s.party().side()));
    }

    private List<Party> mostNamed(int before) {
        Map<Party, Integer> counts = new HashMap<>();
        states.stream()
                .filter(s -> s.token() < before)
                .forEach(s -> counts.merge(s.party(), 1, Integer::sum));
        if (counts.size() < 2) {
            return List.of();
        }
        Comparator<Map.Entry<Party, Integer>> order =
                Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .sorted(order.thenComparing(e -> String.valueOf(e.getKey().side())))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }
}
