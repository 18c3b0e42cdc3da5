package org.mithaq.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Under which keys a claim is kept, and under which others are looked for that may report the same
/// event: who is in it, with the family of the event and a stretch of the calendar. Two claims that
/// may be alike always find each other, whichever comes first.
final class BlockKeys {
    /// Of more sides than these, pairs are not made: their officials are looked for one by one.
    private static final int MOST_SIDES = 6;

    private BlockKeys() {}

    static Set<String> kept(Report report) {
        return keys(report, report.window().stretches());
    }

    static Set<String> toLookIn(Report report) {
        return keys(report, report.window().stretchesToLookIn());
    }

    private static Set<String> keys(Report report, Set<String> stretches) {
        var keys = new TreeSet<String>();
        for (var who : who(report)) {
            for (var stretch : stretches) {
                keys.add(report.family() + " " + stretch + " " + who);
            }
        }
        return keys;
    }

    private static Set<String> who(Report report) {
        var who = new TreeSet<String>();
        for (var person : report.people()) {
            if (person.slot() == Slot.Kind.ABOUT) {
                continue;
            }
            if (person.isNamed()) {
                who.add(person.id().value());
            }
            var post = person.post();
            if (post != null) {
                who.add(post);
            }
        }
        switch (report.claim().content().kind()) {
            case MEETING, AGREEMENT -> who.addAll(pairs(List.copyOf(report.principals())));
            case STATEMENT -> who.addAll(report.principals());
            case ACT -> {
                addPrincipal(report, Slot.Kind.ACTOR, who);
                addPrincipal(report, Slot.Kind.TARGET, who);
            }
        }
        return who;
    }

    private static void addPrincipal(Report report, Slot.Kind kind, Set<String> who) {
        var slot = report.slot(kind);
        var principal = slot == null ? null : Report.principal(slot);
        if (principal != null) {
            who.add(kind + " " + principal);
        }
    }

    private static Set<String> pairs(List<String> principals) {
        var pairs = new TreeSet<String>();
        if (principals.size() == 1) {
            pairs.add(principals.getFirst());
        }
        var most = Math.min(principals.size(), MOST_SIDES);
        for (var i = 0; i < most; i++) {
            for (var j = i + 1; j < most; j++) {
                pairs.add(principals.get(i) + "+" + principals.get(j));
            }
        }
        return pairs;
    }
}
