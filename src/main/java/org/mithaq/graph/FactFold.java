package org.mithaq.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Quote;
import org.mithaq.resolve.EntityId;
import org.mithaq.resolve.NameKey;

/// Makes a fact of its claims: a pure function, the same in any order of the claims. Where they
/// differ, the most confident speaks first; a date is taken from the one that knows it best, the
/// status from the newest. The claims themselves keep every difference (docs/decisions/0003).
final class FactFold {
    private static final Comparator<Claim> MOST_CONFIDENT_FIRST =
            Comparator.comparingDouble(Claim::confidence).reversed().thenComparing(Claim::id);
    private static final Comparator<Claim> NEWEST_FIRST =
            Comparator.comparing(
                            Claim::publishedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed()
                    .thenComparing(MOST_CONFIDENT_FIRST);
    private static final Comparator<FactDate> MOST_PRECISE_FIRST =
            Comparator.comparing(FactDate::precision);

    private static final String FACT = "fact-";
    private static final String CLAIM = "claim-";

    private FactFold() {}

    /// Id of the fact whose least claim is this one.
    static String factId(String claimId) {
        return FACT + claimId.substring(CLAIM.length());
    }

    /// Id of the claim from which a fact has its id; the text itself where that is no fact's id.
    static String claimId(String factId) {
        return factId.startsWith(FACT) ? CLAIM + factId.substring(FACT.length()) : factId;
    }

    /// The fact that these claims make.
    ///
    /// @param claims those that are not retracted
    /// @param surroundings which of their articles print the same text, and what was decided
    /// @return empty when no claim is left
    static Optional<FoldedFact> of(
            String factId, Collection<Claim> claims, Surroundings surroundings) {
        var ranked = claims.stream().sorted(MOST_CONFIDENT_FIRST).toList();
        return ranked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        FactEdits.applied(
                                fold(factId, ranked, surroundings), surroundings.edits(ranked)));
    }

    private static FoldedFact fold(String factId, List<Claim> ranked, Surroundings surroundings) {
        var best = ranked.getFirst();
        var slots = slots(ranked);
        var isAccepted = surroundings.isAccepted(ranked);
        var story = surroundings.stories().of(ranked.stream().map(Claim::articleId).toList());
        var conflicts = Conflict.among(ranked);
        return new FoldedFact(
                factId,
                best.content().kind(),
                best.content().type(),
                StatusHistory.now(ranked.stream().sorted(NEWEST_FIRST).toList()),
                StatusHistory.of(ranked),
                ranked.stream()
                        .map(c -> c.content().date())
                        .filter(Objects::nonNull)
                        .min(MOST_PRECISE_FIRST)
                        .orElse(null),
                firstKnown(ranked, Claim.Content::title),
                firstKnown(ranked, Claim.Content::subject),
                ranked.stream().flatMap(c -> c.content().topics().stream()).distinct().toList(),
                Confidence.of(ranked, story, conflicts, isAccepted),
                story.size(),
                (int) story.values().stream().distinct().count(),
                conflicts,
                slots,
                involved(slots),
                firstKnown(ranked, Claim.Content::reachedAt),
                key(ranked),
                ranked.stream().map(Claim::id).sorted().toList(),
                isAccepted,
                List.of());
    }

    private static String key(List<Claim> ranked) {
        var words =
                ranked.stream()
                        .flatMap(c ->
                                Stream.of(
                                                Stream.ofNullable(c.content().title()),
                                                Stream.ofNullable(c.content().subject()),
                                                c.content().topics().stream(),
                                                c.grounds().quotes().stream().map(Quote::text))
                                        .flatMap(w -> w))
                        .distinct()
                        .collect(Collectors.joining(" "));
        return NameKey.of(words).value();
    }

    private static <T> @Nullable T firstKnown(
            List<Claim> ranked, Function<Claim.Content, @Nullable T> property) {
        for (var claim : ranked) {
            var value = property.apply(claim.content());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static List<Slot> slots(List<Claim> ranked) {
        var byKey = new LinkedHashMap<String, Slot>();
        for (var claim : ranked) {
            claim.slots().forEach(slot -> byKey.putIfAbsent(slot.key(), slot));
        }
        return byKey.values().stream().sorted(Slot.ORDER).toList();
    }

    /// The sides of a meeting, the parties of an agreement, the speaker's state and what a
    /// statement is about, both ends of an act.
    private static SortedSet<EntityId> involved(List<Slot> slots) {
        var states = new TreeSet<EntityId>();
        for (var slot : slots) {
            switch (slot.kind()) {
                case SIDE, PARTY, SPEAKER, ABOUT, ACTOR, TARGET -> {
                    addState(slot.entity(), states);
                    addState(slot.onBehalfOf(), states);
                }
                case PARTICIPANT, VENUE, ESTABLISHED -> {}
            }
        }
        return states;
    }

    private static void addState(@Nullable EntityId id, SortedSet<EntityId> states) {
        if (id != null && id.isState()) {
            states.add(id);
        }
    }
}
