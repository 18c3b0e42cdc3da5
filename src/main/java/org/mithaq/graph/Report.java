package org.mithaq.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Quote;
import org.mithaq.resolve.EntityId;

/// A claim as it is compared with others: whether both report one event.
///
/// @param family what a report of the same event has in common with it by all means
/// @param people officials in it, by id
/// @param principals states and organisations in it: sides, parties, or whom its officials serve
/// @param words bare words of titles, topics and quotes that say something
record Report(
        Claim claim,
        EventWindow window,
        String family,
        List<Person> people,
        Set<String> principals,
        Set<String> words) {
    /// How ids of those begin who are known only by their office, in one article (see
    /// [org.mithaq.resolve.Standing#UNNAMED]).
    private static final String UNNAMED = "holder-";

    /// How ids of those begin whom only articles know.
    private static final String PROVISIONAL = "person-";

    /// An official in a claim.
    ///
    /// @param office null where it is not told
    /// @param serves state or organisation served
    record Person(
            EntityId id, Slot.Kind slot, @Nullable OfficeType office, @Nullable EntityId serves) {

        boolean isNamed() {
            return !id.value().startsWith(UNNAMED);
        }

        boolean isKnown() {
            return isNamed() && !id.value().startsWith(PROVISIONAL);
        }

        /// The post, where it says who is meant; null where many have such a post.
        @Nullable String post() {
            return office == null || serves == null || office == OfficeType.OTHER
                    ? null
                    : Offices.id(office, serves.value());
        }
    }

    static Report of(Claim claim) {
        var people =
                claim.slots().stream()
                        .filter(slot -> slot.office() != null)
                        .map(slot ->
                                new Person(
                                        slot.entity(),
                                        slot.kind(),
                                        slot.office(),
                                        slot.onBehalfOf()))
                        .toList();
        return new Report(
                claim,
                EventWindow.of(claim),
                EventFamily.of(claim.content().kind(), claim.content().type()),
                people,
                principals(claim),
                words(claim));
    }

    private static Set<String> principals(Claim claim) {
        var principals = new TreeSet<String>();
        for (var slot : claim.slots()) {
            switch (slot.kind()) {
                case PARTICIPANT, SIDE, PARTY, SPEAKER, ACTOR, TARGET -> {
                    var principal = principal(slot);
                    if (principal != null) {
                        principals.add(principal.value());
                    }
                }
                case VENUE, ESTABLISHED, ABOUT -> {}
            }
        }
        return principals;
    }

    /// The state or organisation that a slot stands for.
    static @Nullable EntityId principal(Slot slot) {
        return slot.office() == null ? slot.entity() : slot.onBehalfOf();
    }

    private static Set<String> words(Claim claim) {
        var content = claim.content();
        var said =
                Stream.of(
                                Stream.ofNullable(content.title()),
                                Stream.ofNullable(content.subject()),
                                content.topics().stream(),
                                claim.grounds().quotes().stream().map(Quote::text))
                        .flatMap(w -> w)
                        .collect(Collectors.joining(" "));
        return BareWords.of(said);
    }

    String id() {
        return claim.id();
    }

    Set<String> entities(Slot.Kind kind) {
        return claim.slots().stream()
                .filter(slot -> slot.kind() == kind)
                .map(slot -> slot.entity().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Nullable Slot slot(Slot.Kind kind) {
        return claim.slots().stream().filter(slot -> slot.kind() == kind).findFirst().orElse(null);
    }
}
