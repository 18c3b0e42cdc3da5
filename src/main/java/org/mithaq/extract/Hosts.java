package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the state of those whom a traveller met where he went, if their posts stand without it:
/// "visited Tehran and met the president and the minister of oil", "visited Tehran. He met the
/// minister of oil".
///
/// @param cast of the article
/// @param cursor over the tokens of the sentence
record Hosts(Cast cast, Cursor cursor) {

    private static final Set<String> JOURNEY =
            Set.of(
                    "ALIGHT",
                    "ARRIVAL_NOUN",
                    "ARRIVE",
                    "DEPART_TO",
                    "HIS_ARRIVAL",
                    "HIS_VISIT",
                    "VISIT",
                    "VISIT_NOUN");

    private static final Set<String> MEETING = Set.of("DISCUSS", "MEET", "MEETING_NOUN");

    /// A traveller may see his own people abroad.
    private static final Set<String> HOME = Set.of("EMBASSY_NOUN");

    /// How far before the first thing of a sentence its verb may stand, in tokens.
    private static final int REACH_TOKENS = 6;

    /// Behind these words may stand those who came along.
    private static final Set<String> COMPANY =
            Set.of("ACCOMPANY", "ATTENDED", "ATTENDED_BY", "IN_COMPANY");

    /// Who went to which state.
    record Journey(Cast.Member traveller, String goal) {}

    /// Gives those met to the state of the place, where the sentence names it before them, or the
    /// one before, if the same traveller does what it tells.
    ///
    /// @param before the journey that the sentence before told or went on about; null for none
    /// @return the journey that the sentence tells or goes on about; null for none
    @Nullable Journey inferIn(List<Chunk> sentence, @Nullable Journey before) {
        if (before != null && goesOn(sentence, before)) {
            inferBehind(sentence, before);
            return before;
        }
        return inferWithin(sentence);
    }

    /// Whether a sentence names nobody before the traveller or before a word for a meeting, and
    /// tells of no journey itself.
    private boolean goesOn(List<Chunk> sentence, Journey journey) {
        if (sentence.isEmpty()
                || hasAny(cursor.sentence().from(), cursor.sentence().to(), JOURNEY)) {
            return false;
        }
        var first =
                sentence.stream()
                        .filter(Chunk.Persons.class::isInstance)
                        .map(Chunk.Persons.class::cast)
                        .findFirst()
                        .orElse(null);
        return first != null
                && (journey.traveller.equals(first(first))
                        || hasAny(cursor.sentence().from(), first.extent().from(), MEETING));
    }

    private void inferBehind(List<Chunk> sentence, Journey journey) {
        var read = cursor.sentence().from();
        var isMet = false;
        for (var chunk : sentence) {
            isMet |= hasAny(read, chunk.extent().from(), MEETING);
            isMet &= !hasAny(read, chunk.extent().from(), COMPANY);
            read = chunk.extent().to();
            if (isMet
                    && chunk instanceof Chunk.Persons persons
                    && !journey.traveller.equals(first(persons))) {
                give(persons, journey.goal, journey.traveller);
            }
        }
    }

    private @Nullable Journey inferWithin(List<Chunk> sentence) {
        Cast.Member traveller = null;
        String goal = null;
        var isOfMany = false;
        var isHome = false;
        var read = sentence.isEmpty() ? 0 : sentence.getFirst().extent().from();
        var start = Math.max(0, read - REACH_TOKENS);
        var isJourney = hasAny(start, read, JOURNEY);
        var isMet = false;
        for (var chunk : sentence) {
            var from = chunk.extent().from();
            isJourney |= hasAny(read, from, JOURNEY);
            isMet |= goal != null && hasAny(read, from, MEETING);
            isMet &= !hasAny(read, from, COMPANY);
            var before = read;
            read = chunk.extent().to();
            if (chunk instanceof Chunk.Persons persons) {
                if (isMet && goal != null && (traveller != null || isOfMany)) {
                    give(persons, goal, traveller);
                }
                traveller = traveller == null ? first(persons) : traveller;
            } else if (goal == null) {
                isHome |= hasAny(before, from, HOME);
                goal = isJourney && !isHome ? country(chunk) : null;
                isOfMany |= goal == null;
            }
        }
        return traveller == null || goal == null || goal.equals(traveller.of())
                ? null
                : new Journey(traveller, goal);
    }

    private void give(Chunk.Persons persons, String state, Cast.@Nullable Member traveller) {
        if (traveller != null && state.equals(traveller.of())) {
            return;
        }
        for (var mention : persons.persons()) {
            cast.inferHost(mention, state, traveller);
        }
    }

    private Cast.@Nullable Member first(Chunk.Persons persons) {
        return persons.persons().isEmpty() ? null : cast.of(persons.persons().getFirst());
    }

    private static @Nullable String country(Chunk chunk) {
        return switch (chunk) {
            case Chunk.Location location -> location.place().country();
            case Chunk.State state when !state.isNationality() -> state.iso3();
            default -> null;
        };
    }

    private boolean hasAny(int from, int to, Set<String> classes) {
        for (var at = from; at < to; at++) {
            for (var wordClass : classes) {
                if (cursor.isOf(at, wordClass)) {
                    return true;
                }
            }
        }
        return false;
    }
}
