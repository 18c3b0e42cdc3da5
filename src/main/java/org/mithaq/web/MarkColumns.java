package org.mithaq.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.FactMark;

/// Facts column by column: a tenth of the bytes of the same facts one by one. Words are numbers
/// into `words`; days are counted from 1970-01-01.
///
/// @param count number of facts
/// @param dated how many of them, the first ones, have a date
/// @param words of `kind`, `type`, `status` and `precision`
/// @param status -1 where there is none
/// @param earliest null where it is open or not known
/// @param latest likewise
/// @param precision -1 where no article says when
/// @param confidence in hundredths
/// @param sources number of articles
/// @param independentSources number of stories: articles that print the same text count once
public record MarkColumns(
        int count,
        int dated,
        Map<String, List<String>> words,
        List<String> id,
        List<Integer> kind,
        List<Integer> type,
        List<Integer> status,
        List<@Nullable Long> earliest,
        List<@Nullable Long> latest,
        List<Integer> precision,
        List<Long> confidence,
        List<Integer> sources,
        List<Integer> independentSources) {

    static MarkColumns of(List<FactMark> marks) {
        var kinds = new Words();
        var types = new Words();
        var statuses = new Words();
        var precisions = new Words();
        var kind = new ArrayList<Integer>();
        var type = new ArrayList<Integer>();
        var status = new ArrayList<Integer>();
        var precision = new ArrayList<Integer>();
        var earliest = new ArrayList<@Nullable Long>();
        var latest = new ArrayList<@Nullable Long>();
        for (var mark : marks) {
            kind.add(kinds.number(mark.kind().name()));
            type.add(types.number(mark.type()));
            status.add(statuses.number(mark.status()));
            precision.add(precisions.number(mark.precision()));
            earliest.add(day(mark.earliest()));
            latest.add(day(mark.latest()));
        }
        var words = new LinkedHashMap<String, List<String>>();
        words.put("kind", kinds.all());
        words.put("type", types.all());
        words.put("status", statuses.all());
        words.put("precision", precisions.all());
        return new MarkColumns(
                marks.size(),
                (int) marks.stream().filter(FactMark::isDated).count(),
                words,
                marks.stream().map(FactMark::id).toList(),
                kind,
                type,
                status,
                earliest,
                latest,
                precision,
                marks.stream().map(mark -> Math.round(mark.confidence() * 100)).toList(),
                marks.stream().map(FactMark::sources).toList(),
                marks.stream().map(FactMark::independentSources).toList());
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    /// Numbers for words in the order in which they come.
    private static final class Words {
        private static final int NONE = -1;

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(@Nullable String word) {
            return word == null ? NONE : numbers.computeIfAbsent(word, _ -> numbers.size());
        }

        List<String> all() {
            return List.copyOf(numbers.keySet());
        }
    }
}
