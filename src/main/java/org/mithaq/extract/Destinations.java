package org.mithaq.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;

/// Finds where a visit leads whose words do not name the place beside it: further on in the
/// sentence, where the visit before led, to whoever speaks of it, to the other state of the
/// article.
final class Destinations {

    /// How far behind a visit its place may be told, in items.
    private static final int REACH_ITEMS = 12;

    /// How many items behind a visit the words for a place that no list knows may stand.
    private static final int NEAR_ITEMS = 3;

    /// How many sentences behind a visit another to the same place may be told without it.
    private static final int NEAR_SENTENCES = 3;

    private final Story story;
    private final MeetingPlaces places;
    private final List<MeetingDraft> told;

    /// @param told the interactions told so far, which grow as the article is read
    Destinations(Story story, MeetingPlaces places, List<MeetingDraft> told) {
        this.story = story;
        this.places = places;
        this.told = told;
    }

    /// Where a visit leads, at the last to the place near it; null where nothing tells.
    @Nullable Where of(MeetingDraft visit, Scene scene, Draft draft) {
        var further = toldFurtherOn(scene, draft);
        if (further != null) {
            return further;
        }
        if (draft.rule().then("there", "").equals("back")) {
            return homeOfLastVisitor(visit);
        }
        var last = whereLastVisitLed(visit, scene);
        if (last != null) {
            return last;
        }
        var speaker = whereSpeakerIs(visit, scene, draft);
        return speaker == null ? visit.where : speaker;
    }

    /// Whether a visit leads to a place that no list knows.
    boolean isUnknown(Scene scene, Draft draft) {
        return toldFurtherOn(scene, draft) == null && isPlaceToldBehind(scene, draft);
    }

    /// The one state to which all other visits of the article lead, else the other state that it is
    /// about; null where that is not clear.
    @Nullable Where otherState(MeetingDraft visit) {
        var own = visit.participantSides();
        var visited =
                told.stream()
                        .filter(meeting -> meeting.type == MeetingType.VISIT)
                        .map(MeetingDraft::country)
                        .filter(country -> country != null && !own.contains(country))
                        .distinct()
                        .toList();
        return places.ofState(visited.size() == 1 ? visited.getFirst() : story.otherState(own));
    }

    /// Whether somebody's post is one that its words tell, so that his journeys are those of a
    /// state.
    static boolean isOfRank(Party party) {
        return party instanceof Party.Person person
                && person.member().office() != null
                && person.member().office() != OfficeType.OTHER;
    }

    /// "The visit of X, …, to Moscow": where somebody is said to go further on in the clause; null
    /// for nowhere.
    private @Nullable Where toldFurtherOn(Scene scene, Draft draft) {
        var items = scene.items();
        var to = Math.min(items.size() - 1, draft.match().to() + REACH_ITEMS);
        for (var i = draft.match().to(); i < to; i++) {
            if (items.get(i).isVerb()) {
                return null;
            }
            if (items.get(i).isOf("TOWARDS")) {
                return places.where(items.get(i + 1).chunk());
            }
        }
        return null;
    }

    /// "(The minister) returned the visit": the state of whoever made the visit told last, if it
    /// led to that of its host; null where none did.
    private @Nullable Where homeOfLastVisitor(MeetingDraft visit) {
        return told.reversed().stream()
                .filter(meeting -> meeting.type == MeetingType.VISIT)
                .filter(meeting -> visit.participantSides().contains(meeting.country()))
                .flatMap(MeetingDraft::guests)
                .map(guest -> places.ofState(guest.side()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Where the visit told last led, if it was told not long before and others made it, or if it
    /// took place and the same had been called off.
    private @Nullable Where whereLastVisitLed(MeetingDraft visit, Scene scene) {
        return told.reversed().stream()
                .filter(meeting -> meeting.type == MeetingType.VISIT && meeting.where != null)
                .findFirst()
                .filter(last -> scene.number() - last.toldIn <= NEAR_SENTENCES)
                .filter(last ->
                        visit.status == MeetingStatus.CANCELLED
                                ? last.status == MeetingStatus.HELD
                                : last.involved().noneMatch(visit.participants::containsKey))
                .map(last -> last.where)
                .orElse(null);
    }

    /// "His visit to some states of the region": whether a place that no list knows follows, or one
    /// of the visitor's own state.
    private static boolean isPlaceToldBehind(Scene scene, Draft draft) {
        var to = draft.match().to();
        return IntStream.range(to, Math.min(scene.items().size(), to + NEAR_ITEMS))
                .mapToObj(scene.items()::get)
                .anyMatch(item -> item.isOf("TOWARDS") || item.isOf("SOMEWHERE"));
    }

    /// An official who speaks of the visit of another state's official speaks of one to his own
    /// state, where no place is told.
    private @Nullable Where whereSpeakerIs(MeetingDraft visit, Scene scene, Draft draft) {
        var from = draft.match().from();
        var guests = Set.copyOf(visit.participants.keySet());
        var speaker =
                scene.hasPersonBefore(from) ? story.subjects().before(from, scene, guests) : null;
        return speaker == null ? null : places.ofState(speaker.side());
    }
}
