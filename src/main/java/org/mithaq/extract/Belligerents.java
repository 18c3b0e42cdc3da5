package org.mithaq.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.SeedData.OrganizationEntry;

/// Who fights whom in an article: the armed group that it names most and the state that is named
/// most in the same sentences.
final class Belligerents {

    private static final String ARMED_GROUP = "ARMED_GROUP";

    private Belligerents() {}

    /// The sides; the group alone where no state is named beside it, none without a group.
    ///
    /// @param except groups that are not meant
    static Set<Party> in(Story story, Set<String> except) {
        Map<Party, Integer> groups = new LinkedHashMap<>();
        for (var scene : story.scenes()) {
            groupsOf(story, scene, named -> !except.contains(named.id()))
                    .forEach(group -> groups.merge(group, 1, Integer::sum));
        }
        var group = most(groups);
        if (group == null) {
            return Set.of();
        }
        Map<Party, Integer> states = new LinkedHashMap<>();
        for (var scene : story.scenes()) {
            if (groupsOf(story, scene, _ -> true).contains(group)) {
                statesOf(scene).forEach(state -> states.merge(state, 1, Integer::sum));
            }
        }
        var state = most(states);
        var sides = new LinkedHashSet<Party>();
        sides.add(group);
        if (state != null) {
            sides.add(state);
        }
        return sides;
    }

    /// The armed group that an article names most of those at home in a state; empty for none.
    ///
    /// @param iso3 the state that it fights
    static Optional<Party> rebelsOf(String iso3, Story story) {
        Map<Party, Integer> groups = new LinkedHashMap<>();
        for (var scene : story.scenes()) {
            groupsOf(story, scene, group -> iso3.equals(group.state()))
                    .forEach(group -> groups.merge(group, 1, Integer::sum));
        }
        return Optional.ofNullable(most(groups));
    }

    private static Set<Party> groupsOf(
            Story story, Scene scene, Predicate<OrganizationEntry> isMeant) {
        var groups = new LinkedHashSet<Party>();
        for (var item : scene.items()) {
            if (item.chunk() instanceof Chunk.Body body
                    && body.organization().kind().equals(ARMED_GROUP)
                    && isMeant.test(body.organization())) {
                groups.addAll(story.parties(List.of(body)));
            }
        }
        return groups;
    }

    private static Set<Party> statesOf(Scene scene) {
        var states = new LinkedHashSet<Party>();
        for (var item : scene.items()) {
            if (item.chunk() instanceof Chunk.State state) {
                states.add(new Party.Delegation(state.iso3()));
            }
        }
        return states;
    }

    private static @Nullable Party most(Map<Party, Integer> named) {
        Party most = null;
        for (var entry : named.entrySet()) {
            if (most == null || entry.getValue() > named.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most;
    }
}
