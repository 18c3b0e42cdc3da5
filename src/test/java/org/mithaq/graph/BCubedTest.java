package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.graph.BCubed.Item;

class BCubedTest {
    private static final List<Item> ITEMS =
            List.of(
                    new Item("a", "1"),
                    new Item("b", "1"),
                    new Item("c", "1"),
                    new Item("c", "2"),
                    new Item("d", "2"));

    @Test
    void the_right_clusters_are_perfect() {
        var found = BCubed.of(ITEMS, clusters("x", "x", "x", "y", "y"));
        assertThat(found).isEqualTo(new BCubed(1, 1));
        assertThat(found.f1()).isEqualTo(1);
    }

    @Test
    void everything_alone_is_precise_and_finds_little() {
        var found = BCubed.of(ITEMS, Map.of());
        assertThat(found.precision()).isEqualTo(1);
        assertThat(found.recall()).isCloseTo((3 * (1 / 3.0) + 2 * 0.5) / 5, within(1e-9));
    }

    @Test
    void everything_together_finds_all_and_is_imprecise() {
        var found = BCubed.of(ITEMS, clusters("x", "x", "x", "x", "x"));
        assertThat(found.recall()).isEqualTo(1);
        assertThat(found.precision()).isCloseTo((3 * 0.6 + 2 * 0.4) / 5, within(1e-9));
    }

    @Test
    void one_item_in_the_wrong_cluster_costs_both() {
        var found = BCubed.of(ITEMS, clusters("x", "x", "y", "y", "y"));
        assertThat(found.precision()).isCloseTo((1 + 1 + 1 / 3.0 + 4 / 3.0) / 5, within(1e-9));
        assertThat(found.recall()).isCloseTo((4 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-9));
    }

    @Test
    void an_item_that_was_not_found_stands_alone() {
        var clusters = new HashMap<>(clusters("x", "x", "x", "y", "y"));
        clusters.remove(ITEMS.getFirst());
        var found = BCubed.of(ITEMS, clusters);
        assertThat(found.precision()).isEqualTo(1);
        assertThat(found.recall()).isCloseTo((1 / 3.0 + 4 / 3.0 + 2) / 5, within(1e-9));
    }

    @Test
    void without_items_there_is_no_figure() {
        assertThatThrownBy(() -> BCubed.of(List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Item, String> clusters(String... ids) {
        var clusters = new HashMap<Item, String>();
        for (var i = 0; i < ids.length; i++) {
            clusters.put(ITEMS.get(i), ids[i]);
        }
        return clusters;
    }
}
