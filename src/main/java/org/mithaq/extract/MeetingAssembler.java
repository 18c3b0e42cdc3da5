package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Role;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Sentence;

/// Makes interactions from what the rules match: who takes part in which role, where, when, how far
/// it has come; and joins the tellings of one interaction.
final class MeetingAssembler {

    private static final double BASE_CONFIDENCE = 0.9;

    /// How many sentences behind a meeting those who attended it may be told.
    private static final int REACH_SENTENCES = 8;

    /// Words for events that are no meetings of two.
    private static final List<String> GATHERINGS =
            List.of("SUMMIT_NOUN", "CEREMONY_NOUN", "SIGN", "SIGNING_NOUN", "NEGOTIATION_NOUN");

    /// Words for what many come together in.
    private static final List<String> ASSEMBLIES = List.of("SUMMIT_NOUN", "CONFERENCE_NOUN");

    /// Words for what only those do who are in one place.
    private static final List<String> SEEING =
            List.of("MEET", "RECEIVE", "MEETING_NOUN", "RECEPTION_NOUN");

    /// Words for talks that are none of their own where states are told to negotiate.
    private static final List<String> GIVING_WAY =
            List.of("INTERNAL_TALKS_NOUN", "NEGOTIATORS_NOUN");

    /// How many items behind a verb the noun for what was attended may stand.
    private static final int NEAR_ITEMS = 3;

    /// From how many participants on a meeting may be known by its place.
    private static final int FEWEST_OF_LARGE = 3;

    private final Story story;
    private final LanguageLexicon locatives;
    private final List<MeetingDraft> meetings = new ArrayList<>();
    private final MeetingKinds kinds;
    private final MeetingPlaces places;
    private final MeetingProgress progress;
    private final MeetingDays days;
    private final Destinations destinations;
    private final Groups groups;
    private final Stays stays;
    private final Transcript transcript;
    private final Resumption resumption;
    private final SubjectGender gender;
    private final List<MeetingDraft> unclear = new ArrayList<>();
    private final List<MeetingDraft> placeless = new ArrayList<>();

    private final LastTold last = new LastTold();
    private final Participation participation;

    MeetingAssembler(
            Story story, LanguageLexicon locatives, SubjectGender gender, SharedSubject subjects) {
        this.story = story;
        this.locatives = locatives;
        this.kinds = new MeetingKinds(story, locatives);
        this.places = new MeetingPlaces(story, locatives);
        this.progress = new MeetingProgress(locatives);
        this.days = new MeetingDays(story);
        this.destinations = new Destinations(story, places, meetings);
        this.groups = new Groups(story, meetings);
        this.stays = new Stays(story, locatives, places);
        this.transcript = new Transcript(story, places);
        this.resumption = new Resumption(meetings, places, locatives);
        this.gender = gender;
        this.participation =
                new Participation(story, meetings, last, transcript, groups, gender, subjects);
    }

    /// The interactions told so far, in the order in which they were told first.
    List<MeetingDraft> told() {
        return meetings;
    }

    /// The interactions told, once all sentences are read.
    ///
    /// @param agreed the agreements told in the same article: what is negotiated without a word on
    ///   who negotiates is negotiated by their parties
    List<MeetingDraft> meetings(List<AgreementDraft> agreed) {
        var tellsOfStates =
                Stream.concat(meetings.stream(), agreed.stream())
                        .anyMatch(FactDraft::isAmongStates);
        readUnclear(agreed, tellsOfStates);
        readPlaceless(tellsOfStates);
        groups.tellRest();
        if (!tellsOfStates && meetings.stream().noneMatch(FactDraft::isAmongStates)) {
            meetings.removeIf(this::isOfNoStates);
        }
        meetings.stream()
                .filter(meeting ->
                        meeting.status == MeetingStatus.PLANNED && days.isOver(meeting.date))
                .forEach(meeting -> meeting.date = null);
        meetings.stream().filter(MeetingAssembler::isNobodys).forEach(this::placeOnlyLargeOne);
        meetings.removeIf(this::isToldWithParticipants);
        meetings.removeIf(this::isCallOfText);
        meetings.removeIf(this::isMeetingOfLeaders);
        Itinerary.complete(meetings);
        Itinerary.dateWhatIsAlsoTold(meetings);
        meetings.stream()
                .filter(meeting -> meeting.date == null)
                .forEach(visit -> visit.date = stays.dayOf(visit));
        new MeetingSites(places, stays).complete(meetings);
        return meetings;
    }

    /// Those who take part in what is told without anybody, or only with those of one side: whoever
    /// negotiates elsewhere in the article, else the state that it is mostly about.
    private void readUnclear(List<AgreementDraft> agreed, boolean tellsOfStates) {
        for (var telling : unclear) {
            var parties = inferredParties(agreed);
            if (telling.givesWay && !parties.isEmpty()) {
                continue;
            }
            if (telling.participants.isEmpty()
                    || telling.participants.keySet().stream().anyMatch(parties::contains)) {
                parties.forEach(party -> telling.add(party, Role.PARTICIPANT));
            }
            if (parties.isEmpty()
                    && telling.participants.isEmpty()
                    && isOfMainState(telling, tellsOfStates)) {
                story.mainDelegation().ifPresent(main -> telling.add(main, Role.PARTICIPANT));
            }
            if (!telling.participants.isEmpty() || isAtCity(telling)) {
                FactDraft.join(meetings, telling);
            }
        }
        unclear.clear();
    }

    /// A visit of which nothing tells where it leads, and which the article does not tell
    /// otherwise, leads to the other state that the article is about; one to a part of the world is
    /// told where the article tells of no visit to a state of it.
    private void readPlaceless(boolean tellsOfStates) {
        for (var visit : placeless) {
            var isAbroad = !visit.isMaybeAtHome && visit.guests().allMatch(Destinations::isOfRank);
            if ((tellsOfStates || isAbroad) && !isTold(visit)) {
                visit.where = visit.where == null ? destinations.otherState(visit) : visit.where;
                if (visit.where != null) {
                    FactDraft.join(meetings, visit);
                }
            }
        }
        placeless.clear();
    }

    /// Whether nothing shows that an event of which no side is told is one of states, in an article
    /// that tells of none between them: a conference where no organisation is named, a summit where
    /// no other state is.
    private boolean isOfNoStates(MeetingDraft meeting) {
        var country = meeting.country();
        var isSummit =
                meeting.type == MeetingType.SUMMIT
                        && country != null
                        && story.speaksOfOthersThan(country);
        return meeting.sides().isEmpty() && !isSummit && !story.namesBodies();
    }

    /// Whether a meeting known by its place alone ("the Doha meeting") is told as well with those
    /// who met there.
    private boolean isToldWithParticipants(MeetingDraft named) {
        return isNobodys(named)
                && !named.isWhereOthersMet
                && meetings.stream()
                        .filter(told -> told != named && !told.isAfar())
                        .filter(told -> told.type != MeetingType.VISIT)
                        .filter(told -> told.status == named.status)
                        .filter(FactDraft::isAmongStates)
                        .anyMatch(told -> isAtPlaceOf(named, told));
    }

    /// "X discusses the crisis with Y": whether the text that follows such a title tells that they
    /// only spoke from afar.
    private boolean isCallOfText(MeetingDraft titled) {
        return titled.isTitleOnly
                && titled.isOnlyDiscussed
                && meetings.stream()
                        .filter(MeetingDraft::isAfar)
                        .anyMatch(told ->
                                !told.isTitleOnly
                                        && told.status == titled.status
                                        && told.participantSides()
                                                .equals(titled.participantSides()));
    }

    /// "An Egyptian-Yemeni summit": whether the article also tells by name how the leaders of the
    /// two states met, which then has the place and day of their summit.
    private boolean isMeetingOfLeaders(MeetingDraft summit) {
        if (summit.type != MeetingType.SUMMIT
                || summit.sides().size() != 2
                || !summit.participants.keySet().stream()
                        .allMatch(Party.Delegation.class::isInstance)) {
            return false;
        }
        var met =
                meetings.stream()
                        .filter(told -> told.type == MeetingType.MEETING)
                        .filter(told -> told.status == summit.status)
                        .filter(told -> told.sides().equals(summit.sides()))
                        .filter(told -> told.mayBeOnDayOf(summit))
                        .filter(told -> told.isCompatiblePlace(summit))
                        .filter(told ->
                                told.participants.keySet().stream()
                                        .allMatch(MeetingKinds::isLeader))
                        .findFirst();
        met.ifPresent(told -> told.merge(summit));
        return met.isPresent();
    }

    private static boolean isNobodys(MeetingDraft meeting) {
        return meeting.isByPlaceOnly && meeting.participants.isEmpty();
    }

    /// The only meeting of several that an article tells without a place was where "the Doha
    /// meeting" was.
    private void placeOnlyLargeOne(MeetingDraft named) {
        var large =
                meetings.stream()
                        .filter(told ->
                                told.type == MeetingType.MEETING
                                        || told.type == MeetingType.CONFERENCE)
                        .filter(told -> told.status == named.status)
                        .filter(told -> told.participants.size() >= FEWEST_OF_LARGE)
                        .toList();
        if (large.size() == 1 && large.getFirst().where == null) {
            large.getFirst().where = named.where;
        }
    }

    private static boolean isAtPlaceOf(MeetingDraft named, MeetingDraft told) {
        return named.country() != null && Objects.equals(named.country(), told.country());
    }

    /// Whether talks told without anybody are those of the main state of the article.
    private boolean isOfMainState(MeetingDraft telling, boolean tellsOfStates) {
        return switch (telling.context) {
            case "surely" -> true;
            case "main" ->
                    tellsOfStates
                            || story.mainDelegation()
                                    .filter(main -> negotiates(main) || isHeldAt(telling, main))
                                    .isPresent();
            default -> false;
        };
    }

    private static boolean isAtCity(MeetingDraft telling) {
        return telling.where != null && telling.where.place() != null;
    }

    private static boolean isHeldAt(MeetingDraft telling, Party party) {
        return telling.where != null && Objects.equals(telling.where.country(), party.side());
    }

    private boolean negotiates(Party party) {
        return meetings.stream()
                .filter(meeting -> meeting.type == MeetingType.NEGOTIATION)
                .anyMatch(meeting -> meeting.participants.containsKey(party));
    }

    /// Those who negotiate in other sentences of the article, else the parties of the first
    /// agreement that has two.
    private Set<Party> inferredParties(List<AgreementDraft> agreed) {
        return Stream.concat(
                        meetings.stream()
                                .filter(m -> m.type == MeetingType.NEGOTIATION)
                                .filter(FactDraft::isAmongStates)
                                .map(m -> m.participants.keySet()),
                        agreed.stream().filter(FactDraft::isAmongStates).map(a -> a.parties))
                .findFirst()
                .orElse(Set.of());
    }

    /// Takes in what a sentence tells; a sentence without a match of its own may go on about the
    /// one before ("it was held in …").
    void read(Scene scene, List<Draft> drafts) {
        transcript.listen(scene);
        stays.read(scene);
        last.here.clear();
        resumption.read(scene, drafts);
        if (drafts.isEmpty()) {
            continuation(scene);
        }
        for (var best : besideLast(drafts)) {
            if (best.rule().has("joins") && !isOfOwn(best) && addToLast(scene, best)) {
                continue;
            }
            var told = firstThatHolds(scene, best);
            var draft = told.draft();
            addAttendantsOfSummit(scene, told);
            var before = List.copyOf(meetings);
            for (var telling : told.tellings()) {
                if (draft.rule().has("untold")
                        && (isTold(telling) || isToldOtherwise(telling, draft.rule()))) {
                    continue;
                }
                if (draft.rule().has("context")) {
                    telling.context = draft.rule().then("context", "");
                    unclear.add(telling);
                    continue;
                }
                if (draft.rule().has("region")
                        || (draft.rule().has("there") && telling.where == null)) {
                    placeless.add(telling);
                    continue;
                }
                if (before.stream().anyMatch(meeting -> meeting.includes(telling))
                        || isWhereOthersNegotiate(telling, scene)
                        || isOfCall(scene, draft, telling)) {
                    continue;
                }
                telling.toldIn = scene.number();
                if (draft.rule().has("group") && !telling.isAmongStates()) {
                    groups.keep(telling);
                    continue;
                }
                placeWhereLastWas(telling, scene);
                var known = goesOnAboutLast(scene, draft, telling);
                var joined = known == null ? FactDraft.join(meetings, telling) : known;
                last.tell(joined, scene.number());
                addAttendants(joined, scene, best);
            }
        }
        var isAnnouncing = scene.sentence().kind() == Sentence.Kind.HEADING;
        if (drafts.isEmpty() && !isAnnouncing && !scene.items().isEmpty()) {
            last.inScene = null;
        }
    }

    /// "In Riyadh he meets the council. He will also hold a meeting with …": what somebody does as
    /// well as what the sentence before or this one tells of him is at the same place.
    private void placeWhereLastWas(MeetingDraft telling, Scene scene) {
        var former = last.meeting;
        if (former != null
                && telling.isAlso
                && telling.where == null
                && telling.type == MeetingType.MEETING
                && !former.isAfar()
                && scene.number() - last.sentence <= 1
                && telling.status != MeetingStatus.PROPOSED
                && former.participants.keySet().stream()
                        .filter(Party.Person.class::isInstance)
                        .anyMatch(telling.participants::containsKey)) {
            telling.where = former.where;
        }
    }

    /// The drafts with those last that tell beside which event the others take place.
    private static List<Draft> besideLast(List<Draft> drafts) {
        return drafts.stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.rule().has("beside")))
                .toList();
    }

    /// The conference told in the sentence before, where a definite noun without day and place
    /// tells who else takes part: "the meeting focuses on …, with the participation of …"; null
    /// where there is none.
    private @Nullable MeetingDraft goesOnAboutLast(Scene scene, Draft draft, MeetingDraft telling) {
        var former = last.meeting;
        var isAssembly =
                telling.type == MeetingType.CONFERENCE || telling.type == MeetingType.SUMMIT;
        var small = isAssembly ? meetingBefore(scene, draft, telling) : null;
        if (small != null) {
            small.merge(telling);
            return small;
        }
        if (former == null
                || !isAssembly
                || former.type != telling.type
                || scene.number() != last.sentence + 1
                || former.status != telling.status
                || !isOfKnown(scene, draft)
                || telling.where != null
                || (telling.date != null && !telling.isDayInferred)) {
            return null;
        }
        former.merge(telling);
        return former;
    }

    /// The one meeting of two sides that the sentence before tells, where somebody of one of them
    /// attended "the meeting"; null for none.
    private @Nullable MeetingDraft meetingBefore(Scene scene, Draft draft, MeetingDraft telling) {
        if (telling.where != null
                || telling.participantSides().size() != 1
                || !scene.items().get(draft.match().trigger()).isOf("MEETING_NOUN")
                || !isOfKnown(scene, draft)) {
            return null;
        }
        var told =
                meetings.stream()
                        .filter(one ->
                                one.type == MeetingType.MEETING
                                        && one.status == telling.status
                                        && one.toldIn == scene.number() - 1)
                        .filter(one -> one.sides().containsAll(telling.participantSides()))
                        .toList();
        return told.size() == 1 ? told.getFirst() : null;
    }

    /// Whether a definite noun tells of a gathering: behind a verb one that nothing names further.
    private static boolean isOfKnown(Scene scene, Draft draft) {
        var items = scene.items();
        var trigger = items.get(draft.match().trigger());
        if (!trigger.isVerb()) {
            return trigger.isDefinite();
        }
        return IntStream.range(draft.match().trigger() + 1, draft.match().to())
                .filter(i -> items.get(i).isOfAny(ASSEMBLIES))
                .anyMatch(i ->
                        items.get(i).isDefinite()
                                && (i + 1 == items.size()
                                        || items.get(i + 1).chunk() instanceof Chunk.Persons
                                        || items.get(i + 1).isPunctuation()
                                        || items.get(i + 1).isOf("BOTH")));
    }

    /// The best of what one word triggered of which something comes; the best where nothing does.
    private Told firstThatHolds(Scene scene, Draft best) {
        return Stream.concat(Stream.of(best), best.weaker().stream())
                .filter(draft -> !draft.rule().has("joins"))
                .map(draft -> new Told(draft, tellings(scene, draft)))
                .filter(told -> !told.tellings().isEmpty())
                .findFirst()
                .orElse(new Told(best, List.of()));
    }

    /// "Speaking at the NATO summit, the president said": who takes part in a gathering besides the
    /// organisation of which it is, as another rule tells from the same word.
    private void addAttendantsOfSummit(Scene scene, Told told) {
        if (told.tellings().size() != 1) {
            return;
        }
        var telling = told.tellings().getFirst();
        if (telling.type != MeetingType.SUMMIT
                || telling.participants.isEmpty()
                || !telling.participants.keySet().stream().allMatch(Party.Body.class::isInstance)) {
            return;
        }
        told.draft().weaker().stream()
                .filter(other ->
                        !other.isOfSharedSubject()
                                && !other.rule().has("joins")
                                && !other.rule().has("prior")
                                && !other.rule().has("after")
                                && kinds.type(scene, other) == telling.type)
                .forEach(other -> participation.addNamed(telling, scene, other, null));
    }

    /// What comes of a draft.
    private record Told(Draft draft, List<MeetingDraft> tellings) {}

    /// Whether a draft tells only who else takes part in what its word tells.
    private static boolean isOfOwn(Draft draft) {
        return draft.rule().then("joins", "").equals("own");
    }

    /// Those who are told to attend, lead, mediate or speak at a gathering, whatever rule told it
    /// by the same word.
    private void addAttendants(MeetingDraft meeting, Scene scene, Draft best) {
        Stream.concat(Stream.of(best), best.weaker().stream())
                .filter(MeetingAssembler::isOfOwn)
                .filter(draft -> meeting.isOfType(draft.rule().then("after", "")))
                .forEach(draft -> {
                    var those = Set.copyOf(meeting.participants.keySet());
                    if (those.isEmpty() && isAmongOwn(meeting, draft)) {
                        return;
                    }
                    participation.addNamed(meeting, scene, draft, null);
                    var added =
                            meeting.participants.keySet().stream()
                                    .filter(party -> !those.contains(party))
                                    .toList();
                    meeting.participants
                            .keySet()
                            .removeIf(party ->
                                    party instanceof Party.Delegation
                                            && those.contains(party)
                                            && added.stream().anyMatch(party::covers));
                    if (!added.isEmpty()) {
                        meeting.addEvidence(
                                scene.quote(draft.match().from(), draft.match().to(), List.of()));
                    }
                });
    }

    /// Whether all whom a draft names are of the state where a gathering is held of which nobody is
    /// told: it need not be one of states.
    private boolean isAmongOwn(MeetingDraft meeting, Draft draft) {
        var country = meeting.country();
        return country != null
                && draft.slots().values().stream()
                        .flatMap(slot -> story.parties(slot).stream())
                        .map(Party::side)
                        .allMatch(country::equals);
    }

    /// Those who attended the meeting that was told last, or last in the same sentence; false where
    /// there was none.
    private boolean addToLast(Scene scene, Draft draft) {
        var former = whatTookPlace(draft);
        var reach = draft.rule().then("joins", "").equals("same") ? 0 : REACH_SENTENCES;
        if (former == null
                || scene.number() - last.sentence > reach
                || former.isAfar()
                || (draft.rule().has("after") && !former.isOfType(draft.rule().then("after", "")))
                || (former.type == MeetingType.MEETING
                        && scene.number() > last.sentence
                        && isOfGathering(scene, draft))) {
            return false;
        }
        var before = former.participants.size();
        var those = Set.copyOf(former.participants.keySet());
        participation.addNamed(former, scene, draft, null);
        former.participants.keySet().stream()
                .filter(party -> !those.contains(party))
                .forEach(former.attendants::add);
        if (former.type == MeetingType.VISIT) {
            MeetingPlaces.dropHostsElsewhere(former);
        }
        if (former.participants.size() > before) {
            former.addEvidence(scene.quote(draft.match().from(), draft.match().to(), List.of()));
        }
        if (draft.rule().then("joins", "").equals("each") && former.type == MeetingType.VISIT) {
            shareHosts(former);
        }
        return true;
    }

    /// "(The Kuwaiti and the Qatari delegation arrived.) The king received them": whoever received
    /// those who came last also received those who are told just before to have come to the same
    /// state.
    private void shareHosts(MeetingDraft former) {
        var country = former.country();
        var hosts = former.partiesAs(Role.HOST).toList();
        meetings.stream()
                .filter(visit -> visit.type == MeetingType.VISIT && visit.status == former.status)
                .filter(visit -> country != null && country.equals(visit.country()))
                .filter(visit -> last.sentence - visit.toldIn <= 1)
                .forEach(visit -> hosts.forEach(host -> visit.add(host, Role.HOST)));
    }

    /// What was told last; where somebody is told to have attended and that is still to come, the
    /// gathering that its sentence tells to have taken place: "held a meeting ahead of the one that
    /// will be held tomorrow. He led …".
    private @Nullable MeetingDraft whatTookPlace(Draft draft) {
        var former = last.meeting;
        return former == null
                        || former.status != MeetingStatus.PLANNED
                        || draft.tense() != Tense.PAST
                ? former
                : meetings.stream()
                        .filter(told -> told.toldIn == last.sentence)
                        .filter(told -> told.status == MeetingStatus.HELD && !told.isAfar())
                        .filter(told -> told.type != MeetingType.VISIT)
                        .findFirst()
                        .orElse(former);
    }

    /// Whether a summit, a ceremony or a signature is told before a draft in its sentence, so that
    /// who attended did not attend what was told before.
    private static boolean isOfGathering(Scene scene, Draft draft) {
        var to = Math.min(scene.items().size(), draft.match().to() + NEAR_ITEMS);
        return scene.items().subList(0, to).stream().anyMatch(item -> item.isOfAny(GATHERINGS));
    }

    /// "The president and the prime minister discussed …", "they also conferred" of those who are
    /// told to have spoken by telephone: no meeting beside their call.
    private boolean isOfCall(Scene scene, Draft draft, MeetingDraft telling) {
        return telling.type == MeetingType.MEETING
                && (draft.rule().has("pair")
                        || scene.items().get(draft.match().trigger()).isOf("DISCUSS"))
                && (isWithinCall(scene, draft)
                        || ((telling.date == null || telling.isDayInferred)
                                && meetings.stream()
                                        .filter(told -> told.type == MeetingType.CALL)
                                        .anyMatch(told ->
                                                told.participants
                                                        .keySet()
                                                        .equals(telling.participants.keySet()))));
    }

    /// "The government and the Taliban held a round of peace talks in Pakistan": whether talks told
    /// with a state are those that its sentence tells of others, who held them there.
    private boolean isWhereOthersNegotiate(MeetingDraft telling, Scene scene) {
        var place = telling.country();
        return telling.type == MeetingType.NEGOTIATION
                && place != null
                && telling.participants.size() == 1
                && telling.participantSides().equals(Set.of(place))
                && meetings.stream()
                        .filter(told -> told.type == MeetingType.NEGOTIATION)
                        .filter(told -> told.toldIn == scene.number())
                        .anyMatch(told ->
                                told.participants.size() > 1
                                        && !told.participantSides().contains(place));
    }

    /// "Raised the issue in phone calls with": whether its own words say that they telephoned.
    private static boolean isWithinCall(Scene scene, Draft draft) {
        return scene.items().subList(draft.match().from(), draft.match().to()).stream()
                .anyMatch(item -> item.isOf("CALL_NOUN"));
    }

    /// Whether those who take part are told already to have met, or to have spoken, or to visit.
    private boolean isTold(MeetingDraft telling) {
        return meetings.stream()
                .filter(telling::isLike)
                .anyMatch(told ->
                        told.participants.keySet().containsAll(telling.participants.keySet()));
    }

    /// Whether a rule wants nothing told of those who take part, and anything is.
    private boolean isToldOtherwise(MeetingDraft telling, Rule rule) {
        return rule.then("untold", "").equals("any")
                && meetings.stream()
                        .map(told -> told.participants.keySet())
                        .anyMatch(told -> told.containsAll(telling.participants.keySet()));
    }

    private void continuation(Scene scene) {
        var former = last.inScene;
        if (former == null
                || scene.items().isEmpty()
                || !scene.items().getFirst().isOf("BE_HELD")) {
            return;
        }
        var placeChunk = scene.setting().placeNear(0, 1, locatives);
        var place = places.where(placeChunk);
        var day = scene.setting().dayNear(0);
        former.where =
                former.where == null || (former.where.place() == null && place != null)
                        ? place
                        : former.where;
        former.date =
                former.date == null && day != null
                        ? MeetingDays.dateOf(day, former.status)
                        : former.date;
        var also = new ArrayList<Chunk>();
        if (day != null) {
            also.add(day);
        }
        if (placeChunk != null) {
            also.add(placeChunk);
        }
        var quote = scene.quote(0, 1, also);
        former.addEvidence(quote);
    }

    private List<MeetingDraft> tellings(Scene scene, Draft draft) {
        var rule = draft.rule();
        var tellings = new ArrayList<MeetingDraft>();
        var inTurn =
                rule.has("split")
                        ? story.parties(draft.slot(rule.then("split", "")))
                        : hostsInTurn(scene, draft);
        if (!inTurn.isEmpty()) {
            inTurn.forEach(other -> tellings.add(telling(scene, draft, other, null)));
        } else if (rule.has("places")) {
            for (var place : draft.slot(rule.then("places", ""))) {
                tellings.add(telling(scene, draft, null, place));
            }
        } else if (!rule.has("split")) {
            var first = telling(scene, draft, null, null);
            tellings.add(first);
            stopsBehind(scene, draft)
                    .forEach(stop -> tellings.add(telling(scene, draft, null, stop)));
            if (first != null && first.where != null && first.date != null) {
                tellings.addAll(furtherOccasions(scene, draft));
            }
        }
        tellings.removeIf(Objects::isNull);
        return tellings;
    }

    /// "Will meet the president and the prime minister": several officials of one state whom a
    /// visitor is to meet, each in his turn; none where not all are named or of the same state.
    private List<Party> hostsInTurn(Scene scene, Draft draft) {
        var isMet = scene.items().get(draft.match().trigger()).isOf("MEET");
        var hosts = isMet ? story.parties(draft.slot("b")) : List.<Party>of();
        return hosts.size() > 1
                        && areNamedOfOneSide(hosts)
                        && kinds.type(scene, draft) == MeetingType.MEETING
                        && progress.of(scene, draft) == MeetingStatus.PLANNED
                ? hosts
                : List.of();
    }

    private static boolean areNamedOfOneSide(List<Party> parties) {
        var first = parties.getFirst();
        return parties.stream()
                .allMatch(party ->
                        party instanceof Party.Person(var member)
                                && member.isNamed()
                                && party.isOfSameSide(first));
    }

    /// "Met in Vienna in May, Malta in September, and Bangkok in January": what those who took part
    /// did as well in places that the list goes on with, each with a day of its own.
    private List<MeetingDraft> furtherOccasions(Scene scene, Draft draft) {
        var first = places.of(scene, draft);
        var further = new ArrayList<MeetingDraft>();
        if (first == null || kinds.type(scene, draft) == MeetingType.CALL) {
            return further;
        }
        scene.setting()
                .datedStopsBehind(first, draft.match().trigger())
                .forEach((stop, day) -> {
                    var telling = telling(scene, draft, null, stop);
                    if (telling != null) {
                        telling.date = MeetingDays.dateOf(day, telling.status);
                        telling.isDayInferred = false;
                        further.add(telling);
                    }
                });
        return further;
    }

    /// The places that are told together with the one that a visit leads to.
    private List<Chunk> stopsBehind(Scene scene, Draft draft) {
        var told = draft.slot(draft.rule().then("place", ""));
        return kinds.type(scene, draft) == MeetingType.VISIT && !told.isEmpty()
                ? scene.setting().stopsBehind(told.getFirst())
                : List.of();
    }

    /// @param only the one party of several that this telling is about; null where nothing is split
    /// @param at the one place of several that this telling is about; null for the place of the
    ///   rule
    private @Nullable MeetingDraft telling(
            Scene scene, Draft draft, @Nullable Party only, @Nullable Chunk at) {
        var rule = draft.rule();
        var type = kinds.type(scene, draft);
        var trigger = draft.match().trigger();
        var status = progress.of(scene, draft);
        var isDenied = status == MeetingStatus.CANCELLED && rule.has("pair") && rule.has("untold");
        if (status == null
                || isDenied
                || !story.isWhereAllowed(rule)
                || kinds.isNone(scene, draft, type)) {
            return null;
        }
        var telling = begun(scene, draft, type, status);
        if (!participation.takesOver(telling, rule)
                || !participation.takesPart(telling, scene, draft, only)
                || (type == MeetingType.VISIT && isVerbOfOther(scene, trigger))) {
            return null;
        }
        var ownPlace = at == null ? MeetingPlaces.namedVenue(draft) : at;
        var placeChunk =
                ownPlace != null ? ownPlace : telling.isAfar() ? null : places.of(scene, draft);
        if (telling.where == null) {
            telling.where =
                    telling.isAfar()
                            ? null
                            : placeChunk == null
                                    ? places.venue(scene, draft, type)
                                    : places.where(placeChunk);
        }
        if (rule.has("there")) {
            if (destinations.isUnknown(scene, draft)) {
                return null;
            }
            telling.where = destinations.of(telling, scene, draft);
        }
        if (isOfSubject(telling.where, rule)) {
            telling.where = null;
        }
        if (rule.has("region")) {
            telling.where = places.region(scene, draft);
            telling.isMaybeAtHome = rule.then("region", "").equals("near");
        }
        if (telling.where == null && !telling.isAfar()) {
            telling.where = whereOnTheWay(telling, scene, draft);
        }
        if (telling.where == null) {
            telling.where = places.stateOfVenue(draft);
        }
        var day = days.settle(telling, scene, draft);
        if (rule.then("addressed", "").equals("now") && telling.date == null) {
            telling.date = transcript.day();
        }
        if (at != null && day != null && isOfStopBefore(draft, day, at)) {
            telling.date = null;
            day = null;
        }
        if (rule.has("there") && telling.date == null) {
            telling.date = dayOfLastInSentence(telling, scene);
        }
        if (rule.has("again")) {
            telling.takeSetting(Objects.requireNonNull(last.inScene));
        }
        for (var slot : draft.slots().values()) {
            telling.extraSides.addAll(scene.membersListedBehind(slot));
        }
        transcript.settle(telling, scene, draft);
        MeetingPlaces.hostByVenue(telling);
        if (type == MeetingType.VISIT) {
            MeetingPlaces.dropHostsElsewhere(telling);
        }
        if (!isPlausible(telling, rule)
                || (placeChunk != null && scene.setting().isWithinTopic(placeChunk, trigger))
                || telling.sides().size() < Integer.parseInt(rule.then("min", "0"))) {
            return null;
        }
        addEvidence(telling, scene, draft, day, placeChunk);
        return telling;
    }

    /// Where a journey told before in the sentence leads of which it is the aim ("flew to Munich to
    /// attend the conference"), or where the host is at home; null for nowhere.
    private @Nullable Where whereOnTheWay(MeetingDraft telling, Scene scene, Draft draft) {
        if (telling.type == MeetingType.VISIT) {
            return null;
        }
        var trigger = draft.match().trigger();
        var isAim =
                scene.items().get(trigger).isOf("ATTEND")
                        || scene.hasDirectlyBefore(trigger, "ATTEND")
                        || scene.hasDirectlyBefore(trigger, "STATUS_AIM")
                        || scene.hasDirectlyBefore(trigger, "INFINITIVE")
                        || (draft.tense() == Tense.NONE
                                && draft.rule().has("status")
                                && draft.rule().has("prior"));
        var goal = isAim ? places.lastBefore(scene, trigger) : null;
        var led = goal == null ? null : whereVisitLed(telling, goal);
        if (led != null && (telling.type != MeetingType.MEETING || led.place() != null)) {
            return led;
        }
        var goalOfJourney = places.goalOfJourneyFor(scene, trigger);
        var before = goalOfJourney == null ? places.before(scene, trigger) : goalOfJourney;
        return before == null ? places.atHome(telling, scene, draft) : before;
    }

    /// Where a visit of somebody who takes part led that went to the same state; null for none.
    private @Nullable Where whereVisitLed(MeetingDraft telling, Where goal) {
        return meetings.stream()
                .filter(visit -> visit.type == MeetingType.VISIT)
                .filter(visit -> Objects.equals(visit.country(), goal.country()))
                .filter(visit ->
                        visit.guests()
                                .anyMatch(guest ->
                                        telling.participants.keySet().stream()
                                                .anyMatch(guest::covers)))
                .map(visit -> visit.where)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Whether a day stands between the first place that a visit leads to and a further one:
    /// "visits Riyadh on Monday, then Tehran".
    private static boolean isOfStopBefore(Draft draft, Chunk.Day day, Chunk stop) {
        return draft.slot(draft.rule().then("place", "")).stream()
                .anyMatch(first ->
                        first.extent().to() <= day.extent().from()
                                && day.extent().to() <= stop.extent().from());
    }

    /// A telling with what its words say of its kind, before anybody takes part.
    private MeetingDraft begun(Scene scene, Draft draft, MeetingType type, MeetingStatus status) {
        var rule = draft.rule();
        var trigger = draft.match().trigger();
        var telling = new MeetingDraft(type, status, rule.id(), draft.confidence(BASE_CONFIDENCE));
        telling.isTitleOnly = scene.sentence().kind() == Sentence.Kind.TITLE;
        telling.statusBasis = progress.basis(scene, draft, telling);
        telling.isToldAlso =
                draft.tense() == Tense.PAST
                        && (scene.hasBefore(trigger, "ALSO") || scene.hasAfter(trigger, "ALSO"));
        telling.isAlso =
                draft.tense() != Tense.NONE
                        && (scene.hasBefore(trigger, "ALSO") || scene.hasAfter(trigger, "ALSO"));
        telling.isToldInPresent = draft.tense() == Tense.PRESENT && status == MeetingStatus.HELD;
        telling.isToldByVerb = draft.tense() != Tense.NONE;
        telling.isDuringVisit = MeetingProgress.isOfJourney(scene, draft);
        telling.isByPlaceOnly = rule.has("named") && rule.has("untold");
        telling.name = nameOf(scene, trigger);
        telling.isWhereOthersMet = scene.hasBefore(trigger, "BESIDE_EVENT");
        telling.givesWay = scene.items().get(trigger).isOfAny(GIVING_WAY);
        telling.isOnlyDiscussed =
                type == MeetingType.MEETING
                        && SEEING.stream().noneMatch(scene.items().get(trigger)::isOf);
        telling.isBackground = scene.hasBefore(trigger, "BACKGROUND");
        return telling;
    }

    /// "The Summit for Democracy": the name of an event that has one of its own; null for none.
    private @Nullable String nameOf(Scene scene, int trigger) {
        return scene.items().get(trigger).isOf("NAMED_SUMMIT_NOUN")
                ? story.written(scene.items().get(trigger).extent())
                : null;
    }

    /// The words of the match, with the day and the place that stand beside them.
    private static void addEvidence(
            MeetingDraft telling,
            Scene scene,
            Draft draft,
            Chunk.@Nullable Day day,
            @Nullable Chunk place) {
        telling.words = scene.quote(draft.match().from(), draft.match().to(), List.of());
        var also = new ArrayList<Chunk>();
        if (day != null && telling.date != null) {
            also.add(day);
        }
        if (place != null) {
            also.add(place);
        }
        var quote = scene.quote(draft.match().from(), draft.match().to(), also);
        telling.addEvidence(quote);
    }

    /// "The aid of the king (she) arrives": whether a verb right behind somebody has another
    /// subject, by its gender.
    private boolean isVerbOfOther(Scene scene, int verb) {
        var item = scene.items().get(verb);
        return verb > 0
                && item.isVerb()
                && scene.items().get(verb - 1).chunk() instanceof Chunk.Persons who
                && gender.isOfOther(who, story.parties(List.of(who)), item);
    }

    /// "The talks on the hostages in Gaza": whether a place is in one of the states that make a
    /// rule hold, which talks known by their subject are about.
    private static boolean isOfSubject(@Nullable Where place, Rule rule) {
        return place != null
                && place.country() != null
                && rule.has("of")
                && rule.all("where").contains(place.country());
    }

    /// The day of the visit that the same sentence told before: "the Kuwaiti delegation arrived
    /// today, and the Qatari delegation led by …".
    private @Nullable FactDate dayOfLastInSentence(MeetingDraft telling, Scene scene) {
        var former = last.meeting;
        return former != null
                        && last.sentence == scene.number()
                        && former.type == telling.type
                        && former.status == telling.status
                ? former.date
                : null;
    }

    /// A meeting within one state is no diplomacy; a visit leads abroad; a summit may be told from
    /// one side.
    private boolean isPlausible(MeetingDraft telling, Rule rule) {
        var sides = telling.participantSides();
        var country = telling.country();
        if (rule.has("context") || rule.has("bare")) {
            return true;
        }
        return switch (telling.type) {
            case VISIT ->
                    !telling.participants.isEmpty()
                            && !sides.isEmpty()
                            && (telling.where != null
                                    || rule.has("there")
                                    || telling.participants.containsValue(Role.HOST))
                            && !sides.equals(Set.of(Objects.requireNonNullElse(country, "")))
                            && telling.guests()
                                    .map(Party::side)
                                    .noneMatch(side -> side != null && side.equals(country));
            case SUMMIT, CONFERENCE ->
                    (sides.size() + telling.extraSides.size() > (rule.has("several") ? 1 : 0)
                                    && !kinds.isOfOwnAffairs(telling))
                            || (rule.has("named") && telling.where != null);
            case NEGOTIATION, CEREMONY ->
                    sides.size() > (rule.has("one") ? 0 : 1)
                            || (rule.has("abroad")
                                    && sides.size() == 1
                                    && country != null
                                    && !sides.contains(country))
                            || (rule.has("named") && telling.where != null);
            case MEETING, CALL, MESSAGE -> sides.size() > (rule.has("group") ? 0 : 1);
        };
    }
}
