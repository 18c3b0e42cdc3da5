package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.ingest.RunReport;
import org.mithaq.web.JobJson.State;
import org.springframework.util.unit.DataSize;

@Timeout(20)
class JobTest {

    @Test
    void who_has_seen_nothing_is_told_at_once() throws InterruptedException {
        var moment = job(1).after(-1, Duration.ofMinutes(5));

        assertThat(moment.job().state()).isEqualTo(State.QUEUED);
        assertThat(moment.job().startedAt()).isNull();
    }

    @Test
    void a_watcher_waits_for_a_change_and_no_longer_than_its_patience()
            throws InterruptedException {
        var job = job(1);
        var seen = job.after(-1, Duration.ZERO).version();

        assertThat(job.after(seen, Duration.ofMillis(50)).version()).isEqualTo(seen);
        var watcher = CompletableFuture.supplyAsync(() -> changeAfter(job, seen));
        job.start();
        assertThat(watcher.join().job().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void a_job_that_ends_before_its_last_line_has_failed_and_says_why() {
        var job = job(3);
        job.start();
        job.progressed(new RunReport(1, 1, 0, 0, 0, 5, Duration.ofSeconds(1)));

        job.end("The service ended");

        assertThat(job.now().state()).isEqualTo(State.FAILED);
        assertThat(job.now().reason()).isEqualTo("The service ended");
        assertThat(job.now().done()).isEqualTo(2);
        assertThat(job.now().endedAt()).isNotNull();
    }

    @Test
    void a_job_whose_lines_are_all_dealt_with_is_done() {
        var job = job(2);
        job.start();
        job.progressed(new RunReport(1, 0, 0, 0, 1, 5, Duration.ofSeconds(1)));

        job.end("no reason");

        assertThat(job.now().state()).isEqualTo(State.DONE);
        assertThat(job.now().reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'\\n \\r\\n\\t',0", "a,1", "'a\\nb',2", "'\\na \\n\\n b\\r\\n',2"})
    void lines_that_are_not_blank_are_counted(String body, int lines, @TempDir Path folder)
            throws IOException {
        var bytes = body.translateEscapes().getBytes(StandardCharsets.UTF_8);
        var file = folder.resolve("body");

        var counted = JobBody.copy(new ByteArrayInputStream(bytes), file, DataSize.ofKilobytes(1));

        assertThat(counted).isEqualTo(lines);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private static Job.Moment changeAfter(Job job, long seen) {
        try {
            return job.after(seen, Duration.ofSeconds(15));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Job job(int received) {
        return new Job("job-1", Path.of("job-1.jsonl"), received, Clock.systemUTC());
    }
}
