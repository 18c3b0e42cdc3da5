package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Role;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Sentence;

/// Fills in who takes part in an interaction, in which role: those whom its words name, and those
/// who have to be understood from the sentences before, the title or whoever speaks.
final class Participation {

    /// Verbs for what somebody does with another on a visit.
    private static final List<String> TAKING_SOMEBODY = List.of("MEET", "DISCUSS", "RECEIVE");

    /// Words with which a clause goes on behind the object of its verb.
    private static final List<String> BEHIND_OBJECT =
            List.of(
                    "PREPOSITION",
                    "DURING",
                    "AFTERWARDS",
                    "SINCE",
                    "CLAUSE_BREAK",
                    "WHO",
                    "ALSO",
                    "STATUS_AIM",
                    "TOPIC_FOLLOWS");

    private final Story story;
    private final List<MeetingDraft> meetings;
    private final LastTold last;
    private final Transcript transcript;
    private final Groups groups;
    private final SubjectGender gender;
    private final SharedSubject subjects;

    /// @param meetings the interactions told so far, which grow as the article is read
    Participation(
            Story story,
            List<MeetingDraft> meetings,
            LastTold last,
            Transcript transcript,
            Groups groups,
            SubjectGender gender,
            SharedSubject subjects) {
        this.story = story;
        this.meetings = meetings;
        this.last = last;
        this.transcript = transcript;
        this.groups = groups;
        this.gender = gender;
        this.subjects = subjects;
    }

    /// Takes over what a rule continues; false where there is nothing to continue.
    boolean takesOver(MeetingDraft telling, Rule rule) {
        return (!rule.has("behind") || takesOver(telling, last.inScene, rule.then("behind", "")))
                && (!rule.has("after") || takesOver(telling, last.meeting, rule.then("after", "")));
    }

    /// Fills in who takes part; false where somebody has to be understood and cannot be.
    ///
    /// @param only the one party of several that this telling is about; null where nothing is split
    boolean takesPart(MeetingDraft telling, Scene scene, Draft draft, @Nullable Party only) {
        var rule = draft.rule();
        if (rule.has("last") && isFollowedByObject(scene, draft.match().to())) {
            return false;
        }
        addNamed(telling, scene, draft, only);
        takeSubjectForObject(telling, scene, draft);
        hostAtHome(telling);
        addKnown(telling, scene, rule);
        if (draft.isOfSharedSubject() && !addSharers(telling, scene, draft)) {
            return false;
        }
        if (rule.has("beside") && !addThoseWhoMet(telling)) {
            return false;
        }
        if (rule.has("pair") && telling.participants.isEmpty()) {
            story.pairBefore(draft.match().from(), scene)
                    .forEach(party -> telling.add(party, Role.PARTICIPANT));
            if (telling.participants.isEmpty() && rule.then("pair", "").equals("states")) {
                story.sidesBefore(draft.match().from(), scene)
                        .forEach(party -> telling.add(party, Role.PARTICIPANT));
            }
        }
        var isWhose =
                rule.has("whose")
                        && draft.tense() == Tense.NONE
                        && telling.sides().size() == 1
                        && addSubjectOfClause(telling, scene, draft);
        telling.isEarlier = rule.has("earlier");
        if (rule.has("again") && !addSubjectOfLast(telling, scene, draft)) {
            return false;
        }
        if (rule.has("said") && !addWhoSaysIt(telling, scene, draft)) {
            return false;
        }
        if (rule.has("prior") && !isWhose && !addPairOfObject(telling, scene, draft)) {
            if (isReturnHome(telling, scene, draft)) {
                return false;
            }
            var delegation = delegationBefore(scene, draft);
            var near =
                    delegation == null
                            ? personBefore(scene, draft, whoIsNot(telling, draft))
                            : delegation;
            var subject =
                    near == null || near.equals(delegation) || mayDo(near, scene, draft)
                            ? near
                            : lastBeside(telling, scene, draft);
            var prior = subject == null ? travellerOf(telling) : subject;
            if (prior == null || isPrivateTraveller(telling, prior)) {
                return false;
            }
            telling.add(
                    telling.type == MeetingType.NEGOTIATION ? story.state(prior) : prior,
                    Role.valueOf(rule.then("prior", "")));
        }
        if (rule.has("alone") && isToldOfOneSide(telling, scene, draft)) {
            var delegation = delegationBefore(scene, draft);
            var subject =
                    delegation == null
                            ? story.subjects()
                                    .before(
                                            draft.match().from(),
                                            scene,
                                            telling.participants.keySet())
                            : delegation;
            if (subject != null && !subject.isSpokesperson()) {
                telling.add(subject, Role.PARTICIPANT);
            }
        }
        if (rule.has("group")) {
            telling.isWithGroup = true;
            telling.isWithGroupOfPlace = rule.then("group", "").equals("place");
            if (!groups.addTold(telling, scene, draft)) {
                return false;
            }
        }
        if (rule.has("home") && telling.participantSides().size() == 1) {
            story.mainDelegation().ifPresent(main -> telling.add(main, Role.HOST));
        }
        if (rule.has("voice")) {
            var role = telling.type == MeetingType.VISIT ? Role.GUEST : Role.PARTICIPANT;
            transcript.voice().ifPresent(one -> telling.add(one, role));
            telling.isRemembered = !rule.has("status");
        }
        if (rule.has("addressed") && !addBothWhoSpeak(telling)) {
            return false;
        }
        if (rule.has("recipientOfLast")) {
            recipientOfLast(telling);
        }
        for (var chunk : draft.slot(rule.then("sides", ""))) {
            if (chunk instanceof Chunk.State state) {
                telling.extraSides.add(state.iso3());
            }
        }
        return true;
    }

    /// Adds those whom a draft names, in the roles that its rule gives them.
    ///
    /// @param only the one party of several that this telling is about; null where nothing is split
    void addNamed(MeetingDraft telling, Scene scene, Draft draft, @Nullable Party only) {
        var rule = draft.rule();
        for (var role : Role.values()) {
            for (var slot : rule.then(role.name().toLowerCase(Locale.ROOT), "").split(" ", -1)) {
                for (var party :
                        story.parties(
                                whoMayTakePart(scene, draft.slot(slot)),
                                Set.copyOf(telling.participants.keySet()))) {
                    if (only == null
                            || party.equals(only)
                            || !story.parties(draft.slot(slot)).contains(only)) {
                        telling.add(rule.has("state") ? story.state(party) : party, role);
                    }
                }
            }
        }
    }

    /// "And Obama will meet today (members of …)": whether something follows in the clause that a
    /// verb takes for its object.
    private static boolean isFollowedByObject(Scene scene, int behind) {
        return scene.items().stream()
                .skip(behind)
                .dropWhile(item -> item.chunk() instanceof Chunk.Day)
                .findFirst()
                .filter(item ->
                        !item.isPunctuation()
                                && !item.isVerb()
                                && !item.isOfAny(BEHIND_OBJECT)
                                && item.reading().preposition().isEmpty()
                                && !item.reading().hasConjunction())
                .isPresent();
    }

    /// "Lavrov meets with Kerry during a visit to Qatar", "met during a visit to Cairo the head of
    /// the League": the visit is of the subject, and not of whoever stands before or behind it as
    /// the object, unless it is to the state of the subject.
    private void takeSubjectForObject(MeetingDraft telling, Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        var objects = telling.guests().toList();
        if (telling.type != MeetingType.VISIT
                || draft.tense() != Tense.NONE
                || objects.isEmpty()
                || telling.participants.size() > objects.size()
                || !scene.hasDirectlyBefore(trigger, "DURING")) {
            return;
        }
        var others = Set.copyOf(objects);
        var subject =
                isTellingOf(scene, draft)
                        ? story.subjects().before(trigger, scene, others)
                        : story.subjects().insteadOf(objects.getLast(), trigger, scene, others);
        if (subject != null && !objects.contains(subject) && !isAtHome(subject, draft)) {
            objects.forEach(telling.participants::remove);
            telling.add(subject, Role.GUEST);
        }
    }

    /// "The Pakistani prime minister and the Afghan president held talks in Islamabad": whoever of
    /// several stands for the host is the host himself.
    private static void hostAtHome(MeetingDraft telling) {
        var guests = telling.guests().toList();
        for (var guest : guests) {
            var host =
                    telling.participants.keySet().stream()
                            .filter(party -> telling.participants.get(party) == Role.HOST)
                            .filter(party -> !party.equals(guest) && party.covers(guest))
                            .findFirst();
            if (guests.size() > 1 && host.isPresent()) {
                telling.participants.remove(host.get());
                telling.participants.put(guest, Role.HOST);
            }
        }
    }

    /// Whether the guest of a visit stands behind it, and a verb that takes him for its object
    /// before it in the same clause.
    private static boolean isTellingOf(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return Stream.of(draft.rule().then("guest", "").split(" ", -1))
                        .flatMap(slot -> draft.slot(slot).stream())
                        .anyMatch(
                                guest -> guest.extent().from() > scene.items().get(trigger).from())
                && scene.items().subList(scene.reachBefore(trigger), trigger).stream()
                        .anyMatch(item -> item.isVerb() && item.isOfAny(TAKING_SOMEBODY));
    }

    private boolean isAtHome(Party party, Draft draft) {
        return story.parties(draft.slot(draft.rule().then("place", ""))).stream()
                .anyMatch(party::isOfSameSide);
    }

    /// Adds those who met beside an event to it, with day and place of their meeting where it has
    /// none; false where its sentence does not tell of one such meeting.
    private boolean addThoseWhoMet(MeetingDraft telling) {
        var met =
                last.here.stream()
                        .filter(told -> told.type == MeetingType.MEETING)
                        .filter(told ->
                                told.status == MeetingStatus.HELD
                                        || told.status == MeetingStatus.PLANNED)
                        .toList();
        if (met.size() != 1) {
            return false;
        }
        var meeting = met.getFirst();
        meeting.participants.keySet().forEach(party -> telling.add(party, Role.PARTICIPANT));
        telling.takeSetting(meeting);
        return true;
    }

    /// "The talks on the hostages": adds the state of which talks are known to be by their subject,
    /// and the organisation that has a part in them where their sentence names it.
    private void addKnown(MeetingDraft telling, Scene scene, Rule rule) {
        if (rule.has("of")) {
            telling.add(new Party.Delegation(rule.then("of", "")), Role.PARTICIPANT);
        }
        if (rule.has("also")) {
            story.bodiesIn(scene, rule.then("also", ""))
                    .forEach(body -> telling.add(body, Role.PARTICIPANT));
        }
    }

    /// "Mr. President, welcome to the White House": adds whoever is spoken to, who is the guest of
    /// a visit ("your visit"), or its host where whoever speaks is the guest ("my visit"), and
    /// whoever speaks; false where it is not clear who is meant.
    private boolean addBothWhoSpeak(MeetingDraft telling) {
        var addressed = transcript.addressed();
        var isVisit = telling.type == MeetingType.VISIT;
        var isOwnVisit = isVisit && telling.guests().findAny().isPresent();
        addressed.ifPresent(one ->
                telling.add(one, isOwnVisit ? Role.HOST : isVisit ? Role.GUEST : Role.PARTICIPANT));
        transcript
                .voice()
                .ifPresent(one -> telling.add(one, isVisit ? Role.HOST : Role.PARTICIPANT));
        telling.isRemembered = true;
        return addressed.isPresent();
    }

    /// "«I met Y», said X", "(X: we want peace. …) I visited Cairo": adds whoever says "I" in the
    /// words that the sentence gives, or whom the title lets speak; false where nobody is quoted.
    private boolean addWhoSaysIt(MeetingDraft telling, Scene scene, Draft draft) {
        var quoted =
                new QuotedVoice(story).at(scene, draft.match().from(), whoIsNot(telling, draft));
        var speaker = Optional.ofNullable(quoted).or(story::speakerOfTitle);
        var role = telling.type == MeetingType.VISIT ? Role.GUEST : Role.PARTICIPANT;
        speaker.ifPresent(one -> telling.add(one, role));
        return speaker.isPresent();
    }

    /// "After talks with Y, X said": adds whoever the clause around a noun is about; false for
    /// none.
    private boolean addSubjectOfClause(MeetingDraft telling, Scene scene, Draft draft) {
        var those =
                subjects.ofNoun(scene, draft.match().trigger()).stream()
                        .filter(party -> !party.isSpokesperson())
                        .toList();
        those.forEach(party -> telling.add(party, Role.PARTICIPANT));
        return !those.isEmpty();
    }

    /// "(Met X), and with Y": adds whoever met those named before in the sentence behind the same
    /// preposition; false where the sentence told no such meeting.
    private boolean addSubjectOfLast(MeetingDraft telling, Scene scene, Draft draft) {
        var former = last.inScene;
        if (former == null || last.sentence != scene.number() || former.type != telling.type) {
            return false;
        }
        var met = story.parties(scene.personsBefore(draft.match().from()));
        var subject =
                former.participants.keySet().stream()
                        .filter(party -> !met.contains(party))
                        .findFirst()
                        .or(() ->
                                met.stream().filter(former.participants::containsKey).findFirst());
        subject.ifPresent(party -> telling.add(party, Role.PARTICIPANT));
        return subject.isPresent();
    }

    /// "(The minister and the chief of staff came to Doha), where the emir received both": adds
    /// those who made the visit told former; false where the object is no pair, or none did.
    private boolean addPairOfObject(MeetingDraft telling, Scene scene, Draft draft) {
        var former = last.meeting;
        if (former == null
                || former.type != MeetingType.VISIT
                || !scene.items().get(draft.match().trigger()).isOf("PAIR_OBJECT")) {
            return false;
        }
        var guests = former.guests().toList();
        guests.forEach(guest -> telling.add(guest, Role.GUEST));
        return guests.size() > 1;
    }

    /// Adds whoever does what a verb tells that has no subject beside it; false for none.
    private boolean addSharers(MeetingDraft telling, Scene scene, Draft draft) {
        var subject = draft.rule().then("subject", "");
        var trigger = draft.match().trigger();
        var before = trigger - 1;
        while (before >= 0 && scene.items().get(before).isOf("ADVERB")) {
            before--;
        }
        var sharers = new ArrayList<Party>();
        if (before >= 0 && scene.items().get(before).isOf("PRONOUN")) {
            var person = personBefore(scene, draft, whoIsNot(telling, draft));
            if (person != null) {
                sharers.add(person);
            }
        } else if (before >= 0 && scene.items().get(before).isOf("PAIR_PRONOUN")) {
            sharers.addAll(story.pairBefore(trigger, scene));
        } else {
            sharers.addAll(subjects.inClause(scene, trigger, draft.tense() == Tense.NONE));
        }
        sharers.removeIf(Party::isSpokesperson);
        var role = roleOf(draft.rule(), subject);
        sharers.forEach(party -> telling.add(party, role));
        return !sharers.isEmpty();
    }

    private static Role roleOf(Rule rule, String slot) {
        for (var role : Role.values()) {
            var slots = rule.then(role.name().toLowerCase(Locale.ROOT), "");
            if (List.of(slots.split(" ", -1)).contains(slot)) {
                return role;
            }
        }
        return Role.PARTICIPANT;
    }

    /// Whether somebody may do what the verb of a draft tells, by its gender.
    private boolean mayDo(Party party, Scene scene, Draft draft) {
        var verb = scene.items().get(draft.match().trigger());
        return draft.tense() == Tense.NONE || !verb.isVerb() || gender.mayBeOf(party, verb);
    }

    /// "(The minister) met her. He also received …": who took part in what was told last, where
    /// whoever was spoken of last is of the other gender; null for none.
    private @Nullable Party lastBeside(MeetingDraft telling, Scene scene, Draft draft) {
        return last.meeting == null
                ? null
                : last.meeting.participants.keySet().stream()
                        .filter(Party.Person.class::isInstance)
                        .filter(party -> mayDo(party, scene, draft))
                        .filter(party ->
                                telling.participants.keySet().stream()
                                        .noneMatch(party::isOfSameSide))
                        .findFirst()
                        .orElse(null);
    }

    /// "He then returned to Muscat": whether whoever goes on serves the state to which he returns.
    private boolean isReturnHome(MeetingDraft telling, Scene scene, Draft draft) {
        if (telling.type != MeetingType.VISIT
                || !scene.items().get(draft.match().trigger()).isOf("COME_BACK")) {
            return false;
        }
        var subject =
                story.subjects().before(draft.match().from(), scene, telling.participants.keySet());
        return subject != null && isAtHome(subject, draft);
    }

    /// "Visited Tehran and met the president": whether all who are told to take part are of one
    /// side, behind a verb with "and" written to it whose subject stands before it.
    private boolean isToldOfOneSide(MeetingDraft telling, Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        return draft.tense() != Tense.NONE
                && trigger == draft.match().from()
                && scene.items().get(trigger).reading().hasConjunction()
                && (scene.hasPersonBefore(trigger) || delegationBefore(scene, draft) != null)
                && telling.sides().size() == 1;
    }

    /// Who is meant without being named: of a verb or its object, and where its sentence names
    /// nobody before, the subject of the verb before it; else whoever was spoken of last.
    private @Nullable Party personBefore(Scene scene, Draft draft, Set<Party> others) {
        var from = draft.match().from();
        var isOfSubject =
                draft.tense() != Tense.NONE
                        || scene.isVerb(from - 1)
                        || !story.subjects().namesActorBefore(from, scene);
        return isOfSubject
                ? story.subjects().orLastNamed(from, scene, others)
                : story.personBefore(from, scene, others);
    }

    /// "A delegation visited Damascus and met the president": the delegation whose journey its
    /// sentence told before, where it names no person before.
    private @Nullable Party delegationBefore(Scene scene, Draft draft) {
        var former = last.inScene;
        return former == null
                        || former.type != MeetingType.VISIT
                        || scene.hasPersonBefore(draft.match().trigger())
                ? null
                : former.guests()
                        .filter(guest -> !(guest instanceof Party.Person))
                        .findFirst()
                        .orElse(null);
    }

    /// Whether it is somebody without any office who is understood to travel: a player, an actor.
    private static boolean isPrivateTraveller(MeetingDraft telling, Party traveller) {
        return telling.type == MeetingType.VISIT
                && traveller instanceof Party.Person person
                && person.member().office() == null;
    }

    /// Who goes on travelling where nobody was spoken of lately: whoever made the visit told last.
    private @Nullable Party travellerOf(MeetingDraft telling) {
        return telling.type != MeetingType.VISIT
                ? null
                : meetings.reversed().stream()
                        .filter(meeting -> meeting.type == MeetingType.VISIT)
                        .limit(1)
                        .flatMap(MeetingDraft::guests)
                        .findFirst()
                        .orElse(null);
    }

    /// Those whose side somebody understood from before does not stand for: those who take part
    /// already, and the state that a visit leads to.
    private Set<Party> whoIsNot(MeetingDraft telling, Draft draft) {
        var others = new HashSet<>(telling.participants.keySet());
        if (telling.type == MeetingType.VISIT) {
            others.addAll(story.parties(draft.slot(draft.rule().then("place", ""))));
        }
        return others;
    }

    private void recipientOfLast(MeetingDraft telling) {
        var former = last.meeting;
        if (former != null && former.type == telling.type) {
            former.participants.forEach((party, role) -> {
                if (role == Role.RECIPIENT) {
                    telling.add(party, role);
                }
            });
        }
    }

    /// What is told behind another interaction has its participants, if that was of the kind meant
    /// and has two sides.
    private static boolean takesOver(
            MeetingDraft telling, @Nullable MeetingDraft former, String types) {
        if (former == null || !former.isOfType(types) || former.participantSides().size() < 2) {
            return false;
        }
        var keepsRoles = former.type == MeetingType.VISIT;
        former.participants.forEach(
                (party, role) -> telling.add(party, keepsRoles ? role : Role.PARTICIPANT));
        return true;
    }

    /// Those of a slot who may take part: not the spokesperson who issues the text that a title
    /// names ("readout from Spokesperson X on the president's travel"), nor an organisation against
    /// which it is or of which it treats ("a conference against the Islamic State").
    private static List<Chunk> whoMayTakePart(Scene scene, List<Chunk> slot) {
        var isTitle = scene.sentence().kind() == Sentence.Kind.TITLE;
        return slot.stream()
                .filter(chunk -> !isTitle || !isAuthor(scene, chunk))
                .filter(chunk ->
                        !(chunk instanceof Chunk.Body)
                                || (!scene.isBehind(chunk, "FOUGHT")
                                        && !scene.isBehind(chunk, "ABOUT")))
                .toList();
    }

    private static boolean isAuthor(Scene scene, Chunk chunk) {
        var isSpokesperson =
                chunk instanceof Chunk.Persons persons
                        && persons.persons().stream()
                                .allMatch(one -> one.office() == OfficeType.SPOKESPERSON);
        return isSpokesperson && scene.isBehind(chunk, "PREPOSITION");
    }
}
