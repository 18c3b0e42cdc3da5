package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Has exports read by Python's libraries: those of Debian's packages python3-networkx,
/// python3-igraph and python3-rdflib. Property `mithaq.test.python`: `any` (the default: skipped,
/// and said, where they are absent) or `required`.
public final class PythonCheck {
    private static final String PYTHON = "/usr/bin/python3";

    private PythonCheck() {}

    /// Runs a script on a folder; it must end well.
    @SuppressWarnings("SystemOut") // what was compared is to be seen in any logging set-up
    public static void run(Path script, Path folder) throws IOException, InterruptedException {
        var found = python(List.of("-c", "import networkx, igraph, rdflib"));
        if (!"required".equals(System.getProperty("mithaq.test.python"))) {
            Assumptions.assumeTrue(
                    found.status() == 0,
                    "Exports are not checked with other programs: /usr/bin/python3 lacks networkx, igraph or rdflib"
                            + " (apt-get install python3-networkx python3-igraph python3-rdflib)");
        }
        var checked = python(List.of(script.toString(), folder.toString()));
        System.out.println(checked.output());
        assertThat(checked.status()).as(checked.output()).isZero();
    }

    private record Ended(int status, String output) {}

    private static Ended python(List<String> arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(PYTHON));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            return new Ended(127, String.valueOf(e.getMessage()));
        }
    }
}
