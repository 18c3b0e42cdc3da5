package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Role;

/// What a visit and the meetings held during it tell of each other: whom the guest meets in the
/// state that he visits is his host, and they meet there; the day of one is that of the other.
final class Itinerary {

    /// A visit seldom lasts longer.
    private static final int MAX_DAYS = 7;

    /// How far apart two meetings of one person are told at most, in UTF-16 units.
    private static final int REACH_CHARACTERS = 600;

    private Itinerary() {}

    static void complete(List<MeetingDraft> meetings) {
        var ofGuest = ofEachParticipant(meetings);
        beginTours(meetings, ofGuest);
        for (var visit : meetings) {
            if (visit.type == MeetingType.VISIT && visit.country() != null && !visit.isRemembered) {
                for (var guest : visit.guests().toList()) {
                    ofGuest.getOrDefault(guest, List.of())
                            .forEach(meeting -> join(visit, guest, meeting));
                }
            }
        }
        var byPlace = new TreeMap<Integer, List<MeetingDraft>>();
        for (var meeting : meetings) {
            byPlace.computeIfAbsent(meeting.evidence.firstKey(), _ -> new ArrayList<>())
                    .add(meeting);
        }
        for (var meeting : meetings) {
            var at = meeting.evidence.firstKey();
            var near = byPlace.subMap(at - REACH_CHARACTERS, true, at + REACH_CHARACTERS, true);
            settle(meeting, near.values());
            MeetingPlaces.hostByVenue(meeting);
        }
    }

    /// "Began his tour, which includes Kuwait and Qatar, by meeting the emir of Kuwait": a stop of
    /// a tour that is told with the meeting that took place there took place.
    private static void beginTours(
            List<MeetingDraft> meetings, Map<Party, List<MeetingDraft>> ofGuest) {
        for (var visit : meetings) {
            if (visit.type == MeetingType.VISIT && visit.status == MeetingStatus.PLANNED) {
                var others =
                        visit.guests()
                                .flatMap(guest -> ofGuest.getOrDefault(guest, List.of()).stream())
                                .toList();
                if (others.stream().anyMatch(other -> isOtherStop(visit, other))
                        && others.stream().anyMatch(other -> tookPlaceAt(visit, other))) {
                    visit.status = MeetingStatus.HELD;
                }
            }
        }
    }

    private static boolean isOtherStop(MeetingDraft visit, MeetingDraft other) {
        return other.type == MeetingType.VISIT
                && other != visit
                && other.toldIn == visit.toldIn
                && other.status == visit.status;
    }

    private static boolean tookPlaceAt(MeetingDraft visit, MeetingDraft meeting) {
        var country = visit.country();
        return country != null
                && meeting.type == MeetingType.MEETING
                && meeting.status == MeetingStatus.HELD
                && meeting.toldIn == visit.toldIn
                && !meeting.isToldInPresent
                && (meeting.where == null || country.equals(meeting.country()))
                && meeting.participantSides().contains(country);
    }

    private static Map<Party, List<MeetingDraft>> ofEachParticipant(List<MeetingDraft> meetings) {
        Map<Party, List<MeetingDraft>> of = new HashMap<>();
        for (var meeting : meetings) {
            meeting.participants
                    .keySet()
                    .forEach(party ->
                            of.computeIfAbsent(party, _ -> new ArrayList<>()).add(meeting));
        }
        return of;
    }

    /// A meeting told without place and day has those of the one other meeting of the same person
    /// that is told near it; what somebody remembers was before what is told around it.
    private static void settle(MeetingDraft meeting, Collection<List<MeetingDraft>> near) {
        if (meeting.type != MeetingType.MEETING || meeting.isRemembered) {
            return;
        }
        var others =
                near.stream()
                        .flatMap(List::stream)
                        .filter(other -> isBeside(meeting, other))
                        .toList();
        meeting.where =
                meeting.where == null ? only(others.stream().map(o -> o.where)) : meeting.where;
        meeting.date =
                meeting.date == null && !meeting.isOnTour
                        ? only(others.stream().map(MeetingDraft::dayWithin))
                        : meeting.date;
    }

    /// The one that all who tell any tell; null where they differ or none does.
    private static <T> @Nullable T only(Stream<@Nullable T> told) {
        var all = told.filter(Objects::nonNull).distinct().limit(2).toList();
        return all.size() == 1 ? all.getFirst() : null;
    }

    /// What somebody also did has the day of what was told of him before.
    static void dateWhatIsAlsoTold(List<MeetingDraft> meetings) {
        var inOrder =
                meetings.stream()
                        .sorted(Comparator.comparingInt(meeting -> meeting.evidence.firstKey()))
                        .toList();
        MeetingDraft before = null;
        MeetingDraft placed = null;
        MeetingDraft last = null;
        for (var meeting : inOrder) {
            if (last != null && goesOnWithPlan(last, meeting)) {
                meeting.status = MeetingStatus.PLANNED;
            }
            last = meeting;
            if (before != null
                    && meeting.isToldAlso
                    && meeting.date == null
                    && meeting.status == MeetingStatus.HELD
                    && haveOneInCommon(before, meeting)) {
                meeting.date = before.date;
                meeting.where = meeting.where == null ? before.where : meeting.where;
            }
            if (placed != null && isAlsoThere(placed, meeting)) {
                meeting.where = placed.where;
            }
            if (meeting.where != null && meeting.type == MeetingType.MEETING) {
                placed = meeting;
            }
            if (meeting.status == MeetingStatus.HELD && meeting.date != null) {
                before = meeting;
            }
        }
    }

    /// "Receives tomorrow the French minister. The minister (also) meets …": whether what is told
    /// in the present without a day goes on with what the same person plans.
    private static boolean goesOnWithPlan(MeetingDraft before, MeetingDraft meeting) {
        return meeting.isToldInPresent
                && meeting.status == MeetingStatus.HELD
                && meeting.date == null
                && before.status == MeetingStatus.PLANNED
                && meeting.toldIn - before.toldIn <= 1
                && before.participants.keySet().stream()
                        .filter(Party.Person.class::isInstance)
                        .anyMatch(meeting.participants::containsKey);
    }

    /// "He will also meet": whoever is told to do so behind another meeting of his does it there.
    private static boolean isAlsoThere(MeetingDraft before, MeetingDraft meeting) {
        return meeting.isAlso
                && meeting.where == null
                && meeting.type == MeetingType.MEETING
                && meeting.status == before.status
                && meeting.toldIn - before.toldIn <= 2
                && before.participants.keySet().stream()
                        .filter(Party.Person.class::isInstance)
                        .anyMatch(meeting.participants::containsKey);
    }

    private static boolean haveOneInCommon(MeetingDraft one, MeetingDraft other) {
        return one.sides().stream().anyMatch(other.sides()::contains);
    }

    private static boolean isBeside(MeetingDraft meeting, MeetingDraft other) {
        return other != meeting
                && !other.isAfar()
                && !other.isRemembered
                && !isWhereHeWentOn(other, meeting)
                && other.status == meeting.status
                && meeting.isCompatiblePlace(other)
                && (other.where != null || other.date != null)
                && other.participants.keySet().stream()
                        .filter(Party.Person.class::isInstance)
                        .anyMatch(meeting.participants::containsKey);
    }

    /// "Met the minister and flew to Tokyo": whether a journey is what a sentence tells next of
    /// somebody behind a meeting.
    private static boolean isWhereHeWentOn(MeetingDraft visit, MeetingDraft meeting) {
        return visit.type == MeetingType.VISIT
                && visit.isToldByVerb
                && visit.toldIn == meeting.toldIn
                && visit.evidence.firstKey() > meeting.evidence.firstKey();
    }

    private static void join(MeetingDraft visit, Party guest, MeetingDraft meeting) {
        var country = visit.country();
        if (country == null
                || meeting.type != MeetingType.MEETING
                || !mayBePartOf(visit, meeting)) {
            return;
        }
        var hosts =
                meeting.participants.keySet().stream()
                        .filter(p -> !p.equals(guest) && country.equals(p.side()))
                        .toList();
        var isThere = !hosts.isEmpty() || country.equals(meeting.country());
        if (visit.date == null
                && isThere
                && !visit.isBackground
                && visit.status == meeting.status) {
            visit.date = meeting.date;
        }
        if (hosts.isEmpty()) {
            return;
        }
        hosts.stream()
                .filter(host -> !meeting.isWithGroup)
                .filter(host -> visit.status == meeting.status || isNamed(host))
                .filter(host -> visit.participants.keySet().stream().noneMatch(host::covers))
                .forEach(host -> visit.add(host, Role.HOST));
        if (meeting.sides().size() == 2) {
            hosts.forEach(host -> meeting.add(host, Role.HOST));
            meeting.add(guest, Role.GUEST);
        }
        var isNarrower =
                visit.where != null
                        && visit.where.place() == null
                        && meeting.where != null
                        && meeting.where.place() != null;
        visit.where = isNarrower ? meeting.where : visit.where;
        meeting.where = meeting.where == null ? visit.where : meeting.where;
        var isStillToCome =
                visit.status == MeetingStatus.PLANNED
                        && (meeting.isToldInPresent || isOnlyTitled(meeting));
        if (isOnlyTitled(meeting) && isStillToCome) {
            meeting.status = MeetingStatus.PLANNED;
        }
        if (meeting.date == null
                && !meeting.isOnTour
                && (visit.status == meeting.status || meeting.isDuringVisit)) {
            meeting.date = visit.dayWithin();
        }
        if (isStillToCome) {
            meeting.status = MeetingStatus.PLANNED;
        }
    }

    /// "The meeting of X and Y": whether a title alone tells a meeting, which leaves open whether
    /// it took place.
    private static boolean isOnlyTitled(MeetingDraft meeting) {
        return meeting.isTitleOnly && meeting.statusBasis != MeetingDraft.StatusBasis.TOLD;
    }

    /// Whether the article names whom a guest is to meet: "talks with Russian officials" that are
    /// still to come tell of no host.
    private static boolean isNamed(Party host) {
        return host instanceof Party.Person(var member) && member.isNamed();
    }

    /// Whether a meeting may take place during a visit: not elsewhere, not on a day far from it,
    /// and not past while the visit is still to come.
    private static boolean mayBePartOf(MeetingDraft visit, MeetingDraft meeting) {
        var there = meeting.country();
        var isThere = there == null || there.equals(visit.country());
        var isEqualStatus =
                visit.status == meeting.status
                        || meeting.isToldInPresent
                        || meeting.isDuringVisit
                        || (visit.status == MeetingStatus.PLANNED && isOnlyTitled(meeting))
                        || (visit.status == MeetingStatus.HELD
                                && meeting.status == MeetingStatus.PLANNED);
        return isThere && isEqualStatus && isNear(visit, meeting);
    }

    private static boolean isNear(MeetingDraft visit, MeetingDraft meeting) {
        if (visit.date == null || meeting.date == null) {
            return true;
        }
        var from = visit.date.earliest();
        var day = meeting.date.earliest();
        return from == null
                || day == null
                || meeting.date.contains(visit.date)
                || Math.abs(day.toEpochDay() - from.toEpochDay()) <= MAX_DAYS;
    }
}
