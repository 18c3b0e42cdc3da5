package org.mithaq.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Fact;
import org.mithaq.fact.Quote;
import org.mithaq.fact.Role;
import org.mithaq.resolve.ContentId;
import org.mithaq.resolve.Entity;
import org.mithaq.resolve.EntityId;
import org.mithaq.resolve.ResolvedFacts;

/// Turns the facts of one article into its claims: pure, and the same ids for the same facts.
final class Claims {
    private final ResolvedFacts facts;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> meetingIds = new HashMap<>();

    private Claims(ResolvedFacts facts) {
        this.facts = facts;
    }

    static List<Claim> of(ResolvedFacts facts) {
        return new Claims(facts).all();
    }

    private List<Claim> all() {
        var extraction = facts.extraction();
        var all = new ArrayList<Claim>();
        for (var meeting : extraction.meetings()) {
            var claim = claim(meeting);
            meetingIds.put(meeting.ref(), claim.id());
            all.add(claim);
        }
        // after the meetings, whose claims they point to
        extraction.agreements().forEach(agreement -> all.add(claim(agreement)));
        extraction.statements().forEach(statement -> all.add(claim(statement)));
        extraction.acts().forEach(act -> all.add(claim(act)));
        return List.copyOf(all);
    }

    private Claim claim(Fact fact) {
        var article = facts.article();
        var content = content(fact);
        var slots = List.copyOf(slots(fact));
        var grounds = Claim.Grounds.of(fact, facts.extraction().extractor());
        var id = id(content, slots, fact.evidence().getFirst());
        return new Claim(id, article.id(), article.date(), content, slots, grounds);
    }

    private Claim.Content content(Fact fact) {
        return switch (fact) {
            case Fact.Meeting m ->
                    new Claim.Content(
                            FactKind.MEETING,
                            m.type().name(),
                            m.status().name(),
                            m.date(),
                            m.place() == null ? null : m.place().name(),
                            null,
                            null,
                            List.of(),
                            null);
            case Fact.Agreement a ->
                    new Claim.Content(
                            FactKind.AGREEMENT,
                            a.type().name(),
                            a.status().name(),
                            a.date(),
                            null,
                            a.title(),
                            a.subject(),
                            List.of(),
                            a.meeting() == null ? null : meetingIds.get(a.meeting()));
            case Fact.Statement s ->
                    new Claim.Content(
                            FactKind.STATEMENT,
                            s.stance().name(),
                            null,
                            s.date(),
                            null,
                            null,
                            null,
                            s.topics(),
                            null);
            case Fact.Act a ->
                    new Claim.Content(
                            FactKind.ACT,
                            a.type().name(),
                            a.status().name(),
                            a.date(),
                            null,
                            null,
                            null,
                            List.of(),
                            null);
        };
    }

    private Set<Slot> slots(Fact fact) {
        var slots = new LinkedHashSet<Slot>();
        switch (fact) {
            case Fact.Meeting m -> {
                m.participants()
                        .forEach(p -> slots.add(slot(Slot.Kind.PARTICIPANT, p.ref(), p.role())));
                m.countries().forEach(iso3 -> slots.add(slot(Slot.Kind.SIDE, new EntityId(iso3))));
                var place = facts.place(m);
                if (place != null) {
                    slots.add(slot(Slot.Kind.VENUE, place.id()));
                }
            }
            case Fact.Agreement a -> {
                a.parties().forEach(ref -> slots.add(slot(Slot.Kind.PARTY, ref, null)));
                var body = facts.established().get(a.ref());
                if (body != null) {
                    slots.add(slot(Slot.Kind.ESTABLISHED, body.id()));
                }
            }
            case Fact.Statement s -> {
                slots.add(slot(Slot.Kind.SPEAKER, s.speaker(), null));
                s.about().forEach(ref -> slots.add(slot(Slot.Kind.ABOUT, ref, null)));
            }
            case Fact.Act a -> {
                if (a.actor() != null) {
                    slots.add(slot(Slot.Kind.ACTOR, a.actor(), null));
                }
                if (a.target() != null) {
                    slots.add(slot(Slot.Kind.TARGET, a.target(), null));
                }
            }
        }
        return slots;
    }

    private Slot slot(Slot.Kind kind, String ref, @Nullable Role role) {
        var entity = facts.entity(ref);
        return entity instanceof Entity.Official official
                ? new Slot(
                        kind,
                        official.id(),
                        role,
                        official.serves() == null ? null : official.serves().id(),
                        official.office())
                : new Slot(kind, entity.id(), role, null, null);
    }

    private static Slot slot(Slot.Kind kind, EntityId entity) {
        return new Slot(kind, entity, null, null, null);
    }

    /// Two facts of one article that agree in all of this are told apart by their order.
    private String id(Claim.Content content, List<Slot> slots, Quote first) {
        var who =
                slots.stream()
                        .filter(slot -> identifies(slot.kind()))
                        .sorted(Slot.ORDER)
                        .map(slot -> slot.key() + " " + slot.role())
                        .collect(Collectors.joining("\n"));
        for (var nth = 0; ; nth++) {
            var id =
                    ContentId.of(
                            "claim",
                            facts.article().id(),
                            content.kind(),
                            content.type(),
                            who,
                            first.start(),
                            first.end(),
                            first.text(),
                            nth);
            if (ids.add(id)) {
                return id;
            }
        }
    }

    /// Venue and established body are left out: knowing them better makes no other claim.
    private static boolean identifies(Slot.Kind kind) {
        return kind != Slot.Kind.VENUE && kind != Slot.Kind.ESTABLISHED;
    }
}
