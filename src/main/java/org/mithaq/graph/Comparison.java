package org.mithaq.graph;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Likeness.Sum;

/// Compares two claims: a pure function of the two, of where places lie and of whether their
/// articles print the same text; the same whichever is given first.
final class Comparison {
    private static final double SAME_DAY = 0.20;
    private static final double SAME_STORY = 0.25;
    private static final int MOST_DAYS_APART = 31;

    private final Venues venues;

    Comparison(Venues venues) {
        this.venues = venues;
    }

    Likeness of(Report one, Report other, boolean isSameStory) {
        var isInOrder = one.id().compareTo(other.id()) <= 0;
        return inOrder(isInOrder ? one : other, isInOrder ? other : one, isSameStory);
    }

    private Likeness inOrder(Report a, Report b, boolean isSameStory) {
        var refusal = refusal(a, b);
        if (refusal != null) {
            return Likeness.refused(refusal);
        }
        if (!isSameStory && !a.window().mayMeet(b.window())) {
            return Likeness.none("days too far apart");
        }
        var sum = new Sum();
        switch (a.claim().content().kind()) {
            case MEETING -> meetings(a, b, sum);
            case AGREEMENT -> agreements(a, b, sum);
            case STATEMENT -> {
                if (!StatementComparison.compare(a, b, isSameStory, sum)) {
                    return Likeness.none("other speakers");
                }
            }
            case ACT -> acts(a, b, sum);
        }
        days(a, b, sum);
        if (isSameStory) {
            sum.add("articles print the same text", SAME_STORY);
        }
        return sum.total();
    }

    /// Why they cannot report one event; null where they can.
    @Nullable String refusal(Report a, Report b) {
        if (!a.family().equals(b.family())) {
            return "of other kinds";
        }
        if (a.claim().articleId().equals(b.claim().articleId())) {
            return "one article tells them apart";
        }
        if (a.window().excludes(b.window())) {
            return "on different days";
        }
        return switch (a.claim().content().kind()) {
            case MEETING -> {
                var apart = venues.apart(a, b);
                yield apart != null ? apart : PeopleComparison.refusal(a, b);
            }
            case ACT ->
                    others(a, b, Slot.Kind.ACTOR)
                            ? "other actors"
                            : others(a, b, Slot.Kind.TARGET) ? "other targets" : null;
            case STATEMENT -> StatementComparison.refusal(a, b);
            case AGREEMENT -> null;
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
            sum.add("same type", 0.05);
        }
        venues.compare(a, b, sum);
    }

    private static void sides(Report a, Report b, Sum sum) {
        if (a.principals().isEmpty() || b.principals().isEmpty()) {
            return;
        }
        sum.add("same sides", 0.30 * jaccard(a.principals(), b.principals()));
        var isOther =
                !a.principals().containsAll(b.principals())
                        && !b.principals().containsAll(a.principals());
        if (isOther) {
            sum.add("each has a side the other has not", PeopleComparison.isMany(a, b) ? -.1 : -.3);
        }
    }

    private static void agreements(Report a, Report b, Sum sum) {
        sum.add("same parties", 0.45 * jaccard(a.principals(), b.principals()));
        if (a.claim().content().type().equals(b.claim().content().type())) {
            sum.add("same type", 0.10);
        }
        var one = a.entities(Slot.Kind.ESTABLISHED);
        if (!one.isEmpty() && one.equals(b.entities(Slot.Kind.ESTABLISHED))) {
            sum.add("set up the same body", 0.20);
        }
        var titleA = title(a);
        var titleB = title(b);
        if (!titleA.isEmpty() && !titleB.isEmpty()) {
            var shared = shared(titleA, titleB);
            sum.add("titles share words", 0.20 * shared);
            if (shared == 0 && isOneLanguage(a, b)) {
                sum.add("titles share no word", -0.25);
            }
        }
    }

    private static Set<String> title(Report report) {
        var content = report.claim().content();
        var words = new HashSet<String>();
        if (content.title() != null) {
            words.addAll(Report.wordsOf(content.title()));
        }
        if (content.subject() != null) {
            words.addAll(Report.wordsOf(content.subject()));
        }
        return words;
    }

    /// Whether any word of all that is quoted is in both: articles of two languages share none.
    private static boolean isOneLanguage(Report a, Report b) {
        return shared(a.words(), b.words()) > 0;
    }

    private static void acts(Report a, Report b, Sum sum) {
        sum.add("same act", 0.25);
        ends(a, b, Slot.Kind.ACTOR, "actor", sum);
        ends(a, b, Slot.Kind.TARGET, "target", sum);
    }

    private static void ends(Report a, Report b, Slot.Kind kind, String word, Sum sum) {
        var one = a.slot(kind);
        var other = b.slot(kind);
        if (one == null || other == null) {
            sum.add("not both name the " + word, 0.05);
            return;
        }
        sum.add("same " + word, 0.25);
        var isOtherPerson =
                one.office() != null
                        && other.office() != null
                        && !one.entity().equals(other.entity())
                        && one.office() != other.office();
        if (isOtherPerson) {
            sum.add("other person as " + word, -0.20);
        }
    }

    private static void days(Report a, Report b, Sum sum) {
        var one = a.window();
        var other = b.window();
        if (one.isDay() && other.isDay()) {
            sum.add("same day", SAME_DAY);
        } else if (one.isKnown() && other.isKnown()) {
            sum.add("days may be the same", 0.08);
        } else if (one.isKnown() || other.isKnown()) {
            sum.add("one without a day", 0.06 * (1 - apart(a, b) / (double) MOST_DAYS_APART));
        } else {
            var apart = apart(a, b);
            sum.add(
                    "both without a day, published " + apart + " days apart",
                    apart == 0 ? 0.10 : apart == 1 ? 0.06 : 0.01);
        }
    }

    /// Days between what is known of the one and of the other, at most a month.
    private static long apart(Report a, Report b) {
        var one = a.window().isKnown() ? a.window().from() : a.claim().publishedOn();
        var other = b.window().isKnown() ? b.window().from() : b.claim().publishedOn();
        return one == null || other == null
                ? MOST_DAYS_APART
                : Math.min(MOST_DAYS_APART, Math.abs(ChronoUnit.DAYS.between(one, other)));
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
