package org.mithaq.ingest;

import java.time.Duration;
import org.mithaq.fact.Extraction;
import org.mithaq.graph.WriteOutcome;

/// Who measures the road. Called from several threads at once; must neither fail nor wait.
public interface RoadWatch {
    /// Nobody looks.
    RoadWatch NOBODY =
            new RoadWatch() {
                @Override
                public void took(IngestException.Stage stage, Duration duration) {}

                @Override
                public void stored(WriteOutcome outcome, Extraction extraction) {}

                @Override
                public void lost(IngestException.Stage stage) {}
            };

    /// A part of the road has been gone: one article, in WRITE one transaction of one or more.
    void took(IngestException.Stage stage, Duration duration);

    /// An article is in the graph.
    void stored(WriteOutcome outcome, Extraction extraction);

    /// An article did not get into the graph.
    void lost(IngestException.Stage stage);
}
