package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Role;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;

/// Makes agreements from what the rules match: form, parties, name, how far they have come.
final class AgreementAssembler {

    private static final double BASE_CONFIDENCE = 0.85;
    private static final int MAX_TITLE_ITEMS = 7;
    private static final int MAX_CLAUSE_ITEMS = 16;
    private static final int SIGNED_REACH_ITEMS = 8;

    /// The type of agreement that a word class names, such as `TREATY_NOUN`.
    private static final Map<String, AgreementType> TYPES =
            Arrays.stream(AgreementType.values())
                    .collect(Collectors.toMap(type -> type.name() + "_NOUN", type -> type));

    /// The class of agreements that bear a name of their own.
    private static final String NAMED = "NAMED_AGREEMENT";

    /// Forms that two states of a sentence have with each other.
    private static final Set<AgreementType> BOTH_SIGN =
            Set.of(
                    AgreementType.JOINT_STATEMENT,
                    AgreementType.MEMORANDUM,
                    AgreementType.PROTOCOL,
                    AgreementType.JOINT_COMMITTEE);

    /// Forms that need not be of the two sides an article is about.
    private static final Set<AgreementType> OF_ANY =
            Set.of(AgreementType.CEASEFIRE, AgreementType.RESOLUTION);

    /// A telling whose parties the words beside it do not name.
    ///
    /// @param isOfThoseWhoMet whether the words say that it is agreed by those who met
    private record Unclear(AgreementDraft telling, Scene scene, int min, boolean isOfThoseWhoMet) {}

    /// What a verb in the past before an agreement says of it.
    private static final Map<String, AgreementStatus> STEPS =
            Map.of(
                    "REJECT", AgreementStatus.REJECTED,
                    "TERMINATE", AgreementStatus.TERMINATED,
                    "SUSPEND", AgreementStatus.SUSPENDED,
                    "VIOLATE", AgreementStatus.VIOLATED,
                    "RATIFY", AgreementStatus.RATIFIED,
                    "SIGN", AgreementStatus.SIGNED);

    private final Story story;
    private final LanguageLexicon lexicon;
    private final List<AgreementDraft> agreements = new ArrayList<>();
    private final List<Unclear> unclear = new ArrayList<>();

    AgreementAssembler(Story story, LanguageLexicon lexicon) {
        this.story = story;
        this.lexicon = lexicon;
    }

    /// The agreements told, once all sentences are read.
    ///
    /// @param meetings interactions told in the article: what is agreed without a word on by whom
    ///   is agreed by those who met last
    List<AgreementDraft> agreements(List<MeetingDraft> meetings) {
        for (var one : unclear) {
            one.telling().parties.addAll(inferredParties(one, meetings));
            if (one.telling().parties.size() >= one.min()) {
                FactDraft.join(agreements, one.telling());
            }
        }
        unclear.clear();
        agreements.forEach(agreement -> addOtherSide(agreement, meetings));
        return joined();
    }

    /// The agreements told, those as one that turned out to be the same when more was told of them.
    private List<AgreementDraft> joined() {
        var joined = new ArrayList<AgreementDraft>();
        agreements.forEach(agreement -> FactDraft.join(joined, agreement));
        return joined;
    }

    /// An agreement told with one side only is with whom that side negotiated, where the article
    /// tells of negotiations between the two.
    private void addOtherSide(AgreementDraft agreement, List<MeetingDraft> meetings) {
        if (agreement.type != AgreementType.AGREEMENT || agreement.sides().size() != 1) {
            return;
        }
        var side = agreement.parties.iterator().next();
        var talks = sidesOfTalks(meetings);
        if (talks.size() == 2 && talks.stream().anyMatch(side::isOfSameSide)) {
            talks.stream()
                    .filter(party -> !side.isOfSameSide(party))
                    .forEach(agreement.parties::add);
        }
    }

    /// Who negotiates by the first negotiations of the article that name several sides; empty for
    /// none.
    private Set<Party> sidesOfTalks(List<MeetingDraft> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.type == MeetingType.NEGOTIATION)
                .map(this::negotiators)
                .filter(sides -> sides.size() > 1)
                .findFirst()
                .orElse(Set.of());
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
            var telling = telling(scene, draft, noun);
            if (draft.rule().has("states") && !isOfStates(draft)) {
                continue;
            }
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
                telling.isOnlyKnown = draft.rule().then("context", "").equals("known");
                telling.isOnlySentence = draft.rule().then("context", "").equals("sentence");
                telling.isOnlyPair = draft.rule().then("context", "").equals("pair");
                telling.isOfTalks = draft.rule().then("context", "").equals("talks");
                unclear.add(
                        new Unclear(
                                telling,
                                scene,
                                min,
                                draft.rule().then("context", "").equals("met")));
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
                        statusOf(scene, draft, noun),
                        rule.id(),
                        draft.confidence(BASE_CONFIDENCE));
        for (var slot : rule.then("parties", "").split(" ", -1)) {
            for (var chunk : draft.slot(slot)) {
                telling.parties.addAll(parties(chunk));
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
            addOwner(scene, telling);
        }
        telling.isStatusAssumed =
                rule.has("assumed")
                        && (rule.has("weak")
                                || telling.status.name().equals(rule.then("status", "AGREED")));
        draft.slot(rule.then("place", "")).stream()
                .filter(Chunk.Location.class::isInstance)
                .forEach(chunk -> telling.place = ((Chunk.Location) chunk).place().id());
        telling.name = nameOf(scene.items().get(noun));
        var day = scene.dayNear(draft.match().trigger());
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

    /// "The agreement with X" is of whoever else the sentence names, as a state or an official of
    /// one, where that is one side.
    private void addOwner(Scene scene, AgreementDraft telling) {
        var others = new LinkedHashSet<Party>();
        for (var i = 0; i < scene.items().size(); i++) {
            var chunk = scene.items().get(i).chunk();
            if (chunk != null && !isWhereabouts(scene, i)) {
                parties(chunk).stream()
                        .filter(party -> party.side() != null && story.isState(party.side()))
                        .filter(party -> telling.parties.stream().noneMatch(party::isOfSameSide))
                        .forEach(others::add);
            }
        }
        if (others.size() == 1) {
            telling.parties.addAll(others);
        }
    }

    /// Whose agreement it is where the words beside it do not say: that of one told with its
    /// parties, else of the one state of its sentence or of both its two, else of the state the
    /// article is about. Empty where that is not clear.
    private Set<Party> inferredParties(Unclear unclear, List<MeetingDraft> meetings) {
        var telling = unclear.telling();
        var known =
                agreements.stream()
                        .filter(a -> a.type == telling.type && a.isPlaceCompatible(telling))
                        .findFirst();
        if (known.isPresent()) {
            return known.get().parties;
        }
        if (telling.isOnlyKnown) {
            return Set.of();
        }
        if (telling.isOfTalks) {
            var talks = sidesOfTalks(meetings);
            return talks.isEmpty() ? mainStates() : talks;
        }
        if (telling.place != null) {
            var there = sidesAt(meetings, telling.place);
            if (!there.isEmpty()) {
                return there;
            }
        }
        if (unclear.isOfThoseWhoMet()) {
            return sidesOfLast(meetings, unclear.scene());
        }
        var states = statesOf(unclear.scene(), telling);
        if (states.isEmpty() && BOTH_SIGN.contains(telling.type)) {
            return sidesOfLast(meetings, unclear.scene());
        }
        if (telling.isOnlyPair) {
            return states.size() == 2 ? states : Set.of();
        }
        if (telling.isOnlySentence) {
            return states.size() <= 2 ? states : Set.of();
        }
        if (telling.type == AgreementType.CEASEFIRE && states.size() < 2) {
            var sides = Belligerents.in(story);
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        var pair = OF_ANY.contains(telling.type) ? Set.<Party>of() : mainPair();
        if (states.size() < 2 && !pair.isEmpty() && pair.containsAll(states)) {
            return pair;
        }
        var main = story.mainDelegation().orElse(null);
        if (states.size() == 1 || (states.size() == 2 && BOTH_SIGN.contains(telling.type))) {
            return states;
        }
        var isAboutMain = states.contains(main) || (states.isEmpty() && telling.place == null);
        var isAmongOthers =
                main != null
                        && (telling.type == AgreementType.RESOLUTION
                                || story.hasOfficialBeside(main.iso3()));
        return isAmongOthers && isAboutMain ? Set.of(main) : Set.of();
    }

    /// The two states whose officials the article is about; empty for none.
    private Set<Party> mainStates() {
        var pair = mainPair();
        return story.isOfOfficialsOfStates()
                        && pair.stream().allMatch(Party.Delegation.class::isInstance)
                ? pair
                : Set.of();
    }

    /// The two sides that the article is about: the parties of its first agreement that has two,
    /// else the two that the title speaks of. Empty for none.
    private Set<Party> mainPair() {
        var agreed = agreements.stream().filter(FactDraft::isAmongStates).findFirst();
        if (agreed.isPresent()) {
            return agreed.get().parties;
        }
        var titled = new LinkedHashSet<Party>();
        story.titleParties().stream()
                .map(story::state)
                .filter(party -> party.side() != null && !(party instanceof Party.Person))
                .forEach(titled::add);
        return titled.size() == 2 ? titled : Set.of();
    }

    /// Those who met at the place after which an agreement is named; empty where nobody did.
    private Set<Party> sidesAt(List<MeetingDraft> meetings, String place) {
        return meetings.stream()
                .filter(FactDraft::isAmongStates)
                .filter(meeting -> meeting.type != MeetingType.VISIT && isAt(meeting, place))
                .findFirst()
                .map(this::sidesOf)
                .orElse(Set.of());
    }

    private static boolean isAt(MeetingDraft meeting, String place) {
        var where = meeting.where == null ? null : meeting.where.place();
        return where != null && where.id().equals(place);
    }

    /// Those who met last before or in a sentence; empty where nobody did.
    private Set<Party> sidesOfLast(List<MeetingDraft> meetings, Scene scene) {
        return meetings.stream()
                .filter(FactDraft::isAmongStates)
                .filter(meeting -> meeting.toldIn <= scene.number())
                .filter(meeting ->
                        meeting.type != MeetingType.CALL && meeting.type != MeetingType.MESSAGE)
                .reduce((_, later) -> later)
                .map(this::sidesOf)
                .orElse(Set.of());
    }

    /// The states and organisations that negotiate, without who brings them together.
    private Set<Party> negotiators(MeetingDraft meeting) {
        var sides = new LinkedHashSet<Party>();
        meeting.participants.forEach((party, role) -> {
            var side = story.state(party);
            if (role != Role.MEDIATOR && role != Role.HOST && !(side instanceof Party.Person)) {
                sides.add(side);
            }
        });
        return sides;
    }

    private Set<Party> sidesOf(MeetingDraft meeting) {
        var sides = new LinkedHashSet<Party>();
        meeting.participants.keySet().stream().map(story::state).forEach(sides::add);
        return sides;
    }

    /// The states of a sentence, without that of the place after which an agreement is named, and
    /// those of the places where something happens only where it names no others.
    private Set<Party> statesOf(Scene scene, AgreementDraft telling) {
        var states = new LinkedHashSet<Party>();
        var whereabouts = new LinkedHashSet<Party>();
        for (var i = 0; i < scene.items().size(); i++) {
            var chunk = scene.items().get(i).chunk();
            var isItsPlace =
                    chunk instanceof Chunk.Location location
                            && location.place().id().equals(telling.place);
            if (chunk != null && !isItsPlace) {
                var those = isWhereabouts(scene, i) ? whereabouts : states;
                parties(chunk).stream()
                        .filter(Party.Delegation.class::isInstance)
                        .forEach(those::add);
            }
        }
        return states.isEmpty() ? whereabouts : states;
    }

    /// Whether an item is a place where something happens, which need not stand for its state.
    private boolean isWhereabouts(Scene scene, int at) {
        var item = scene.items().get(at);
        return item.chunk() instanceof Chunk.Location
                && (lexicon.isLocativePreposition(item.reading().preposition())
                        || (at > 0 && lexicon.isLocative(scene.items().get(at - 1).bareForm())));
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

    private static AgreementStatus statusOf(Scene scene, Draft draft, int noun) {
        var given = AgreementStatus.valueOf(draft.rule().then("status", "AGREED"));
        if (given != AgreementStatus.AGREED) {
            return scene.hasBefore(noun, "REJECT")
                    ? AgreementStatus.REJECTED
                    : asFarAs(given, scene, draft);
        }
        var told = toldStatus(scene, noun);
        if (told != null) {
            return told;
        }
        if (scene.hasJustBehind(noun, "POTENTIAL")
                || scene.hasBefore(draft.match().trigger(), "STATUS_PROPOSED")
                || isCalledFor(scene, noun)) {
            return AgreementStatus.PROPOSED;
        }
        var isInForce =
                scene.hasJustBefore(noun, "IN_EFFECT", null)
                        || scene.hasJustBehind(noun, "IN_EFFECT")
                        || (draft.rule().has("assumed")
                                && scene.items().get(noun).isOf("TREATY_NOUN"));
        return isInForce ? AgreementStatus.IN_FORCE : given;
    }

    /// Whether somebody calls for an agreement that there is not yet: just before it, or with only
    /// a preposition between what he calls for and the words before.
    private static boolean isCalledFor(Scene scene, int noun) {
        var isGoverned =
                !scene.items().get(noun).isDefinite()
                        && (scene.hasDirectlyBefore(noun, "PREPOSITION")
                                || !scene.items().get(noun).reading().preposition().isEmpty());
        return scene.hasJustBefore(noun, "CALL_FOR_NOUN", null)
                || scene.hasJustBefore(noun, "CALL_FOR", null)
                || (isGoverned && scene.hasBefore(noun, "CALL_FOR"));
    }

    /// A step that is only planned or possible is not taken yet: who "will sign" has agreed, what
    /// somebody "could leave" is in force, "if he rejects it" it is proposed.
    private static AgreementStatus asFarAs(AgreementStatus step, Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        var isPossible = scene.hasBefore(trigger, "STATUS_PROPOSED");
        var isAhead =
                draft.tense() == Tense.FUTURE
                        || scene.hasDirectlyBefore(trigger, "INFINITIVE")
                        || scene.hasBefore(trigger, "STATUS_PLANNED");
        if (!isPossible && !isAhead) {
            return step;
        }
        return switch (step) {
            case SIGNED, RATIFIED -> isPossible ? AgreementStatus.PROPOSED : AgreementStatus.AGREED;
            case VIOLATED, SUSPENDED, TERMINATED -> isPossible ? AgreementStatus.IN_FORCE : step;
            case REJECTED -> isPossible ? AgreementStatus.PROPOSED : step;
            case PROPOSED, NEGOTIATING, AGREED, IN_FORCE -> step;
        };
    }

    /// How far an agreement has come by the words before it; null where they do not say.
    private static @Nullable AgreementStatus toldStatus(Scene scene, int noun) {
        if (scene.hasBefore(noun, "CONDITION")) {
            return null;
        }
        for (var step : STEPS.entrySet()) {
            if (scene.hasJustBefore(noun, step.getKey(), Tense.PAST)) {
                return step.getValue();
            }
        }
        if (scene.hasJustBefore(noun, "NEGOTIATE", null)
                || scene.hasJustBefore(noun, "NEGOTIATION_NOUN", null)
                || (scene.hasDirectlyBefore(noun, "ABOUT")
                        && scene.hasBefore(noun, "NEGOTIATION_NOUN"))
                || scene.hasJustBefore(noun, "NEGOTIATED", null)) {
            return AgreementStatus.NEGOTIATING;
        }
        return isSignedBehind(scene, noun) ? AgreementStatus.SIGNED : null;
    }

    /// Whether a relative clause behind an agreement says that it was signed.
    private static boolean isSignedBehind(Scene scene, int noun) {
        for (var i = noun + 1; i < Math.min(scene.items().size(), noun + SIGNED_REACH_ITEMS); i++) {
            var item = scene.items().get(i);
            if (item.isOf("SIGNED") || item.tenseAs("SIGN") == Tense.PAST) {
                return true;
            }
            if (item.isOf("GAP_BREAK") || item.reading().hasConjunction()) {
                return false;
            }
        }
        return false;
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
