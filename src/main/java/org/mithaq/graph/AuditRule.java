package org.mithaq.graph;

import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.value.ValueException;

/// One rule of the audit: a file that finds, and where Cypher cannot decide, a check of its rows.
record AuditRule(String name, CypherFile file, Check check) {

    /// What of a row violates the rule.
    @FunctionalInterface
    interface Check {
        Stream<Audit.Violation> violations(Record row);
    }

    /// A rule whose file returns violations: `id` and `found`.
    static AuditRule found(String name) {
        return new AuditRule(
                name,
                file(name),
                row ->
                        Stream.of(
                                new Audit.Violation(
                                        row.get("id").asString(""),
                                        row.get("found").asString(""))));
    }

    /// A rule whose file returns everything that is to be checked. A row so broken that it cannot
    /// even be compared violates the rule.
    static AuditRule compared(String name, Check check) {
        return new AuditRule(name, file(name), row -> tryTo(check, row));
    }

    private static Stream<Audit.Violation> tryTo(Check check, Record row) {
        try {
            return check.violations(row);
        } catch (ValueException | IllegalArgumentException e) {
            return Stream.of(
                    new Audit.Violation(
                            row.get("id").asString(""), "cannot be compared: " + e.getMessage()));
        }
    }

    private static CypherFile file(String name) {
        return CypherFile.named("audit/" + name);
    }
}
