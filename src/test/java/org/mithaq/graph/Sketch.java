package org.mithaq.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.Country;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Organization;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Place;
import org.mithaq.fact.Quote;
import org.mithaq.fact.Role;
import org.mithaq.fact.Stance;
import org.mithaq.resolve.ResolvedFacts;
import org.mithaq.resolve.Resolver;

/// An article with facts, put together by hand for a test. Words given as evidence or mention are
/// looked up in the text.
public final class Sketch {
    private static final Extraction.Extractor BY_HAND = new Extraction.Extractor("hand", "1");

    private final Article article;
    private final Extraction.Extractor extractor;
    private final List<Official> officials = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Fact.Meeting> meetings = new ArrayList<>();
    private final List<Fact.Agreement> agreements = new ArrayList<>();
    private final List<Fact.Statement> statements = new ArrayList<>();
    private final List<Fact.Act> acts = new ArrayList<>();

    private Sketch(Article article, Extraction.Extractor extractor) {
        this.article = article;
        this.extractor = extractor;
    }

    public static Sketch of(String id, @Nullable String date, String title, String text) {
        return readBy(BY_HAND, id, date, title, text);
    }

    public static Sketch readBy(
            Extraction.Extractor extractor,
            String id,
            @Nullable String date,
            String title,
            String text) {
        var day = date == null ? null : LocalDate.parse(date);
        return new Sketch(new Article(id, title, text, "ar", day, null, "Example Post"), extractor);
    }

    public Sketch official(
            String ref,
            @Nullable String id,
            @Nullable String name,
            OfficeType office,
            String country,
            String... mentions) {
        officials.add(
                new Official(
                        ref, id, name, null, office, null, country, quotes(mentions), List.of()));
        return this;
    }

    public Sketch country(String ref, String iso3, String... mentions) {
        countries.add(new Country(ref, iso3, quotes(mentions)));
        return this;
    }

    public Sketch organization(String ref, @Nullable String id, String name) {
        organizations.add(new Organization(ref, id, id, name, null, quotes(name)));
        return this;
    }

    public Sketch meeting(
            String ref,
            List<Participant> participants,
            List<String> sides,
            @Nullable Place place,
            @Nullable FactDate date,
            String... evidence) {
        meetings.add(
                new Fact.Meeting(
                        ref,
                        MeetingType.MEETING,
                        MeetingStatus.HELD,
                        participants,
                        sides,
                        place,
                        date,
                        quotes(evidence),
                        0.9,
                        List.of("by hand"),
                        "test.meeting"));
        return this;
    }

    public Sketch agreement(
            String ref,
            AgreementType type,
            List<String> parties,
            @Nullable String title,
            @Nullable String meeting,
            String... evidence) {
        agreements.add(
                new Fact.Agreement(
                        ref,
                        type,
                        AgreementStatus.AGREED,
                        parties,
                        title,
                        null,
                        meeting,
                        null,
                        List.of(),
                        quotes(evidence),
                        0.8,
                        List.of(),
                        "test.agreement"));
        return this;
    }

    public Sketch statement(
            String ref, String speaker, Stance stance, List<String> about, String... evidence) {
        statements.add(
                new Fact.Statement(
                        ref,
                        speaker,
                        stance,
                        about,
                        List.of(),
                        null,
                        quotes(evidence),
                        0.7,
                        List.of(),
                        "test.statement"));
        return this;
    }

    public Sketch act(
            String ref,
            ActType type,
            String actor,
            @Nullable String target,
            @Nullable FactDate date,
            String... evidence) {
        acts.add(
                new Fact.Act(
                        ref,
                        type,
                        ActStatus.DONE,
                        actor,
                        target,
                        date,
                        quotes(evidence),
                        0.6,
                        List.of(),
                        "test.act"));
        return this;
    }

    /// A fact with everything given; its words as [#words] finds them.
    public Sketch with(Fact fact) {
        switch (fact) {
            case Fact.Meeting meeting -> meetings.add(meeting);
            case Fact.Agreement agreement -> agreements.add(agreement);
            case Fact.Statement statement -> statements.add(statement);
            case Fact.Act act -> acts.add(act);
        }
        return this;
    }

    /// Where the text has these words.
    public List<Quote> words(String... words) {
        return quotes(words);
    }

    public Extraction extraction() {
        return new Extraction(
                article.id(),
                "ar",
                extractor,
                officials,
                countries,
                organizations,
                meetings,
                agreements,
                statements,
                acts,
                List.of());
    }

    public ResolvedFacts resolved() {
        return new Resolver().resolve(article, extraction());
    }

    public Article article() {
        return article;
    }

    public static FactDate on(String day) {
        return FactDate.day(LocalDate.parse(day), DateBasis.EXPLICIT);
    }

    public static Participant host(String ref) {
        return new Participant(ref, Role.HOST);
    }

    public static Participant guest(String ref) {
        return new Participant(ref, Role.GUEST);
    }

    private List<Quote> quotes(String... words) {
        var text = article.fullText();
        var quotes = new ArrayList<Quote>();
        for (var word : words) {
            var start = text.indexOf(word);
            if (start < 0) {
                throw new IllegalArgumentException("The article does not read \"" + word + "\"");
            }
            quotes.add(new Quote(start, start + word.length(), word));
        }
        return quotes;
    }
}
