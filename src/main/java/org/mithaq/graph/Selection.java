package org.mithaq.graph;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which facts are to be taken away.
public sealed interface Selection {

    /// All that match a filter.
    ///
    /// @param kinds empty for all
    record Matching(List<FactKind> kinds, FactFilter filter) implements Selection {
        public Matching {
            kinds = List.copyOf(kinds);
        }
    }

    /// Those named; what is no fact's id is not among them.
    ///
    /// @param ids of facts
    record Named(SortedSet<String> ids) implements Selection {
        public Named {
            ids = new TreeSet<>(ids);
        }
    }

    /// Those around an entity.
    ///
    /// @param hops 1: those in which it has a part; 2: also those in which the officials and
    ///   organisations of these have one; and so on. States are not gone through.
    record Around(String entity, int hops) implements Selection {}

    /// Those that a named query gives in its columns `fact`, `statement`, `agreement`, `meeting`,
    /// `meetingId` or `meetings`.
    record Answered(NamedQuery query, java.util.Map<String, @Nullable Object> values)
            implements Selection {}
}
