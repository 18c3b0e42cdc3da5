package org.mithaq.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.CypherTokens.Token;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/// Tells readers in clear words what they may not ask. It is no boundary: that is the server's
/// settings (see [CypherBoundary]) and the reading transaction (docs/decisions/0008).
final class CypherGuard {
    /// What a query of a reader may begin with.
    private static final Set<String> BEGINNINGS =
            Set.of(
                    "MATCH",
                    "OPTIONAL",
                    "RETURN",
                    "WITH",
                    "UNWIND",
                    "CALL",
                    "LET",
                    "FILTER",
                    "FINISH",
                    "FOR",
                    "WHEN",
                    "{",
                    "(");

    private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE");

    /// Procedures that only read what is in the graph.
    static final Set<String> PROCEDURES =
            Set.of(
                    "DB.LABELS",
                    "DB.RELATIONSHIPTYPES",
                    "DB.PROPERTYKEYS",
                    "DB.SCHEMA.VISUALIZATION",
                    "DB.SCHEMA.NODETYPEPROPERTIES",
                    "DB.SCHEMA.RELTYPEPROPERTIES",
                    "DB.INDEX.FULLTEXT.QUERYNODES",
                    "DB.INDEX.FULLTEXT.QUERYRELATIONSHIPS",
                    "DB.INDEX.FULLTEXT.LISTAVAILABLEANALYZERS");

    private static final Pattern ESCAPE = Pattern.compile("\\\\[uU]+([0-9a-fA-F]{4})");
    private static final Pattern REFUSED_OPERATOR =
            Pattern.compile(
                    "(?i)(LoadCSV|.*(Show|Terminate|Administration|Alter|Grant|Deny|Revoke).*)");

    private CypherGuard() {}

    /// A query that may be tried.
    ///
    /// @param toExplain the query so that it is planned and not run
    record Checked(String toExplain) {}

    /// Reads the words of a query, as they stand and with Unicode escapes resolved, which Neo4j
    /// does before it reads.
    ///
    /// @throws QueryProblem when it asks for what readers may not do
    static Checked check(String query) {
        var resolved =
                ESCAPE.matcher(query)
                        .replaceAll(found ->
                                java.util.regex.Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))));
        checkTokens(CypherTokens.of(resolved));
        var tokens = CypherTokens.of(query);
        checkTokens(tokens);
        return checked(query, tokens);
    }

    private static void checkTokens(List<Token> tokens) {
        var begin = beginning(tokens);
        if (begin == tokens.size()) {
            throw broken("There is no query");
        }
        for (var i = 0; i < tokens.size(); i++) {
            reasonAgainst(tokens, i)
                    .ifPresent(reason -> {
                        throw refused(reason);
                    });
        }
        if (!BEGINNINGS.contains(tokens.get(begin).word()) || tokens.get(begin).isQuoted()) {
            throw refused(
                    "A query here begins with MATCH, RETURN, WITH, UNWIND or CALL, not with "
                            + tokens.get(begin).word());
        }
    }

    private static Optional<String> reasonAgainst(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.is("\\")) {
            return Optional.of("Backslashes stand in strings only");
        }
        if (token.is("LOAD") && is(tokens, at + 1, "CSV")) {
            return Optional.of("LOAD CSV reads files and addresses, which nobody may here");
        }
        if (token.is("USE") && (at == 0 || isBeginningAfter(tokens.get(at - 1)))) {
            return Optional.of("Only this one graph is there: USE is not taken");
        }
        if (token.is("IN")
                && (is(tokens, at + 1, "TRANSACTIONS") || is(tokens, at + 1, "CONCURRENT"))) {
            return Optional.of("CALL … IN TRANSACTIONS is for writing");
        }
        return token.is("CALL") ? reasonAgainstCall(tokens, at + 1) : Optional.empty();
    }

    private static boolean isBeginningAfter(Token before) {
        return before.is("{")
                || before.is("UNION")
                || before.is("ALL")
                || before.is("DISTINCT")
                || before.is("}")
                || before.is("NEXT");
    }

    private static Optional<String> reasonAgainstCall(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.empty();
        }
        var name = new StringBuilder(tokens.get(at).word());
        for (var i = at + 1; i + 1 < tokens.size() && tokens.get(i).is("."); i += 2) {
            name.append('.').append(tokens.get(i + 1).word());
        }
        return reasonAgainstProcedure(name.toString());
    }

    private static Optional<String> reasonAgainstProcedure(String name) {
        return PROCEDURES.contains(name.toUpperCase(java.util.Locale.ROOT))
                ? Optional.empty()
                : Optional.of(
                        "The procedure "
                                + name.toLowerCase(java.util.Locale.ROOT)
                                + " may not be called here; those that may: "
                                + String.join(", ", new java.util.TreeSet<>(PROCEDURES))
                                        .toLowerCase(java.util.Locale.ROOT));
    }

    /// Where the query begins after `EXPLAIN`, `PROFILE` and `CYPHER` with its options.
    private static int beginning(List<Token> tokens) {
        var at = 0;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            if (!token.isQuoted() && PREFIXES.contains(token.word())) {
                at++;
            } else if (token.is("CYPHER")) {
                at = behindOptions(tokens, at + 1);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int behindOptions(List<Token> tokens, int from) {
        var at = from;
        while (at < tokens.size()) {
            if (tokens.get(at).word().matches("[0-9]+")) {
                at++;
                if (is(tokens, at, ".")) {
                    at += 2;
                }
            } else if (is(tokens, at + 1, "=")) {
                at += 3;
            } else {
                return at;
            }
        }
        return at;
    }

    private static Checked checked(String query, List<Token> tokens) {
        for (var token : tokens.subList(0, beginning(tokens))) {
            if (token.is("EXPLAIN")) {
                return new Checked(query);
            }
            if (token.is("PROFILE")) {
                return new Checked(
                        query.substring(0, token.start())
                                + "EXPLAIN"
                                + query.substring(token.end()));
            }
        }
        return new Checked("EXPLAIN " + query);
    }

    private static boolean is(List<Token> tokens, int at, String keyword) {
        return at < tokens.size() && tokens.get(at).is(keyword);
    }

    /// Looks at what the planner makes of the query.
    ///
    /// @throws QueryProblem when it writes, or does what readers may not do
    static void check(ResultSummary planned) {
        if (planned.queryType() != QueryType.READ_ONLY) {
            throw refused("Only reading is possible here; this query would change the graph");
        }
        if (planned.hasPlan()) {
            check(planned.plan());
        }
    }

    private static void check(@Nullable Plan plan) {
        if (plan == null) {
            return;
        }
        var operator = plan.operatorType();
        if (REFUSED_OPERATOR.matcher(operator).matches()) {
            throw refused("Not possible here: " + operator);
        }
        if (operator.startsWith("ProcedureCall")) {
            var details = plan.arguments().get("Details");
            var name =
                    details == null ? "" : details.asString("").replaceFirst("\\(.*", "").strip();
            reasonAgainstProcedure(name)
                    .ifPresent(reason -> {
                        throw refused(reason);
                    });
        }
        plan.children().forEach(CypherGuard::check);
    }

    private static QueryProblem refused(String reason) {
        return new QueryProblem(QueryProblem.Kind.REFUSED, reason);
    }

    private static QueryProblem broken(String reason) {
        return new QueryProblem(QueryProblem.Kind.BROKEN, reason);
    }
}
