package org.mithaq.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Role;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.PlaceName;
import org.mithaq.lexicon.SeedData.PlaceEntry;
import org.mithaq.lexicon.SeedData.PlaceKind;

/// Finds where an interaction takes place, and who is the host there.
final class MeetingPlaces {

    /// How far before "where" the place may stand that it speaks of, in items.
    private static final int WHERE_REACH_ITEMS = 6;

    private final Story story;
    private final LanguageLexicon lexicon;

    MeetingPlaces(Story story, LanguageLexicon lexicon) {
        this.story = story;
        this.lexicon = lexicon;
    }

    /// The place that a rule names or that stands near the words that tell; null for none.
    @Nullable Chunk of(Scene scene, Draft draft) {
        var told = draft.slot(draft.rule().then("place", ""));
        return told.isEmpty()
                ? scene.setting()
                        .placeNear(
                                draft.match().trigger(), MeetingProgress.end(scene, draft), lexicon)
                : told.getFirst();
    }

    /// "The opening of the Suez Canal": the place by which a ceremony is known that somebody
    /// attends, wherever he travels for it; null for none.
    static @Nullable Chunk namedVenue(Draft draft) {
        return draft.slot(draft.rule().then("venue", "")).stream()
                .filter(Chunk.Location.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    /// "The graduation of the Egyptian colleges": the state whose ceremony somebody attends; null
    /// for none.
    @Nullable Where stateOfVenue(Draft draft) {
        return draft.slot(draft.rule().then("venue", "")).stream()
                .map(this::where)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Where it is told to be by a name that no list knows, or by who hosts it; null for nowhere.
    @Nullable Where venue(Scene scene, Draft draft, MeetingType type) {
        var trigger = draft.match().trigger();
        var search = new Venue(scene, lexicon);
        var venue = search.behind(trigger);
        venue = venue == null && scene.reachBefore(trigger) == 0 ? search.first() : venue;
        if (venue == null && type != MeetingType.VISIT) {
            var told = search.premises(trigger, MeetingProgress.end(scene, draft));
            if (told != null) {
                return new Where(null, told.words().in(story.text().text()), told.country(), true);
            }
            return where(scene.setting().hostNear(trigger, MeetingProgress.end(scene, draft)));
        }
        return venue == null ? null : new Where(null, venue.in(story.text().text()), null, true);
    }

    /// "Travels to the Middle East": a part of the world by the words with which a match ends.
    Where region(Scene scene, Draft draft) {
        var to = draft.match().to();
        return new Where(
                null, scene.quote(to - 1, to, List.of()).in(story.text().text()), null, true);
    }

    /// The place or state named last before a trigger; null for none.
    @Nullable Where lastBefore(Scene scene, int trigger) {
        var from = scene.reachBefore(trigger);
        for (var i = trigger - 1; i >= from; i--) {
            var where = where(scene.items().get(i).chunk());
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    /// The place to which the clause of a trigger tells of a journey for what the trigger tells:
    /// "to New York for the General Assembly"; null for none.
    @Nullable Where goalOfJourneyFor(Scene scene, int trigger) {
        var items = scene.items();
        var from = scene.reachBefore(trigger);
        for (var i = trigger - 1; i > from; i--) {
            if (items.get(i).isOf("JOURNEY_FOR") || items.get(i).isOf("ATTEND")) {
                var goal = items.get(i - 1).isOf("INFINITIVE") ? i - 2 : i - 1;
                return goal > 0 && isTowards(items.get(goal - 1))
                        ? where(items.get(goal).chunk())
                        : null;
            }
        }
        return null;
    }

    /// Whether a word leads to the place behind it: "to", "flew to".
    private static boolean isTowards(Item item) {
        return item.isOf("TOWARDS") || item.isOf("INFINITIVE") || item.isOf("VISIT");
    }

    /// "At the Kremlin, where they signed …": the place right before the clause of a trigger that
    /// begins with "where"; null for none.
    @Nullable Where before(Scene scene, int trigger) {
        var items = scene.items();
        var from = scene.reachBefore(trigger) - 1;
        if (from < 1 || !items.get(from).isOf("WHERE")) {
            return null;
        }
        for (var i = from - 1; i >= Math.max(0, from - WHERE_REACH_ITEMS); i--) {
            if (scene.setting().isIn(i, lexicon)) {
                return where(items.get(i).chunk());
            }
            if (items.get(i).isVerb() || items.get(i).chunk() instanceof Chunk.State) {
                return null;
            }
        }
        return null;
    }

    /// "In his palace": the state of a host who receives somebody at his own; null for none.
    @Nullable Where atHome(MeetingDraft telling, Scene scene, Draft draft) {
        var state = ofHost(telling);
        return state != null
                        && scene.setting()
                                .isAtHome(
                                        draft.match().trigger(), MeetingProgress.end(scene, draft))
                ? state
                : null;
    }

    /// The state of the one side that is the host; null where none or several are.
    @Nullable Where ofHost(MeetingDraft telling) {
        var hosts =
                telling.participants.entrySet().stream()
                        .filter(entry -> entry.getValue() == Role.HOST)
                        .map(entry -> entry.getKey().side())
                        .distinct()
                        .toList();
        return hosts.size() == 1 ? ofState(hosts.getFirst()) : null;
    }

    /// A state as a whole; null where a side is none.
    @Nullable Where ofState(@Nullable String side) {
        var name = side != null && story.isState(side) ? story.countryNameEn(side) : null;
        return name == null ? null : new Where(null, name, side);
    }

    /// Where the words for a place or state put it; null for nowhere.
    @Nullable Where where(@Nullable Chunk chunk) {
        return switch (chunk) {
            case Chunk.Location location ->
                    new Where(
                            location.place(),
                            story.written(location.extent()),
                            location.place().country());
            case Chunk.State state ->
                    new Where(ministry(state), story.written(state.extent()), state.iso3());
            case null, default -> null;
        };
    }

    static boolean isCity(PlaceEntry place) {
        return place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.CAPITAL;
    }

    /// The ministry by whose name a state is called, which is a place as well; null for none.
    private @Nullable PlaceEntry ministry(Chunk.State state) {
        var from = state.extent().from();
        var hit = lexicon.name(story.text().tokens(), from, state.extent().to());
        if (hit == null || from + hit.length() < state.extent().to()) {
            return null;
        }
        return hit.meanings().stream()
                .filter(PlaceName.class::isInstance)
                .map(meaning -> ((PlaceName) meaning).place())
                .filter(place -> place.kind() == PlaceKind.SEAT)
                .findFirst()
                .orElse(null);
    }

    /// Of two sides that meet in the state of one, that one is the host.
    static void hostByVenue(MeetingDraft telling) {
        if (telling.type != MeetingType.MEETING
                || telling.where == null
                || telling.participantSides().size() != 2) {
            return;
        }
        var isSet =
                telling.participants.values().stream().anyMatch(role -> role != Role.PARTICIPANT);
        var country = telling.where.country();
        if (!isSet && country != null && telling.participantSides().contains(country)) {
            telling.participants.replaceAll(
                    (party, _) -> country.equals(party.side()) ? Role.HOST : Role.GUEST);
        }
    }

    /// Whoever welcomes a visit to another state than his own has no part in it.
    static void dropHostsElsewhere(MeetingDraft visit) {
        var country = visit.country();
        if (country != null) {
            visit.participants
                    .entrySet()
                    .removeIf(e -> e.getValue() == Role.HOST && !country.equals(e.getKey().side()));
        }
    }
}
