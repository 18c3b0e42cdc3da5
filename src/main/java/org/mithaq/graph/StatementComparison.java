package org.mithaq.graph;

import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Likeness.Sum;

/// Compares two positions: whether the same speaker said the same thing on the same occasion.
final class StatementComparison {
    private static final double LEAST_SHARED_WORDS = 0.3;
    private static final double WITHOUT_CONTENT = 0.5;

    /// A speaker's name and office alone are three words.
    private static final int LEAST_WORDS = 4;

    private StatementComparison() {}

    /// Two different people whom the tables know.
    static boolean areApart(Report a, Report b) {
        var one = speaker(a);
        var other = speaker(b);
        return one != null
                && other != null
                && one.isKnown()
                && other.isKnown()
                && !one.id().equals(other.id());
    }

    private static Report.@Nullable Person speaker(Report report) {
        return report.people().stream()
                .filter(person -> person.slot() == Slot.Kind.SPEAKER)
                .findFirst()
                .orElse(null);
    }

    /// Adds what speaks for one position; false where the speakers are others.
    static boolean compare(Report a, Report b, boolean isSameStory, Sum sum) {
        var speakers = speakers(a, b);
        if (speakers == 0) {
            return false;
        }
        sum.add(Ground.SAME_SPEAKER, speakers);
        if (a.claim().content().type().equals(b.claim().content().type())) {
            sum.add(Ground.SAME_POSITION, 0.15);
        } else {
            sum.add(Ground.LIKE_POSITION, 0.05);
        }
        var one = a.entities(Slot.Kind.ABOUT);
        var other = b.entities(Slot.Kind.ABOUT);
        var about = Comparison.jaccard(one, other);
        sum.add(Ground.SAME_SUBJECT, 0.20 * about);
        if (about == 0 && !one.isEmpty() && !other.isEmpty()) {
            sum.add(Ground.OTHER_SUBJECTS, -0.15);
        }
        var words = Comparison.shared(a.words(), b.words());
        var isLikeWords = words >= LEAST_SHARED_WORDS;
        if (isLikeWords) {
            sum.add(Ground.WORDS_IN_COMMON, 0.30 * words);
        }
        if (about == 0 && !isLikeWords && !isSameStory) {
            sum.atMost(WITHOUT_CONTENT, Ground.NOTHING_IN_COMMON);
        }
        if (!Comparison.haveInCommon(a, b, LEAST_WORDS)) {
            sum.tellsLittle();
        }
        return true;
    }

    /// What speaks for one speaker; 0 where it is another.
    private static double speakers(Report a, Report b) {
        var one = a.slot(Slot.Kind.SPEAKER);
        var other = b.slot(Slot.Kind.SPEAKER);
        if (one == null || other == null) {
            return 0;
        }
        if (one.entity().equals(other.entity())) {
            return 0.35;
        }
        var left = speaker(a);
        var right = speaker(b);
        if (left != null && right != null) {
            var isOnePost =
                    left.post() != null
                            && left.post().equals(right.post())
                            && !(left.isNamed() && right.isNamed());
            return isOnePost ? 0.28 : 0;
        }
        var principal = Report.principal(one);
        return principal != null && principal.equals(Report.principal(other)) ? 0.20 : 0;
    }
}
