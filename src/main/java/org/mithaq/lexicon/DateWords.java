package org.mithaq.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.text.Folding;

/// The words of a language for days, months and years; all folded.
///
/// @param months name (possibly of two words joined by a space) to month, 1 to 12
/// @param weakMonths names that are more often other words
/// @param hijriMonths same for the Islamic calendar
/// @param weekdays name to ISO day of week, 1 Monday to 7 Sunday
/// @param relative words to days from the day of publication
/// @param relativeMonths words to months from that of publication ("last month")
/// @param relativeWeeks same for weeks
/// @param relativeYears same for years
/// @param daysOfMonths words behind the number of a day to months from that of publication ("the
///   5th of this month")
/// @param sameDay words to days from the day that was spoken of before ("the same day")
/// @param names names in which such words tell no day ("the National Day", "Russia Today")
/// @param next words for the coming one
/// @param last words for the one just past
/// @param current words for the present one
/// @param dayWords words that may stand before a day
/// @param monthWords words that may stand before a month
/// @param yearWords words that may stand before a year
/// @param hijriMarks words after a year of the Islamic calendar
/// @param ordinals words for the days of a month, 1 to 31
/// @param ago words that count a day back ("three days ago")
/// @param seasons words for a part of a year that stand before it ("the summer of 2013")
/// @param seasonMonths names of seasons to the month in which they begin; none for one that lies in
///   two years
/// @param corresponding words between two ways of telling one day ("Monday, that is 20 July")
/// @param daySuffixes endings of the number of a day ("20th")
/// @param beginnings the first words of all names of days and months of several words or one
/// @param from words between such a day and its month ("the fourth of")
/// @param or words between two dates of which one is meant
/// @param until words between the first and the last of several days
public record DateWords(
        Map<String, Integer> months,
        Set<String> weakMonths,
        Map<String, Integer> hijriMonths,
        Map<String, Integer> weekdays,
        Map<String, Integer> relative,
        Map<String, Integer> relativeMonths,
        Map<String, Integer> relativeWeeks,
        Map<String, Integer> relativeYears,
        Map<String, Integer> daysOfMonths,
        Map<String, Integer> sameDay,
        Set<String> names,
        Set<String> next,
        Set<String> last,
        Set<String> current,
        Set<String> dayWords,
        Set<String> monthWords,
        Set<String> yearWords,
        Set<String> hijriMarks,
        Map<String, Integer> ordinals,
        Set<String> from,
        Set<String> until,
        Set<String> or,
        AgoWords ago,
        Set<String> seasons,
        Map<String, Integer> seasonMonths,
        Set<String> corresponding,
        Set<String> daySuffixes,
        Set<String> beginnings) {

    static DateWords read(YamlNode node, Folding folding) {
        var months = numbered(node.get("months"), folding);
        var relative = numbered(node.get("relative"), folding);
        var relativeMonths = numbered(node.get("relativeMonths"), folding);
        var relativeWeeks = numbered(node.get("relativeWeeks"), folding);
        var relativeYears = numbered(node.get("relativeYears"), folding);
        var daysOfMonths = numbered(node.get("daysOfMonths"), folding);
        var sameDay = numbered(node.get("sameDay"), folding);
        var ordinals = numbered(node.get("ordinals"), folding);
        var ago = AgoWords.read(node.get("ago"), folding);
        var seasons = folded(node.get("seasons"), folding);
        return new DateWords(
                months,
                folded(node.get("weakMonths"), folding),
                numbered(node.get("hijriMonths"), folding),
                numbered(node.get("weekdays"), folding),
                relative,
                relativeMonths,
                relativeWeeks,
                relativeYears,
                daysOfMonths,
                sameDay,
                folded(node.get("names"), folding),
                folded(node.get("next"), folding),
                folded(node.get("last"), folding),
                folded(node.get("this"), folding),
                folded(node.get("dayWords"), folding),
                folded(node.get("monthWords"), folding),
                folded(node.get("yearWords"), folding),
                folded(node.get("hijriMark"), folding),
                ordinals,
                folded(node.get("from"), folding),
                folded(node.get("until"), folding),
                folded(node.get("or"), folding),
                ago,
                seasons,
                numbered(node.get("seasonMonths"), folding),
                folded(node.get("corresponding"), folding),
                folded(node.get("daySuffixes"), folding),
                beginnings(
                        List.of(
                                months,
                                relative,
                                relativeMonths,
                                relativeWeeks,
                                relativeYears,
                                daysOfMonths,
                                sameDay,
                                ordinals),
                        ago.beginnings(),
                        seasons));
    }

    private static Set<String> beginnings(
            List<Map<String, Integer>> names, Set<String> ago, Set<String> seasons) {
        return Stream.of(
                        names.stream().flatMap(map -> map.keySet().stream()),
                        ago.stream(),
                        seasons.stream())
                .flatMap(words -> words)
                .map(name -> name.split(" ", -1)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> folded(YamlNode node, Folding folding) {
        var words = new HashSet<String>();
        node.strings().forEach(word -> words.add(folding.fold(word)));
        return words;
    }

    static Map<String, Integer> numbered(YamlNode node, Folding folding) {
        var words = new HashMap<String, Integer>();
        for (var key : node.keys()) {
            node.get(key)
                    .strings()
                    .forEach(word -> words.put(folding.fold(word), Integer.valueOf(key)));
        }
        return words;
    }
}
