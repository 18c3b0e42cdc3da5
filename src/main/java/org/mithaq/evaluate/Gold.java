package org.mithaq.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people found in one article, in the annotation format: names in English stand for people,
/// ISO 3166-1 alpha-3 for states, `DELEGATION@SYR` and `ENVOY@USA` for those without a name.
///
/// @param id of the article
public record Gold(
        String id,
        List<String> countries,
        List<Official> officials,
        List<Organization> organizations,
        List<Meeting> meetings,
        List<Agreement> agreements,
        List<Statement> statements,
        List<Act> acts) {

    record Official(
            String name,
            List<String> aliases,
            @Nullable String nameEn,
            @Nullable String office,
            @Nullable String country) {}

    record Organization(String name, @Nullable String nameEn) {}

    record Participant(String who, @Nullable String role) {}

    record Meeting(
            @Nullable String type,
            @Nullable String status,
            List<Participant> participants,
            List<String> countries,
            @Nullable String place,
            @Nullable String date,
            @Nullable String evidence) {}

    record Agreement(
            @Nullable String type,
            @Nullable String status,
            List<String> parties,
            @Nullable String title,
            @Nullable String evidence) {}

    record Statement(
            @Nullable String speaker, @Nullable String stance, @Nullable String evidence) {}

    record Act(
            @Nullable String type,
            @Nullable String actor,
            @Nullable String target,
            @Nullable String evidence) {}

    /// One line of an annotated set.
    ///
    /// @throws RuntimeException of Jackson's, where it is no JSON
    public static Gold parse(byte[] json) {
        var tree = Tree.of(json);
        return new Gold(
                tree.textOrEmpty("id"),
                tree.texts("countries"),
                tree.objects("officials", Gold::official),
                tree.objects(
                        "organizations",
                        o -> new Organization(o.textOrEmpty("name"), o.text("name_en"))),
                tree.objects("meetings", Gold::meeting),
                tree.objects("agreements", Gold::agreement),
                tree.objects(
                        "statements",
                        s ->
                                new Statement(
                                        s.text("speaker"), s.text("stance"), s.text("evidence"))),
                tree.objects(
                        "acts",
                        a ->
                                new Act(
                                        a.text("type"),
                                        a.text("actor"),
                                        a.text("target"),
                                        a.text("evidence"))));
    }

    private static Official official(Tree official) {
        return new Official(
                official.textOrEmpty("name"),
                official.texts("aliases"),
                official.text("name_en"),
                official.text("office"),
                official.text("country"));
    }

    private static Meeting meeting(Tree meeting) {
        return new Meeting(
                meeting.text("type"),
                meeting.text("status"),
                meeting.objects(
                        "participants", p -> new Participant(p.textOrEmpty("who"), p.text("role"))),
                meeting.texts("countries"),
                meeting.text("place"),
                meeting.text("date"),
                meeting.text("evidence"));
    }

    private static Agreement agreement(Tree agreement) {
        return new Agreement(
                agreement.text("type"),
                agreement.text("status"),
                agreement.texts("parties"),
                agreement.text("title"),
                agreement.text("evidence"));
    }
}
