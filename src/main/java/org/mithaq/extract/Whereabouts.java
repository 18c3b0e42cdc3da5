package org.mithaq.extract;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells where somebody only travels or stays, which is not the state that he serves.
final class Whereabouts {
    private Whereabouts() {}

    /// The state to which a person is told to travel, who then serves another: "X traveled to Costa
    /// Rica"; null for none.
    static @Nullable String goalOfJourney(Chunk person, @Nullable Chunk next, Cursor cursor) {
        var goal =
                switch (next) {
                    case Chunk.State state -> state.iso3();
                    case Chunk.Location location -> location.place().country();
                    case null, default -> null;
                };
        return person instanceof Chunk.Persons
                        && next != null
                        && IntStream.range(person.extent().to(), next.extent().from())
                                .anyMatch(at -> cursor.isOf(at, "VISIT"))
                ? goal
                : null;
    }

    /// "While in Costa Rica": whether somebody only stays in a state.
    static boolean isStayedIn(Chunk chunk, Cursor cursor) {
        return chunk instanceof Chunk.State state
                && state.form() == Chunk.StateForm.NAME
                && cursor.isOf(state.extent().from() - 2, "WHILE_IN");
    }
}
