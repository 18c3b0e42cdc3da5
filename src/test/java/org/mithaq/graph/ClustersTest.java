package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void what_is_alike_stands_together() {
        var clusters = new Clusters(List.of("c", "a", "b", "d"));
        alike(clusters, "a", "b", 0.9);
        alike(clusters, "a", "c", 0.7);
        alike(clusters, "b", "c", 0.8);
        assertThat(grouped(clusters)).containsExactly(Set.of("a", "b", "c"), Set.of("d"));
    }

    @Test
    void what_is_refused_never_stands_together_through_a_third() {
        var clusters = new Clusters(List.of("a", "b", "c"));
        alike(clusters, "a", "b", 0.9);
        alike(clusters, "b", "c", 0.95);
        refuse(clusters, "a", "c");
        assertThat(grouped(clusters)).containsExactly(Set.of("a"), Set.of("b", "c"));
    }

    @Test
    void a_chain_whose_ends_are_not_alike_breaks() {
        var clusters = new Clusters(List.of("a", "b", "c", "d"));
        alike(clusters, "a", "b", 0.7);
        alike(clusters, "b", "c", 0.65);
        alike(clusters, "c", "d", 0.7);
        assertThat(grouped(clusters)).containsExactly(Set.of("a", "b"), Set.of("c", "d"));
    }

    @Test
    void ties_go_to_the_least() {
        var clusters = new Clusters(List.of("a", "b", "c"));
        alike(clusters, "b", "c", 0.7);
        alike(clusters, "a", "b", 0.7);
        refuse(clusters, "a", "c");
        assertThat(grouped(clusters)).containsExactly(Set.of("a", "b"), Set.of("c"));
    }

    @Test
    void what_a_reader_joined_stands_together_without_being_alike() {
        var clusters = new Clusters(List.of("a", "b", "c"));
        clusters.join(0, 2);
        assertThat(grouped(clusters)).containsExactly(Set.of("a", "c"), Set.of("b"));
    }

    private static List<Set<String>> grouped(Clusters clusters) {
        clusters.joinAlike(0.6);
        return List.copyOf(clusters.groups());
    }

    private static void alike(Clusters clusters, String one, String other, double score) {
        clusters.set(clusters.members().indexOf(one), clusters.members().indexOf(other), score);
    }

    private static void refuse(Clusters clusters, String one, String other) {
        clusters.refuse(clusters.members().indexOf(one), clusters.members().indexOf(other));
    }
}
