package org.mithaq.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Sentence;

/// Tells of which kind an interaction is, and whether what a rule matched tells one at all.
final class MeetingKinds {

    /// How many items behind what tells a meeting "by telephone" may stand.
    private static final int REACH_ITEMS = 2;

    /// Words for what a state or city hosts.
    private static final List<String> HOSTED =
            List.of(
                    "SUMMIT_NOUN",
                    "CONFERENCE_NOUN",
                    "NEGOTIATION_NOUN",
                    "MANY_MEETING_NOUN",
                    "TALKS_NOUN",
                    "HOSTED_NOUN");

    /// How many items before a verb the noun for what is hosted may stand.
    private static final int NEAR_ITEMS = 3;

    /// How many states at least make a meeting told without their officials a conference.
    private static final int FEWEST_OF_CONFERENCE = 4;

    /// Offices that seldom lead abroad.
    private static final Set<OfficeType> AT_HOME =
            EnumSet.of(
                    OfficeType.OTHER_MINISTER,
                    OfficeType.GOVERNOR,
                    OfficeType.LEGISLATOR,
                    OfficeType.ADVISER,
                    OfficeType.OTHER);

    private final Story story;
    private final LanguageLexicon lexicon;

    MeetingKinds(Story story, LanguageLexicon lexicon) {
        this.story = story;
        this.lexicon = lexicon;
    }

    /// Whether words that a rule matched tell no interaction of those whom they name.
    ///
    /// @param type the kind that they tell of
    boolean isNone(Scene scene, Draft draft, MeetingType type) {
        var rule = draft.rule();
        return isOfAuthor(scene, draft, type)
                || isOnlyOutcome(scene, draft)
                || isBesideSummit(scene, draft, type)
                || isOfWhatIsBetween(scene, draft, type)
                || isHostOfGathering(scene, draft)
                || (rule.has("many") && !isOfMany(draft.slot(rule.then("many", ""))))
                || (rule.has("many") && isOfAnotherSubject(scene, draft))
                || (rule.has("by") && !isOfBodies(draft))
                || (rule.has("body") && isOfStates(draft.slot(rule.then("body", ""))))
                || (rule.has("heading") && !isHeadingOfTraveller(scene, draft));
    }

    /// The kind that the rule says; ministers of two states only meet, leaders of many hold a
    /// summit, and who meets by telephone calls.
    MeetingType type(Scene scene, Draft draft) {
        var rule = draft.rule();
        var type = MeetingType.valueOf(rule.then("type", "MEETING"));
        var sides = sidesOf(draft.slot(rule.then("many", "")));
        var isBilateral = sides.size() == 2 && sides.stream().allMatch(story::isState);
        if (type == MeetingType.MEETING && isByPhone(scene, draft)) {
            return MeetingType.CALL;
        }
        if (type == MeetingType.MEETING && isOfFactions(scene, draft)) {
            return MeetingType.NEGOTIATION;
        }
        if (type == MeetingType.MEETING && isWithLeadersOfBody(draft)) {
            return MeetingType.SUMMIT;
        }
        if (type == MeetingType.MEETING && isGatheringOfStates(scene, draft)) {
            return MeetingType.CONFERENCE;
        }
        if (type != MeetingType.CONFERENCE || isBilateral) {
            return type == MeetingType.CONFERENCE ? MeetingType.MEETING : type;
        }
        return isOfLeaders(draft.slot(rule.then("many", ""))) ? MeetingType.SUMMIT : type;
    }

    /// "The meeting that comprises Palestine, Jordan, Egypt and Qatar": whether a noun tells who
    /// many states are that meet, and none of their officials.
    private boolean isGatheringOfStates(Scene scene, Draft draft) {
        var parties =
                draft.slots().values().stream()
                        .flatMap(slot -> story.parties(slot).stream())
                        .distinct()
                        .toList();
        return parties.size() >= FEWEST_OF_CONFERENCE
                && parties.stream().allMatch(Party.Delegation.class::isInstance)
                && scene.items().get(draft.match().trigger()).isOf("MEETING_NOUN");
    }

    /// Whether talks are between a state and a group of its own: "between the government of Yemen
    /// and the Houthis".
    private boolean isOfFactions(Scene scene, Draft draft) {
        var isOfTalks =
                scene.items().subList(draft.match().trigger(), draft.match().to()).stream()
                        .anyMatch(item -> item.isOf("TALKS_NOUN"));
        var parties =
                draft.slots().values().stream().flatMap(s -> story.parties(s).stream()).toList();
        return isOfTalks
                && parties.stream()
                        .filter(Party.Body.class::isInstance)
                        .map(party -> story.stateOf(party.side()))
                        .anyMatch(state ->
                                state.isPresent()
                                        && parties.contains(new Party.Delegation(state.get())));
    }

    /// Whether a conference of which only officials with duties at home are told, all of one state
    /// and nowhere else, is one of that state's own affairs.
    boolean isOfOwnAffairs(MeetingDraft telling) {
        var sides = telling.sides();
        return telling.type == MeetingType.CONFERENCE
                && sides.size() == 1
                && sides.stream().allMatch(story::isState)
                && (telling.country() == null || sides.contains(telling.country()))
                && telling.participants.keySet().stream().allMatch(MeetingKinds::isBusyAtHome);
    }

    private static boolean isBusyAtHome(Party party) {
        return party instanceof Party.Person(var member)
                && (member.office() == null || AT_HOME.contains(member.office()));
    }

    static boolean isLeader(Party party) {
        return party instanceof Party.Person(var member) && isLeader(member.office());
    }

    private static boolean isLeader(PersonMention person) {
        return isLeader(person.office());
    }

    private static boolean isLeader(@Nullable OfficeType office) {
        return office == OfficeType.HEAD_OF_STATE || office == OfficeType.HEAD_OF_GOVERNMENT;
    }

    private static boolean isOfLeaders(List<Chunk> slot) {
        return !slot.isEmpty()
                && slot.stream()
                        .allMatch(chunk ->
                                chunk instanceof Chunk.Persons persons
                                        && persons.persons().stream()
                                                .allMatch(MeetingKinds::isLeader));
    }

    /// "A meeting between the leaders of the Gulf states and the American president": whether all
    /// who meet are leaders, and some of them those of an organisation.
    private boolean isWithLeadersOfBody(Draft draft) {
        var who = draft.slots().values().stream().flatMap(MeetingKinds::personsOf).toList();
        return who.size() > 1
                && who.stream().allMatch(MeetingKinds::isLeader)
                && who.stream().anyMatch(this::isOfBody);
    }

    /// Whether unnamed officials are those of an organisation.
    private boolean isOfBody(PersonMention officials) {
        return !officials.isNamed() && officials.of() != null && !story.isState(officials.of());
    }

    private static boolean isByPhone(Scene scene, Draft draft) {
        var to = Math.min(scene.items().size(), draft.match().to() + REACH_ITEMS);
        return scene.items().subList(draft.match().trigger(), to).stream()
                .anyMatch(item -> item.isOf("BY_PHONE"));
    }

    /// Whether chunks speak of persons of several states or of the officials of an organisation.
    private boolean isOfMany(List<Chunk> slot) {
        return sidesOf(slot).size() > 1 || personsOf(slot).anyMatch(this::isOfBody);
    }

    private static Stream<PersonMention> personsOf(List<Chunk> slot) {
        return slot.stream()
                .filter(Chunk.Persons.class::isInstance)
                .flatMap(chunk -> ((Chunk.Persons) chunk).persons().stream());
    }

    /// "The call of X and Y dealt with": whether a verb behind those whom a rule took for its
    /// subject is of one only, so that something else is.
    private boolean isOfAnotherSubject(Scene scene, Draft draft) {
        var verb = scene.items().get(draft.match().trigger());
        return draft.tense() != Tense.NONE
                && draft.match().from() < draft.match().trigger()
                && lexicon.subjects().isOfOne(verb.reading().form(), draft.tense());
    }

    /// Whether chunks speak of states, or of somebody who serves one or nobody knows whom.
    private boolean isOfStates(List<Chunk> slot) {
        return story.parties(slot).stream()
                .map(Party::side)
                .anyMatch(side -> side == null || story.isState(side));
    }

    /// Whether those of a rule are organisations of which it may tell.
    private boolean isOfBodies(Draft draft) {
        var known = draft.rule().all("by");
        var told = draft.slots().values().stream().flatMap(List::stream).toList();
        return told.stream()
                .allMatch(chunk ->
                        chunk instanceof Chunk.Body body
                                && known.contains(body.organization().id()));
    }

    private Set<String> sidesOf(List<Chunk> slot) {
        return story.parties(slot).stream()
                .map(Party::side)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// "Beside the summit a meeting between": those told behind another word for a meeting do not
    /// make up the summit.
    private static boolean isBesideSummit(Scene scene, Draft draft, MeetingType type) {
        var match = draft.match();
        return type == MeetingType.SUMMIT
                && draft.tense() == Tense.NONE
                && scene.items().subList(match.trigger() + 1, match.to()).stream()
                        .anyMatch(item -> item.isOf("MEETING_NOUN") && !item.isOf("SUMMIT_NOUN"));
    }

    /// "A meeting on the relations between": whether "between" is of another word than the one for
    /// the meeting, so that those behind it need not have met.
    private static boolean isOfWhatIsBetween(Scene scene, Draft draft, MeetingType type) {
        if (draft.tense() != Tense.NONE
                || (type != MeetingType.MEETING && type != MeetingType.CONFERENCE)) {
            return false;
        }
        var behind = scene.items().subList(draft.match().trigger() + 1, draft.match().to());
        var between =
                IntStream.range(0, behind.size())
                        .filter(i -> behind.get(i).isOf("BETWEEN"))
                        .findFirst()
                        .orElse(0);
        return behind.subList(0, between).stream().anyMatch(item -> item.isOf("TAKES_BETWEEN"))
                && behind.subList(0, between).stream()
                        .noneMatch(item -> item.isOf("JOINT_COMMITTEE_NOUN"));
    }

    /// "Statement by the spokesperson on the travel of …": who announces a visit does not make it.
    private static boolean isOfAuthor(Scene scene, Draft draft, MeetingType type) {
        return scene.sentence().kind() == Sentence.Kind.TITLE
                && type == MeetingType.VISIT
                && scene.hasDirectlyBefore(draft.match().from(), "AUTHORED");
    }

    /// Whether a heading tells of somebody who does not live abroad anyway.
    private boolean isHeadingOfTraveller(Scene scene, Draft draft) {
        return scene.sentence().kind() != Sentence.Kind.TEXT
                && story.parties(draft.slot(draft.rule().then("guest", ""))).stream()
                        .noneMatch(party ->
                                party instanceof Party.Person person
                                        && person.member().office() == OfficeType.AMBASSADOR);
    }

    /// "The outcomes of the national dialogue" are what came of it, and not that it is held.
    private static boolean isOnlyOutcome(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.match().to() == trigger + 1
                && scene.items().get(trigger).isOf("INTERNAL_TALKS_NOUN")
                && scene.hasDirectlyBefore(trigger, "OUTCOME_NOUN");
    }

    /// "Doha hosts a conference that X attends": whoever hosts an event does not receive those who
    /// are told behind it.
    private static boolean isHostOfGathering(Scene scene, Draft draft) {
        var match = draft.match();
        return draft.rule().has("host")
                && !draft.rule().classes().contains("WITNESS")
                && scene.items().get(match.trigger()).isOf("WITNESS")
                && scene
                        .items()
                        .subList(Math.max(0, match.from() - NEAR_ITEMS), match.to())
                        .stream()
                        .anyMatch(item -> item.isOfAny(HOSTED));
    }
}
