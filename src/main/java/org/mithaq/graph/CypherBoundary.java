package org.mithaq.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;

/// Tries whether the server's own settings keep a reader's Cypher from files, from addresses and
/// from procedures of plugins. Only what the server refuses for the right reason counts: a file
/// that is not there, or an address where nobody answers, is no proof.
final class CypherBoundary {
    private static final CypherFile FETCH = CypherFile.named("boundary/fetch");
    private static final List<CypherFile> FOREIGN =
            List.of(
                    CypherFile.named("boundary/foreign-procedures"),
                    CypherFile.named("boundary/foreign-functions"));
    private static final ReadLimits CANARY = new ReadLimits(1, 10_000, Duration.ofSeconds(5));
    private static final String FILE_SETTING = "dbms.security.allow_csv_import_from_file_urls";
    private static final String ADDRESS_SETTING = "internal.dbms.cypher_ip_blocklist";

    /// Loopback by name and in both families, then addresses kept for documentation (RFC 5737, RFC
    /// 3849), asked only when those are refused.
    private static final List<String> ADDRESSES =
            List.of(
                    "http://127.0.0.1:9/mithaq-canary",
                    "http://[::1]:9/mithaq-canary",
                    "http://localhost:9/mithaq-canary",
                    "https://127.0.0.1:9/mithaq-canary",
                    "ftp://127.0.0.1:9/mithaq-canary",
                    "http://192.0.2.1:9/mithaq-canary",
                    "http://[2001:db8::1]:9/mithaq-canary");

    private CypherBoundary() {}

    /// What the server would let readers do; empty where it is tight.
    ///
    /// @throws RuntimeException one that [GraphTrouble] understands, when the server does not
    ///   answer
    static Optional<String> weakness(Driver driver) {
        return file(driver).or(() -> address(driver)).or(() -> foreign(driver));
    }

    private static Optional<String> file(Driver driver) {
        return isRefused(driver, "file:///mithaq-canary.csv", FILE_SETTING)
                ? Optional.empty()
                : Optional.of(
                        "the server would read files by LOAD CSV; set " + FILE_SETTING + "=false");
    }

    private static Optional<String> address(Driver driver) {
        return ADDRESSES.stream()
                .filter(address -> !isRefused(driver, address, ADDRESS_SETTING))
                .findFirst()
                .map(address ->
                        "the server would fetch "
                                + address
                                + " by LOAD CSV; set "
                                + ADDRESS_SETTING
                                + "=0.0.0.0/0,::/0");
    }

    private static boolean isRefused(Driver driver, String url, String setting) {
        try {
            LimitedRead.run(driver, FETCH.text(), Map.of("url", url), CANARY);
            return false;
        } catch (QueryProblem e) {
            return String.valueOf(e.getMessage()).contains(setting);
        }
    }

    private static Optional<String> foreign(Driver driver) {
        return FOREIGN.stream()
                .flatMap(file ->
                        LimitedRead.run(driver, file.text(), Map.of(), CANARY).rows().stream())
                .findFirst()
                .map(row ->
                        "the server has procedures or functions of plugins, such as "
                                + row.getFirst());
    }
}
