package org.mithaq.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a program found in one article, in the facts contract; whatever it leaves out is missing.
///
/// @param articleId id of the article
public record Reported(
        String articleId,
        List<Official> officials,
        List<Country> countries,
        List<Organization> organizations,
        List<Meeting> meetings,
        List<Agreement> agreements,
        List<Statement> statements,
        List<Act> acts) {

    /// Words with the UTF-16 offsets at which they are said to stand.
    record Words(@Nullable Integer start, @Nullable Integer end, @Nullable String text) {}

    /// Whoever facts may refer to.
    sealed interface Entry {
        @Nullable String ref();
    }

    record Official(
            @Nullable String ref,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String office,
            @Nullable String country,
            List<Words> mentions)
            implements Entry {
        boolean isNamed() {
            return name != null && !name.isEmpty();
        }
    }

    record Country(@Nullable String ref, @Nullable String iso3) implements Entry {}

    record Organization(
            @Nullable String ref,
            @Nullable String acronym,
            @Nullable String name,
            @Nullable String nameEn,
            List<Words> mentions)
            implements Entry {}

    record Participant(@Nullable String ref, @Nullable String role) {}

    record Place(@Nullable String name, @Nullable String nameEn) {}

    record Meeting(
            @Nullable String type,
            @Nullable String status,
            List<Participant> participants,
            List<String> countries,
            @Nullable Place place,
            @Nullable String edtf,
            List<Words> evidence) {}

    record Agreement(
            @Nullable String type,
            @Nullable String status,
            List<String> parties,
            List<Words> mentions,
            List<Words> evidence) {}

    record Statement(@Nullable String speaker, @Nullable String stance, List<Words> evidence) {}

    record Act(
            @Nullable String type,
            @Nullable String actor,
            @Nullable String target,
            List<Words> evidence) {}

    /// Nothing at all, as of an article that was not read.
    static Reported nothing(String articleId) {
        return new Reported(
                articleId, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /// One line of extracted facts.
    ///
    /// @throws RuntimeException of Jackson's, where it is no JSON
    public static Reported parse(byte[] json) {
        var tree = Tree.of(json);
        return new Reported(
                tree.textOrEmpty("articleId"),
                tree.objects("officials", Reported::official),
                tree.objects("countries", c -> new Country(c.text("ref"), c.text("iso3"))),
                tree.objects("organizations", Reported::organization),
                tree.objects("meetings", Reported::meeting),
                tree.objects("agreements", Reported::agreement),
                tree.objects(
                        "statements",
                        s -> new Statement(s.text("speaker"), s.text("stance"), evidence(s))),
                tree.objects(
                        "acts",
                        a ->
                                new Act(
                                        a.text("type"),
                                        a.text("actor"),
                                        a.text("target"),
                                        evidence(a))));
    }

    private static Official official(Tree official) {
        return new Official(
                official.text("ref"),
                official.text("name"),
                official.text("nameEn"),
                official.text("office"),
                official.text("country"),
                words(official, "mentions"));
    }

    private static Organization organization(Tree organization) {
        return new Organization(
                organization.text("ref"),
                organization.text("acronym"),
                organization.text("name"),
                organization.text("nameEn"),
                words(organization, "mentions"));
    }

    private static Meeting meeting(Tree meeting) {
        return new Meeting(
                meeting.text("type"),
                meeting.text("status"),
                meeting.objects(
                        "participants", p -> new Participant(p.text("ref"), p.text("role"))),
                meeting.texts("countries"),
                meeting.object("place", p -> new Place(p.text("name"), p.text("nameEn"))),
                edtf(meeting),
                evidence(meeting));
    }

    private static @Nullable String edtf(Tree meeting) {
        var date = meeting.object("date", d -> d);
        return date == null ? null : date.text("edtf");
    }

    private static Agreement agreement(Tree agreement) {
        return new Agreement(
                agreement.text("type"),
                agreement.text("status"),
                agreement.texts("parties"),
                words(agreement, "mentions"),
                evidence(agreement));
    }

    private static List<Words> evidence(Tree fact) {
        return words(fact, "evidence");
    }

    private static List<Words> words(Tree holder, String key) {
        return holder.objects(
                key, w -> new Words(w.number("start"), w.number("end"), w.text("text")));
    }

    /// Officials with a name of their own: only they are scored as officials.
    List<Official> named() {
        return officials.stream().filter(Official::isNamed).toList();
    }

    /// Every entry that facts may refer to; of two with one `ref` the later counts.
    Stream<Entry> entries() {
        return Stream.of(officials, countries, organizations).flatMap(List::stream);
    }

    /// Every quote that is given as evidence.
    Stream<Words> evidence() {
        return Stream.of(
                        meetings.stream().map(Meeting::evidence),
                        agreements.stream().map(Agreement::evidence),
                        statements.stream().map(Statement::evidence),
                        acts.stream().map(Act::evidence))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /// Quotes in one line, as a miss is told.
    static String inOneLine(List<Words> quotes) {
        return quotes.stream()
                .map(Words::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
