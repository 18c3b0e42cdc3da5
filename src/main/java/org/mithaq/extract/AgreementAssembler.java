package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.FactDate;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.text.Span;

/// Makes agreements from what the rules match: form, parties, name, how far they have come.
final class AgreementAssembler {

    private static final double BASE_CONFIDENCE = 0.85;
    private static final int MAX_TITLE_ITEMS = 7;

    /// The type of agreement that a word class names, such as `TREATY_NOUN`.
    private static final Map<String, AgreementType> TYPES =
            Arrays.stream(AgreementType.values())
                    .collect(Collectors.toMap(type -> type.name() + "_NOUN", type -> type));

    private final Story story;
    private final LanguageLexicon lexicon;
    private final List<AgreementDraft> agreements = new ArrayList<>();

    AgreementAssembler(Story story, LanguageLexicon lexicon) {
        this.story = story;
        this.lexicon = lexicon;
    }

    List<AgreementDraft> agreements() {
        return agreements;
    }

    void read(Scene scene, List<Draft> drafts) {
        for (var draft : drafts) {
            var noun = nounOf(scene, draft);
            if (noun < 0) {
                continue;
            }
            var telling = telling(scene, draft, noun);
            if (telling.parties.size() < Integer.parseInt(draft.rule().then("min", "1"))
                    || (draft.rule().has("states") && !isOfStates(draft))) {
                continue;
            }
            FactDraft.join(agreements, telling);
        }
    }

    private AgreementDraft telling(Scene scene, Draft draft, int noun) {
        var rule = draft.rule();
        var type =
                rule.has("type")
                        ? AgreementType.valueOf(rule.then("type", ""))
                        : typeOf(scene.items().get(noun));
        var telling =
                new AgreementDraft(
                        type,
                        statusOf(scene, draft, noun),
                        rule.id(),
                        draft.confidence(BASE_CONFIDENCE));
        for (var slot : rule.then("parties", "").split(" ", -1)) {
            for (var chunk : draft.slot(slot)) {
                telling.parties.addAll(parties(chunk));
            }
        }
        if (rule.has("understood")) {
            telling.parties.addAll(story.sidesBefore(draft.match().trigger(), scene));
        }
        telling.isStatusAssumed = rule.has("assumed");
        var day = scene.dayNear(draft.match().trigger());
        telling.date = day == null ? null : dated(day, telling.status);
        telling.mentions.add(titleSpan(scene, noun));
        var quote =
                scene.quote(
                        draft.match().from(),
                        Math.max(draft.match().to(), titleEnd(scene, noun)),
                        List.of());
        telling.addEvidence(quote);
        return telling;
    }

    /// Whether states themselves act, and not their officials: "the leaders agreed to stay in
    /// touch" is no agreement.
    private static boolean isOfStates(Draft draft) {
        return draft.slots().values().stream()
                .flatMap(List::stream)
                .allMatch(Chunk.State.class::isInstance);
    }

    private List<Party> parties(Chunk chunk) {
        return story.parties(List.of(chunk)).stream().map(story::state).toList();
    }

    private static @org.jspecify.annotations.Nullable FactDate dated(
            Chunk.Day day, AgreementStatus status) {
        return status.compareTo(AgreementStatus.AGREED) < 0
                ? day.date().future()
                : day.date().past();
    }

    private static int nounOf(Scene scene, Draft draft) {
        for (var i = draft.match().from(); i < draft.match().to(); i++) {
            if (isNounOf(draft.rule(), scene.items().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether an item is the kind of agreement that a rule speaks of.
    private static boolean isNounOf(Rule rule, Item item) {
        return item.classes().stream()
                .anyMatch(c ->
                        (isAgreementClass(c.name()) || c.name().equals(rule.then("noun", "")))
                                && rule.classes().contains(c.name()));
    }

    /// Whether a word class is one of the nouns for kinds of agreements.
    static boolean isAgreementClass(String name) {
        return TYPES.containsKey(name);
    }

    private static AgreementType typeOf(Item noun) {
        return noun.classes().stream()
                .map(c -> TYPES.get(c.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(AgreementType.AGREEMENT);
    }

    private static AgreementStatus statusOf(Scene scene, Draft draft, int noun) {
        var given = draft.rule().then("status", "AGREED");
        var isPlanned = scene.hasBefore(draft.match().trigger(), "STATUS_PROPOSED");
        if (isPlanned && given.equals("AGREED")) {
            return AgreementStatus.PROPOSED;
        }
        return scene.hasBefore(noun, "REJECT")
                ? AgreementStatus.REJECTED
                : AgreementStatus.valueOf(given);
    }

    private Span titleSpan(Scene scene, int noun) {
        var to = titleEnd(scene, noun);
        return scene.quote(noun, to, List.of());
    }

    /// The noun with the nationalities and definite adjectives that follow it.
    private int titleEnd(Scene scene, int noun) {
        var end = noun + 1;
        while (end < scene.items().size()
                && end - noun < MAX_TITLE_ITEMS
                && belongsToTitle(scene.items().get(end))) {
            end++;
        }
        return end;
    }

    private boolean belongsToTitle(Item item) {
        if (item.chunk() instanceof Chunk.State state) {
            return state.form() != Chunk.StateForm.NAME && item.reading().preposition().isEmpty();
        }
        var article = lexicon.article();
        return item.isOf("JOINT")
                || (item.chunk() == null
                        && item.classes().isEmpty()
                        && !article.isEmpty()
                        && item.form().startsWith(article));
    }
}
