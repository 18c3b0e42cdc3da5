package org.mithaq.graph;

import java.util.List;

/// Why a claim supports a fact together with others.
///
/// @param score how like the most alike of the others it is, from 0 to 1
/// @param with that other claim
/// @param reasons what raised or lowered the score
record Support(String claim, double score, String with, List<String> reasons) {
    Support {
        reasons = List.copyOf(reasons);
    }
}
