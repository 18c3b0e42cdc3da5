package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.FactDate;
import org.mithaq.lexicon.LanguageLexicon;

/// Makes agreements from what the rules match: form, parties, name, how far they have come.
final class AgreementAssembler {

    private static final double BASE_CONFIDENCE = 0.85;
    private static final int MAX_TITLE_ITEMS = 7;
    private static final int MAX_CLAUSE_ITEMS = 16;

    /// The type of agreement that a word class names, such as `TREATY_NOUN`.
    private static final Map<String, AgreementType> TYPES =
            Arrays.stream(AgreementType.values())
                    .collect(Collectors.toMap(type -> type.name() + "_NOUN", type -> type));

    /// The class of agreements that bear a name of their own.
    private static final String NAMED = "NAMED_AGREEMENT";

    private final Story story;
    private final LanguageLexicon lexicon;
    private final List<AgreementDraft> agreements = new ArrayList<>();
    private final AgreementOwners owners;
    private final List<AgreementOwners.Unclear> unclear = new ArrayList<>();

    AgreementAssembler(Story story, LanguageLexicon lexicon) {
        this.story = story;
        this.lexicon = lexicon;
        this.owners = new AgreementOwners(story, lexicon, agreements);
    }

    /// The agreements told, once all sentences are read.
    ///
    /// @param meetings interactions told in the article: what is agreed without a word on by whom
    ///   is agreed by those who met last
    List<AgreementDraft> agreements(List<MeetingDraft> meetings) {
        for (var one : unclear) {
            one.telling().parties.addAll(owners.of(one, meetings));
            if (one.telling().parties.size() >= one.min()) {
                FactDraft.join(agreements, one.telling());
            }
        }
        unclear.clear();
        agreements.forEach(agreement -> owners.addOtherSide(agreement, meetings));
        return joined();
    }

    /// The agreements told, those as one that turned out to be the same when more was told of them.
    private List<AgreementDraft> joined() {
        var joined = new ArrayList<AgreementDraft>();
        agreements.forEach(agreement -> FactDraft.join(joined, agreement));
        return joined;
    }

    void read(Scene scene, List<Draft> drafts) {
        for (var draft : drafts) {
            var noun = nounOf(scene, draft);
            var isUnmarked =
                    noun >= 0
                            && draft.rule().has("definite")
                            && !scene.items().get(noun).isDefinite();
            if (noun < 0 || isUnmarked || !isByAllowed(draft)) {
                continue;
            }
            if (draft.rule().has("states") && !isOfStates(draft)) {
                continue;
            }
            var telling = telling(scene, draft, noun);
            var min = Integer.parseInt(draft.rule().then("min", "1"));
            var isOfAny =
                    telling.parties.isEmpty()
                            && scene.items().get(noun).isOf("SEVERAL_NOUN")
                            && draft.slots().isEmpty();
            if (isOfAny) {
                continue;
            }
            if (draft.rule().has("context") && telling.parties.size() < min) {
                telling.parties.clear();
                var context = draft.rule().then("context", "");
                unclear.add(new AgreementOwners.Unclear(telling, scene, min, context));
            } else if (telling.parties.size() >= min) {
                FactDraft.join(agreements, telling);
            }
        }
    }

    /// Whether the body that a rule calls `by` is one of those it allows.
    private boolean isByAllowed(Draft draft) {
        var allowed = List.of(draft.rule().then("by", "").split(" ", -1));
        return !draft.rule().has("by")
                || story.parties(draft.slot("by")).stream()
                        .allMatch(party -> allowed.contains(party.side()));
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
                        AgreementProgress.of(scene, draft, noun),
                        rule.id(),
                        draft.confidence(BASE_CONFIDENCE));
        for (var slot : rule.then("parties", "").split(" ", -1)) {
            for (var chunk : draft.slot(slot)) {
                telling.parties.addAll(story.principals(chunk));
            }
        }
        if (rule.has("of") && story.speaksOf(rule.then("of", ""))) {
            telling.parties.add(new Party.Delegation(rule.then("of", "")));
        }
        if (rule.has("prior")) {
            var others = Set.copyOf(telling.parties);
            var prior = story.personBefore(draft.match().from(), scene, others);
            if (prior != null) {
                telling.parties.add(story.state(prior));
            }
        }
        if (rule.has("understood")) {
            telling.parties.addAll(story.sidesBefore(draft.match().trigger(), scene));
        }
        var isAlone = telling.parties.size() == 1;
        if (rule.has("owner") && (isAlone || rule.then("owner", "").equals("always"))) {
            owners.addOwner(scene, telling);
        }
        telling.isStatusAssumed =
                rule.has("assumed")
                        && (rule.has("weak")
                                || telling.status.name().equals(rule.then("status", "AGREED")));
        draft.slot(rule.then("place", "")).stream()
                .filter(Chunk.Location.class::isInstance)
                .forEach(chunk -> telling.place = ((Chunk.Location) chunk).place().id());
        telling.name = nameOf(scene.items().get(noun));
        var day = scene.setting().dayNear(draft.match().trigger());
        telling.date = day == null ? null : dated(day, telling.status);
        var isVerb = rule.has("verb") && scene.items().get(noun).isOf(rule.then("verb", ""));
        var end =
                isVerb
                        ? clauseEnd(scene, draft.match().to())
                        : Math.max(draft.match().to(), titleEnd(scene, noun));
        if (!isVerb) {
            name(telling, scene, noun);
        }
        var quote = scene.quote(draft.match().from(), end, List.of());
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

    private static @Nullable FactDate dated(Chunk.Day day, AgreementStatus status) {
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
                        (isAgreementClass(c.name())
                                        || c.name().equals(rule.then("noun", ""))
                                        || c.name().equals(rule.then("verb", "")))
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

    /// The first word of the name of its own that an agreement bears, where the language puts what
    /// tells agreements apart there: "Paris Agreement", "Paris climate accord". Null for none and
    /// for an acronym, which may stand for any.
    private @Nullable String nameOf(Item noun) {
        return lexicon.titles().isModifierBefore()
                        && noun.isOf(NAMED)
                        && noun.to() - noun.from() > 1
                ? story.text().tokens().get(noun.from()).form()
                : null;
    }

    /// Just behind what is agreed on, told without a noun: up to the end of the clause.
    private static int clauseEnd(Scene scene, int from) {
        var end = from;
        while (end < scene.items().size()
                && end - from < MAX_CLAUSE_ITEMS
                && !scene.items().get(end).isPunctuation()
                && !scene.items().get(end).isOf("CLAUSE_BREAK")) {
            end++;
        }
        return end;
    }

    private void name(AgreementDraft telling, Scene scene, int noun) {
        var items = scene.items();
        var extent = items.get(noun).extent().endingAt(items.get(titleEnd(scene, noun) - 1).to());
        telling.mentions.add(story.span(extent));
        telling.title = story.written(extent);
        telling.isNamed = items.get(noun).isDefinite() && titleEnd(scene, noun) > noun + 1;
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
        return item.isOf("JOINT")
                || item.isOf("AGREEMENT_KIND")
                || item.isOf("AGREEMENT_HOW")
                || (item.chunk() == null
                        && item.classes().isEmpty()
                        && lexicon.isDefinite(item.form()));
    }
}
