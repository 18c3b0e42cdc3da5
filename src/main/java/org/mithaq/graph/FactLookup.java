package org.mithaq.graph;

import java.time.ZonedDateTime;

/// What is known under the id of a fact.
public sealed interface FactLookup {

    record Found(RecordedFact fact) implements FactLookup {}

    /// It was there until no article stated it any more.
    record Withdrawn(ZonedDateTime at) implements FactLookup {}

    /// Its claims support another fact by now.
    ///
    /// @param id of that fact
    record Moved(String id) implements FactLookup {}

    record Unknown() implements FactLookup {}
}
