package org.mithaq.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.TreeSet;
import org.mithaq.resolve.NameKey;

/// The runs of four words of a text, each as a number: how much of one text stands in another can
/// be told from them. Of every stretch of [#WINDOW] runs the least number is its fingerprint
/// (MinHash over a moving window, as winnowing by Schleimer, Wilkerson and Aiken 2003 has it), so
/// that two texts with such a stretch in common have a fingerprint in common, however much
/// surrounds it.
///
/// Spelling (hamza, harakat, case, accents, punctuation) makes no difference.
final class Shingles {
    /// Words in a run. Tried by hand on republished Arabic articles: 3 takes stock phrases for
    /// copies, 5 loses copies whose every sentence was touched.
    private static final int WORDS = 4;

    /// Runs of which one is kept.
    static final int WINDOW = 16;

    private final long[] all;
    private final long[] fingerprints;

    private Shingles(long[] inOrder) {
        this.fingerprints = leastOfEachWindow(inOrder);
        this.all = Arrays.stream(inOrder).sorted().distinct().toArray();
    }

    static Shingles of(String text) {
        var words = NameKey.of(text).value().split(" ", -1);
        var runs = Math.max(1, words.length - WORDS + 1);
        var numbers = new long[runs];
        for (var i = 0; i < runs; i++) {
            numbers[i] = number(words, i, Math.min(words.length, i + WORDS));
        }
        return new Shingles(numbers);
    }

    /// FNV-1a over the words, mixed by the last step of MurmurHash3, so that least is as good as
    /// random.
    private static long number(String[] words, int from, int to) {
        var hash = 0xcbf29ce484222325L;
        for (var i = from; i < to; i++) {
            for (var at = 0; at < words[i].length(); at++) {
                hash = (hash ^ words[i].charAt(at)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    private static long[] leastOfEachWindow(long[] inOrder) {
        var least = new TreeSet<Long>();
        var rising = new ArrayDeque<Integer>();
        for (var i = 0; i < inOrder.length; i++) {
            while (!rising.isEmpty() && inOrder[rising.peekLast()] >= inOrder[i]) {
                rising.pollLast();
            }
            rising.addLast(i);
            if (rising.peekFirst() <= i - WINDOW) {
                rising.pollFirst();
            }
            if (i >= WINDOW - 1 || i == inOrder.length - 1) {
                least.add(inOrder[rising.peekFirst()]);
            }
        }
        return least.stream().mapToLong(Long::longValue).toArray();
    }

    /// What the text is found by; ascending, at least one.
    long[] fingerprints() {
        return fingerprints.clone();
    }

    /// How much of the shorter text stands in the longer one, from 0 to 1: of its distinct runs.
    double containment(Shingles other) {
        var common = 0;
        for (int i = 0, j = 0; i < all.length && j < other.all.length; ) {
            if (all[i] == other.all[j]) {
                common++;
                i++;
                j++;
            } else if (all[i] < other.all[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) common / Math.min(all.length, other.all.length);
    }

    /// Number of distinct runs.
    int size() {
        return all.length;
    }
}
