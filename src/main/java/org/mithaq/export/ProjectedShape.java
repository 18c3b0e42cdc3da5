package org.mithaq.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.TakenFact;
import org.mithaq.graph.TakenFact.TakenEntity;
import org.mithaq.graph.TakenFact.TakenPart;

/// Entity to entity: one edge for each pair and kind of fact, its weight the number of distinct
/// facts, with their ids. Pairs are kept until the end, so memory grows with them. Who meets or
/// agrees has no direction: the edge goes from the lesser id to the greater.
final class ProjectedShape implements FactFormat {
    private final GraphFormat format;
    private final Tally tally;
    private final SeenIds seen = new SeenIds();
    private final SortedMap<Pair, Bond> bonds = new TreeMap<>();

    ProjectedShape(GraphFormat format, Tally tally) {
        this.format = format;
        this.tally = tally;
    }

    private record Pair(String source, String target, String relation) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::source)
                        .thenComparing(Pair::target)
                        .thenComparing(Pair::relation);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /// What joins a pair.
    private static final class Bond {
        private final List<String> facts = new ArrayList<>();
        private @Nullable LocalDate earliest;
        private @Nullable LocalDate latest;

        void add(TakenFact fact) {
            facts.add(fact.id());
            var first = fact.earliest();
            var last = fact.latest();
            if (first != null && (earliest == null || first.isBefore(earliest))) {
                earliest = first;
            }
            if (last != null && (latest == null || last.isAfter(latest))) {
                latest = last;
            }
        }
    }

    @Override
    public void fact(TakenFact fact) {
        fact.parts().forEach(part -> entity(part.entity()));
        switch (fact.kind()) {
            case MEETING -> among(fact, ids(fact, "TOOK_PART"));
            case AGREEMENT -> among(fact, ids(fact, "PARTY_TO"));
            case STATEMENT -> between(fact, ids(fact, "MADE"), ids(fact, "ABOUT"));
            case ACT -> between(fact, ids(fact, "BY"), ids(fact, "TOWARDS"));
        }
    }

    private static List<String> ids(TakenFact fact, String slot) {
        return fact.parts().stream()
                .filter(part -> part.slot().equals(slot))
                .map(TakenPart::entity)
                .map(TakenEntity::id)
                .distinct()
                .sorted()
                .toList();
    }

    private void among(TakenFact fact, List<String> ids) {
        for (var i = 0; i < ids.size(); i++) {
            for (var j = i + 1; j < ids.size(); j++) {
                bond(fact, ids.get(i), ids.get(j));
            }
        }
    }

    private void between(TakenFact fact, List<String> sources, List<String> targets) {
        for (var source : sources) {
            targets.stream()
                    .filter(target -> !target.equals(source))
                    .forEach(target -> bond(fact, source, target));
        }
    }

    private void bond(TakenFact fact, String source, String target) {
        bonds.computeIfAbsent(new Pair(source, target, fact.kind().name()), _ -> new Bond())
                .add(fact);
    }

    private void entity(TakenEntity entity) {
        if (seen.add(entity.id())) {
            var node = FactsShape.of(entity);
            tally.node(node);
            format.node(node);
        }
    }

    @Override
    public void end() {
        bonds.forEach((pair, bond) -> {
            var id = pair.source() + " " + pair.relation() + " " + pair.target();
            var edge =
                    ExportEdge.of(id, pair.source(), pair.target(), pair.relation())
                            .with(EdgeField.WEIGHT, bond.facts.size())
                            .with(EdgeField.FACTS, bond.facts)
                            .with(EdgeField.EARLIEST, bond.earliest)
                            .with(EdgeField.LATEST, bond.latest);
            tally.edge(edge);
            format.edge(edge);
        });
        format.end();
    }
}
