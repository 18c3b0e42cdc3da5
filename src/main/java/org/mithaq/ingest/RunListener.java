package org.mithaq.ingest;

/// Who watches a run; called from one thread at a time.
public interface RunListener {

    /// Some more articles have been dealt with.
    void progressed(RunReport soFar);

    /// An article was not read or not stored.
    void failed(Failure failure);
}
