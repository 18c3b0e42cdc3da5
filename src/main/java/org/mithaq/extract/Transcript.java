package org.mithaq.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.text.Sentence;

/// Tells who says "I": in a transcript whoever was named last as the one who speaks, else the
/// author of the text.
final class Transcript {

    /// What the words of a transcript may be spoken at.
    private static final Set<MeetingType> TAKEN_DOWN_AT =
            EnumSet.of(
                    MeetingType.MEETING,
                    MeetingType.CALL,
                    MeetingType.SUMMIT,
                    MeetingType.CONFERENCE,
                    MeetingType.NEGOTIATION,
                    MeetingType.CEREMONY);

    private final Story story;
    private final @Nullable TranscriptHead head;

    /// Null where no speaker was named yet, so that it is the author; empty for a reporter who
    /// asks.
    private @Nullable List<Party> speaking;

    Transcript(Story story, MeetingPlaces places) {
        this.story = story;
        this.head = TranscriptHead.of(story, places);
    }

    /// "Remarks by … before bilateral meeting": dates and places what the title of a transcript
    /// says that it was taken down at.
    void settle(MeetingDraft telling, Scene scene, Draft draft) {
        if (head == null
                || scene.sentence().kind() != Sentence.Kind.TITLE
                || telling.status != MeetingStatus.HELD
                || !TAKEN_DOWN_AT.contains(telling.type)
                || !isOccasion(scene, draft.match().trigger())) {
            return;
        }
        if (telling.date == null) {
            telling.date = head.day();
        }
        if (telling.where == null
                && !telling.isAfar()
                && head.where() != null
                && head.line() != null) {
            telling.where = head.where();
            telling.addEvidence(head.line().quote(0, head.line().items().size(), List.of()));
        }
    }

    /// Whether the noun for an event stands behind the preposition that makes it an occasion, with
    /// its adjectives between.
    private static boolean isOccasion(Scene scene, int trigger) {
        for (var i = trigger - 1; i >= 0; i--) {
            var item = scene.items().get(i);
            if (item.isOf("OCCASION_OF") || item.isOf("DURING")) {
                return true;
            }
            if (item.isOf("PREPOSITION")
                    || item.isVerb()
                    || item.chunk() instanceof Chunk.Persons) {
                return false;
            }
        }
        return false;
    }

    /// Notes who speaks from here on, in a transcript: "PRESIDENT BIDEN: …", "Q …".
    void listen(Scene scene) {
        var items = scene.items();
        if (items.size() < 2) {
            return;
        }
        if (items.getFirst().form().equals("q")) {
            speaking = List.of();
        } else if (TranscriptHead.isSpeech(scene)) {
            speaking = story.parties(List.of(Objects.requireNonNull(items.getFirst().chunk())));
        }
    }

    /// Whoever says "I".
    Optional<Party> voice() {
        var voices = speaking == null ? story.titleParties() : speaking;
        return voices.stream().filter(Party.Person.class::isInstance).findFirst();
    }

    /// Whoever is meant by "you": the other of the two whom the title of a transcript names, where
    /// one of them speaks; in a joint statement of two, the second; empty where that is not clear.
    Optional<Party> addressed() {
        var both =
                story.titleParties().stream()
                        .filter(Party.Person.class::isInstance)
                        .distinct()
                        .toList();
        if (both.size() != 2) {
            return Optional.empty();
        }
        if (speaking == null) {
            return isJointStatement() ? Optional.of(both.getLast()) : Optional.empty();
        }
        return voice().filter(both::contains)
                .flatMap(voice -> both.stream().filter(one -> !one.equals(voice)).findFirst());
    }

    private boolean isJointStatement() {
        return story.scenes().stream()
                .filter(scene -> scene.sentence().kind() == Sentence.Kind.TITLE)
                .flatMap(scene -> scene.items().stream())
                .anyMatch(item -> item.isOf("JOINT_STATEMENT_NOUN"));
    }

    /// The day when a transcript was taken down; null where the text is none.
    @Nullable FactDate day() {
        return head == null ? null : head.day();
    }
}
