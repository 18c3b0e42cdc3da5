package org.mithaq.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.resolve.NameKey;

/// A list of facts of a moment, filtered, ordered and paged as `facts.cypher` does with those of
/// today.
record PastList(FactKind kind, FactFilter filter) {
    /// Where undated facts stand: last, as in `facts.cypher`.
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private static final Comparator<RecordedFact> NEWEST_FIRST =
            Comparator.comparing(PastList::day).reversed().thenComparing(RecordedFact::id);

    /// @throws IllegalArgumentException when the cursor is one of another list
    Page<RecordedFact> page(List<PastFold> facts, PageRequest page) {
        var all =
                facts.stream()
                        .filter(this::isWanted)
                        .map(PastFold::shown)
                        .sorted(NEWEST_FIRST)
                        .toList();
        var after = page.after();
        var rest = after == null ? all : all.stream().filter(f -> comesAfter(f, after)).toList();
        var items = rest.subList(0, Math.min(rest.size(), page.limit()));
        return new Page<>(
                items,
                items.size() == rest.size() ? null : cursor(items.getLast()).written(),
                all.size());
    }

    private static Cursor cursor(RecordedFact fact) {
        return new Cursor(day(fact).toString(), fact.id());
    }

    private static boolean comesAfter(RecordedFact fact, Cursor last) {
        var days = day(fact).compareTo((LocalDate) OrderedBy.DAY.value(last.key()));
        return days < 0 || (days == 0 && fact.id().compareTo(last.id()) > 0);
    }

    private static LocalDate day(RecordedFact fact) {
        var day = fact.date() == null ? null : fact.date().firstDay();
        return day == null ? NO_DAY : day;
    }

    private boolean isWanted(PastFold past) {
        var fact = past.shown();
        return fact.kind() == kind
                && isAny(filter.type(), fact.type())
                && isAny(filter.status(), fact.status())
                && fact.sources() >= filter.minSources()
                && fact.countries().containsAll(filter.countries())
                && hasPart(fact)
                && lies(fact.date())
                && says(past);
    }

    private static boolean isAny(@Nullable String wanted, @Nullable String word) {
        return wanted == null || wanted.equals(word);
    }

    private boolean hasPart(RecordedFact fact) {
        var official = filter.official();
        return official == null
                || fact.parts().stream().anyMatch(part -> part.entity().id().equals(official));
    }

    /// A bound leaves undated facts out.
    private boolean lies(@Nullable FactDate date) {
        if (filter.from() == null && filter.to() == null) {
            return true;
        }
        return date != null
                && date.hasDays()
                && new Window(filter.from(), filter.to(), false)
                        .holds(date.earliest(), date.latest());
    }

    private boolean says(PastFold past) {
        if (filter.q() == null) {
            return true;
        }
        var words = NameKey.of(filter.q()).value();
        return past.folded().key().contains(words)
                || past.shown().parts().stream()
                        .map(Part::entity)
                        .flatMap(e -> Stream.of(e.name(), e.nameAr(), e.nameEn()))
                        .anyMatch(name -> name != null && NameKey.of(name).value().contains(words));
    }
}
