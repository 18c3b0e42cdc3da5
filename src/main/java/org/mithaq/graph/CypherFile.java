package org.mithaq.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A file of Cypher with a head that a reader understands: what it does, then a line for each
/// parameter, then what it returns.
///
/// @param name path below `cypher/` without the ending, such as `query/timeline`
/// @param text all of it, head included; runs as it is
/// @param summary the head's first sentence or more, up to the first parameter
/// @param parameters in the order of the head
public record CypherFile(String name, String text, String summary, List<Parameter> parameters) {
    private static final String HEAD = "//";
    private static final Pattern PARAMETER_LINE = Pattern.compile("((?:\\$\\w+,?\\s+)+)(.*)");

    /// One parameter of a query.
    ///
    /// @param name without the dollar sign
    /// @param meaning type, unit and what null means, as the head says
    public record Parameter(String name, String meaning) {}

    public CypherFile {
        parameters = List.copyOf(parameters);
    }

    /// Reads `cypher/<name>.cypher` from the class path.
    ///
    /// @throws IllegalArgumentException when there is no such file
    public static CypherFile named(String name) {
        return parse(name, read(name));
    }

    static CypherFile parse(String name, String text) {
        var summary = new ArrayList<String>();
        var parameters = new ArrayList<Parameter>();
        for (var line : text.lines().takeWhile(l -> l.startsWith(HEAD)).toList()) {
            var said = line.substring(HEAD.length()).strip();
            var parameter = PARAMETER_LINE.matcher(said);
            if (parameter.matches()) {
                for (var each : parameter.group(1).replace("$", "").strip().split("[,\\s]+", -1)) {
                    parameters.add(new Parameter(each, parameter.group(2)));
                }
            } else if (parameters.isEmpty() && !said.startsWith("returns ")) {
                summary.add(said);
            }
        }
        return new CypherFile(name, text, String.join(" ", summary), parameters);
    }

    private static String read(String name) {
        var path = "cypher/" + name + ".cypher";
        try (var stream = CypherFile.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /// The statements of a file that holds several, each ended by a semicolon at the end of a line.
    List<String> statements() {
        var code = text.lines().filter(line -> !line.startsWith(HEAD)).toList();
        return Pattern.compile(";\\s*(\\n|$)")
                .splitAsStream(String.join("\n", code))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
