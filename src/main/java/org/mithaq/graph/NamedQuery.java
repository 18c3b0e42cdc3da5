package org.mithaq.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file of `cypher/query` that analysts run by its name. Its head says what is needed:
///
///     // Which …? (the question)
///     // $country    country?: only facts that involve this state
///     // $limit      integer = 100: number of rows
///     // returns     date: string, kind: string
///     // :params {country: 'SYR', limit: 100}
///     // gives       {"date": "2025-07-31", "kind": "MEETING"}
///
/// A type is one word of [Type] in lower case; `?` after it means that it may be left out, `= value`
/// what is taken then.
///
/// @param question in one sentence or more
/// @param columns in order
/// @param paste the line that gives an example's parameters to Neo4j's own tools
/// @param gives some values of one row of the example's answer on the sample graph of the tests, in
///   JSON
/// @param text the whole file; runs as it is
public record NamedQuery(
        String name,
        String question,
        List<Parameter> parameters,
        List<Column> columns,
        String paste,
        String gives,
        String text) {
    private static final Pattern TYPED =
            Pattern.compile("(country|official|day|integer|text)(\\?)?(?: = ([^:]+))?: (.+)");
    private static final Pattern COLUMN =
            Pattern.compile("(\\w+): (\\[?\\w+]?)(?: \\(([^)]*)\\))?(?:, |$)");
    private static final Pattern EXAMPLE = Pattern.compile("(\\w+): ('[^']*'|[^,'}]+)");

    public NamedQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /// What a parameter is.
    public enum Type {
        /// ISO 3166-1 alpha-3 of a state
        COUNTRY,
        /// id of an official
        OFFICIAL,
        /// ISO 8601, such as 2025-07-31
        DAY,
        INTEGER,
        TEXT
    }

    /// One parameter.
    ///
    /// @param isOptional whether it may be left out
    /// @param otherwise what is taken where it is left out; null for no value
    /// @param example a value as it is written in an address; null where the example has none
    public record Parameter(
            String name,
            Type type,
            boolean isOptional,
            @Nullable String otherwise,
            String meaning,
            @Nullable String example) {}

    /// One column of the answer.
    ///
    /// @param type `string`, `integer`, `float` or `date`; in brackets for a list of them
    public record Column(String name, String type, @Nullable String meaning) {}

    /// Reads a file's head.
    ///
    /// @throws IllegalArgumentException naming the file and what its head lacks
    static NamedQuery of(CypherFile file) {
        var name = file.name().substring(file.name().lastIndexOf('/') + 1);
        var paste = ":params " + line(file, ":params ");
        var parameters = file.parameters().stream().map(p -> parameter(file, p, paste)).toList();
        return new NamedQuery(
                name,
                file.summary(),
                parameters,
                columns(line(file, "returns ")),
                paste,
                line(file, "gives "),
                file.text());
    }

    private static Parameter parameter(
            CypherFile file, CypherFile.Parameter parameter, String paste) {
        var typed = TYPED.matcher(parameter.meaning());
        if (!typed.matches()) {
            throw new IllegalArgumentException(
                    file.name()
                            + ": $"
                            + parameter.name()
                            + " has no type: "
                            + parameter.meaning());
        }
        var otherwise = typed.group(3);
        return new Parameter(
                parameter.name(),
                Type.valueOf(typed.group(1).toUpperCase(java.util.Locale.ROOT)),
                typed.group(2) != null || otherwise != null,
                otherwise,
                typed.group(4),
                example(paste, parameter.name()));
    }

    private static @Nullable String example(String paste, String name) {
        return EXAMPLE.matcher(paste)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2).strip())
                .filter(value -> !value.equals("null"))
                .map(value -> value.replace("'", ""))
                .findFirst()
                .orElse(null);
    }

    private static List<Column> columns(String returns) {
        var columns = new ArrayList<Column>();
        Stream.of(COLUMN.matcher(returns))
                .flatMap(Matcher::results)
                .forEach(found ->
                        columns.add(new Column(found.group(1), found.group(2), found.group(3))));
        return columns;
    }

    private static String line(CypherFile file, String beginning) {
        return file.text()
                .lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()).strip())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                file.name() + " has no line \"" + beginning + "…\""));
    }
}
