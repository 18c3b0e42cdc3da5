package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Role;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.SeedData.PlaceEntry;
import org.mithaq.text.Sentence;

/// Whose agreement it is where the words beside it do not say, or name one side only: told with its
/// parties before, of those who met or negotiate, of the states of its sentence or its article.
final class AgreementOwners {

    /// States (ISO 3166-1 alpha-3) that the Security Council has on its agenda or has adopted
    /// resolutions about since 1990: a resolution without parties may be about one of these.
    private static final Set<String> ON_AGENDA =
            Set.of(
                    "AFG", "BDI", "CAF", "CIV", "COD", "CYP", "ERI", "ESH", "HTI", "IRN", "IRQ",
                    "ISR", "KHM", "LBN", "LBY", "MLI", "MMR", "PRK", "PSE", "RWA", "SDN", "SOM",
                    "SSD", "SYR", "UKR", "YEM");

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

    /// What is named after the place where it was made or held.
    private static final List<String> NAMED_AFTER_PLACES =
            List.of("DECLARATION_NOUN", "SUMMIT_NOUN", "CONFERENCE_NOUN");

    /// A telling whose parties the words beside it do not name.
    ///
    /// @param min the fewest parties that make it an agreement
    /// @param rule that tells it; its `context` is where the parties are looked for: "known" for an
    ///   agreement told elsewhere only, "talks" for those who negotiate or whom the article is
    ///   about, "met" for those who met, "pair" for both states of its sentence, "signed" for
    ///   these, else those who met or whom the article is about, "reached" for the same or the
    ///   sentence or the article, "sentence" for those of its sentence only; anything else for the
    ///   sentence or the article
    record Unclear(AgreementDraft telling, Scene scene, int min, Rule rule) {

        /// Whether it tells who made it rather than what it is about: a state in which that
        /// happened is no party.
        private boolean isSigned() {
            return isIn("signed") || isIn("pair") || isIn("within");
        }

        private boolean isIn(String where) {
            return rule.then("context", "").equals(where);
        }
    }

    private final Story story;
    private final LanguageLexicon lexicon;
    private final List<AgreementDraft> agreements;

    /// @param agreements those told so far, which the assembler goes on to fill
    AgreementOwners(Story story, LanguageLexicon lexicon, List<AgreementDraft> agreements) {
        this.story = story;
        this.lexicon = lexicon;
        this.agreements = agreements;
    }

    /// Whose agreement it is where the words beside it do not say: that of one told with its
    /// parties, else of the one state of its sentence or of both its two, else of the state the
    /// article is about. Empty where that is not clear.
    Set<Party> of(Unclear unclear, List<MeetingDraft> meetings) {
        var telling = unclear.telling();
        if (unclear.isIn("met")) {
            var met = sidesOfLastHeld(meetings, unclear.scene());
            if (met.size() >= unclear.min()) {
                return met;
            }
        }
        var known =
                agreements.stream()
                        .filter(a -> !a.parties.isEmpty())
                        .filter(a -> a.type == telling.type && a.isPlaceCompatible(telling))
                        .filter(a -> a.isBond == telling.isBond)
                        .findFirst();
        if (known.isPresent()) {
            return known.get().parties;
        }
        if (unclear.isIn("known")) {
            return Set.of();
        }
        if (unclear.isIn("talks")) {
            var talks = sidesOfTalks(meetings);
            return talks.isEmpty() ? mainStates() : talks;
        }
        if (telling.place != null) {
            var there = sidesAt(meetings, telling.place);
            if (!there.isEmpty()) {
                return there;
            }
        }
        if (unclear.isIn("met")) {
            return sidesOfLast(meetings, unclear.scene());
        }
        var states = statesOf(unclear);
        if (unclear.rule().has("agenda")) {
            states.removeIf(state -> !ON_AGENDA.contains(state.side()));
        }
        if (unclear.isIn("within")) {
            return within(states);
        }
        if (states.size() == 1 && telling.type == AgreementType.JOINT_STATEMENT) {
            seat(unclear.scene(), telling).ifPresent(states::add);
        }
        if (states.isEmpty() && BOTH_SIGN.contains(telling.type)) {
            return sidesOfLast(meetings, unclear.scene());
        }
        if (states.size() == 1 && telling.type == AgreementType.JOINT_STATEMENT) {
            var met = sidesOfLast(meetings, unclear.scene());
            if (met.containsAll(states)) {
                return met;
            }
        }
        if (unclear.isIn("reached") && states.size() <= 2) {
            var signers = signers(states, sidesOfLast(meetings, unclear.scene()), unclear.scene());
            if (!signers.isEmpty()) {
                return signers;
            }
        }
        if (unclear.isIn("signed") && states.size() < 2) {
            return signers(states, sidesOfLast(meetings, unclear.scene()), unclear.scene());
        }
        if (unclear.isIn("pair") || unclear.isIn("signed")) {
            return states.size() == 2 ? states : Set.of();
        }
        if (unclear.isIn("sentence")) {
            return states.size() <= 2 ? states : Set.of();
        }
        if (telling.type == AgreementType.CEASEFIRE && states.size() < 2) {
            var sides = Belligerents.in(story, unclear.rule().all("except"));
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        var pair = OF_ANY.contains(telling.type) ? Set.<Party>of() : mainPair();
        if (states.size() < 2 && !pair.isEmpty() && pair.containsAll(states)) {
            return pair;
        }
        var main = mainOf(unclear.rule()).orElse(null);
        if (states.size() == 1 || (states.size() == 2 && BOTH_SIGN.contains(telling.type))) {
            return states;
        }
        var isAboutMain = states.contains(main) || (states.isEmpty() && telling.place == null);
        var isAmongOthers =
                main != null
                        && !isTruceOfOthers(telling, main, meetings)
                        && (telling.type == AgreementType.RESOLUTION
                                || story.hasOfficialBeside(main.iso3()));
        return isAmongOthers && isAboutMain ? Set.of(main) : Set.of();
    }

    /// The state that the article is mostly about, of those that the rule allows.
    private Optional<Party.Delegation> mainOf(Rule rule) {
        return rule.has("agenda") ? story.mainDelegationAmong(ON_AGENDA) : story.mainDelegation();
    }

    /// Whether officials of a state meet or call those of another: a truce that they speak of need
    /// not be theirs.
    private boolean isTruceOfOthers(
            AgreementDraft telling, Party main, List<MeetingDraft> meetings) {
        return telling.type == AgreementType.CEASEFIRE && statesInTouch(meetings).contains(main);
    }

    /// The states whose officials meet, visit or call those of another.
    private Set<Party> statesInTouch(List<MeetingDraft> meetings) {
        var states = new LinkedHashSet<Party>();
        for (var meeting : meetings) {
            var sides = sidesOf(meeting);
            sides.removeIf(side -> !(side instanceof Party.Delegation));
            if (meeting.type != MeetingType.NEGOTIATION && sides.size() > 1) {
                states.addAll(sides);
            }
        }
        return states;
    }

    /// Who signed what the sentence names one side of at most: two who met last, else the two that
    /// the article is about, if that side is among them; "the three states" are all who met last.
    private Set<Party> signers(Set<Party> named, Set<Party> met, Scene scene) {
        if (met.size() > 2 && scene.items().stream().anyMatch(item -> item.isOf("ALL_SIDES"))) {
            return met.containsAll(named) ? met : Set.of();
        }
        var pair = met.size() == 2 ? met : mainPair();
        return pair.size() == 2 && pair.containsAll(named) ? pair : Set.of();
    }

    /// An agreement told with one side only is with whom that side negotiated, where the article
    /// tells of negotiations between the two, and a truce in a state with those who fight it.
    void addOtherSide(AgreementDraft agreement, List<MeetingDraft> meetings) {
        if (agreement.type == AgreementType.CEASEFIRE) {
            addRebels(agreement);
        }
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

    private void addRebels(AgreementDraft truce) {
        if (truce.parties.size() != 1) {
            return;
        }
        var side = truce.parties.iterator().next();
        if (side instanceof Party.Delegation state) {
            Belligerents.rebelsOf(state.iso3(), story).ifPresent(truce.parties::add);
        } else if (side instanceof Party.Body group) {
            var home = group.organization().state();
            if (home != null && story.speaksOf(home)) {
                truce.parties.add(new Party.Delegation(home));
            }
        }
    }

    /// "The agreement with X" is of whoever else the sentence names, as a state or an official of
    /// one, where that is one side.
    void addOwner(Scene scene, AgreementDraft telling) {
        var others = new LinkedHashSet<Party>();
        var isThere = false;
        for (var i = 0; i < scene.items().size(); i++) {
            var chunk = scene.items().get(i).chunk();
            if (chunk != null && !isWhereabouts(scene, i)) {
                isThere |= chunk instanceof Chunk.State && isInside(scene, i);
                story.principals(chunk).stream()
                        .filter(party -> party.side() != null && story.isState(party.side()))
                        .filter(party -> telling.parties.stream().noneMatch(party::isOfSameSide))
                        .forEach(others::add);
            }
        }
        if (others.size() == 1 && !isThere) {
            telling.parties.addAll(others);
            telling.guessed.addAll(others);
        }
    }

    /// What an envoy proposes is for the state of its sentence, or that the article is mostly about
    /// if the sentence speaks of it among others or of none.
    void addErrand(Scene scene, AgreementDraft telling) {
        var states = statesOf(scene, telling, false);
        Set<Party> errand = states;
        if (states.size() != 1) {
            errand =
                    story.mainDelegation()
                            .filter(main -> states.isEmpty() || states.contains(main))
                            .<Set<Party>>map(Set::of)
                            .orElse(Set.of());
        }
        errand.stream()
                .filter(party -> !telling.parties.contains(party))
                .forEach(telling.guessed::add);
        telling.parties.addAll(errand);
    }

    /// The one state whose factions made it: of its sentence, else that the article is about.
    private Set<Party> within(Set<Party> states) {
        if (!states.isEmpty()) {
            return states.size() == 1 ? states : Set.of();
        }
        return story.mainDelegation().<Set<Party>>map(Set::of).orElse(Set.of());
    }

    /// Who negotiates by the first negotiations of the article that name several sides; empty for
    /// none.
    private Set<Party> sidesOfTalks(List<MeetingDraft> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.type == MeetingType.NEGOTIATION)
                .filter(meeting -> meeting.status != MeetingStatus.PROPOSED)
                .map(this::negotiators)
                .filter(sides -> sides.size() > 1)
                .findFirst()
                .orElse(Set.of());
    }

    /// The two states whose officials the article is about; empty for none.
    private Set<Party> mainStates() {
        var pair = mainPair();
        return story.isOfOfficialsOfStates()
                        && pair.stream().allMatch(Party.Delegation.class::isInstance)
                ? pair
                : Set.of();
    }

    /// The two sides that the article is about: the parties of its first agreement that has two and
    /// is not one of those whose circle is known, else the two that the title speaks of. Empty for
    /// none.
    private Set<Party> mainPair() {
        var agreed =
                agreements.stream()
                        .filter(agreement -> agreement.deal == null && !agreement.isBond)
                        .filter(agreement -> agreement.status != AgreementStatus.PROPOSED)
                        .filter(FactDraft::isAmongStates)
                        .findFirst();
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
                .filter(meeting -> !meeting.isAfar())
                .reduce((_, later) -> later)
                .map(this::sidesOf)
                .orElse(Set.of());
    }

    /// Those who met last before or in a sentence, rather those whom it names.
    private Set<Party> sidesOfLastHeld(List<MeetingDraft> meetings, Scene scene) {
        var named =
                scene.items().stream()
                        .map(Item::chunk)
                        .filter(Objects::nonNull)
                        .flatMap(chunk -> story.principals(chunk).stream())
                        .toList();
        var most = 0L;
        var met = Set.<Party>of();
        for (var meeting : meetings) {
            var isTold = meeting.isAmongStates() && meeting.toldIn <= scene.number();
            if (isTold && meeting.status == MeetingStatus.HELD && !meeting.isAfar()) {
                var sides = sidesOf(meeting);
                var there = sides.stream().filter(p -> named.stream().anyMatch(p::isOfSameSide));
                var count = there.count();
                if (count >= most) {
                    most = count;
                    met = sides;
                }
            }
        }
        return met;
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
        meeting.participants.keySet().stream().map(story::represented).forEach(sides::add);
        return sides;
    }

    /// The states of a sentence, without that of the place after which an agreement is named, and
    /// those of the places where something happens only where it names no others. Two that are
    /// named as such come before those of officials who speak of it; a truce need not be of these
    /// at all.
    private Set<Party> statesOf(Unclear unclear) {
        return statesOf(unclear.scene(), unclear.telling(), unclear.isSigned());
    }

    /// The states that a sentence names, those where something happens only where it names no
    /// others.
    ///
    /// @param isMaking whether who made it is asked for: a state in which that happened is no party
    private Set<Party> statesOf(Scene scene, AgreementDraft telling, boolean isMaking) {
        var named = new LinkedHashSet<Party>();
        var ofOfficials = new LinkedHashSet<Party>();
        var whereabouts = new LinkedHashSet<Party>();
        for (var i = 0; i < scene.items().size(); i++) {
            var chunk = scene.items().get(i).chunk();
            if (chunk != null && !isItsPlace(chunk, telling) && !isDateline(scene, i)) {
                var isThere = isWhereabouts(scene, i) || (isMaking && isInside(scene, i));
                var isOfOfficials = chunk instanceof Chunk.Persons;
                var those = isThere ? whereabouts : isOfOfficials ? ofOfficials : named;
                story.principals(chunk).stream()
                        .filter(Party.Delegation.class::isInstance)
                        .forEach(those::add);
            }
        }
        if (named.size() != 2 && telling.type != AgreementType.CEASEFIRE) {
            named.addAll(ofOfficials);
        }
        return named.isEmpty() ? whereabouts : named;
    }

    /// Whether a chunk is the place after which an agreement is named.
    private static boolean isItsPlace(Chunk chunk, AgreementDraft telling) {
        return chunk instanceof Chunk.Location location
                && location.place().id().equals(telling.place);
    }

    /// "New York - agencies:": whether a place at the head of a text only tells where it was
    /// written.
    private static boolean isDateline(Scene scene, int at) {
        return at == 0
                && scene.sentence().kind() != Sentence.Kind.TITLE
                && scene.items().size() > 1
                && scene.items().get(1).isPunctuation()
                && !scene.items().get(1).isComma();
    }

    /// The state whose capital a declaration is named after: it made it with its guest.
    private static Optional<Party> seat(Scene scene, AgreementDraft telling) {
        return scene.items().stream()
                .map(Item::chunk)
                .filter(Chunk.Location.class::isInstance)
                .map(chunk -> ((Chunk.Location) chunk).place())
                .filter(place -> place.id().equals(telling.place) && place.isMetonym())
                .findFirst()
                .map(PlaceEntry::country)
                .map(Party.Delegation::new);
    }

    /// Whether an item is a place where something happens, which need not stand for its state, or
    /// tells of which state a place beside it is: "Skhirat in Morocco".
    private boolean isWhereabouts(Scene scene, int at) {
        var item = scene.items().get(at);
        if (item.chunk() instanceof Chunk.State state && state.form() != Chunk.StateForm.NAME) {
            return isPlaceOf(scene, at - 1, state.iso3()) || isPlaceOf(scene, at + 1, state.iso3());
        }
        return item.chunk() instanceof Chunk.Location
                && (lexicon.isLocativePreposition(item.reading().preposition())
                        || isInside(scene, at)
                        || isName(scene, at));
    }

    /// Whether a place only names what was declared or held there: "the Riyadh Declaration".
    private static boolean isName(Scene scene, int at) {
        return at > 0 && scene.items().get(at - 1).isOfAny(NAMED_AFTER_PLACES);
    }

    private boolean isInside(Scene scene, int at) {
        return at > 0 && lexicon.isLocative(scene.items().get(at - 1).bareForm());
    }

    private static boolean isPlaceOf(Scene scene, int at, String iso3) {
        return at >= 0
                && at < scene.items().size()
                && scene.items().get(at).chunk() instanceof Chunk.Location location
                && iso3.equals(location.place().country());
    }
}
