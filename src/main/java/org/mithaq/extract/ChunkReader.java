package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Meaning;

/// Cuts a sentence into the things it speaks of: dates, persons, states, organisations, places,
/// groups.
final class ChunkReader {

    private final Cursor cursor;
    private final DateReader dates;
    private final StateReader states;
    private final PersonReader persons;

    /// @param published day of publication, for relative dates
    /// @param articleSurnames last names of persons whom the article names in full
    ChunkReader(
            Cursor cursor,
            @Nullable LocalDate published,
            StateReader.Ambiguity ambiguity,
            Set<String> articleSurnames) {
        this.cursor = cursor;
        this.dates = new DateReader(cursor, published);
        this.states = new StateReader(cursor, ambiguity);
        this.persons = new PersonReader(cursor, states, articleSurnames);
    }

    /// The chunks in order; they do not overlap.
    List<Chunk> chunks() {
        var chunks = new ArrayList<Chunk>();
        var at = cursor.sentence().from();
        while (cursor.has(at)) {
            var chunk = at(at);
            if (chunk == null) {
                at++;
            } else {
                chunks.add(chunk);
                at = chunk.extent().to();
            }
        }
        return chunks;
    }

    private @Nullable Chunk at(int at) {
        var date = dates.at(at);
        if (date != null) {
            return new Chunk.Day(
                    new Chunk.Extent(at, date.to(), cursor.token(at).start(), false, ""),
                    date.date());
        }
        var person = persons.at(at);
        if (person != null) {
            return person;
        }
        var hit = cursor.hit(at);
        return hit == null ? null : thing(at, cursor.extent(at, at + hit.length(), hit.reading()));
    }

    private @Nullable Chunk thing(int at, Chunk.Extent extent) {
        var group = cursor.meaning(at, Meaning.Group.class);
        if (group != null) {
            return new Chunk.Group(extent, group.offices(), group.isOfStates());
        }
        var country = states.country(at);
        if (country != null) {
            var isAdjective = country.equals(states.nationality(at));
            return new Chunk.State(
                    extent, country, isAdjective ? Chunk.StateForm.EITHER : Chunk.StateForm.NAME);
        }
        var organization = cursor.meaning(at, Meaning.OrganizationName.class);
        if (organization != null) {
            return organization.isWeak()
                    ? null
                    : new Chunk.Body(extent, organization.organization());
        }
        var place = cursor.meaning(at, Meaning.PlaceName.class);
        if (place != null && isPlace(at, extent)) {
            return new Chunk.Location(extent, place.place());
        }
        var nationality = states.nationality(at);
        return nationality == null
                ? null
                : new Chunk.State(extent, nationality, Chunk.StateForm.NATIONALITY);
    }

    private boolean isPlace(int at, Chunk.Extent extent) {
        var hit = cursor.hit(at);
        var before = extent.preposition().isEmpty() ? cursor.form(at - 1) : extent.preposition();
        return hit != null && cursor.lexicon().homographs().allows(hit.reading().form(), before);
    }
}
