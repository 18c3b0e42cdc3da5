package org.mithaq.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Stance;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.FactKind;

/// Query parameters of lists of facts, as they were sent.
///
/// @param country ISO 3166-1 alpha-3; repeated: all of them
/// @param official id of who has a part in it
/// @param type word of the kind's vocabulary; of statements the stance
/// @param from first day; leaves undated facts out
/// @param to last day, inclusive; leaves undated facts out
/// @param q words of quotes, titles or names
/// @param minSources least number of articles that say so
record FactQuery(
        @Nullable List<String> country,
        @Nullable String official,
        @Nullable String type,
        @Nullable String status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String minSources,
        @Nullable String limit,
        @Nullable String cursor) {

    FactFilter filter(FactKind kind, Parameters parameters) {
        var first = parameters.day("from", from);
        var last = parameters.day("to", to);
        parameters.inOrder(first, last);
        return new FactFilter(
                parameters.countries(country),
                parameters.text(official),
                parameters.word("type", type, types(kind)),
                parameters.word("status", status, statuses(kind)),
                first,
                last,
                parameters.text(q),
                parameters.number("minSources", minSources, 1, Integer.MAX_VALUE));
    }

    private static Set<String> types(FactKind kind) {
        return switch (kind) {
            case MEETING -> words(MeetingType.values());
            case AGREEMENT -> words(AgreementType.values());
            case STATEMENT -> words(Stance.values());
            case ACT -> words(ActType.values());
        };
    }

    private static Set<String> statuses(FactKind kind) {
        return switch (kind) {
            case MEETING -> words(MeetingStatus.values());
            case AGREEMENT -> words(AgreementStatus.values());
            case STATEMENT -> Set.of();
            case ACT -> words(ActStatus.values());
        };
    }

    private static Set<String> words(Enum<?>[] values) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(values).map(Enum::name).forEach(words::add);
        return words;
    }
}
