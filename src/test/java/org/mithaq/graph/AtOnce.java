package org.mithaq.graph;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Many threads at once, in tests of the order in which articles come.
final class AtOnce {
    private AtOnce() {}

    /// How often such a test is to be repeated: `mithaq.test.repeats`.
    static int repeats() {
        return Integer.getInteger("mithaq.test.repeats", 1);
    }

    /// Runs every task; fails where one does.
    static void run(int threads, List<Callable<?>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = tasks.stream().map(pool::submit).toList();
            for (var task : running) {
                task.get();
            }
        }
    }
}
