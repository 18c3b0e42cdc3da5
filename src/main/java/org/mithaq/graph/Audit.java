package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/// The integrity audit: what Community Edition cannot hold as a constraint is asked of the whole
/// graph, one file of `cypher/audit` a rule. Rows are streamed and only examples are kept, so that
/// the memory needed does not grow with the graph. While writers are at work it may name what is
/// just being written.
public final class Audit {
    /// Every rule, in the order told.
    static final List<AuditRule> RULES =
            List.of(
                    AuditRule.found("id-missing"),
                    AuditRule.compared("id-of-other-kind", AuditChecks::idOfOtherKind),
                    AuditRule.compared("article-altered", AuditChecks::alteredArticle),
                    AuditRule.found("article-version-loose"),
                    AuditRule.found("article-withdrawn-speaks"),
                    AuditRule.compared("mention-not-in-article", AuditChecks::mentions),
                    AuditRule.found("claim-without-article"),
                    AuditRule.found("claim-without-evidence"),
                    AuditRule.found("claim-without-fact"),
                    AuditRule.compared("quote-not-in-article", AuditChecks::quotes),
                    AuditRule.found("fact-without-claims"),
                    AuditRule.compared("fact-not-folded", AuditChecks::notFolded),
                    AuditRule.compared("involves-not-derived", AuditChecks::notDerived),
                    AuditRule.found("slot-twice"),
                    AuditRule.found("slot-without-id"),
                    AuditRule.found("interval-backwards"),
                    AuditRule.compared("date-disagrees", AuditChecks::date),
                    AuditRule.found("entity-label"),
                    AuditRule.found("entity-without-name"),
                    AuditRule.found("known-without-name"),
                    AuditRule.found("office-without-holder-or-state"),
                    AuditRule.found("merge-dangling"),
                    AuditRule.found("slot-without-claim"),
                    AuditRule.found("fact-id-loose"),
                    AuditRule.found("days-joined"),
                    AuditRule.found("decision-dangling"),
                    AuditRule.found("article-not-found-again"));

    /// Rows under way at a time: some carry an article's whole text.
    private static final int FETCHED_ROWS = 100;

    private static final SessionConfig READING =
            SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withFetchSize(FETCHED_ROWS)
                    .build();

    private final Driver driver;

    Audit(Driver driver) {
        this.driver = driver;
    }

    /// What was found by one rule.
    ///
    /// @param rule name of the file below `cypher/audit/`
    /// @param statement what has to hold
    /// @param violations how often it does not
    /// @param examples the first of them by id
    public record Finding(
            String rule, String statement, long violations, List<Violation> examples) {
        public Finding {
            examples = List.copyOf(examples);
        }

        public boolean holds() {
            return violations == 0;
        }
    }

    /// Something of which a rule does not hold.
    ///
    /// @param id of the node or relationship
    /// @param found what stands there instead
    public record Violation(String id, String found) {}

    /// Asks every rule.
    ///
    /// @param examples how many violations of each rule are named, 0 or more
    /// @return one finding a rule, also where nothing was found
    public List<Finding> run(int examples) {
        return RULES.stream().map(rule -> ask(rule, examples)).toList();
    }

    private Finding ask(AuditRule rule, int examples) {
        try (var session = driver.session(READING)) {
            return session.executeRead(tx -> {
                var tally = new AuditTally(examples);
                var rows = tx.run(rule.file().text(), Map.of());
                while (rows.hasNext()) {
                    rule.check().violations(rows.next()).forEach(tally::add);
                }
                return tally.finding(rule);
            });
        }
    }
}
