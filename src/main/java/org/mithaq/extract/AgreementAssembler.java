package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.FactDate;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.text.Span;

/// Makes agreements from what the rules match: form, parties, name, how far they have come.
final class AgreementAssembler {

    private static final double BASE_CONFIDENCE = 0.85;
    private static final double COST_OF_SKIPPED_ITEM = 0.01;
    private static final double MIN_CONFIDENCE = 0.5;
    private static final int MAX_TITLE_ITEMS = 7;
    private static final String NOUN_SUFFIX = "_NOUN";

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
            if (telling.parties.size() < Integer.parseInt(draft.rule().then("min", "1"))) {
                continue;
            }
            agreements.stream()
                    .filter(a -> a.isSameAs(telling))
                    .findFirst()
                    .ifPresentOrElse(a -> a.merge(telling), () -> agreements.add(telling));
        }
    }

    private AgreementDraft telling(Scene scene, Draft draft, int noun) {
        var rule = draft.rule();
        var type =
                rule.has("type")
                        ? AgreementType.valueOf(rule.then("type", ""))
                        : typeOf(scene.items().get(noun));
        var confidence =
                Math.max(
                        MIN_CONFIDENCE,
                        BASE_CONFIDENCE - COST_OF_SKIPPED_ITEM * draft.match().skipped());
        var telling = new AgreementDraft(type, statusOf(scene, draft, noun), rule.id(), confidence);
        for (var slot : rule.then("parties", "").split(" ", -1)) {
            for (var chunk : draft.slot(slot)) {
                telling.parties.addAll(parties(chunk));
            }
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
        telling.evidence.put(quote.start(), quote);
        return telling;
    }

    private List<Party> parties(Chunk chunk) {
        return story.parties(List.of(chunk)).stream().map(AgreementAssembler::side).toList();
    }

    /// An official signs for his state or organisation.
    private static Party side(Party party) {
        return party instanceof Party.Person person
                        && person.side() != null
                        && person.side().length() == 3
                ? new Party.Delegation(person.side())
                : party;
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
        for (var type : AgreementType.values()) {
            if (name.equals(type.name() + NOUN_SUFFIX)) {
                return true;
            }
        }
        return false;
    }

    private static AgreementType typeOf(Item noun) {
        return noun.classes().stream()
                .filter(c -> isAgreementClass(c.name()))
                .map(c ->
                        AgreementType.valueOf(
                                c.name().substring(0, c.name().length() - NOUN_SUFFIX.length())))
                .findFirst()
                .orElseThrow();
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
