package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Country;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Organization;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Place;
import org.mithaq.fact.Quote;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.SeedData.OrganizationEntry;
import org.mithaq.text.Span;

/// Writes what was found in the form of the facts contract: entries with refs, facts that name
/// them.
final class ExtractionBuilder {

    private static final double COST_OF_PIECING = 0.2;

    private final Story story;
    private final String fullText;
    private final boolean isLatin;
    private final Map<Cast.Member, String> officialRefs = new LinkedHashMap<>();
    private final Map<String, List<Quote>> countries = new LinkedHashMap<>();
    private final Map<OrganizationEntry, List<Quote>> organizations = new LinkedHashMap<>();
    private final Map<String, String> countryRefs = new HashMap<>();
    private final Map<OrganizationEntry, String> organizationRefs = new HashMap<>();

    ExtractionBuilder(Story story, LanguageLexicon language) {
        this.story = story;
        this.fullText = story.text().text();
        this.isLatin = language.profile().script() == Character.UnicodeScript.LATIN;
    }

    Extraction build(
            List<MeetingDraft> meetings,
            List<AgreementDraft> agreements,
            List<StatementDraft> statements,
            List<ActDraft> acts) {
        collectEntries(
                Stream.of(meetings, agreements, statements, acts)
                        .flatMap(List::stream)
                        .flatMap(FactDraft::involved));
        return new Extraction(
                story.text().article().id(),
                story.text().language(),
                FactExtractor.EXTRACTOR,
                officialRefs.entrySet().stream()
                        .map(e -> official(e.getValue(), e.getKey()))
                        .toList(),
                countries.entrySet().stream()
                        .map(e ->
                                new Country(ref(countryRefs, e.getKey()), e.getKey(), e.getValue()))
                        .toList(),
                organizations.entrySet().stream()
                        .map(e ->
                                organization(
                                        ref(organizationRefs, e.getKey()),
                                        e.getKey(),
                                        e.getValue()))
                        .toList(),
                numbered("m", meetings, this::meeting),
                numbered("a", agreements, this::agreement),
                numbered("s", statements, this::statement),
                numbered("x", acts, this::act),
                List.of());
    }

    /// The facts of drafts, with refs in their order.
    private static <D, F> List<F> numbered(
            String letter, List<D> drafts, BiFunction<String, D, F> fact) {
        var facts = new ArrayList<F>();
        for (var draft : drafts) {
            facts.add(fact.apply(letter + (facts.size() + 1), draft));
        }
        return facts;
    }

    private static <K> String ref(Map<K, String> refs, K key) {
        return Objects.requireNonNull(refs.get(key));
    }

    // --- entries

    private void collectEntries(Stream<Party> involved) {
        for (var sentence : story.chunks()) {
            sentence.forEach(this::collect);
        }
        involved.forEachOrdered(this::require);
        story.chunks().forEach(sentence -> sentence.forEach(this::collectAdjective));
        countries.keySet().forEach(iso3 -> countryRefs.put(iso3, "c" + (countryRefs.size() + 1)));
        organizations
                .keySet()
                .forEach(o -> organizationRefs.put(o, "g" + (organizationRefs.size() + 1)));
    }

    private void collect(Chunk chunk) {
        switch (chunk) {
            case Chunk.Persons persons -> collect(persons);
            case Chunk.State state -> mentioned(state.iso3(), state.extent());
            case Chunk.Location location ->
                    mentioned(location.place().country(), location.extent());
            case Chunk.Body body ->
                    organizations
                            .computeIfAbsent(body.organization(), _ -> new ArrayList<>())
                            .add(quote(body.extent()));
            case Chunk.OfBody _, Chunk.Day _, Chunk.Group _, Chunk.Own _ -> {}
        }
    }

    /// "European" is a mention of the body where the body has a part in something.
    private void collectAdjective(Chunk chunk) {
        if (chunk instanceof Chunk.OfBody ofBody) {
            organizations.entrySet().stream()
                    .filter(e -> e.getKey().id().equals(ofBody.organization()))
                    .forEach(e -> e.getValue().add(quote(ofBody.extent())));
        }
    }

    private void mentioned(@Nullable String iso3, Chunk.Extent extent) {
        if (iso3 != null) {
            countries.computeIfAbsent(iso3, _ -> new ArrayList<>()).add(quote(extent));
        }
    }

    private void collect(Chunk.Persons persons) {
        story.namedWithin(persons).forEach(named -> collect(named.of(), named.span()));
        for (var mention : persons.persons()) {
            var member = story.cast().of(mention);
            if (member != null && Story.isOfficial(member) && member.isNamed()) {
                officialRefs.computeIfAbsent(member, _ -> "o" + (officialRefs.size() + 1));
            }
            var of = mention.of();
            var span = mention.ofSpan();
            if (of != null && span != null) {
                collect(of, span);
            }
        }
    }

    /// @param code of a state or organisation
    private void collect(String code, Span span) {
        var quote = Quote.of(span, fullText);
        if (story.isState(code)) {
            countries.computeIfAbsent(code, _ -> new ArrayList<>()).add(quote);
        } else {
            story.organization(code)
                    .ifPresent(o ->
                            organizations.computeIfAbsent(o, _ -> new ArrayList<>()).add(quote));
        }
    }

    /// Whoever takes part gets an entry, also an official known only by office.
    private void require(Party party) {
        switch (party) {
            case Party.Person person -> {
                officialRefs.computeIfAbsent(person.member(), _ -> "o" + (officialRefs.size() + 1));
                requireSide(person.member());
            }
            case Party.Delegation delegation ->
                    countries.computeIfAbsent(delegation.iso3(), _ -> new ArrayList<>());
            case Party.Body body ->
                    organizations.computeIfAbsent(body.organization(), _ -> new ArrayList<>());
        }
    }

    /// A side that the article names only through its official is a side all the same.
    private void requireSide(Cast.Member member) {
        var side = member.of();
        if (side != null && story.isState(side) && !countries.containsKey(side)) {
            var spans =
                    member.mentions().stream()
                            .map(m -> m.nameSpan() != null ? m.nameSpan() : m.officeSpan());
            countries.put(
                    side,
                    spans.filter(Objects::nonNull)
                            .limit(1)
                            .map(span -> Quote.of(span, fullText))
                            .collect(Collectors.toList()));
        }
    }

    private Quote quote(Chunk.Extent extent) {
        var end = story.text().tokens().get(extent.to() - 1).end();
        return Quote.of(new Span(extent.start(), end), fullText);
    }

    private Official official(String ref, Cast.Member member) {
        var candidates = member.candidates();
        var known = candidates.size() == 1 ? candidates.getFirst() : null;
        var nameSpan = member.nameSpan();
        var name = nameSpan == null ? null : nameSpan.in(fullText);
        var nameEn = known != null ? known.nameEn() : isLatin ? name : null;
        var officeSpan = member.officeSpan();
        var mentions =
                member.mentions().stream()
                        .map(m -> m.nameSpan() != null ? m.nameSpan() : m.officeSpan())
                        .filter(Objects::nonNull)
                        .map(span -> Quote.of(span, fullText))
                        .sorted(java.util.Comparator.comparingInt(Quote::start))
                        .distinct()
                        .toList();
        var reasons = new ArrayList<String>();
        if (known != null) {
            reasons.add("the name is one of " + known.id() + "'s, who served " + member.of());
        }
        if (member.isOfInferred()) {
            reasons.add("the state served is taken from the context");
        }
        return new Official(
                ref,
                known == null ? null : known.id(),
                name,
                nameEn,
                member.office() == null ? OfficeType.OTHER : member.office(),
                officeSpan == null ? null : officeSpan.in(fullText),
                member.of(),
                mentions,
                reasons,
                List.of(),
                member.grounds());
    }

    private static Organization organization(
            String ref, OrganizationEntry entry, List<Quote> mentions) {
        var name = mentions.isEmpty() ? entry.nameEn() : mentions.getFirst().text();
        return new Organization(ref, entry.id(), entry.id(), name, entry.nameEn(), mentions);
    }

    // --- facts

    private Fact.Meeting meeting(String ref, MeetingDraft draft) {
        var sides = new TreeSet<>(draft.extraSides);
        draft.participants.keySet().stream()
                .map(Party::side)
                .flatMap(side -> story.stateOf(side).stream())
                .forEach(sides::add);
        var participants =
                draft.participants.entrySet().stream()
                        .map(e -> new Participant(refOf(e.getKey()), e.getValue()))
                        .toList();
        return new Fact.Meeting(
                ref,
                draft.type,
                draft.status,
                participants,
                List.copyOf(sides),
                place(draft.where),
                draft.date,
                quotes(draft.evidence.values()),
                rounded(draft.confidence),
                reasons(draft.tellings),
                draft.rule);
    }

    private static List<String> reasons(int tellings) {
        return tellings > 1 ? List.of("told " + tellings + " times") : List.of();
    }

    private @Nullable Place place(MeetingDraft.@Nullable Where where) {
        if (where == null) {
            return null;
        }
        var place = where.place();
        return new Place(
                place == null ? null : place.id(),
                where.name(),
                place == null ? story.countryNameEn(where.country()) : place.nameEn(),
                where.country());
    }

    private Fact.Agreement agreement(String ref, AgreementDraft draft) {
        return new Fact.Agreement(
                ref,
                draft.type,
                draft.status,
                draft.parties.stream().map(this::refOf).toList(),
                draft.title,
                null,
                null,
                draft.date,
                quotes(draft.mentions),
                quotes(draft.evidence.values()),
                rounded(draft.confidence),
                List.of(),
                draft.rule);
    }

    private Fact.Statement statement(String ref, StatementDraft draft) {
        return new Fact.Statement(
                ref,
                refOf(draft.speaker),
                draft.stance,
                draft.about.stream().map(this::refOf).distinct().toList(),
                draft.topics.stream().map(span -> span.in(fullText)).distinct().toList(),
                draft.date,
                quotes(draft.evidence.values()),
                rounded(draft.confidence),
                reasons(draft.tellings),
                draft.rule);
    }

    private Fact.Act act(String ref, ActDraft draft) {
        return new Fact.Act(
                ref,
                draft.type,
                draft.status,
                draft.actor == null ? null : refOf(draft.actor),
                draft.target == null ? null : refOf(draft.target),
                draft.date,
                quotes(draft.evidence.values()),
                rounded(draft.isPieced ? draft.confidence - COST_OF_PIECING : draft.confidence),
                draft.isPieced
                        ? List.of("who acts and towards whom stand in different sentences")
                        : reasons(draft.tellings),
                draft.rule);
    }

    /// To two decimals: more would only be traces of the arithmetic.
    private static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }

    private String refOf(Party party) {
        return switch (party) {
            case Party.Person person -> ref(officialRefs, person.member());
            case Party.Delegation delegation -> ref(countryRefs, delegation.iso3());
            case Party.Body body -> ref(organizationRefs, body.organization());
        };
    }

    private List<Quote> quotes(Iterable<Span> spans) {
        var quotes = new ArrayList<Quote>();
        spans.forEach(span -> quotes.add(Quote.of(span, fullText)));
        return quotes.stream().distinct().toList();
    }
}
