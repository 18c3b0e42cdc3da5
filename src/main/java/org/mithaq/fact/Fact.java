package org.mithaq.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article says happened, with the words that say so.
public sealed interface Fact {

    /// Name of this entry within the extraction: `m1`, `a1`, `s1`, `x1` …
    String ref();

    /// The words that state the fact; never empty.
    List<Quote> evidence();

    /// From 0 to 1.
    double confidence();

    /// What raised or lowered the confidence.
    List<String> reasons();

    /// Id of the rule that found it.
    String rule();

    /// An interaction between officials or states.
    ///
    /// @param countries ISO 3166-1 alpha-3 of the sides, sorted; not the venue
    /// @param date null where the article does not say
    record Meeting(
            String ref,
            MeetingType type,
            MeetingStatus status,
            List<Participant> participants,
            List<String> countries,
            @Nullable Place place,
            @Nullable FactDate date,
            List<Quote> evidence,
            double confidence,
            List<String> reasons,
            String rule)
            implements Fact {
        public Meeting {
            participants = List.copyOf(participants);
            countries = List.copyOf(countries);
            evidence = stated(evidence);
            reasons = List.copyOf(reasons);
        }
    }

    /// A treaty, memorandum, joint body, ceasefire or the like.
    ///
    /// @param parties refs of countries, organisations or officials
    /// @param title words of the article that name it
    /// @param meeting ref of the interaction at which it was reached
    record Agreement(
            String ref,
            AgreementType type,
            AgreementStatus status,
            List<String> parties,
            @Nullable String title,
            @Nullable String subject,
            @Nullable String meeting,
            @Nullable FactDate date,
            List<Quote> mentions,
            List<Quote> evidence,
            double confidence,
            List<String> reasons,
            String rule)
            implements Fact {
        public Agreement {
            parties = List.copyOf(parties);
            mentions = List.copyOf(mentions);
            evidence = stated(evidence);
            reasons = List.copyOf(reasons);
        }
    }

    /// A position that a speaker takes.
    ///
    /// @param speaker ref of an official, a country or an organisation
    /// @param about refs of those whom the position concerns
    /// @param topics words of the article for what it concerns
    record Statement(
            String ref,
            String speaker,
            Stance stance,
            List<String> about,
            List<String> topics,
            @Nullable FactDate date,
            List<Quote> evidence,
            double confidence,
            List<String> reasons,
            String rule)
            implements Fact {
        public Statement {
            about = List.copyOf(about);
            topics = List.copyOf(topics);
            evidence = stated(evidence);
            reasons = List.copyOf(reasons);
        }
    }

    /// Another diplomatic act.
    ///
    /// @param actor ref of who acts
    /// @param target ref of whom it concerns
    record Act(
            String ref,
            ActType type,
            ActStatus status,
            @Nullable String actor,
            @Nullable String target,
            @Nullable FactDate date,
            List<Quote> evidence,
            double confidence,
            List<String> reasons,
            String rule)
            implements Fact {
        public Act {
            evidence = stated(evidence);
            reasons = List.copyOf(reasons);
        }
    }

    private static List<Quote> stated(List<Quote> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A fact needs at least one quote that states it");
        }
        return List.copyOf(evidence);
    }
}
