package org.mithaq.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Which ids were seen, 16 bytes of SHA-256 each: two ids are taken for one with a probability that
/// no number of facts makes matter.
final class SeenIds {
    private static final int FIRST_SIZE = 1 << 10;

    private final MessageDigest digest = sha256();
    private long[] slots = new long[2 * FIRST_SIZE];
    private int count;

    /// Adds it, and tells whether it was not seen before.
    boolean add(String id) {
        var hash = hash(id);
        if (put(slots, hash[0], hash[1])) {
            count++;
            if (count * 4L > slots.length) {
                grow();
            }
            return true;
        }
        return false;
    }

    boolean contains(String id) {
        var hash = hash(id);
        return slots[at(slots, hash[0], hash[1])] != 0;
    }

    private long[] hash(String id) {
        var bytes = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        // 0 marks an empty slot
        return new long[] {bytes.getLong() | 1, bytes.getLong()};
    }

    private static boolean put(long[] slots, long high, long low) {
        var at = at(slots, high, low);
        if (slots[at] != 0) {
            return false;
        }
        slots[at] = high;
        slots[at + 1] = low;
        return true;
    }

    /// Where it stands, or the empty slot where it would.
    private static int at(long[] slots, long high, long low) {
        var places = slots.length / 2;
        var place = Math.floorMod(low, places);
        while (slots[2 * place] != 0 && (slots[2 * place] != high || slots[2 * place + 1] != low)) {
            place = (place + 1) % places;
        }
        return 2 * place;
    }

    private void grow() {
        var larger = new long[2 * slots.length];
        for (var i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
