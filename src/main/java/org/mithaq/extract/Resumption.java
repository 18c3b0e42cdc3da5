package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.MeetingType;
import org.mithaq.lexicon.LanguageLexicon;

/// Reads when and where a meeting told before took place from a sentence that goes on about it:
/// "the talks, held in Geneva on Sunday, …", "the call that took place last night".
final class Resumption {

    /// How many sentences behind a telling its meeting is gone on about.
    private static final int REACH_SENTENCES = 4;

    /// How many items behind the verb tell when and where.
    private static final int REACH_ITEMS = 8;

    /// What a noun may go on about; of the classes of a word the first of these counts.
    private static final List<Noun> NOUNS =
            List.of(
                    new Noun("CALL_NOUN", Set.of(MeetingType.CALL)),
                    new Noun("CALL_AGAIN_NOUN", Set.of(MeetingType.CALL)),
                    new Noun("CEREMONY_NOUN", Set.of(MeetingType.CEREMONY)),
                    new Noun("SUMMIT_NOUN", Set.of(MeetingType.SUMMIT, MeetingType.MEETING)),
                    new Noun("CONFERENCE_NOUN", Set.of(MeetingType.CONFERENCE, MeetingType.SUMMIT)),
                    new Noun(
                            "NEGOTIATION_NOUN",
                            Set.of(MeetingType.NEGOTIATION, MeetingType.MEETING)),
                    new Noun(
                            "MEETING_NOUN",
                            Set.of(
                                    MeetingType.MEETING,
                                    MeetingType.NEGOTIATION,
                                    MeetingType.SUMMIT,
                                    MeetingType.CONFERENCE)));

    private final List<MeetingDraft> meetings;
    private final MeetingPlaces places;
    private final LanguageLexicon lexicon;

    Resumption(List<MeetingDraft> meetings, MeetingPlaces places, LanguageLexicon lexicon) {
        this.meetings = meetings;
        this.places = places;
        this.lexicon = lexicon;
    }

    /// Adds the day and place that a sentence tells of a meeting that it does not tell itself.
    ///
    /// @param drafts what the sentence tells
    void read(Scene scene, List<Draft> drafts) {
        for (var i = 0; i < scene.items().size(); i++) {
            var noun = i;
            var verb =
                    isOfKnown(scene, noun)
                                    && drafts.stream().noneMatch(draft -> isWithin(noun, draft))
                            ? scene.setting().holdingBehind(noun + 1, MeetingProgress.HOLDING)
                            : -1;
            var resumed = verb < 0 ? null : lastOf(typesOf(scene.items().get(noun)), scene);
            if (resumed != null) {
                complete(resumed, scene, noun, verb);
            }
        }
    }

    private static boolean isWithin(int item, Draft draft) {
        return draft.match().from() <= item && item < draft.match().to();
    }

    /// Whether a definite noun for an interaction stands at an item.
    private static boolean isOfKnown(Scene scene, int at) {
        var item = scene.items().get(at);
        var before = at > 0 ? scene.items().get(at - 1) : null;
        var isDefinite =
                item.isDefinite()
                        || (before != null
                                && (before.isOf("POSSESSOR") || before.isOf("DEFINITE_ARTICLE")));
        return isDefinite && !typesOf(item).isEmpty();
    }

    private static Set<MeetingType> typesOf(Item item) {
        return NOUNS.stream()
                .filter(noun -> item.isOf(noun.wordClass()))
                .map(Noun::types)
                .findFirst()
                .orElse(Set.of());
    }

    /// The meeting of such a type told last before a sentence; null for none.
    private @Nullable MeetingDraft lastOf(Set<MeetingType> types, Scene scene) {
        return meetings.stream()
                .filter(meeting -> types.contains(meeting.type))
                .filter(meeting ->
                        meeting.toldIn < scene.number()
                                && scene.number() - meeting.toldIn <= REACH_SENTENCES)
                .max(Comparator.comparingInt(meeting -> meeting.toldIn))
                .orElse(null);
    }

    private void complete(MeetingDraft resumed, Scene scene, int noun, int verb) {
        var also = new ArrayList<Chunk>();
        var day = scene.setting().dayNear(verb, verb + 1, found -> isBehind(scene, found, verb));
        var date = day == null ? null : MeetingDays.dateOf(day, resumed.status);
        if (day != null && date != null && (resumed.date == null || resumed.isDayInferred)) {
            resumed.date = date;
            resumed.isDayInferred = false;
            also.add(day);
        }
        var placeChunk = scene.setting().placeNear(verb, verb + 1, lexicon);
        var place =
                placeChunk != null && isBehind(scene, placeChunk, verb)
                        ? places.where(placeChunk)
                        : null;
        if (placeChunk != null && place != null && resumed.isLessSpecificThan(place)) {
            resumed.where = place;
            also.add(placeChunk);
            MeetingPlaces.hostByVenue(resumed);
        }
        if (!also.isEmpty()) {
            resumed.addEvidence(scene.quote(noun, verb + 1, also));
        }
    }

    private static boolean isBehind(Scene scene, Chunk chunk, int verb) {
        return scene.items().stream()
                .skip(verb + 1L)
                .limit(REACH_ITEMS)
                .takeWhile(item -> !item.isOf("CLAUSE_BREAK") && !item.isVerb())
                .anyMatch(item -> chunk.equals(item.chunk()));
    }

    /// A word class and the types of meeting that its words may go on about.
    private record Noun(String wordClass, Set<MeetingType> types) {}
}
