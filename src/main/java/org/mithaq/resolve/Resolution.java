package org.mithaq.resolve;

import java.util.List;

/// Who is meant by a mention, and why. "Not sure" is an answer.
public sealed interface Resolution {

    /// What spoke for or against, as it can be shown: each with its weight.
    List<String> reasons();

    /// One official, clearly.
    ///
    /// @param score sum of the weights of what spoke for and against
    record Linked(EntityId official, String nameEn, double score, List<String> reasons)
            implements Resolution {
        public Linked {
            reasons = List.copyOf(reasons);
        }
    }

    /// One of these, or somebody else of the name.
    ///
    /// @param candidates best first
    record Ambiguous(List<EntityId> candidates, List<String> reasons) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            reasons = List.copyOf(reasons);
        }
    }

    /// None of those known.
    record Unknown(List<String> reasons) implements Resolution {
        public Unknown {
            reasons = List.copyOf(reasons);
        }
    }
}
