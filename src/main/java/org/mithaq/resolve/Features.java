package org.mithaq.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What speaks for and against that an official is meant, with weights. Chosen by hand; checked on
/// `officials/mentions.tsv` of the tests.
final class Features {

    /// @param says as it is shown
    private record Feature(String says, double weight, Predicate<Comparison> holds) {}

    /// What of the table holds for an official.
    ///
    /// @param reasons each with its weight
    record Judgement(
            KnownOfficials.Known known, NameMatch name, double score, List<String> reasons) {

        private Judgement against(double weight, String says) {
            var all = new ArrayList<>(reasons);
            all.add(written(weight) + " " + says);
            return new Judgement(known, name, score + weight, List.copyOf(all));
        }
    }

    /// Weight against everybody else where the name is spelled in full as that of one who may well
    /// be meant.
    private static final double SPELLED_AS_ANOTHER = -0.80;

    /// Enough for a full name to keep others away.
    private static final double PLAUSIBLE = 0.5;

    private static final List<Feature> TABLE =
            List.of(
                    on("the name is one of his", 1.00, c -> c.name() == NameMatch.FULL),
                    on("he is known by this one name", 0.80, c -> c.name() == NameMatch.SHORT),
                    on("the name has the consonants of his", 0.70, named(NameMatch.CONSONANTS)),
                    on("the name is part of his", 0.80, named(NameMatch.PART)),
                    on("it is his family name", 0.50, named(NameMatch.FAMILY)),
                    on("it sounds like his family name", 0.10, named(NameMatch.FAMILY_SOUND)),
                    on(
                            "only the sound of a family name, and no word of his state",
                            -0.50,
                            c ->
                                    c.name() == NameMatch.FAMILY_SOUND
                                            && !c.servesSaid()
                                            && !c.servesNamedState()),
                    on("the name is close to his", 0.50, named(NameMatch.NEAR)),
                    on(
                            "he holds the office said, on that day",
                            0.60,
                            c -> !c.isCalledFormer() && c.holdsOfficeThen()),
                    on(
                            "he held the office said; the article has no date",
                            0.40,
                            c -> !c.isDated() && c.heldOffice()),
                    on(
                            "he held the office said before, as the article says",
                            0.50,
                            c -> c.isCalledFormer() && c.heldOfficeBefore()),
                    on(
                            "he had not held the office said by then",
                            -0.40,
                            c ->
                                    c.isCalledFormer()
                                            && c.saysOffice()
                                            && c.isDated()
                                            && !c.heldOfficeBefore()),
                    on(
                            "he held the office said at another time",
                            0.10,
                            c ->
                                    c.isDated()
                                            && !c.isCalledFormer()
                                            && c.heldOffice()
                                            && !c.holdsOfficeThen()),
                    on(
                            "he took up the office said only later",
                            -0.30,
                            c -> !c.isCalledOtherwise() && c.holdsOfficeOnlyLater()),
                    on(
                            "he held no known office until years later",
                            -0.60,
                            Comparison::servesOnlyLater),
                    on(
                            "he never held the office said",
                            -0.40,
                            c -> c.saysOffice() && !c.heldOffice()),
                    on(
                            "only part of the name, or another spelling, and another office",
                            -0.50,
                            c -> c.name() != NameMatch.FULL && c.saysOffice() && !c.heldOffice()),
                    on("he serves the state said, on that day", 0.50, Comparison::servesSaidThen),
                    on(
                            "he served the state said",
                            0.40,
                            c -> c.servesSaid() && !c.servesSaidThen()),
                    on(
                            "he never served the state said",
                            -0.80,
                            c -> c.saysState() && !c.servesSaid()),
                    on("he serves the state the context suggests", 0.20, Comparison::servesContext),
                    on(
                            "he serves a state that the article names",
                            0.30,
                            c -> !c.saysState() && c.servesNamedState()),
                    on("he was in office on that day", 0.20, Comparison::isInOffice),
                    on(
                            "he was in no known office on that day",
                            -0.10,
                            c -> c.isDated() && !c.isInOffice()));

    private Features() {}

    private static Feature on(String says, double weight, Predicate<Comparison> holds) {
        return new Feature(says, weight, holds);
    }

    private static Predicate<Comparison> named(NameMatch match) {
        return c -> c.name() == match;
    }

    static Judgement judge(Comparison comparison) {
        var score = 0.0;
        var reasons = new ArrayList<String>();
        for (var feature : TABLE) {
            if (feature.holds().test(comparison)) {
                score += feature.weight();
                reasons.add(written(feature.weight()) + " " + feature.says());
            }
        }
        return new Judgement(comparison.known(), comparison.name(), score, List.copyOf(reasons));
    }

    /// Li Keqiang is not Li Qiang, though both are written with the same consonants.
    static List<Judgement> preferSpelled(List<Judgement> judged) {
        var isSpelled =
                judged.stream().anyMatch(j -> j.name() == NameMatch.FULL && j.score() >= PLAUSIBLE);
        return judged.stream()
                .map(j ->
                        isSpelled && j.name() != NameMatch.FULL
                                ? j.against(
                                        SPELLED_AS_ANOTHER,
                                        "the name is spelled as that of another")
                                : j)
                .toList();
    }

    private static String written(double weight) {
        return String.format(Locale.ROOT, "%+.2f", weight);
    }
}
