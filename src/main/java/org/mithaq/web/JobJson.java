package org.mithaq.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a job is that takes in many articles.
///
/// @param received number of lines sent, blank ones not counted
/// @param done number of lines dealt with, failed ones among them
/// @param fresh number of articles that the graph did not know
/// @param unchanged number of articles that were there already
/// @param revised number of articles whose text had changed
/// @param readAnew number of known articles that an earlier version of the program had read
/// @param failed number of lines that were not read or not stored
/// @param failures what was wrong with them, in the order of lines; the first hundred
/// @param failuresTruncated whether there are more failures than those
/// @param reason why the job failed as a whole; null where it did not
/// @param endedAt null where it has not ended
public record JobJson(
        String id,
        State state,
        long received,
        long done,
        @JsonProperty("new") long fresh,
        long unchanged,
        long revised,
        long readAnew,
        long failed,
        List<LineFailure> failures,
        boolean failuresTruncated,
        @Nullable String reason,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /// Where a job stands.
    public enum State {
        /// It waits for the jobs before it.
        QUEUED,
        RUNNING,
        /// Every line was dealt with; some may have failed.
        DONE,
        /// It ended before its last line; `reason` tells why.
        FAILED;

        boolean isEnd() {
            return this == DONE || this == FAILED;
        }
    }

    /// One thing that is wrong with a line.
    ///
    /// @param line its number in the body, from 1
    /// @param id of the article; null where it was not even read
    /// @param field the one to blame; null where none is
    public record LineFailure(
            int line, @Nullable String id, @Nullable String field, String reason) {}

    /// A job without its failures.
    ///
    /// @param received number of lines sent, blank ones not counted
    /// @param done number of lines dealt with, failed ones among them
    /// @param failed number of lines that were not read or not stored
    public record Summary(
            String id,
            State state,
            long received,
            long done,
            long failed,
            Instant receivedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        static Summary of(JobJson job) {
            return new Summary(
                    job.id,
                    job.state,
                    job.received,
                    job.done,
                    job.failed,
                    job.receivedAt,
                    job.startedAt,
                    job.endedAt);
        }
    }
}
