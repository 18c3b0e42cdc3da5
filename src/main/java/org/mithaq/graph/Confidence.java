package org.mithaq.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How sure a fact is, and why: every independent story counts once, with its most confident claim
/// (noisy-or); contradictions take from it.
///
/// @param value from 0 to 1, in hundredths where more than one claim speaks
record Confidence(double value, List<String> reasons) {
    private static final double MOST = 0.99;
    private static final double HUNDRED = 100.0;

    Confidence {
        reasons = List.copyOf(reasons);
    }

    /// @param ranked claims of the fact, the most confident first; at least one
    /// @param story the story of each article
    /// @param isAccepted whether a reader accepted the fact, which settles it
    static Confidence of(
            List<Claim> ranked,
            Map<String, String> story,
            Collection<Conflict> conflicts,
            boolean isAccepted) {
        var best = ranked.getFirst().confidence();
        var reasons = new ArrayList<String>();
        reasons.add(Ground.SUREST_CLAIM.about(hundredths(best)));
        if (isAccepted) {
            reasons.add(Ground.ACCEPTED.about(hundredths(MOST)));
            return new Confidence(MOST, reasons);
        }
        if (ranked.size() == 1) {
            return new Confidence(best, reasons);
        }
        var byStory = new TreeMap<String, Double>();
        for (var claim : ranked) {
            byStory.merge(
                    story.getOrDefault(claim.articleId(), claim.articleId()),
                    claim.confidence(),
                    Math::max);
        }
        var doubt = 1.0;
        for (var confidence : byStory.values()) {
            doubt *= 1 - confidence;
        }
        var value = byStory.size() == 1 ? best : Math.max(best, Math.min(MOST, 1 - doubt));
        reasons.add(
                Ground.INDEPENDENT_STORIES.about(byStory.size())
                        + ": +"
                        + hundredths(value - best));
        for (var conflict : conflicts) {
            if (conflict.weight() < 1) {
                value *= conflict.weight();
                reasons.add(conflict.inOneLine() + ": ×" + hundredths(conflict.weight()));
            }
        }
        return new Confidence(Math.round(value * HUNDRED) / HUNDRED, reasons);
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
