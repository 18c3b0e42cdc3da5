package org.mithaq.ingest;

import java.time.Duration;
import org.mithaq.graph.WrittenArticle;

/// What a run has come to so far.
///
/// @param fresh articles that the graph did not know
/// @param unchanged articles that were there already, withdrawn ones among them
/// @param revised articles whose text had changed
/// @param readAnew articles read by another version of the extractor before
/// @param failed articles that were not read or not stored
/// @param facts number of claims that the fresh, the revised and the newly read ones make
public record RunReport(
        long fresh,
        long unchanged,
        long revised,
        long readAnew,
        long failed,
        long facts,
        Duration took) {

    /// What a run has come to that has not begun.
    public static RunReport empty() {
        return new RunReport(0, 0, 0, 0, 0, 0, Duration.ZERO);
    }

    RunReport with(WrittenArticle written) {
        return switch (written.outcome()) {
            case NEW -> counted(1, 0, 0, 0, 0, written.claims());
            case UNCHANGED, WITHDRAWN -> counted(0, 1, 0, 0, 0, 0);
            case REVISED -> counted(0, 0, 1, 0, 0, written.claims());
            case READ_ANEW -> counted(0, 0, 0, 1, 0, written.claims());
        };
    }

    RunReport withFailure() {
        return counted(0, 0, 0, 0, 1, 0);
    }

    RunReport after(Duration duration) {
        return new RunReport(fresh, unchanged, revised, readAnew, failed, facts, duration);
    }

    private RunReport counted(
            int moreFresh,
            int moreUnchanged,
            int moreRevised,
            int moreReadAnew,
            int moreFailed,
            int moreFacts) {
        return new RunReport(
                fresh + moreFresh,
                unchanged + moreUnchanged,
                revised + moreRevised,
                readAnew + moreReadAnew,
                failed + moreFailed,
                facts + moreFacts,
                took);
    }

    public long articles() {
        return fresh + unchanged + revised + readAnew + failed;
    }

    public long articlesPerSecond() {
        return articles() * 1000 / Math.max(1, took.toMillis());
    }

    /// As it is told to a person, in one line.
    public String inOneLine() {
        return "%,d articles: %,d new, %,d unchanged, %,d revised, %,d read anew, %,d failed; %,d facts; %,d articles/s"
                .formatted(
                        articles(),
                        fresh,
                        unchanged,
                        revised,
                        readAnew,
                        failed,
                        facts,
                        articlesPerSecond());
    }
}
