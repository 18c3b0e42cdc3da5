package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells who says "I": in a transcript whoever was named last as the one who speaks, else the
/// author of the text.
final class Transcript {

    private final Story story;

    /// Null where no speaker was named yet, so that it is the author; empty for a reporter who
    /// asks.
    private @Nullable List<Party> speaking;

    Transcript(Story story) {
        this.story = story;
    }

    /// Notes who speaks from here on, in a transcript: "PRESIDENT BIDEN: …", "Q …".
    void listen(Scene scene) {
        var items = scene.items();
        if (items.size() < 2) {
            return;
        }
        if (items.getFirst().form().equals("q")) {
            speaking = List.of();
        } else if (isSpeaker(scene) && items.getFirst().chunk() instanceof Chunk.Persons one) {
            speaking = story.parties(List.of(one));
        }
    }

    /// Whether a line begins with who speaks: "PRESIDENT BIDEN: …".
    static boolean isSpeaker(Scene scene) {
        var items = scene.items();
        return items.size() > 1
                && items.getFirst().chunk() instanceof Chunk.Persons
                && items.get(1).form().equals(":");
    }

    /// Whoever says "I".
    Optional<Party> voice() {
        var voices = speaking == null ? story.titleParties() : speaking;
        return voices.stream().filter(Party.Person.class::isInstance).findFirst();
    }
}
