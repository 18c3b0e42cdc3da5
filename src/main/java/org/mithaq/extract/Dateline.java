package org.mithaq.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.lexicon.SeedData.PlaceEntry;
import org.mithaq.text.Sentence;

/// The city that a dispatch is sent from: "CAIRO (Agencies) -". What it tells without a place took
/// place there, where that city's state has a part in it.
final class Dateline {

    /// How many items the dateline has at most.
    private static final int MAX_ITEMS = 8;

    private Dateline() {}

    static void complete(Story story, List<MeetingDraft> meetings) {
        var city = cityOf(story);
        if (city == null) {
            return;
        }
        for (var meeting : meetings) {
            var where = meeting.where;
            var country = where == null ? null : where.country();
            var isOpen = where == null && meeting.sides().contains(city.country());
            var isThatState =
                    where != null
                            && where.place() == null
                            && Objects.equals(country, city.country());
            if (isFaceToFace(meeting) && (isOpen || isThatState)) {
                meeting.where = new Where(city, city.nameEn(), city.country());
            }
        }
    }

    private static boolean isFaceToFace(MeetingDraft meeting) {
        return meeting.type != MeetingType.CALL
                && meeting.type != MeetingType.MESSAGE
                && meeting.status == MeetingStatus.HELD;
    }

    private static @Nullable PlaceEntry cityOf(Story story) {
        for (var scene : story.scenes()) {
            if (scene.sentence().kind() != Sentence.Kind.TITLE && !scene.items().isEmpty()) {
                return scene.items().getFirst().chunk() instanceof Chunk.Location location
                                && isClosed(scene)
                        ? location.place()
                        : null;
            }
        }
        return null;
    }

    private static boolean isClosed(Scene scene) {
        return scene.items().stream().skip(1).limit(MAX_ITEMS).anyMatch(Item::isDash);
    }
}
