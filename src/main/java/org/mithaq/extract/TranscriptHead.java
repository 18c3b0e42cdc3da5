package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.FactDate;
import org.mithaq.text.Sentence;

/// The lines between the title of a transcript and its first words, which say where it was taken
/// down: "Oval Office", then "11:48 A.M. EDT".
///
/// @param day the day that they name, else that of the article; null where neither is known
/// @param where the place that they name; null for none
/// @param line the line of the place; null for none
record TranscriptHead(@Nullable FactDate day, @Nullable Where where, @Nullable Scene line) {

    /// How many lines it takes at most.
    private static final int MAX_LINES = 5;

    /// A longer line is one of the text.
    private static final int MAX_ITEMS = 14;

    /// How far into the title of a transcript the word for its author stands: "Remarks by".
    private static final int AUTHOR_ITEMS = 4;

    /// Before how many items from the beginning of a line the colon behind an office stands.
    private static final int OFFICE_ITEMS = 6;

    /// The head of a story; null where it is no transcript.
    static @Nullable TranscriptHead of(Story story, MeetingPlaces places) {
        var title =
                story.scenes().stream().filter(one -> one.sentence().kind() == Sentence.Kind.TITLE);
        var isAuthored =
                title.flatMap(one -> one.items().stream().limit(AUTHOR_ITEMS))
                        .anyMatch(item -> item.isOf("AUTHORED"));
        var lines = new ArrayList<Scene>();
        for (var scene : story.scenes()) {
            if (scene.sentence().kind() == Sentence.Kind.TITLE || scene.items().isEmpty()) {
                continue;
            }
            if (isClock(scene) || (isAuthored && (isSpeech(scene) || isOffice(scene)))) {
                return of(story, places, lines);
            }
            if (lines.size() == MAX_LINES || scene.items().size() > MAX_ITEMS) {
                return null;
            }
            lines.add(scene);
        }
        return null;
    }

    private static TranscriptHead of(Story story, MeetingPlaces places, List<Scene> lines) {
        var line =
                Stream.of(Chunk.Location.class, Chunk.State.class, Object.class)
                        .map(kind -> lineWith(lines, kind))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var told =
                lines.stream()
                        .flatMap(one -> one.items().stream())
                        .map(Item::chunk)
                        .filter(Chunk.Day.class::isInstance)
                        .map(chunk -> ((Chunk.Day) chunk).date().past())
                        .filter(Objects::nonNull)
                        .findFirst();
        var day = told.orElseGet(() -> dayOf(story.text().article().date()));
        return new TranscriptHead(day, line == null ? null : where(story, places, line), line);
    }

    private static @Nullable FactDate dayOf(@Nullable LocalDate published) {
        return published == null
                ? null
                : FactDate.day(published, DateBasis.RELATIVE_TO_PUBLICATION);
    }

    /// The first line that names something of a kind, or any line that is not in brackets; null for
    /// none.
    private static @Nullable Scene lineWith(List<Scene> lines, Class<?> kind) {
        return lines.stream()
                .filter(line -> !line.items().getFirst().isPunctuation())
                .filter(line ->
                        kind == Object.class
                                || line.items().stream().anyMatch(i -> kind.isInstance(i.chunk())))
                .findFirst()
                .orElse(null);
    }

    /// The city or building that a line names, else the line as a whole.
    private static Where where(Story story, MeetingPlaces places, Scene line) {
        var chunks = line.items().stream().map(Item::chunk).filter(Objects::nonNull).toList();
        var city = chunks.stream().filter(Chunk.Location.class::isInstance).findFirst();
        if (city.isPresent()) {
            return Objects.requireNonNull(places.where(city.get()));
        }
        var state =
                chunks.stream()
                        .filter(Chunk.State.class::isInstance)
                        .map(chunk -> ((Chunk.State) chunk).iso3())
                        .findFirst();
        var words = line.quote(0, line.items().size(), List.of()).in(story.text().text());
        return new Where(null, words.strip(), state.orElse(null), true);
    }

    /// "11:48 A.M. EDT": whether a line begins with a time of day.
    private static boolean isClock(Scene line) {
        var items = line.items();
        return items.size() > 2
                && items.size() <= MAX_ITEMS
                && items.getFirst().isNumber(1)
                && items.get(1).form().equals(":")
                && items.get(2).isNumber(2);
    }

    /// "PRESIDENT BIDEN: …": whether a line begins with who speaks.
    static boolean isSpeech(Scene line) {
        return line.items().size() > 1
                && line.items().getFirst().chunk() instanceof Chunk.Persons
                && line.items().get(1).form().equals(":");
    }

    /// "THE VICE PRESIDENT: …": whether a line begins with words in capitals before a colon.
    private static boolean isOffice(Scene line) {
        var items = line.items();
        var colon =
                IntStream.range(1, Math.min(items.size(), OFFICE_ITEMS))
                        .filter(i -> items.get(i).form().equals(":"))
                        .findFirst()
                        .orElse(0);
        if (colon == 0) {
            return false;
        }
        var tokens = line.text().tokens();
        var words =
                line.text()
                        .text()
                        .substring(
                                tokens.get(items.getFirst().from()).start(),
                                tokens.get(items.get(colon).from()).start());
        return words.equals(words.toUpperCase(Locale.ROOT))
                && !words.equals(words.toLowerCase(Locale.ROOT));
    }
}
