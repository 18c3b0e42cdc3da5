package org.mithaq.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Quote;

/// What one article says of one fact, whole (docs/graph-model.md).
///
/// @param id from article, kind, type, slots and first quote (docs/decisions/0002)
/// @param type word of the kind's own vocabulary; of a statement its stance
/// @param status null for a statement
/// @param place as the article writes it
/// @param title words of the article that name an agreement
/// @param topics words of the article for what a statement concerns
/// @param reachedAt id of the claim of the meeting at which an agreement was reached
/// @param publishedOn day of the article
record Claim(
        String id,
        String articleId,
        FactKind kind,
        String type,
        @Nullable String status,
        @Nullable FactDate date,
        @Nullable String place,
        @Nullable String title,
        @Nullable String subject,
        List<String> topics,
        List<Quote> quotes,
        double confidence,
        List<String> reasons,
        String rule,
        Extraction.Extractor extractor,
        List<Slot> slots,
        @Nullable String reachedAt,
        @Nullable LocalDate publishedOn) {
    Claim {
        topics = List.copyOf(topics);
        quotes = List.copyOf(quotes);
        reasons = List.copyOf(reasons);
        slots = slots.stream().sorted(Slot.ORDER).toList();
    }

    /// Id of the fact that this claim supports while nobody has joined it to another.
    String ownFactId() {
        return FactFold.factId(id);
    }
}
