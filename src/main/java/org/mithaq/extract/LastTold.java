package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The interaction that an article told last, on which its next sentences go on.
final class LastTold {

    /// What the sentence that is read has told so far.
    final Set<MeetingDraft> here = new LinkedHashSet<>();

    /// What that sentence told last, or the one before it; null where neither told anything.
    @Nullable MeetingDraft inScene;

    /// What was told last at all; null for nothing yet.
    @Nullable MeetingDraft meeting;

    /// The number of the sentence that told it.
    int sentence;

    /// Keeps what a sentence tells.
    void tell(MeetingDraft told, int number) {
        here.add(told);
        inScene = told;
        meeting = told;
        sentence = number;
    }
}
