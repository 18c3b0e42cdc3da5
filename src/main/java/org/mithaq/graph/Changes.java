package org.mithaq.graph;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/// What is new in the graph since a moment.
public final class Changes {
    private static final CypherFile CHANGES = CypherFile.named("query/changes");

    private final Driver driver;

    Changes(Driver driver) {
        this.driver = driver;
    }

    /// What happened to a claim.
    public enum What {
        /// An article states it.
        STATED,
        /// Its article was revised, withdrawn or read otherwise.
        RETRACTED,
        /// A reader decided something of it.
        DECIDED,
        /// A decision about it was taken back.
        REVERTED
    }

    /// One change.
    ///
    /// @param fact the fact that the claim supports now; null where it supports none
    /// @param article null where no article states the claim any more
    /// @param decision null where it is none
    public record Change(
            ZonedDateTime at,
            What what,
            @Nullable String fact,
            String claim,
            @Nullable String article,
            @Nullable String decision) {}

    /// Changes after a moment, oldest first.
    ///
    /// @param country ISO 3166-1 alpha-3 that the fact involves; null for any
    public Page<Change> since(ZonedDateTime moment, @Nullable String country, PageRequest page) {
        var filter = Rows.row("since", moment, "country", country);
        return new ListQuery(driver, CHANGES, filter).page(page, OrderedBy.MOMENT, Changes::change);
    }

    private static Change change(Record row) {
        return new Change(
                row.get("at").asZonedDateTime(),
                What.valueOf(row.get("what").asString()),
                Stored.text(row, "fact"),
                row.get("claim").asString(),
                Stored.text(row, "article"),
                Stored.text(row, "decision"));
    }
}
