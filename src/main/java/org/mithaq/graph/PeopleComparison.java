package org.mithaq.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.fact.OfficeType;
import org.mithaq.graph.Likeness.Sum;
import org.mithaq.graph.Report.Person;

/// Compares who took part in two meetings.
final class PeopleComparison {
    private static final double SAME_PEOPLE = 0.45;
    private static final double SAME_POST = 0.75;
    private static final int MANY_SIDES = 4;

    /// Posts that one person holds at a time.
    private static final Set<OfficeType> SINGLE =
            EnumSet.of(
                    OfficeType.HEAD_OF_STATE,
                    OfficeType.HEAD_OF_GOVERNMENT,
                    OfficeType.FOREIGN_MINISTER,
                    OfficeType.DEFENSE_MINISTER,
                    OfficeType.INTERIOR_MINISTER,
                    OfficeType.FINANCE_MINISTER);

    private static final Set<String> OF_MANY = Set.of("SUMMIT", "CONFERENCE");

    private PeopleComparison() {}

    /// Two different people whom the tables know, in one post that one person holds.
    static boolean areApart(Report a, Report b) {
        return a.people().stream()
                .filter(Person::isKnown)
                .anyMatch(one ->
                        b.people().stream()
                                .anyMatch(other -> other.isKnown() && isRivalInOffice(one, other)));
    }

    private static boolean isRivalInOffice(Person one, Person other) {
        return one.isNamed()
                && other.isNamed()
                && !one.id().equals(other.id())
                && one.office() != null
                && SINGLE.contains(one.office())
                && one.post() != null
                && Objects.equals(one.post(), other.post());
    }

    static void compare(Report a, Report b, Sum sum) {
        var left = new ArrayList<>(a.people());
        var right = new ArrayList<>(b.people());
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        var fewer = Math.min(left.size(), right.size());
        var same = takePairs(left, right, (one, other) -> one.id().equals(other.id()));
        var posts = takePairs(left, right, PeopleComparison::isSamePost);
        sum.add(Ground.SAME_PEOPLE, SAME_PEOPLE * same / fewer);
        sum.add(Ground.SAME_POSTS, SAME_PEOPLE * SAME_POST * posts / fewer);
        if (left.stream()
                .anyMatch(one -> right.stream().anyMatch(other -> isRivalInOffice(one, other)))) {
            sum.add(Ground.OTHER_NAMES, -0.20);
        }
        others(a, b, left, right, sum);
    }

    private static boolean isSamePost(Person one, Person other) {
        return one.post() != null
                && one.post().equals(other.post())
                && !(one.isNamed() && other.isNamed());
    }

    private interface Test {
        boolean holds(Person one, Person other);
    }

    private static int takePairs(List<Person> left, List<Person> right, Test test) {
        var taken = 0;
        for (var one : List.copyOf(left)) {
            var other = right.stream().filter(r -> test.holds(one, r)).findFirst();
            if (other.isPresent()) {
                left.remove(one);
                right.remove(other.get());
                taken++;
            }
        }
        return taken;
    }

    /// One side sent other people: another meeting of the same states, as when a guest sees the
    /// minister and then the president.
    private static void others(Report a, Report b, List<Person> left, List<Person> right, Sum sum) {
        var sides = sides(left);
        sides.retainAll(sides(right));
        for (var side : sides) {
            if (!isPresentInBoth(a, b, side)) {
                var areNamed = named(left, side) && named(right, side);
                var weight = areNamed ? -0.40 : -0.20;
                sum.add(Ground.OTHER_PEOPLE, side, isMany(a, b) ? weight / 2 : weight);
                return;
            }
        }
    }

    private static Set<String> sides(List<Person> people) {
        return people.stream()
                .filter(person -> person.serves() != null)
                .map(person -> String.valueOf(person.serves()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean named(List<Person> people, String side) {
        return people.stream()
                .filter(person -> side.equals(String.valueOf(person.serves())))
                .allMatch(Person::isNamed);
    }

    /// Whether somebody of that side is in both.
    private static boolean isPresentInBoth(Report a, Report b, String side) {
        return a.people().stream()
                .filter(person -> side.equals(String.valueOf(person.serves())))
                .anyMatch(person ->
                        b.people().stream()
                                .anyMatch(other ->
                                        person.id().equals(other.id())
                                                || isSamePost(person, other)));
    }

    /// Whether so many take part that each report names only some.
    static boolean isMany(Report a, Report b) {
        return Math.min(a.principals().size(), b.principals().size()) >= MANY_SIDES
                || OF_MANY.contains(a.claim().content().type())
                || OF_MANY.contains(b.claim().content().type());
    }
}
