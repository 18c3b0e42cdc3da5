package org.mithaq.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Quote;

/// What one article says of one fact, whole (docs/graph-model.md).
///
/// @param id from article, kind, type, slots and first quote (docs/decisions/0002)
/// @param publishedOn day of the article
record Claim(
        String id,
        String articleId,
        @Nullable LocalDate publishedOn,
        Content content,
        List<Slot> slots,
        Grounds grounds) {
    Claim {
        slots = slots.stream().sorted(Slot.ORDER).toList();
    }

    /// What is said to have happened, but for who was in it.
    ///
    /// @param type word of the kind's own vocabulary; of a statement its stance
    /// @param status null for a statement
    /// @param place as the article writes it
    /// @param title words of the article that name an agreement
    /// @param topics words of the article for what a statement concerns
    /// @param reachedAt id of the claim of the meeting at which an agreement was reached
    record Content(
            FactKind kind,
            String type,
            @Nullable String status,
            @Nullable FactDate date,
            @Nullable String place,
            @Nullable String title,
            @Nullable String subject,
            List<String> topics,
            @Nullable String reachedAt) {
        Content {
            topics = List.copyOf(topics);
        }
    }

    /// The words that say so, and why they were read so.
    record Grounds(
            List<Quote> quotes,
            double confidence,
            List<String> reasons,
            String rule,
            Extraction.Extractor extractor) {
        Grounds {
            quotes = List.copyOf(quotes);
            reasons = List.copyOf(reasons);
        }

        static Grounds of(Fact fact, Extraction.Extractor extractor) {
            return new Grounds(
                    fact.evidence(), fact.confidence(), fact.reasons(), fact.rule(), extractor);
        }
    }

    double confidence() {
        return grounds.confidence();
    }

    /// Id of the fact that this claim supports while nobody has joined it to another.
    String ownFactId() {
        return FactFold.factId(id);
    }
}
