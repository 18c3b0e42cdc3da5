package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.text.Sentence;

/// Where somebody is told to speak or to hold talks, whoever these are with: "said at a press
/// conference in Ankara", "his talks in Jeddah focused on", a title "Talks in Rome". Whom of that
/// state he meets, he meets there.
final class Stays {

    /// Words for what tells that somebody is at a place.
    private static final List<String> OCCASIONS =
            List.of("TALKS_NOUN", "MEETING_NOUN", "PRESS_CONFERENCE_NOUN");

    /// Verbs for what somebody says where he is.
    private static final List<String> SPEAKING = List.of("SAY", "STATE");

    /// How many items behind the word for it the place may stand.
    private static final int REACH_ITEMS = 5;

    /// How long before the news a meeting may have been of which it tells where.
    private static final int MAX_DAYS = 4;

    /// Where some persons are; without any, whoever the title tells of.
    ///
    /// @param day the day told with it; null for none
    private record Stay(Where where, Set<Party> persons, Chunk.@Nullable Day day) {

        boolean isOf(Party guest) {
            return (persons.isEmpty() || persons.contains(guest))
                    && guest.side() != null
                    && !guest.side().equals(where.country());
        }
    }

    private final Story story;
    private final LanguageLexicon lexicon;
    private final MeetingPlaces places;
    private final List<Stay> stays = new ArrayList<>();

    Stays(Story story, LanguageLexicon lexicon, MeetingPlaces places) {
        this.story = story;
        this.lexicon = lexicon;
        this.places = places;
    }

    /// Takes in where a sentence tells somebody to be.
    void read(Scene scene) {
        for (var i = 0; i < scene.items().size(); i++) {
            var item = scene.items().get(i);
            if (item.isOfAny(OCCASIONS)) {
                add(where(scene, placeBehind(scene, i)), speakers(scene, i), scene, i);
                var host = places.where(scene.setting().hostNear(i, i + 1));
                add(host, personsIn(scene, 0, scene.items().size()), scene, i);
            } else if (item.isVerb() && item.isOfAny(SPEAKING)) {
                var at = placeBehind(scene, i);
                add(where(scene, at), personsIn(scene, scene.reachBefore(i), at), scene, i);
            }
        }
    }

    private @Nullable Where where(Scene scene, int at) {
        return at < scene.items().size() ? places.where(scene.items().get(at).chunk()) : null;
    }

    private void add(@Nullable Where where, Set<Party> persons, Scene scene, int trigger) {
        if (where != null
                && where.country() != null
                && (!persons.isEmpty() || scene.sentence().kind() != Sentence.Kind.TEXT)) {
            stays.add(new Stay(where, persons, scene.setting().dayNear(trigger)));
        }
    }

    /// The item of the place that the words for what somebody does there are told with; the number
    /// of all items for none.
    private int placeBehind(Scene scene, int occasion) {
        var items = scene.items();
        var to = Math.min(items.size(), occasion + 1 + REACH_ITEMS);
        for (var i = occasion + 1; i < to; i++) {
            var item = items.get(i);
            if (scene.setting().isIn(i, lexicon)) {
                return i;
            }
            if (item.isPunctuation()
                    || item.isOf("CLAUSE_BREAK")
                    || item.isOf("TOPIC_FOLLOWS")
                    || item.chunk() instanceof Chunk.State) {
                return items.size();
            }
        }
        return items.size();
    }

    /// Those named before an item in its clause, else whoever was spoken of before it, whose talks
    /// are told.
    private Set<Party> speakers(Scene scene, int item) {
        var persons = personsIn(scene, scene.reachBefore(item), item);
        var last =
                persons.isEmpty()
                                && scene.sentence().kind() == Sentence.Kind.TEXT
                                && scene.items().get(item).isOf("TALKS_NOUN")
                        ? story.personBefore(item, scene, Set.of())
                        : null;
        return last == null ? persons : Set.of(last);
    }

    private Set<Party> personsIn(Scene scene, int from, int to) {
        return scene.items().subList(from, to).stream()
                .map(Item::chunk)
                .filter(Chunk.Persons.class::isInstance)
                .flatMap(named -> story.parties(List.of(named)).stream())
                .collect(Collectors.toSet());
    }

    /// Where a meeting of two sides with somebody of a state takes place in which another of those
    /// who meet is told to be; null where that is not clear.
    @Nullable Where of(MeetingDraft meeting) {
        var sides = meeting.participantSides();
        if (meeting.type != MeetingType.MEETING
                || sides.size() != 2
                || meeting.isRemembered
                || meeting.isBackground
                || meeting.status == MeetingStatus.PROPOSED
                || !isOfNow(meeting)) {
            return null;
        }
        return MeetingSites.oneCity(
                stays.stream()
                        .filter(stay -> sides.contains(Objects.toString(stay.where().country())))
                        .filter(stay -> meeting.participants.keySet().stream().anyMatch(stay::isOf))
                        .map(Stay::where));
    }

    /// The day on which somebody who visits a state is told to have spoken there, if that is one
    /// and of the news; null for none.
    @Nullable FactDate dayOf(MeetingDraft visit) {
        if (visit.type != MeetingType.VISIT
                || visit.status != MeetingStatus.HELD
                || visit.isRemembered
                || visit.isBackground
                || visit.country() == null) {
            return null;
        }
        var days =
                stays.stream()
                        .filter(stay -> visit.country().equals(stay.where().country()))
                        .filter(stay -> visit.guests().anyMatch(stay::isOf))
                        .map(Stay::day)
                        .filter(Objects::nonNull)
                        .map(day -> MeetingDays.dateOf(day, MeetingStatus.HELD))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return days.size() == 1 && isNews(days.getFirst()) ? days.getFirst() : null;
    }

    private boolean isNews(FactDate day) {
        var published = story.text().article().date();
        return published != null
                && day.earliest() != null
                && day.precision() == DatePrecision.DAY
                && !day.liesAfter(published)
                && isRecent(day.earliest(), published);
    }

    private boolean isOfNow(MeetingDraft meeting) {
        var published = story.text().article().date();
        var day = meeting.date == null ? null : meeting.date.earliest();
        return published == null || day == null || isRecent(day, published);
    }

    /// Whether a day is not much more than a long visit before the article.
    private static boolean isRecent(LocalDate day, LocalDate published) {
        return published.toEpochDay() - day.toEpochDay() <= MAX_DAYS;
    }
}
