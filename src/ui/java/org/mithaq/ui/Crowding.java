package org.mithaq.ui;

import java.lang.management.ManagementFactory;

/// How many times longer everything takes because others use the machine too: figures hold for a
/// machine that one has to oneself.
final class Crowding {
    private static final long SPIN_NANOS = 250_000_000;

    private Crowding() {}

    /// Wall time of a busy thread by its processor time; 1 on a machine with a core to spare.
    static double now() {
        var threads = ManagementFactory.getThreadMXBean();
        var wall = System.nanoTime();
        var begun = threads.getCurrentThreadCpuTime();
        while (System.nanoTime() - wall < SPIN_NANOS) {
            Thread.onSpinWait();
        }
        var busy = threads.getCurrentThreadCpuTime() - begun;
        return Math.max(1, (double) (System.nanoTime() - wall) / Math.max(1, busy));
    }
}
