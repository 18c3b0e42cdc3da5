package org.mithaq.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.mithaq.ingest.Road;
import org.mithaq.source.ArticleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Takes in many articles in the background, one job after the other in the order in which they
/// came, so that of two texts under one id the later one is the newer. Jobs live as long as the
/// service: what they stored stays, and sending a body again changes nothing.
@Component
final class Jobs implements SmartLifecycle {
    /// Jobs that wait or run at the same time; by hand, each is a file on the disk.
    static final int MAX_OPEN = 100;

    /// Jobs that are remembered when they have ended.
    static final int MAX_ENDED = 1_000;

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final String NO_JOBS_NOW = "The service is starting or ending; send it again";
    private static final String NOT_READ = "The lines could not be read to the last";
    private static final String SERVICE_ENDED =
            "The service ended before all lines were taken in; what was not can be sent again, and"
                    + " so can the whole";

    private final ServiceSettings settings;
    private final boolean isEmbedded;
    private final Road road;
    private final Clock clock = Clock.systemUTC();
    private final Semaphore room = new Semaphore(MAX_OPEN);
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Set<SseEmitter> watchers = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("jobs").factory());

    private volatile Path folder = Path.of("jobs");
    private volatile boolean isRunning;

    Jobs(ServiceSettings settings, ObjectProvider<EmbeddedGraph> embedded, Road road) {
        this.settings = settings;
        this.isEmbedded = embedded.getIfAvailable() != null;
        this.road = road;
    }

    /// Takes a body to the disk and queues it.
    ///
    /// @param length of the body in bytes; negative where the sender does not say
    /// @throws IOException when the sender breaks off
    /// @throws RequestException when the body is empty or too long, or there is no room
    JobJson take(InputStream body, long length) throws IOException {
        if (length > settings.maxJobSize().toBytes()) {
            throw RequestException.tooLarge(JobBody.tooLarge(settings.maxJobSize()));
        }
        if (!isRunning || !room.tryAcquire()) {
            throw RequestException.unavailable(
                    isRunning
                            ? MAX_OPEN + " jobs are waiting already; send this one again later"
                            : NO_JOBS_NOW);
        }
        var id = "job-" + UUID.randomUUID();
        var file = folder.resolve(id + ".jsonl");
        var isQueued = false;
        try {
            var job = new Job(id, file, lines(body, file), clock);
            remember(job);
            worker.execute(() -> run(job));
            isQueued = true;
            return job.now();
        } catch (RejectedExecutionException _) {
            throw RequestException.unavailable(NO_JOBS_NOW);
        } finally {
            if (!isQueued) {
                forget(id);
                delete(file);
                room.release();
            }
        }
    }

    private long lines(InputStream body, Path file) throws IOException {
        var lines = JobBody.copy(body, file, settings.maxJobSize());
        if (lines == 0) {
            throw RequestException.unreadable("The body is empty; one article a line is expected");
        }
        return lines;
    }

    private void run(Job job) {
        job.start();
        try (var deliveries =
                ArticleFiles.in(List.of(job.body().toString()), InputStream.nullInputStream())) {
            road.takeAll(
                    deliveries.takeWhile(_ -> isRunning),
                    Runtime.getRuntime().availableProcessors(),
                    job);
            job.end(isRunning ? NOT_READ : SERVICE_ENDED);
        } catch (RuntimeException e) {
            LOG.error("{} failed", job.id(), e);
            job.fail("An error of ours; the log has it");
        } finally {
            delete(job.body());
            room.release();
            forgetOldest();
            LOG.info("{}: {}", job.id(), JobJson.Summary.of(job.now()));
        }
    }

    Optional<Job> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /// Tells how far a job is until it has ended.
    SseEmitter watch(Job job) {
        var watcher = JobEvents.of(job);
        watchers.add(watcher);
        watcher.onCompletion(() -> watchers.remove(watcher));
        return watcher;
    }

    /// All that are remembered, the newest first.
    List<JobJson> all() {
        synchronized (jobs) {
            return new ArrayList<>(jobs.values()).reversed().stream().map(Job::now).toList();
        }
    }

    private void remember(Job job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
        }
    }

    private void forget(String id) {
        synchronized (jobs) {
            jobs.remove(id);
        }
    }

    private void forgetOldest() {
        synchronized (jobs) {
            var ended = jobs.values().stream().filter(job -> job.now().state().isEnd()).toList();
            ended.stream()
                    .limit(Math.max(0, ended.size() - MAX_ENDED))
                    .forEach(job -> jobs.remove(job.id()));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Cannot remove {}: {}", file, e.toString());
        }
    }

    /// What a service that was killed left behind is removed.
    @Override
    public void start() {
        try {
            folder =
                    isEmbedded
                            ? Files.createDirectories(settings.data().resolve("jobs"))
                            : Files.createTempDirectory("mithaq-jobs");
            try (var left = Files.newDirectoryStream(folder, "job-*.jsonl")) {
                left.forEach(Jobs::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep jobs", e);
        }
        isRunning = true;
    }

    /// Waits for the batch under way; what then still runs or waits has failed. This comes before
    /// the service stops to answer, so that whoever watches a job is told.
    @Override
    public void stop() {
        isRunning = false;
        worker.close();
        delete(folder);
        awaitWatchers();
    }

    /// The server does not wait for the end of a stream of events: it cuts one short whose last
    /// event is written but whose closing chunk is not.
    private void awaitWatchers() {
        var until = System.nanoTime() + LAST_WORDS.toNanos();
        try {
            while (!watchers.isEmpty() && System.nanoTime() < until) {
                Thread.sleep(LOOK_AGAIN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
