package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.MeetingType;

/// Where interactions took place of which their own words do not tell it: where those who took part
/// are told to have been that day, at the guest's side where he visited, and in the state of who
/// welcomed him.
final class MeetingSites {

    /// A visit seldom lasts longer.
    private static final int MAX_DAYS_OF_VISIT = 4;

    private final MeetingPlaces places;
    private final Stays stays;

    MeetingSites(MeetingPlaces places, Stays stays) {
        this.places = places;
        this.stays = stays;
    }

    void complete(List<MeetingDraft> meetings) {
        var ofPerson = ofEachPerson(meetings);
        for (var meeting : meetings) {
            if (meeting.where == null && !meeting.isAfar()) {
                meeting.where =
                        meeting.type == MeetingType.VISIT
                                ? places.ofHost(meeting)
                                : among(meeting, ofPerson);
                meeting.where = meeting.where == null ? stays.of(meeting) : meeting.where;
                MeetingPlaces.hostByVenue(meeting);
            }
        }
        narrow(meetings);
        shareOfSentence(meetings);
    }

    private static Map<Party, List<MeetingDraft>> ofEachPerson(List<MeetingDraft> meetings) {
        Map<Party, List<MeetingDraft>> of = new HashMap<>();
        for (var meeting : meetings) {
            if (!meeting.isAfar()) {
                meeting.participants.keySet().stream()
                        .filter(Party.Person.class::isInstance)
                        .forEach(person ->
                                of.computeIfAbsent(person, _ -> new ArrayList<>()).add(meeting));
            }
        }
        return of;
    }

    /// What else those who take part in a meeting are told to have done.
    private static Stream<MeetingDraft> others(
            MeetingDraft meeting, Map<Party, List<MeetingDraft>> ofPerson) {
        return meeting.participants.keySet().stream()
                .flatMap(party -> ofPerson.getOrDefault(party, List.of()).stream())
                .filter(other -> other != meeting && !other.isRemembered)
                .distinct();
    }

    /// Where those who take part in something are told to have been on its day; null where that is
    /// not clear.
    private static @Nullable Where among(
            MeetingDraft meeting, Map<Party, List<MeetingDraft>> ofPerson) {
        var day = meeting.date;
        if (day == null || day.precision() != DatePrecision.DAY) {
            return null;
        }
        return oneCity(
                others(meeting, ofPerson)
                        .filter(other -> day.equals(other.date))
                        .map(other -> other.where));
    }

    /// The one place that is meant by several names for where it is: of a city, its palaces and its
    /// state the city; null for places in several states or cities.
    static @Nullable Where oneCity(Stream<@Nullable Where> told) {
        var all = told.filter(Objects::nonNull).distinct().toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        var states = all.stream().map(Where::country).distinct().toList();
        var cities =
                all.stream().filter(MeetingSites::isCity).map(Where::place).distinct().toList();
        return states.size() == 1 && states.getFirst() != null && cities.size() == 1
                ? all.stream().filter(MeetingSites::isCity).findFirst().orElse(null)
                : null;
    }

    private static boolean isCity(Where where) {
        return where.place() != null && MeetingPlaces.isCity(where.place());
    }

    /// What takes place in a state is in the city there in which somebody of the same side is told
    /// to be at that time.
    private static void narrow(List<MeetingDraft> meetings) {
        Map<String, List<MeetingDraft>> inState = new HashMap<>();
        for (var meeting : meetings) {
            if (meeting.where != null && meeting.country() != null && isCity(meeting.where)) {
                inState.computeIfAbsent(meeting.country(), _ -> new ArrayList<>()).add(meeting);
            }
        }
        for (var meeting : meetings) {
            if (meeting.where != null && meeting.where.isState()) {
                var beside =
                        inState.getOrDefault(meeting.country(), List.of()).stream()
                                .filter(other -> other.status == meeting.status)
                                .filter(other -> isNear(meeting, other))
                                .filter(other -> haveGuestInCommon(meeting, other))
                                .map(other -> other.where);
                var city = oneCity(beside);
                meeting.where = city == null ? meeting.where : city;
            }
        }
    }

    /// Whether somebody of a side that is not at home there takes part in both.
    private static boolean haveGuestInCommon(MeetingDraft one, MeetingDraft other) {
        return one.participantSides().stream()
                .anyMatch(side ->
                        !side.equals(one.country()) && other.participantSides().contains(side));
    }

    /// "He headed the first summit, then the second": of two of one kind and day that a sentence
    /// tells, the one told without a place is where the other is.
    private static void shareOfSentence(List<MeetingDraft> meetings) {
        MeetingDraft before = null;
        for (var meeting : meetings) {
            if (before != null
                    && meeting.where == null
                    && before.where != null
                    && meeting.type == MeetingType.SUMMIT
                    && before.type == meeting.type
                    && before.status == meeting.status
                    && before.toldIn == meeting.toldIn
                    && Objects.equals(before.date, meeting.date)) {
                meeting.where = before.where;
            }
            before = meeting;
        }
    }

    private static boolean isNear(MeetingDraft one, MeetingDraft other) {
        var day = one.date == null ? null : one.date.earliest();
        var otherDay = other.date == null ? null : other.date.earliest();
        return day == null
                || otherDay == null
                || Math.abs(day.toEpochDay() - otherDay.toEpochDay()) <= MAX_DAYS_OF_VISIT;
    }
}
