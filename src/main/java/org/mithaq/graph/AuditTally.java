package org.mithaq.graph;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Counts violations and keeps the first few by id: the same ones whatever order rows come in.
final class AuditTally {
    private static final Comparator<Audit.Violation> ORDER =
            Comparator.comparing(Audit.Violation::id).thenComparing(Audit.Violation::found);

    private final int wanted;
    private final PriorityQueue<Audit.Violation> first = new PriorityQueue<>(ORDER.reversed());
    private long violations;

    AuditTally(int wanted) {
        this.wanted = wanted;
    }

    void add(Audit.Violation violation) {
        violations++;
        first.add(violation);
        if (first.size() > wanted) {
            first.remove();
        }
    }

    Audit.Finding finding(AuditRule rule) {
        List<Audit.Violation> examples = first.stream().sorted(ORDER).toList();
        return new Audit.Finding(rule.name(), rule.file().summary(), violations, examples);
    }
}
