package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sequences of folded words, each with what it may mean. Built once, then read by many threads.
///
/// Nodes are numbers; the edges live in one open-addressing table from (node, word) to node, so
/// that a million names take about 70 MB.
final class TokenTrie<V> {

    private static final int ROOT = 0;
    private static final int ABSENT = -1;
    private static final long EMPTY = -1L;

    private final Map<String, Integer> words = new HashMap<>();
    private final List<@Nullable List<V>> values = new ArrayList<>();
    private long[] keys = new long[1024];
    private int[] children = new int[1024];
    private int edges;

    TokenTrie() {
        java.util.Arrays.fill(keys, EMPTY);
        values.add(null);
    }

    /// What a sequence of words means.
    ///
    /// @param length how many words it has
    record Match<V>(int length, List<V> values) {}

    void put(List<String> sequence, V value) {
        if (sequence.isEmpty()) {
            throw new IllegalArgumentException("A name needs at least one word");
        }
        var node = ROOT;
        for (var word : sequence) {
            var id = words.computeIfAbsent(word, _ -> words.size());
            var child = child(node, id);
            node = child == ABSENT ? add(node, id) : child;
        }
        var there = values.get(node);
        if (there == null) {
            there = new ArrayList<>(1);
            values.set(node, there);
        }
        if (!there.contains(value)) {
            there.add(value);
        }
    }

    /// The longest known sequence that begins with `first` and goes on with the words from `rest`;
    /// null for none.
    @Nullable Match<V> longest(String first, Words rest) {
        var node = step(ROOT, first);
        Match<V> best = null;
        var length = 1;
        while (node != ABSENT) {
            var found = values.get(node);
            if (found != null) {
                best = new Match<>(length, found);
            }
            var next = rest.at(length);
            node = next == null ? ABSENT : step(node, next);
            length++;
        }
        return best;
    }

    /// The words that follow the first one, by distance from it; null past the end.
    @FunctionalInterface
    interface Words {
        @Nullable String at(int distance);
    }

    private int step(int node, String word) {
        var id = words.get(word);
        return id == null ? ABSENT : child(node, id);
    }

    private int child(int node, int word) {
        var key = key(node, word);
        for (var slot = slot(key); keys[slot] != EMPTY; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return children[slot];
            }
        }
        return ABSENT;
    }

    private int add(int node, int word) {
        if (edges * 2 >= keys.length) {
            grow();
        }
        var child = values.size();
        values.add(null);
        insert(key(node, word), child);
        edges++;
        return child;
    }

    private void insert(long key, int child) {
        var slot = slot(key);
        while (keys[slot] != EMPTY) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private void grow() {
        var oldKeys = keys;
        var oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        java.util.Arrays.fill(keys, EMPTY);
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                insert(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }

    private int slot(long key) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }
}
