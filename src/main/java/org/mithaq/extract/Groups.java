package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Role;

/// Finds for which state those act who are told only as some of its people: "Sunni leaders",
/// "leaders of X's party", "a delegation from the city of Zawiya".
final class Groups {

    /// How far behind the word for a group the place it comes from is told at most, in items.
    private static final int REACH_ITEMS = 6;

    private final Story story;
    private final List<MeetingDraft> told;
    private final List<MeetingDraft> unclear = new ArrayList<>();

    /// @param told the interactions told so far, which grow as the article is read
    Groups(Story story, List<MeetingDraft> told) {
        this.story = story;
        this.told = told;
    }

    /// Adds the group with which the words of a draft end, where words behind it tell its state; an
    /// opposition is that of the state which the article is about, wherever it meets somebody.
    ///
    /// @return whether its state is told, or may be told elsewhere
    boolean addTold(MeetingDraft meeting, Scene scene, Draft draft) {
        var noun = draft.match().to() - 1;
        var state = toldBehind(scene, noun + 1);
        var isOpposition = isOpposition(scene, noun);
        if (state == null && isOpposition) {
            state = story.mainDelegation().map(Party::side).orElse(null);
        }
        if (state == null && isOfSomething(scene, noun + 1)) {
            return false;
        }
        if (state != null) {
            meeting.add(new Party.Delegation(state), Role.PARTICIPANT);
        }
        return !isOpposition || meeting.isAmongStates();
    }

    /// Keeps a meeting with a group whose state may be told elsewhere.
    void keep(MeetingDraft meeting) {
        unclear.add(meeting);
    }

    /// Tells the meetings of those who met a group in the state that the article tells them to
    /// visit: it is one of that state, or of the one where they met, if the rule says so.
    void tellRest() {
        for (var meeting : unclear) {
            var visited = stateVisited(meeting);
            var state = visited == null && meeting.isWithGroupOfPlace ? meeting.country() : visited;
            if (state != null && !meeting.participantSides().contains(state)) {
                meeting.add(new Party.Delegation(state), Role.PARTICIPANT);
                FactDraft.join(told, meeting);
            }
        }
        unclear.clear();
    }

    /// "Leaders of the industry": whether words behind a group say of what it is.
    private static boolean isOfSomething(Scene scene, int at) {
        return at < scene.items().size() && scene.items().get(at).isOf("GROUP_OF");
    }

    private static boolean isOpposition(Scene scene, int noun) {
        var to = Math.min(scene.items().size(), noun + 1 + REACH_ITEMS);
        return scene.items().subList(noun, to).stream()
                .takeWhile(item -> !item.isVerb() && !item.isPunctuation())
                .anyMatch(item -> item.isOf("OPPOSITION_NOUN"));
    }

    private @Nullable String toldBehind(Scene scene, int from) {
        var items = scene.items();
        var to = Math.min(items.size(), from + REACH_ITEMS);
        var isHome = false;
        var isParty = false;
        for (var item : items.subList(from, to)) {
            if (item.isVerb() || item.isOf("CLAUSE_BREAK") || item.isPunctuation()) {
                return null;
            }
            isHome = item.isOf("FROM") || (isHome && !item.isOf("PREPOSITION"));
            isParty |= item.isOf("PARTY_NOUN");
            var chunk = item.chunk();
            if (chunk != null) {
                return isHome && chunk.namedState() != null
                        ? chunk.namedState()
                        : isParty ? stateOf(chunk) : null;
            }
        }
        return null;
    }

    /// The state of whoever leads a party: "X's party".
    private @Nullable String stateOf(Chunk leader) {
        return leader instanceof Chunk.Persons
                ? story.parties(List.of(leader)).stream()
                        .map(Party::side)
                        .filter(side -> side != null && story.isState(side))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /// The state that somebody who met a group visits: the only one told, else the one of the same
    /// sentence, else the one that the article is about; null where that is not clear.
    private @Nullable String stateVisited(MeetingDraft meeting) {
        var visits =
                told.stream()
                        .filter(visit -> visit.type == MeetingType.VISIT && !visit.isRemembered)
                        .filter(visit -> visit.guests().anyMatch(meeting.participants::containsKey))
                        .toList();
        var states = statesOf(visits.stream());
        var beside = statesOf(visits.stream().filter(visit -> visit.toldIn == meeting.toldIn));
        var main = story.mainDelegation().map(Party::side).filter(states::contains);
        return states.size() == 1
                ? states.getFirst()
                : beside.size() == 1 ? beside.getFirst() : main.orElse(null);
    }

    private static List<String> statesOf(Stream<MeetingDraft> visits) {
        return visits.map(MeetingDraft::country).filter(Objects::nonNull).distinct().toList();
    }
}
