package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;

/// Makes diplomatic acts from what the rules match: which act, by whom, towards whom, and whether
/// it is done.
final class ActAssembler {

    private static final double BASE_CONFIDENCE = 0.8;

    /// What is done beside something else: words before it tell how far that has come.
    private static final Set<ActType> WITH_OTHERS = Set.of(ActType.MEDIATE, ActType.INVITE);

    /// Values of `context` with which a target that is not told is looked for in the sentence.
    private static final Set<String> NEARBY = Set.of("near", "sentence");

    private static final Set<ActType> SANCTIONS =
            Set.of(ActType.IMPOSE_SANCTIONS, ActType.LIFT_SANCTIONS);

    /// Words before the noun for an act that only ask for it, want it, or think about it.
    private static final Set<String> ASKED_FOR =
            Set.of("CALL_FOR", "CALL_FOR_ON", "CONSIDER", "ASK", "FAVOUR");

    /// Verbs of those who are against an act.
    private static final Set<String> AGAINST = Set.of("OPPOSE", "CONDEMN");

    /// Words before the noun for an act that say it is to come.
    private static final Set<String> AGREED = Set.of("AGREE", "INTEND", "COMMIT");

    /// Verbs that tell of the lifting of sanctions only that it was agreed on.
    private static final Set<String> APPROVED = Set.of("AGREE", "APPROVE", "INTEND", "COMMIT");

    /// Words right before the noun for what is lifted that say it was: without them "the lifting of
    /// sanctions" is hoped for or to come.
    private static final Set<String> HAPPENED = Set.of("AFTERWARDS", "TAKE_PLACE_PASSIVE");

    private final Story story;
    private final LanguageLexicon lexicon;
    private final SharedSubject subjects;
    private final List<ActDraft> acts = new ArrayList<>();

    /// Acts towards a state that their words leave to be understood.
    private final List<ActDraft> understood = new ArrayList<>();

    ActAssembler(Story story, LanguageLexicon lexicon, SharedSubject subjects) {
        this.story = story;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /// The acts told so far. Sanctions without a target are those of the one state that the article
    /// names as theirs, wherever it does.
    List<ActDraft> acts() {
        var told =
                acts.stream()
                        .filter(act -> SANCTIONS.contains(act.type))
                        .map(act -> act.target)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        for (var act : understood) {
            var isTold = told.size() == 1 && !told.getFirst().equals(act.actor);
            act.target = isTold && SANCTIONS.contains(act.type) ? told.getFirst() : act.target;
            FactDraft.join(acts, act);
        }
        understood.clear();
        return acts;
    }

    void read(Scene scene, List<Draft> found) {
        var drafts =
                found.stream()
                        .map(draft -> withSubject(scene, draft))
                        .filter(Objects::nonNull)
                        .toList();
        for (var draft : drafts) {
            if (drafts.stream().anyMatch(other -> isWithin(draft, other))) {
                continue;
            }
            firstThatHolds(scene, draft).forEach(this::join);
        }
    }

    /// The best of what a word triggered whose subject is told, beside its verb or beside the one
    /// with which it shares it; null for none.
    private @Nullable Draft withSubject(Scene scene, Draft best) {
        var draft = best;
        while (draft != null
                && draft.isOfSharedSubject()
                && agentBehind(draft, scene, null) == null
                && (!mayShareSubject(scene, draft) || sharers(scene, draft).isEmpty())) {
            draft = draft.next();
        }
        return draft;
    }

    private void join(ActDraft telling) {
        if (telling.isTargetUnderstood) {
            understood.add(telling);
        } else {
            FactDraft.join(acts, telling);
        }
    }

    /// What comes of the best of what one word triggered of which something comes. One that leaves
    /// only the target out is the reading that did not hold.
    private List<ActDraft> firstThatHolds(Scene scene, Draft best) {
        var others = best.weaker().stream().filter(draft -> !isOfSameActor(draft, best));
        return Stream.concat(Stream.of(best), others)
                .map(draft -> tellings(scene, draft))
                .filter(tellings -> !tellings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isOfSameActor(Draft draft, Draft other) {
        var actors = ends(draft, "actor");
        return !actors.isEmpty() && actors.equals(ends(other, "actor"));
    }

    private List<ActDraft> tellings(Scene scene, Draft draft) {
        var telling = telling(scene, draft);
        return telling == null ? List.of() : ofEachActor(telling, scene, draft);
    }

    /// An act that several do each for himself is told once for each of them, one that more than
    /// two do together for the first with each of the others; a rule may say that both do it to
    /// each other.
    private List<ActDraft> ofEachActor(ActDraft telling, Scene scene, Draft draft) {
        var tellings = new ArrayList<ActDraft>();
        tellings.add(telling);
        if (draft.rule().has("each")) {
            tellings.add(telling.turned());
        }
        for (var further : ends(draft, "both").stream().skip(2).toList()) {
            var other = telling.by(Objects.requireNonNull(telling.actor));
            other.target = further;
            tellings.add(other);
        }
        var told = ends(draft, "actor");
        var actors = told.isEmpty() && mayShareSubject(scene, draft) ? sharers(scene, draft) : told;
        for (var actor : actors) {
            var isTarget = actor.equals(telling.target);
            var target = isTarget ? first(ends(draft, "target"), actor) : telling.target;
            if (telling.actor != null
                    && !actor.equals(telling.actor)
                    && (!isTarget || target != null)) {
                var other = telling.by(actor);
                other.target = target;
                tellings.add(other);
            }
        }
        return tellings;
    }

    /// Whether another match of the same act begins before this one and holds all of it; what is
    /// lifted is imposed by nobody, unless more is told of who once did it, arms under an embargo
    /// are sold by nobody, and a rule may say what its act hides: aid that is cut is not given.
    private static boolean isWithin(Draft draft, Draft other) {
        var type = type(draft.rule());
        var otherType = type(other.rule());
        if (type == ActType.IMPOSE_SANCTIONS && otherType == ActType.LIFT_SANCTIONS) {
            return other.match().from() < draft.match().to()
                    && (other.match().to() >= draft.match().to()
                            || (other.match().to() > draft.match().from()
                                    && draft.slot("actor").isEmpty()));
        }
        var isUnderEmbargo = type == ActType.MILITARY_COOPERATION && SANCTIONS.contains(otherType);
        return other.match().to() >= draft.match().to()
                && other.match().from() < draft.match().from()
                && (isUnderEmbargo
                        || type == otherType
                        || type.name().equals(other.rule().then("hides", "")));
    }

    private static ActType type(Rule rule) {
        return ActType.valueOf(rule.then("type", "OTHER"));
    }

    private @Nullable ActDraft telling(Scene scene, Draft draft) {
        var rule = draft.rule();
        var actor = draft.slot(rule.then("actor", ""));
        if (isOnlyOpposed(scene, draft)
                || subjects.isOfAnother(scene, draft.match().trigger(), actor)) {
            return null;
        }
        var telling =
                new ActDraft(
                        type(draft),
                        status(scene, draft),
                        rule.id(),
                        draft.confidence(BASE_CONFIDENCE));
        if (!findsNamed(telling, scene, draft)
                || !findsUnderstood(telling, scene, draft)
                || !isBetweenTwo(telling, rule)
                || isDomestic(telling, rule)
                || !concernsHolder(draft)
                || !story.isByAllowed(draft)) {
            return null;
        }
        var day = scene.setting().dayNear(draft.match().trigger());
        telling.date =
                day == null
                        ? null
                        : telling.status == ActStatus.DONE
                                ? day.date().past()
                                : day.date().future();
        var quote = scene.quote(draft.match().from(), draft.match().to(), List.of());
        telling.addEvidence(quote);
        return telling;
    }

    /// Fills in the two ends that the words name; false where they cannot be those of the act.
    private boolean findsNamed(ActDraft telling, Scene scene, Draft draft) {
        var rule = draft.rule();
        var both = both(scene, draft);
        if (both.size() >= 2) {
            telling.actor = end(rule, "actor", both.getFirst());
            telling.target = end(rule, "target", both.get(1));
        } else if (rule.has("both") || rule.has("understood")) {
            return false;
        } else {
            telling.actor = first(ends(draft, "actor"), null);
            var targets = ends(draft, "target");
            telling.target = first(targets, telling.actor);
            if (telling.target == null && !targets.isEmpty() && !isToOwn(draft)) {
                return false;
            }
            if (telling.target == null) {
                telling.target = first(placesOfDuty(draft, "posted"), telling.actor);
            }
            if (telling.actor == null) {
                telling.actor = first(placesOfDuty(draft, "hosted"), telling.target);
            }
        }
        return true;
    }

    /// Fills in the ends that the words leave to be understood; false where one has to be told and
    /// is not.
    private boolean findsUnderstood(ActDraft telling, Scene scene, Draft draft) {
        var rule = draft.rule();
        if (telling.actor == null && rule.has("actor")) {
            telling.actor = agentBehind(draft, scene, telling.target);
        }
        if (telling.actor == null && mayShareSubject(scene, draft)) {
            telling.actor = first(sharers(scene, draft), telling.target);
        }
        if (draft.isOfSharedSubject() && telling.actor == null) {
            return false;
        }
        if (rule.has("prior") && !isToldOtherwise(telling, rule)) {
            addPrior(telling, scene, draft);
        }
        if (rule.has("goesOn")) {
            telling.actor = doerBefore(scene, draft, telling.target);
            if (telling.actor == null) {
                return false;
            }
        }
        if (telling.type == ActType.ELECT && telling.actor == null) {
            telling.actor = electorsOf(telling.target);
        }
        if (telling.type == ActType.MEDIATE && telling.target == null) {
            telling.target = first(missions(draft), telling.actor);
        }
        if (rule.has("context") && telling.target == null) {
            telling.target = understoodTarget(telling, scene, draft);
            telling.isTargetUnderstood = NEARBY.contains(rule.then("context", ""));
        }
        return true;
    }

    /// "(Sanctions were imposed on Sudan last month) by Washington": whoever is told behind an act
    /// as its doer.
    private @Nullable Party agentBehind(Draft draft, Scene scene, @Nullable Party target) {
        var at = scene.behindDays(draft.match().to());
        var items = scene.items();
        if (at + 1 >= items.size()
                || !(items.get(at).isOf("BY_AGENT") || items.get(at).isOf("AUTHORED"))) {
            return null;
        }
        var isArticle = items.get(at + 1).isOf("ARTICLE") && at + 2 < items.size();
        var chunk = items.get(isArticle ? at + 2 : at + 1).chunk();
        return chunk == null
                ? null
                : first(
                        story.parties(List.of(chunk)).stream()
                                .map(party -> end(draft.rule(), "actor", party))
                                .toList(),
                        target);
    }

    /// "Washington opposes the sale of arms": whoever is against what a noun tells does not do it.
    private static boolean isOnlyOpposed(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() == Tense.NONE
                && !draft.slot(draft.rule().then("actor", "")).isEmpty()
                && IntStream.range(draft.match().from(), trigger)
                        .mapToObj(scene.items()::get)
                        .filter(item -> item.isVerb() && !item.isOf("VETO"))
                        .anyMatch(item -> item.isOfAny(AGAINST));
    }

    /// Whether an act is told by a verb in the past that has no subject beside it, or by one that
    /// depends on a verb before it: "agreed to recognise".
    private boolean mayShareSubject(Scene scene, Draft draft) {
        var dependsOnOther =
                lexicon.titles().isModifierBefore()
                        && (draft.tense() == Tense.PRESENT
                                || (draft.tense() == Tense.NONE
                                        && !scene.items().get(draft.match().trigger()).isNoun()));
        return draft.rule().has("actor")
                && (draft.tense() == Tense.PAST || draft.tense() == Tense.FUTURE || dependsOnOther)
                && draft.match().from() == draft.match().trigger();
    }

    private List<Party> sharers(Scene scene, Draft draft) {
        var keepsPersons = keepsPersons(draft.rule(), "actor");
        return subjects.of(scene, draft.match().trigger()).stream()
                .map(party -> keepsPersons ? party : story.state(party))
                .toList();
    }

    /// The two that a rule calls `both`; where it leaves them to be understood, those spoken of
    /// before: two states, or two persons. Of two that a word for both stands for ("the two
    /// countries") the one that the article names first stands first, for neither does it to the
    /// other.
    private List<Party> both(Scene scene, Draft draft) {
        var both = told(scene, draft);
        var isNamed =
                draft.rule().has("persons")
                        || draft.slot(draft.rule().then("both", "")).stream()
                                .noneMatch(Chunk.Group.class::isInstance);
        if (both.size() < 2 || isNamed) {
            return both;
        }
        var first = both.getFirst().side();
        var last = both.getLast().side();
        return first != null && last != null && story.speaksFirstOf(last, first)
                ? both.reversed()
                : both;
    }

    private List<Party> told(Scene scene, Draft draft) {
        var from = draft.match().from();
        return switch (draft.rule().then("understood", "no")) {
            case "no" -> ends(draft, "both");
            case "persons" -> story.pairBefore(from, scene);
            default -> story.sidesBefore(from, scene);
        };
    }

    /// What the act is; a rule may say that it is another one where somebody does it to his own, as
    /// a state summons another's ambassador and recalls its own.
    private ActType type(Draft draft) {
        return ActType.valueOf(draft.rule().then(isToOwn(draft) ? "own" : "type", "OTHER"));
    }

    private boolean isToOwn(Draft draft) {
        if (!draft.rule().has("own")) {
            return false;
        }
        var actors = ends(draft, "actor");
        return !actors.isEmpty() && actors.equals(ends(draft, "target"));
    }

    /// Whoever fills the first slot of those that a rule names for an end, if any does.
    private List<Party> ends(Draft draft, String key) {
        var keepsPersons = keepsPersons(draft.rule(), key);
        for (var slot : draft.rule().then(key, "").split(" ", -1)) {
            var parties =
                    story.parties(draft.slot(slot)).stream()
                            .map(party -> keepsPersons ? party : story.state(party))
                            .distinct()
                            .toList();
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    private Party end(Rule rule, String end, Party party) {
        return keepsPersons(rule, end) || rule.has("both") ? party : story.state(party);
    }

    /// Whether officials stay an end instead of their states: both ends, or the one that a rule
    /// names.
    private static boolean keepsPersons(Rule rule, String end) {
        var kept = rule.then("persons", "");
        return kept.equals("both") || kept.equals(end);
    }

    /// The states in which those serve whom a rule calls `posted`, for an act towards that state,
    /// or `hosted`, for an act of that state.
    private static List<Party> placesOfDuty(Draft draft, String key) {
        return states(draft, key, person -> Optional.ofNullable(person.postedTo()));
    }

    /// The states about whose conflicts the envoys who act are sent, wherever the article says it:
    /// "the international envoy", who was "the envoy to Yemen" before.
    private List<Party> missions(Draft draft) {
        return states(draft, "actor", story::missionOf);
    }

    /// The states that belong to the persons whom a rule calls by a key.
    private static List<Party> states(
            Draft draft, String key, Function<PersonMention, Optional<String>> stateOf) {
        return draft.slot(draft.rule().then(key, "")).stream()
                .filter(Chunk.Persons.class::isInstance)
                .flatMap(chunk -> ((Chunk.Persons) chunk).persons().stream())
                .map(stateOf)
                .flatMap(Optional::stream)
                .map(state -> (Party) new Party.Delegation(state))
                .toList();
    }

    /// Whether the words name the end that a rule would otherwise take from what was said before.
    private static boolean isToldOtherwise(ActDraft telling, Rule rule) {
        return rule.has(rule.then("prior", ""))
                && (rule.then("prior", "").equals("target") ? telling.target : telling.actor)
                        != null;
    }

    /// The end that a rule calls `prior` is the official named last before; who acts may also be a
    /// state or organisation that does what the verb before tells.
    private void addPrior(ActDraft telling, Scene scene, Draft draft) {
        var rule = draft.rule();
        var isTarget = rule.then("prior", "").equals("target");
        var other = isTarget ? telling.actor : telling.target;
        var others = other == null ? Set.<Party>of() : Set.of(other);
        var home = isTarget ? Optional.<Party>empty() : ministryAtHome(scene, draft, others);
        var person = home.orElseGet(() -> story.personBefore(draft.match().from(), scene, others));
        var named = person == null && !isTarget ? doerBefore(scene, draft, other) : person;
        var prior = named == null ? null : end(rule, isTarget ? "target" : "actor", named);
        if (isTarget) {
            telling.target = prior;
        } else {
            telling.actor = prior;
        }
    }

    /// "The ministry summoned the ambassador": the state from whose capital a text is written;
    /// empty where no ministry acts or that is not told.
    private Optional<Party> ministryAtHome(Scene scene, Draft draft, Set<Party> others) {
        var behind = draft.match().trigger() + 1;
        var isMinistry =
                behind < scene.items().size()
                        && (scene.items().get(behind).isOf("OF_STATE")
                                || scene.items().get(behind).isOf("HOME_MINISTRY"));
        return isMinistry
                ? story.home()
                        .<Party>map(home -> home)
                        .filter(home -> others.stream().noneMatch(home::isOfSameSide))
                : Optional.empty();
    }

    /// Whoever does what the verb before tells goes on with an act: "threatened X and imposed".
    private @Nullable Party doerBefore(Scene scene, Draft draft, @Nullable Party target) {
        var doers =
                subjects.goingOn(scene, draft.match().trigger()).stream()
                        .map(party -> end(draft.rule(), "actor", party))
                        .toList();
        return first(doers, target);
    }

    /// Towards whom an act is of which the words do not tell it: where its rule says so the state
    /// named last before it in its sentence, else the one that the article is mostly about.
    private @Nullable Party understoodTarget(ActDraft telling, Scene scene, Draft draft) {
        var rule = draft.rule();
        var context = rule.then("context", "");
        if (!NEARBY.contains(context)) {
            return first(story.mainDelegation().stream().toList(), telling.actor);
        }
        var others = rule.all("except");
        var main =
                context.equals("near")
                        ? story.mainDelegation(others).map(Party.Delegation::iso3).stream()
                                .filter(story::speaksOfOthersThan)
                        : Stream.<String>empty();
        return Stream.concat(scene.statesBefore(draft.match().trigger()), main)
                .filter(state -> !others.contains(state))
                .filter(state -> telling.actor == null || !state.equals(telling.actor.side()))
                .findFirst()
                .map(Party.Delegation::new)
                .orElse(null);
    }

    private static @Nullable Party first(List<? extends Party> parties, @Nullable Party other) {
        return parties.stream().filter(p -> !p.equals(other)).findFirst().orElse(null);
    }

    /// Whoever elects somebody is the state or organisation that he stands for, unless another is
    /// told; who elects a state is not known.
    private @Nullable Party electorsOf(@Nullable Party elected) {
        return elected instanceof Party.Person ? story.side(elected) : null;
    }

    /// What a state does to itself is no diplomacy, unless it elects somebody; a rule says whether
    /// one end is enough.
    private static boolean isBetweenTwo(ActDraft telling, Rule rule) {
        var actor = telling.actor;
        var target = telling.target;
        if (actor == null || target == null) {
            return rule.then("need", "").equals("one") && (actor != null || target != null);
        }
        var isElected = telling.type == ActType.ELECT && target instanceof Party.Person;
        return isElected || actor.side() == null || !actor.side().equals(target.side());
    }

    /// Whether what is given by nobody goes to a state that its rule excepts, and officials of no
    /// other have a part in the article: it supports its own people.
    private boolean isDomestic(ActDraft telling, Rule rule) {
        var receiver = telling.target == null ? null : telling.target.side();
        return telling.actor == null
                && receiver != null
                && rule.all("except").contains(receiver)
                && !story.hasOfficialBeside(receiver);
    }

    /// Whether somebody with an office that a rule asks for has a part in it.
    private static boolean concernsHolder(Draft draft) {
        var offices = draft.rule().all("office");
        return !draft.rule().has("office")
                || draft.slots().values().stream()
                        .flatMap(List::stream)
                        .filter(Chunk.Persons.class::isInstance)
                        .flatMap(chunk -> ((Chunk.Persons) chunk).persons().stream())
                        .anyMatch(mention ->
                                mention.office() != null
                                        && offices.contains(mention.office().name()));
    }

    private ActStatus status(Scene scene, Draft draft) {
        if (draft.rule().has("status")) {
            return ActStatus.valueOf(draft.rule().then("status", ""));
        }
        var trigger = draft.match().trigger();
        if (scene.hasBefore(trigger, "STATUS_CANCELLED")
                || scene.isDeniedBefore(trigger)
                || scene.hasDirectlyBefore(trigger, "NEGATION")) {
            return ActStatus.DENIED;
        }
        var tense = isVerbalNoun(scene, trigger) ? Tense.NONE : draft.tense();
        var isNoun = tense == Tense.NONE && !WITH_OTHERS.contains(type(draft));
        if (isNoun && scene.hasBefore(trigger, "INTEND")) {
            return ActStatus.PLANNED;
        }
        if (scene.hasBefore(trigger, "STATUS_PROPOSED")
                || (isNoun && ASKED_FOR.stream().anyMatch(c -> scene.hasBefore(trigger, c)))) {
            return ActStatus.PROPOSED;
        }
        var isAgreed =
                isNoun
                        && (AGREED.stream().anyMatch(c -> scene.hasBefore(trigger, c))
                                || scene.hasFutureVerbBefore(trigger, lexicon));
        var isExpected =
                isNoun
                        && scene.items().get(trigger).isOf("LIFT_NOUN")
                        && HAPPENED.stream().noneMatch(c -> scene.hasDirectlyBefore(trigger, c));
        var isApproved =
                type(draft) == ActType.LIFT_SANCTIONS
                        && APPROVED.stream().anyMatch(c -> scene.items().get(trigger).isOf(c));
        return tense == Tense.FUTURE
                        || isAgreed
                        || isApproved
                        || isExpected
                        || scene.isMeant(trigger)
                        || isOnlyPromised(scene, trigger, tense)
                        || (tense != Tense.PAST && scene.hasBefore(trigger, "STATUS_PLANNED"))
                ? ActStatus.PLANNED
                : ActStatus.DONE;
    }

    /// "Was ready to (send)", "voted to", "(troops) will be (sent)".
    private static boolean isOnlyPromised(Scene scene, int trigger, Tense tense) {
        return tense == Tense.PAST
                ? scene.hasDirectlyBefore(trigger, "BE")
                        && scene.hasJustBefore(trigger, "STATUS_PLANNED", null)
                : tense == Tense.PRESENT
                        && (scene.hasDirectlyBefore(trigger, "COMMIT")
                                || scene.hasDirectlyBefore(trigger, "VOTED_TO"));
    }

    /// Whether "that" stands right before what could be a verb or a noun: "that the lifting of
    /// sanctions" and not "that he lifted".
    private static boolean isVerbalNoun(Scene scene, int trigger) {
        return scene.hasDirectlyBefore(trigger, "BARE_THAT")
                && scene.items().get(trigger).isPast()
                && scene.items().get(trigger).isNoun();
    }
}
