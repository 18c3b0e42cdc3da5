package org.mithaq.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.TakenFact;
import org.mithaq.graph.TakenFact.TakenEntity;
import org.mithaq.graph.TakenFact.TakenPart;

/// One row for each fact and ordered pair of actors, as political scientists count: CAMEO and
/// PLOVER codes, states and actors of both ends, days. Several rows of one fact share its `event`;
/// what is said by both sides to each other has a row in both directions. A fact without a second
/// side has one row without a target.
final class EventRows implements FactFormat {
    private static final List<String> COLUMNS =
            List.of(
                    "event",
                    "date",
                    "dateLatest",
                    "edtf",
                    "precision",
                    "source",
                    "sourceActor",
                    "target",
                    "targetActor",
                    "cameo",
                    "ploverEvent",
                    "ploverMode",
                    "ploverContext",
                    "kind",
                    "type",
                    "status",
                    "articles",
                    "confidence",
                    "urls",
                    "quote");

    private final Text text;
    private final Csv csv;
    private final Tally tally;

    EventRows(OutputStream out, boolean isForExcel, Tally tally) {
        this.text = new Text(out);
        this.csv = new Csv(text, isForExcel);
        this.tally = tally;
        csv.header(COLUMNS);
    }

    /// One end of an event.
    ///
    /// @param state ISO 3166-1 alpha-3, or the organisation served; null where it is not known
    private record Actor(@Nullable String state, String id) {
        static Actor of(TakenPart part) {
            var entity = part.entity();
            var state = entity.label().equals("Official") ? part.onBehalfOf() : entity.id();
            return new Actor(state, entity.id());
        }

        static Actor of(TakenEntity state) {
            return new Actor(state.id(), state.id());
        }
    }

    @Override
    public void fact(TakenFact fact) {
        var code = EventCode.of(fact.kind().name(), fact.type(), fact.status());
        switch (fact.kind()) {
            case MEETING -> meeting(fact, code);
            case AGREEMENT -> mutual(fact, code, actors(fact, slot("PARTY_TO")));
            case STATEMENT ->
                    directed(fact, code, actors(fact, slot("MADE")), actors(fact, slot("ABOUT")));
            case ACT ->
                    directed(fact, code, actors(fact, slot("BY")), actors(fact, slot("TOWARDS")));
        }
    }

    private void meeting(TakenFact fact, EventCode code) {
        var took = slot("TOOK_PART");
        var mediators = actors(fact, took.and(role("MEDIATOR")));
        var others = withStates(fact, actors(fact, took.and(role("MEDIATOR").negate())));
        if (!mediators.isEmpty()) {
            directed(fact, EventCode.MEDIATION, mediators, others);
            mutual(fact, code, others);
            return;
        }
        var hosts = actors(fact, took.and(role("HOST")));
        var guests = actors(fact, took.and(role("GUEST")));
        if (code.mode().equals("visit") && !hosts.isEmpty() && !guests.isEmpty()) {
            directed(fact, code, guests, hosts);
            directed(fact, EventCode.RECEPTION, hosts, guests);
        } else {
            mutual(fact, code, others);
        }
    }

    /// A side of which no participant is named takes part as the state.
    private static List<Actor> withStates(TakenFact fact, List<Actor> actors) {
        var present = new TreeSet<String>();
        fact.parts().stream()
                .map(Actor::of)
                .map(Actor::state)
                .filter(java.util.Objects::nonNull)
                .forEach(present::add);
        var all = new ArrayList<>(actors);
        fact.involves().stream()
                .filter(state -> !present.contains(state.id()))
                .forEach(state -> all.add(Actor.of(state)));
        return all;
    }

    private static Predicate<TakenPart> slot(String slot) {
        return part -> part.slot().equals(slot);
    }

    private static Predicate<TakenPart> role(String role) {
        return part -> role.equals(part.role());
    }

    private static List<Actor> actors(TakenFact fact, Predicate<TakenPart> which) {
        return fact.parts().stream().filter(which).map(Actor::of).distinct().toList();
    }

    /// Each with each of another state, in both directions.
    private void mutual(TakenFact fact, EventCode code, List<Actor> actors) {
        var isPaired = false;
        for (var source : actors) {
            for (var target : actors) {
                if (!source.equals(target)
                        && (source.state() == null || !source.state().equals(target.state()))) {
                    row(fact, code, source, target);
                    isPaired = true;
                }
            }
        }
        if (!isPaired) {
            actors.forEach(actor -> row(fact, code, actor, null));
        }
    }

    private void directed(
            TakenFact fact, EventCode code, List<Actor> sources, List<Actor> targets) {
        for (var source : sources) {
            if (targets.isEmpty()) {
                row(fact, code, source, null);
            }
            targets.forEach(target -> row(fact, code, source, target));
        }
        if (sources.isEmpty()) {
            targets.forEach(target -> row(fact, code, null, target));
        }
    }

    private void row(
            TakenFact fact, EventCode code, @Nullable Actor source, @Nullable Actor target) {
        csv.cell(fact.id());
        csv.cell(fact.earliest());
        csv.cell(fact.latest());
        csv.cell(fact.edtf());
        csv.cell(fact.precision());
        csv.cell(source == null ? null : source.state());
        csv.cell(source == null ? null : source.id());
        csv.cell(target == null ? null : target.state());
        csv.cell(target == null ? null : target.id());
        csv.cell(filled(code.cameo()));
        csv.cell(filled(code.event()));
        csv.cell(filled(code.mode()));
        csv.cell(filled(code.context()));
        csv.cell(fact.kind().name());
        csv.cell(fact.type());
        csv.cell(fact.kind() == FactKind.STATEMENT ? null : fact.status());
        csv.cell(fact.sources());
        csv.cell(fact.confidence());
        csv.cell(
                fact.claims().stream()
                        .map(c -> c.article().url())
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList());
        csv.cell(
                fact.claims().stream()
                        .findFirst()
                        .flatMap(c -> c.quotes().stream().findFirst())
                        .orElse(null));
        csv.endRow();
        tally.row();
    }

    private static @Nullable String filled(String code) {
        return code.isEmpty() ? null : code;
    }

    @Override
    public void end() {
        text.flush();
    }
}
