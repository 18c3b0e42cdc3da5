package org.mithaq.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells one watcher of a job, as server-sent events. A slow watcher misses changes in between and
/// holds up nobody.
final class JobEvents implements Runnable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long WITHOUT_LIMIT = 0;
    private static final long NOTHING_SEEN = -1;

    private final Job job;
    private final SseEmitter emitter = new SseEmitter(WITHOUT_LIMIT);

    private JobEvents(Job job) {
        this.job = job;
    }

    static SseEmitter of(Job job) {
        var events = new JobEvents(job);
        Thread.ofPlatform().daemon().name("events of " + job.id()).start(events);
        return events.emitter;
    }

    @Override
    public void run() {
        try {
            var seen = NOTHING_SEEN;
            var isEnded = false;
            while (!isEnded) {
                var moment = job.after(seen, HEARTBEAT);
                isEnded = moment.job().state().isEnd();
                emitter.send(event(moment, seen, isEnded));
                seen = moment.version();
            }
            emitter.complete();
        } catch (IOException | IllegalStateException _) {
            // the watcher is gone; the server has noticed too
        } catch (InterruptedException _) {
            emitter.complete();
        }
    }

    private static SseEmitter.SseEventBuilder event(Job.Moment moment, long seen, boolean isEnded) {
        return moment.version() == seen
                ? SseEmitter.event().comment("nothing new")
                : SseEmitter.event().name(isEnded ? "end" : "progress").data(moment.job());
    }
}
