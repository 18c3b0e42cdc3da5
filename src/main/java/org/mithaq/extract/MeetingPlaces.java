package org.mithaq.extract;

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

    /// Where it is told to be by a name that no list knows, or by who hosts it; null for nowhere.
    @Nullable Where venue(Scene scene, Draft draft, MeetingType type) {
        var trigger = draft.match().trigger();
        var search = new Venue(scene, lexicon);
        var venue = search.behind(trigger);
        venue = venue == null && scene.reachBefore(trigger) == 0 ? search.first() : venue;
        if (venue == null && type != MeetingType.VISIT) {
            var told = search.premises(trigger, MeetingProgress.end(scene, draft));
            if (told != null) {
                return new Where(null, told.words().in(story.text().text()), told.country());
            }
            return where(scene.setting().hostNear(trigger, MeetingProgress.end(scene, draft)));
        }
        return venue == null ? null : new Where(null, venue.in(story.text().text()), null);
    }

    /// The place or state named last before a trigger; null for none.
    @Nullable Where lastBefore(Scene scene, int trigger) {
        for (var i = trigger - 1; i >= scene.reachBefore(trigger); i--) {
            var where = where(scene.items().get(i).chunk());
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    /// "In his palace": the state of a host who receives somebody at his own; null for none.
    @Nullable Where atHome(MeetingDraft telling, Scene scene, Draft draft) {
        var hosts =
                telling.participants.entrySet().stream()
                        .filter(entry -> entry.getValue() == Role.HOST)
                        .map(entry -> entry.getKey().side())
                        .distinct()
                        .toList();
        var side = hosts.size() == 1 ? hosts.getFirst() : null;
        var name = side != null && story.isState(side) ? story.countryNameEn(side) : null;
        return name != null
                        && scene.setting()
                                .isAtHome(
                                        draft.match().trigger(), MeetingProgress.end(scene, draft))
                ? new Where(null, name, side)
                : null;
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
