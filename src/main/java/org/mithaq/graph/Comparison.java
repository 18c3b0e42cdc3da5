package org.mithaq.graph;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Likeness.Sum;

/// Compares two claims: a pure function of the two, of where places lie and of whether their
/// articles print the same text; the same whichever is given first.
final class Comparison {
    private static final double SAME_DAY = 0.20;
    private static final double SAME_STORY = 0.25;
    private static final int MOST_DAYS_APART = 31;

    /// What is told of further apart is seldom one, and nothing in the two would tell a reader.
    private static final int NEAR_DAYS = 3;

    /// Fewer words that two have in common may be no more than a name or a phrase.
    private static final int LEAST_WORDS = 3;

    private final Venues venues;

    Comparison(Venues venues) {
        this.venues = venues;
    }

    /// @param isSameStory whether the two articles print the same text. One may print more beside
    ///   it: it counts for claims of the same words
    Likeness of(Report one, Report other, boolean isSameStory) {
        var isInOrder = one.id().compareTo(other.id()) <= 0;
        return inOrder(
                isInOrder ? one : other,
                isInOrder ? other : one,
                isSameStory && haveInCommon(one, other, 1));
    }

    private Likeness inOrder(Report a, Report b, boolean isSameStory) {
        if (areApart(a, b) || (!isSameStory && !a.window().mayMeet(b.window()))) {
            return Likeness.NONE;
        }
        var sum = new Sum();
        switch (a.claim().content().kind()) {
            case MEETING -> meetings(a, b, sum);
            case AGREEMENT -> agreements(a, b, sum);
            case STATEMENT -> {
                if (!StatementComparison.compare(a, b, isSameStory, sum)) {
                    return Likeness.NONE;
                }
            }
            case ACT -> acts(a, b, sum);
        }
        days(a, b, sum);
        if (isSameStory) {
            sum.add(Ground.SAME_STORY, SAME_STORY);
        }
        return sum.total();
    }

    /// Whether they cannot report one event, whatever speaks for it: an article tells two events
    /// apart, two known days, towns or holders of one post are two.
    boolean areApart(Report a, Report b) {
        if (!a.family().equals(b.family())
                || a.claim().articleId().equals(b.claim().articleId())
                || a.window().excludes(b.window())) {
            return true;
        }
        return switch (a.claim().content().kind()) {
            case MEETING -> venues.areApart(a, b) || PeopleComparison.areApart(a, b);
            case ACT -> others(a, b, Slot.Kind.ACTOR) || others(a, b, Slot.Kind.TARGET);
            case STATEMENT -> StatementComparison.areApart(a, b);
            case AGREEMENT -> false;
        };
    }

    private static boolean others(Report a, Report b, Slot.Kind kind) {
        var one = principal(a, kind);
        var other = principal(b, kind);
        return one != null && other != null && !one.equals(other);
    }

    static @Nullable String principal(Report report, Slot.Kind kind) {
        var slot = report.slot(kind);
        var principal = slot == null ? null : Report.principal(slot);
        return principal == null ? null : principal.value();
    }

    private void meetings(Report a, Report b, Sum sum) {
        PeopleComparison.compare(a, b, sum);
        sides(a, b, sum);
        if (a.claim().content().type().equals(b.claim().content().type())) {
            sum.add(Ground.SAME_TYPE, 0.05);
        }
        venues.compare(a, b, sum);
        var isNobodyNamed = a.people().isEmpty() || b.people().isEmpty();
        if (isNobodyNamed && !isOneDay(a, b) && !sayTheSame(a, b)) {
            sum.tellsLittle();
        }
    }

    private static void sides(Report a, Report b, Sum sum) {
        if (a.principals().isEmpty() || b.principals().isEmpty()) {
            return;
        }
        sum.add(Ground.SAME_SIDES, 0.30 * jaccard(a.principals(), b.principals()));
        var isOther =
                !a.principals().containsAll(b.principals())
                        && !b.principals().containsAll(a.principals());
        if (isOther) {
            sum.add(Ground.OTHER_SIDES, PeopleComparison.isMany(a, b) ? -0.1 : -0.3);
            sum.tellsLittle();
        }
    }

    private static void agreements(Report a, Report b, Sum sum) {
        sum.add(Ground.SAME_PARTIES, 0.45 * jaccard(a.principals(), b.principals()));
        if (a.claim().content().type().equals(b.claim().content().type())) {
            sum.add(Ground.SAME_TYPE, 0.10);
        }
        var one = a.entities(Slot.Kind.ESTABLISHED);
        if (!one.isEmpty() && one.equals(b.entities(Slot.Kind.ESTABLISHED))) {
            sum.add(Ground.SAME_BODY, 0.20);
        }
        var titleA = title(a);
        var titleB = title(b);
        if (!titleA.isEmpty() && !titleB.isEmpty()) {
            var shared = shared(titleA, titleB);
            sum.add(Ground.TITLES_ALIKE, 0.20 * shared);
            if (shared == 0 && isOneLanguage(a, b)) {
                sum.add(Ground.TITLES_APART, -0.25);
            }
        }
    }

    private static Set<String> title(Report report) {
        var content = report.claim().content();
        var words = new HashSet<String>();
        if (content.title() != null) {
            words.addAll(BareWords.of(content.title()));
        }
        if (content.subject() != null) {
            words.addAll(BareWords.of(content.subject()));
        }
        return words;
    }

    /// Whether any word of all that is quoted is in both: articles of two languages share none.
    private static boolean isOneLanguage(Report a, Report b) {
        return shared(a.words(), b.words()) > 0;
    }

    private static void acts(Report a, Report b, Sum sum) {
        sum.add(Ground.SAME_ACT, 0.25);
        ends(a, b, End.ACTOR, sum);
        ends(a, b, End.TARGET, sum);
        var isEndMissing =
                Stream.of(a, b)
                        .anyMatch(one ->
                                one.slot(Slot.Kind.ACTOR) == null
                                        || one.slot(Slot.Kind.TARGET) == null);
        if (isEndMissing && !sayTheSame(a, b)) {
            sum.tellsLittle();
        }
    }

    /// Whoever acts, and towards whom, with what may be said of two of them.
    private enum End {
        ACTOR(Slot.Kind.ACTOR, Ground.SAME_ACTOR, Ground.OTHER_ACTOR, Ground.ACTOR_NOT_TOLD),
        TARGET(Slot.Kind.TARGET, Ground.SAME_TARGET, Ground.OTHER_TARGET, Ground.TARGET_NOT_TOLD);

        private final Slot.Kind slot;
        private final Ground same;
        private final Ground otherPerson;
        private final Ground notTold;

        End(Slot.Kind slot, Ground same, Ground otherPerson, Ground notTold) {
            this.slot = slot;
            this.same = same;
            this.otherPerson = otherPerson;
            this.notTold = notTold;
        }
    }

    private static void ends(Report a, Report b, End end, Sum sum) {
        var one = a.slot(end.slot);
        var other = b.slot(end.slot);
        if (one == null || other == null) {
            sum.add(end.notTold, 0.05);
            return;
        }
        sum.add(end.same, 0.25);
        var isOtherPerson =
                one.office() != null
                        && other.office() != null
                        && !one.entity().equals(other.entity())
                        && one.office() != other.office();
        if (isOtherPerson) {
            sum.add(end.otherPerson, -0.20);
        }
    }

    private static void days(Report a, Report b, Sum sum) {
        var one = a.window();
        var other = b.window();
        if (isOneDay(a, b)) {
            sum.add(Ground.SAME_DAY, SAME_DAY);
            return;
        }
        var apart = daysApart(a, b);
        if (one.isKnown() && other.isKnown()) {
            sum.add(Ground.PERHAPS_SAME_DAY, 0.08);
        } else if (one.isKnown() || other.isKnown()) {
            sum.add(Ground.ONE_UNDATED, 0.06 * nearness(apart));
        } else {
            published(apart, sum);
        }
        if (apart.orElse(MOST_DAYS_APART) > NEAR_DAYS) {
            sum.tellsLittle();
        }
    }

    /// Of two that can be one: whether both tell the day.
    private static boolean isOneDay(Report a, Report b) {
        return a.window().isDay() && b.window().isDay();
    }

    private static void published(OptionalLong daysApart, Sum sum) {
        if (daysApart.isEmpty()) {
            sum.add(Ground.BOTH_UNDATED, 0.01);
        } else if (daysApart.getAsLong() == 0) {
            sum.add(Ground.PUBLISHED_TOGETHER, 0.10);
        } else if (daysApart.getAsLong() == 1) {
            sum.add(Ground.PUBLISHED_NEXT_DAY, 0.06);
        } else {
            sum.add(Ground.PUBLISHED_APART, daysApart.getAsLong(), 0.01);
        }
    }

    /// 1 on one day, 0 from a month on and where a day is not known.
    private static double nearness(OptionalLong daysApart) {
        var days = Math.min(MOST_DAYS_APART, daysApart.orElse(MOST_DAYS_APART));
        return 1 - days / (double) MOST_DAYS_APART;
    }

    /// Days between what is known of the one and of the other: the day told, else that of
    /// publication.
    private static OptionalLong daysApart(Report a, Report b) {
        var one = a.window().isKnown() ? a.window().from() : a.claim().publishedOn();
        var other = b.window().isKnown() ? b.window().from() : b.claim().publishedOn();
        return one == null || other == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(one, other)));
    }

    /// Whether half of the words of the shorter one stand in the other.
    private static boolean sayTheSame(Report a, Report b) {
        return haveInCommon(a, b, LEAST_WORDS);
    }

    /// Whether half of the words of the shorter one, so many at least, stand in the other.
    static boolean haveInCommon(Report a, Report b, int leastWords) {
        var both = new HashSet<>(a.words());
        both.retainAll(b.words());
        var fewer = Math.min(a.words().size(), b.words().size());
        return both.size() >= leastWords && both.size() * 2 >= fewer;
    }

    static double jaccard(Set<String> a, Set<String> b) {
        var both = new TreeSet<>(a);
        both.retainAll(b);
        var either = new TreeSet<>(a);
        either.addAll(b);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    /// How much of the shorter list stands in the longer one; 0 where it is too short to tell.
    static double shared(Set<String> a, Set<String> b) {
        var fewer = a.size() <= b.size() ? a : b;
        var more = a.size() <= b.size() ? b : a;
        return fewer.isEmpty()
                ? 0
                : (double) fewer.stream().filter(more::contains).count() / fewer.size();
    }
}
